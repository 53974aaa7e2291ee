import { useState } from 'react'
import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { useLanguage } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import { ServedGoalDocument } from '../../generated/graphql.ts'
import { Pager } from '../../parts/pager.tsx'
import { Answered, Nothing } from '../../parts/state-notice.tsx'
import { ENTITY } from '../../words/entity.ts'
import type { EntityType } from '../../words/entity-type.ts'
import { FRAME } from '../../words/frame.ts'
import { RELATIONSHIP } from '../../words/relationship.ts'
import { type LinkedItem, LinkList } from './link-list.tsx'
import { ENTITY_PAGE } from './texts.ts'

/** How many are shown at first, of those that were asked for. */
const FIRST = 5
const ASKED = 30

type Served = { readonly totalCount: number; readonly edges: readonly LinkedItem[] }

function Group({ type, served }: { type: EntityType; served: Served }) {
  const frame = useTexts(FRAME)
  const { many } = useTexts(ENTITY)
  const title = useTexts(RELATIONSHIP).titles['ALIGNS_WITH INCOMING']
  const [all, setAll] = useState(false)
  const total = served.totalCount
  const items = all ? served.edges : served.edges.slice(0, FIRST)
  if (items.length === 0) return null
  return (
    <section aria-labelledby={`served-${type}`}>
      <h3 id={`served-${type}`}>
        {title(many(type))} <span className="count">{frame.count(served.totalCount)}</span>
      </h3>
      <LinkList items={items} />
      <Pager
        shown={items.length}
        total={Math.min(total, served.edges.length)}
        size={ASKED}
        onMore={async () => setAll(true)}
      />
      {items.length === served.edges.length && items.length < total && (
        <p className="quiet">{frame.shown(items.length, total)}</p>
      )}
    </section>
  )
}

/** What serves an SDG goal, itself or through its targets. */
export function ServedGoal({ id }: { id: string }) {
  const say = useTexts(ENTITY_PAGE)
  const answer = useAnswer(ServedGoalDocument, { id, language: API_LANGUAGE[useLanguage()] })
  return (
    <Answered answer={answer}>
      {({ sdgGoal }) => {
        if (!sdgGoal) return <Nothing />
        const groups: readonly (readonly [EntityType, Served])[] = [
          ['STRATEGIC_GOAL', sdgGoal.goals],
          ['POLICY_MEASURE', sdgGoal.measures],
          ['INITIATIVE', sdgGoal.initiatives],
          ['ORGANIZATION', sdgGoal.organizations],
          ['NEED', sdgGoal.needs],
          ['OFFER', sdgGoal.offers],
        ]
        return (
          <>
            <p className="quiet">{say.throughTargets}</p>
            {groups.map(([type, served]) => (
              <Group key={type} type={type} served={served} />
            ))}
          </>
        )
      }}
    </Answered>
  )
}
