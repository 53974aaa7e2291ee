import { useTexts } from '../../app/texts.ts'
import { PageTitle } from '../../parts/page-title.tsx'
import { DEVELOPERS } from './texts.ts'

/** How to ask the API. */
export default function DevelopersPage() {
  const say = useTexts(DEVELOPERS)
  return (
    <>
      <PageTitle>{say.title}</PageTitle>
      <p className="lead">{say.lead}</p>
      <h2>{say.try}</h2>
      <ul>
        <li>
          <a href="/graphiql">{say.graphiql}</a>
        </li>
        <li>
          <a href="/schema.graphql">{say.schema}</a>
        </li>
        <li>
          {say.endpoint}: <code>POST {window.location.origin}/graphql</code>
        </li>
      </ul>
    </>
  )
}
