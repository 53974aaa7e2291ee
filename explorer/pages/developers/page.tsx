import './developers.css'
import { useTexts } from '../../app/texts.ts'
import { PageTitle } from '../../parts/page-title.tsx'
import { Code } from './code.tsx'
import { Examples } from './examples.tsx'
import { Limits } from './limits.tsx'
import { DEVELOPERS } from './texts.ts'

const request = (origin: string) => `const response = await fetch('${origin}/graphql', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    query: \`query ($code: String!) {
      sdgTarget(code: $code) {
        name(language: EN)
        measures(first: 5) { edges { strength node { id name(language: EN) } } }
      }
    }\`,
    variables: { code: '11.2' },
  }),
})
const { data, errors } = await response.json()`

/** How to ask the API. */
export default function DevelopersPage() {
  const say = useTexts(DEVELOPERS)
  return (
    <div className="developers">
      <PageTitle>{say.title}</PageTitle>
      <p className="lead">{say.lead}</p>
      <ul>
        <li>
          <a href="/graphiql">{say.graphiql}</a> <span className="quiet">{say.graphiqlNote}</span>
        </li>
        <li>
          <a href="/schema.graphql">{say.schema}</a> <span className="quiet">{say.schemaNote}</span>
        </li>
      </ul>
      <h2>{say.ask}</h2>
      <p>{say.askNote}</p>
      <Code label={say.ask} text={request(window.location.origin)} />
      <h2>{say.view}</h2>
      <p>{say.viewNote}</p>
      <h2>{say.good}</h2>
      <ul>
        {say.promises.map(promise => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <Examples />
      <Limits />
      <h2>{say.persisted}</h2>
      <p>{say.persistedNote}</p>
    </div>
  )
}
