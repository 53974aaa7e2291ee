import { changeQuery } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import type { SearchQuery, SearchType } from '../../generated/graphql.ts'
import { SdgSwatch } from '../../parts/sdg-mark.tsx'
import { ENTITY } from '../../words/entity.ts'
import { FRAME } from '../../words/frame.ts'
import { SEARCH } from './texts.ts'

const SEARCH_TYPES: Readonly<Record<SearchType, true>> = {
  PLACE: true,
  STRATEGY: true,
  STRATEGIC_GOAL: true,
  POLICY_MEASURE: true,
  LEADING_PROJECT: true,
  INITIATIVE: true,
  INDICATOR: true,
  SDG_GOAL: true,
  SDG_TARGET: true,
  SDG_INDICATOR: true,
  ORGANIZATION: true,
  PLATFORM: true,
  WORKING_GROUP: true,
  NEED: true,
  OFFER: true,
  CAPABILITY: true,
  SOURCE: true,
}

/** Whether a link's word is a type that can be searched for. */
export const isSearchType = (text: string): text is SearchType => Object.hasOwn(SEARCH_TYPES, text)

type FacetsProps = {
  readonly facets: SearchQuery['search']['facets']
  readonly types: readonly SearchType[]
  readonly goals: readonly string[]
}

const toggled = (list: readonly string[], value: string) =>
  list.includes(value) ? list.filter(one => one !== value) : [...list, value]

/** How the results divide; a press narrows them down, another lets go. */
export function Facets({ facets, types, goals }: FacetsProps) {
  const say = useTexts(SEARCH)
  const frame = useTexts(FRAME)
  const names = useTexts(ENTITY).types
  return (
    <div className="facets">
      <fieldset>
        <legend>{say.type}</legend>
        {facets.types.map(({ type, count }) => (
          <button
            key={type}
            type="button"
            aria-pressed={types.includes(type)}
            onClick={() => changeQuery({ type: toggled(types, type) })}
          >
            {names[type]} <span className="quiet">{frame.count(count)}</span>
          </button>
        ))}
      </fieldset>
      {facets.sdgGoals.length > 0 && (
        <fieldset>
          <legend>{say.sdg}</legend>
          {facets.sdgGoals.map(({ sdgGoal, count }) => (
            <button
              key={sdgGoal.id}
              type="button"
              title={sdgGoal.name}
              aria-pressed={goals.includes(sdgGoal.id)}
              onClick={() => changeQuery({ sdg: toggled(goals, sdgGoal.id) })}
            >
              <SdgSwatch color={sdgGoal.color} /> <span className="unseen">SDG </span>
              {sdgGoal.code} <span className="unseen">{sdgGoal.name}</span>
              <span className="quiet">{frame.count(count)}</span>
            </button>
          ))}
        </fieldset>
      )}
    </div>
  )
}
