import { useRef } from 'react'
import { useAnswers } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { useLanguage } from '../../app/location.ts'
import { useSamples } from '../../app/samples.ts'
import { useTexts } from '../../app/texts.ts'
import type { EntityNameFragment, FacetValuesFragment } from '../../generated/graphql.ts'
import { EntityName } from '../../parts/entity-link.tsx'
import { SdgSwatch } from '../../parts/sdg-mark.tsx'
import type { Definition, LeftOut, OwnFacet } from './definition.ts'
import { CATALOG, type ListedFacet } from './texts.ts'
import { nameOf, toggle, type View } from './view.ts'

type Value = FacetValuesFragment['values'][number]

/** How many values of a facet stand open; the others are a press away. */
const OPEN = 7

type BoxProps = {
  readonly name: string
  readonly value: string
  readonly chosen: readonly string[]
  readonly count: number
  readonly children: React.ReactNode
}

function Box({ name, value, chosen, count, children }: BoxProps) {
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={chosen.includes(value)}
          onChange={() => toggle(name, chosen, value)}
        />
        <span>{children}</span>
        <span className="number quiet">{count}</span>
      </label>
    </li>
  )
}

function FacetList({
  field,
  values,
  chosen,
}: {
  field: ListedFacet
  values: readonly Value[]
  chosen: readonly string[]
}) {
  const say = useTexts(CATALOG)
  if (values.length === 0 && chosen.length === 0) return null
  const name = nameOf(field)
  const boxes = values.map(({ value, label, count, node }) => (
    <Box key={value} name={name} value={value} chosen={chosen} count={count}>
      {node && 'color' in node && <SdgSwatch color={node.color} />}{' '}
      {node ? <EntityName node={node} /> : label}
    </Box>
  ))
  // What a link has chosen and nothing has: shown, so that it can be let go.
  const others = chosen.filter(value => !values.some(one => one.value === value))
  return (
    <fieldset>
      <legend>{say.facets[field]}</legend>
      <ul className="plain">
        {others.map(value => (
          <Box key={value} name={name} value={value} chosen={chosen} count={0}>
            {value}
          </Box>
        ))}
        {boxes.slice(0, OPEN)}
      </ul>
      {boxes.length > OPEN && (
        <details>
          <summary>{say.moreValues}</summary>
          <ul className="plain">{boxes.slice(OPEN)}</ul>
        </details>
      )}
    </fieldset>
  )
}

type ApiFacetsProps<Row extends EntityNameFragment, Filter> = {
  readonly definition: Definition<Row, Filter>
  readonly operation: NonNullable<Definition<Row, Filter>['facets']>
  readonly view: View
  readonly sample: boolean | undefined
  readonly leftOut: LeftOut
}

/** How the list divides by each field; what one field has chosen does not count for that field itself. */
export function ApiFacets<Row extends EntityNameFragment, Filter>(props: ApiFacetsProps<Row, Filter>) {
  const { definition, operation, view, sample, leftOut } = props
  const { fields, filter } = definition
  const language = API_LANGUAGE[useLanguage()]
  const isChosen = (field: ListedFacet) => (view.chosen[field]?.length ?? 0) > 0
  const free = fields.filter(field => !isChosen(field))
  const questions = [
    ...(free.length > 0 ? [{ filter: filter(view.chosen, sample, leftOut), by: free, language }] : []),
    ...fields.filter(isChosen).map(field => ({
      filter: filter({ ...view.chosen, [field]: [] }, sample, leftOut),
      by: [field],
      language,
    })),
  ]
  const answers = useAnswers(operation, questions)
  // Values stay in sight until the newer ones are there, so that what has just been pressed keeps the focus.
  const known = useRef(new Map<string, readonly Value[]>())
  for (const { data } of answers)
    for (const { field, values } of data?.list.facets ?? []) known.current.set(field, values)
  const samples = useSamples()
  const isShown = ({ node }: Value) => samples || !node?.dataset.sample
  return fields.map(field => (
    <FacetList
      key={field}
      field={field}
      values={(known.current.get(field) ?? []).filter(isShown)}
      chosen={view.chosen[field] ?? []}
    />
  ))
}

type OwnFacetsProps<Row> = {
  readonly facets: readonly OwnFacet<Row>[]
  readonly rows: readonly Row[]
  readonly view: View
}

/** How the rows that are there divide by what the API has no field for. */
export function OwnFacets<Row>({ facets, rows, view }: OwnFacetsProps<Row>) {
  return facets.map(({ name, label, values, of }) => {
    const chosen = view.own[name] ?? []
    const counted = values
      .map(one => ({ ...one, count: rows.filter(row => of(row) === one.value).length }))
      .filter(({ count, value }) => count > 0 || chosen.includes(value))
    if (counted.length === 0) return null
    return (
      <fieldset key={name}>
        <legend>{label}</legend>
        <ul className="plain">
          {counted.map(({ value, label: text, count }) => (
            <Box key={value} name={name} value={value} chosen={chosen} count={count}>
              {text}
            </Box>
          ))}
        </ul>
      </fieldset>
    )
  })
}
