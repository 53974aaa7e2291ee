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

/** A page of the explorer hands on a request behind `#`: it opens in a tab of its own, with its variables. */
const handed = new URLSearchParams(window.location.hash.slice(1))

createRoot(element).render(
  <StrictMode>
    <GraphiQL
      fetcher={askServer}
      plugins={[EXAMPLES_PLUGIN, STATEMENTS_PLUGIN, HISTORY_PLUGIN]}
      visiblePlugin={EXAMPLES_PLUGIN}
      initialQuery={handed.get('query') ?? undefined}
      initialVariables={handed.get('variables') ?? undefined}
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
