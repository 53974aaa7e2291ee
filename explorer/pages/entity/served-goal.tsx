import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { useLanguage } from '../../app/location.ts'
import { useAskedSamples } from '../../app/samples.ts'
import { useTexts } from '../../app/texts.ts'
import {
  ServedGoalDocument,
  type ServedGoalQuery,
  type ServedGoalQueryVariables,
} from '../../generated/graphql.ts'
import { PagedList } from '../../parts/paged-list.tsx'
import { Answered, Nothing } from '../../parts/state-notice.tsx'
import { ENTITY } from '../../words/entity.ts'
import { type EntityType, typeOf } from '../../words/entity-type.ts'
import { FRAME } from '../../words/frame.ts'
import { RELATIONSHIP } from '../../words/relationship.ts'
import { type LinkedItem, LinkList } from './link-list.tsx'
import { ENTITY_PAGE } from './texts.ts'

type Served = {
  readonly totalCount: number
  readonly edges: readonly LinkedItem[]
  readonly pageInfo: { readonly endCursor: string | null }
}

/** How many are shown at first, and how many more each time. */
const FIRST = 5
const MORE = 20

const GROUPS = {
  goals: 'STRATEGIC_GOAL',
  measures: 'POLICY_MEASURE',
  initiatives: 'INITIATIVE',
  organizations: 'ORGANIZATION',
  needs: 'NEED',
  offers: 'OFFER',
} as const satisfies Record<string, EntityType>

type Name = keyof typeof GROUPS

const NAMES: readonly Name[] = ['goals', 'measures', 'initiatives', 'organizations', 'needs', 'offers']

const ALL = { goals: true, measures: true, initiatives: true, organizations: true, needs: true, offers: true }

type GroupProps = { readonly id: string; readonly name: Name; readonly served: Served }

function Group({ id, name, served }: GroupProps) {
  const frame = useTexts(FRAME)
  const { many } = useTexts(ENTITY)
  const title = useTexts(RELATIONSHIP).titles['ALIGNS_WITH INCOMING']
  const language = API_LANGUAGE[useLanguage()]
  const samples = useAskedSamples()
  if (served.edges.length === 0) return null
  return (
    <section aria-labelledby={`served-${name}`}>
      <h3 id={`served-${name}`}>
        {title(many(GROUPS[name]))} <span className="count">{frame.count(served.totalCount)}</span>
      </h3>
      <PagedList<ServedGoalQuery, ServedGoalQueryVariables, LinkedItem>
        operation={ServedGoalDocument}
        question={{ id, language, samples, first: MORE, [name]: true }}
        first={served}
        pageOf={answered => answered.sdgGoal?.[name]}
      >
        {items => <LinkList items={items} />}
      </PagedList>
    </section>
  )
}

/** What serves an SDG goal, as its page first shows it; nothing is asked of what is none. */
export function useServedGoal(id: string) {
  const language = API_LANGUAGE[useLanguage()]
  const samples = useAskedSamples()
  return useAnswer(
    ServedGoalDocument,
    typeOf(id) === 'SDG_GOAL' ? { id, language, samples, first: FIRST, ...ALL } : undefined,
  )
}

/** How much of each type serves an SDG goal; of anything else, nothing. */
export function useServedCounts(
  id: string,
): readonly { readonly type: EntityType; readonly count: number }[] {
  const goal = useServedGoal(id).data?.sdgGoal
  return NAMES.map(name => ({ type: GROUPS[name], count: goal?.[name]?.totalCount ?? 0 }))
}

/** What serves an SDG goal, itself or through its targets. */
export function ServedGoal({ id }: { id: string }) {
  const say = useTexts(ENTITY_PAGE)
  const answer = useServedGoal(id)
  return (
    <Answered answer={answer}>
      {({ sdgGoal }) =>
        sdgGoal ? (
          <>
            <p className="quiet">{say.throughTargets}</p>
            {NAMES.map(name => {
              const served = sdgGoal[name]
              return served && <Group key={name} id={id} name={name} served={served} />
            })}
          </>
        ) : (
          <Nothing />
        )
      }
    </Answered>
  )
}
