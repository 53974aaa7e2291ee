import { useState } from 'react'
import { ask } from '../../api/ask.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { useLanguage } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import { type EntityQuery, LinksDocument, type LinksQuery } from '../../generated/graphql.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import { Evidence } from '../../parts/evidence.tsx'
import { Pager } from '../../parts/pager.tsx'
import { Answered } from '../../parts/state-notice.tsx'
import { StrengthBar, share } from '../../parts/strength-bar.tsx'
import { ENTITY } from '../../words/entity.ts'
import { FRAME } from '../../words/frame.ts'
import { RELATIONSHIP } from '../../words/relationship.ts'
import { ENTITY_PAGE } from './texts.ts'

export type Kind = NonNullable<EntityQuery['node']>['neighborSummary'][number]
type Edge = NonNullable<LinksQuery['node']>['neighbors']['edges'][number]

/** How many links of a kind are shown at first, and how many more each time. */
const FIRST = 5
const MORE = 20

function LinkItem({ edge }: { edge: Edge }) {
  const say = useTexts(ENTITY_PAGE)
  const reasons = edge.assertions.nodes
  return (
    <li>
      <div className="link-row">
        <EntityLink node={edge.node} />
        {edge.strength !== null && <StrengthBar value={edge.strength} />}
      </div>
      {reasons.length > 0 && (
        <details>
          <summary>
            {say.why}
            <span className="unseen" lang={undefined}>
              : {edge.node.name}
            </span>
            {edge.disagreement ? <> · {say.disputed(share(edge.disagreement))}</> : null}
          </summary>
          <Evidence assertions={reasons} />
        </details>
      )}
    </li>
  )
}

/** The links of one kind: some at first, then more. */
export function LinkGroup({ id, kind }: { id: string; kind: Kind }) {
  const frame = useTexts(FRAME)
  const types = useTexts(ENTITY).types
  const ways = useTexts(RELATIONSHIP).ways
  const say = useTexts(ENTITY_PAGE)
  const language = API_LANGUAGE[useLanguage()]
  const question = {
    id,
    language,
    relationship: [kind.relationship],
    direction: kind.direction,
    types: [kind.type],
  }
  const answer = useAnswer(LinksDocument, { ...question, first: FIRST })
  const [further, setFurther] = useState<readonly Edge[]>([])
  const [cursor, setCursor] = useState<string | null>()

  return (
    <section aria-labelledby={`${kind.relationship}-${kind.direction}-${kind.type}`}>
      <h3 id={`${kind.relationship}-${kind.direction}-${kind.type}`}>
        {say.group(ways[`${kind.relationship} ${kind.direction}`], types[kind.type])}{' '}
        <span className="count">{frame.count(kind.count)}</span>
      </h3>
      <Answered answer={answer}>
        {({ node }) => {
          const edges = [...(node?.neighbors.edges ?? []), ...further]
          const after = cursor === undefined ? node?.neighbors.pageInfo.endCursor : cursor
          const loadMore = async () => {
            const next = await ask(LinksDocument, { ...question, first: MORE, after })
            const page = next.node?.neighbors
            setFurther([...further, ...(page?.edges ?? [])])
            setCursor(page?.pageInfo.endCursor ?? null)
          }
          return (
            <>
              <ul className="links">
                {edges.map(edge => (
                  <LinkItem key={edge.node.id} edge={edge} />
                ))}
              </ul>
              <Pager shown={edges.length} total={kind.count} size={MORE} onMore={loadMore} />
            </>
          )
        }}
      </Answered>
    </section>
  )
}
