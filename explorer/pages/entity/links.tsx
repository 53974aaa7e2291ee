import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { useLanguage } from '../../app/location.ts'
import { useAskedSamples } from '../../app/samples.ts'
import { useTexts } from '../../app/texts.ts'
import { LinksDocument } from '../../generated/graphql.ts'
import { PagedList } from '../../parts/paged-list.tsx'
import { Answered } from '../../parts/state-notice.tsx'
import { ENTITY } from '../../words/entity.ts'
import { FRAME } from '../../words/frame.ts'
import { RELATIONSHIP } from '../../words/relationship.ts'
import type { Kind } from './link-kinds.ts'
import { LinkList } from './link-list.tsx'

/** How many links of a kind are shown at first, and how many more each time. */
const FIRST = 5
const MORE = 20

/** The links of one kind: some at first, then more. */
export function LinkGroup({ id, kind }: { id: string; kind: Kind }) {
  const frame = useTexts(FRAME)
  const { many } = useTexts(ENTITY)
  const { titles } = useTexts(RELATIONSHIP)
  const language = API_LANGUAGE[useLanguage()]
  const { relationship, direction, type } = kind
  const samples = useAskedSamples()
  const question = { id, language, relationship: [relationship], direction, types: [type], samples }
  const answer = useAnswer(LinksDocument, { ...question, first: FIRST })
  const heading = `${relationship}-${direction}-${type}`

  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>
        {titles[`${relationship} ${direction}`](many(type))}{' '}
        <span className="count">{frame.count(kind.count)}</span>
      </h3>
      <Answered answer={answer}>
        {({ node }) =>
          node && (
            <PagedList
              operation={LinksDocument}
              question={{ ...question, first: MORE }}
              first={{ ...node.neighbors, totalCount: kind.count }}
              pageOf={answered => answered.node && { ...answered.node.neighbors, totalCount: kind.count }}
            >
              {items => <LinkList items={items} />}
            </PagedList>
          )
        }
      </Answered>
    </section>
  )
}
