import { isSearched, NODE_LABELS, NODE_TYPES } from '../../../src/model/model.ts'
import { changeQuery } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import type { SearchQuery, SearchType } from '../../generated/graphql.ts'
import { SdgSwatch } from '../../parts/sdg-mark.tsx'
import { ENTITY } from '../../words/entity.ts'
import { FRAME } from '../../words/frame.ts'
import { SEARCH } from './texts.ts'

const SEARCH_TYPES: readonly string[] = NODE_LABELS.filter(isSearched).map(label => NODE_TYPES[label].api)

/** Whether a link's word is a type that can be searched for. */
export const isSearchType = (text: string): text is SearchType => SEARCH_TYPES.includes(text)

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
      {facets.types.length > 0 && (
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
      )}
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
