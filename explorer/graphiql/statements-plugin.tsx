import type { GraphiQLPlugin } from '@graphiql/react'
import { useSyncExternalStore } from 'react'
import { unindented } from '../../src/text/margin.ts'
import { onStatements, takenStatements } from './statements.ts'

function Statements() {
  const statements = useSyncExternalStore(onStatements, takenStatements)
  return (
    <div className="statements">
      <h1>文 Statements</h1>
      {statements.length === 0 ? (
        <p>
          質問を実行すると、データベースへ送られた文が並びます。
          <span lang="en">Run a query: the statements that it sends to the database stand here.</span>
        </p>
      ) : (
        <ol>
          {statements.map(({ name, text, parameters, ms }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a statement may be sent twice, and the list never changes in part
            <li key={place}>
              <h2>
                {name} <span>{ms === null ? '' : `${ms} ms`}</span>
              </h2>
              <pre>{unindented(text)}</pre>
              <pre className="parameters">{JSON.stringify(parameters)}</pre>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}

const Icon = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
    <circle cx="6" cy="7" r="3" />
    <circle cx="18" cy="17" r="3" />
    <path d="M8.5 9 15.5 15" />
  </svg>
)

/** Sidebar with the Cypher by which the last query was answered, its names, parameters and times. */
export const STATEMENTS_PLUGIN: GraphiQLPlugin = {
  title: 'Statements 送られた文',
  icon: Icon,
  content: Statements,
}
