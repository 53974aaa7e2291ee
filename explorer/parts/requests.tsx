import { useState } from 'react'
import { type Request, shownRequests } from '../api/shown-queries.ts'
import { useTexts } from '../app/texts.ts'
import { SHARE } from '../words/share.ts'

/** GraphiQL with a request in it: what follows `#` goes to no server, so that it may be long. */
const address = ({ text, variables }: Request) =>
  `/graphiql#${new URLSearchParams({ query: text, variables: JSON.stringify(JSON.parse(variables), null, 2) })}`

/** What tells apart two requests of one name: the variables that are no languages or sizes. */
const told = (variables: string) =>
  Object.entries<unknown>(JSON.parse(variables))
    .filter(([name]) => !['language', 'other', 'first'].includes(name))
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ')

/** Every request of the view, each ready to run in GraphiQL. */
export function Requests() {
  const say = useTexts(SHARE)
  const [requests, setRequests] = useState<readonly Request[]>([])
  return (
    <details
      className="action"
      name="page-action"
      onToggle={({ currentTarget }) => currentTarget.open && setRequests(shownRequests())}
    >
      <summary>{say.requests}</summary>
      <div className="action-panel">
        <p className="quiet">{say.requestsNote}</p>
        <ul className="plain">
          {requests.map(request => (
            <li key={request.name + request.variables}>
              <a href={address(request)} lang="en">
                {request.name}
              </a>{' '}
              <small lang="en">{told(request.variables)}</small>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
