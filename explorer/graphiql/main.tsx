import 'graphiql/style.css'
import './style.css'
import './workers.ts'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { EXAMPLES } from './example-list.ts'
import { EXAMPLES_PLUGIN } from './examples-plugin.tsx'
import { askServer } from './fetcher.ts'
import { STATEMENTS_PLUGIN } from './statements-plugin.tsx'

const element = document.getElementById('graphiql')
if (!element) throw new Error('the page has no place for GraphiQL')

createRoot(element).render(
  <StrictMode>
    <GraphiQL
      fetcher={askServer}
      plugins={[EXAMPLES_PLUGIN, STATEMENTS_PLUGIN, HISTORY_PLUGIN]}
      visiblePlugin={EXAMPLES_PLUGIN}
      defaultQuery={EXAMPLES[0]?.query}
      isHeadersEditorEnabled={false}
      showPersistHeadersSettings={false}
    >
      <GraphiQL.Logo>
        <span className="brand">tsunagu つなぐ</span>
      </GraphiQL.Logo>
    </GraphiQL>
  </StrictMode>,
)
