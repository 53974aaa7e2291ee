import { type Problem, problem } from './problem.ts'
import type { Reference } from './reference.ts'
import { type Cell, fieldText, type Quotation, type Row } from './row.ts'

type Passage = Pick<Reference, 'at' | 'properties'> & {
  readonly relationship: Quotation['relationship']
  readonly to: string | undefined
}

const sourceId = (cell: Cell | undefined): string | undefined =>
  cell && cell.text !== '' && cell.text !== 'none' ? cell.text : undefined

/** The dataset's source stands in for what a record says of itself, never for what it builds on. */
const defaultSource = ({ type, defaultSource: cell }: Row, relationship: Quotation['relationship']) =>
  type.takesDefaultSource && relationship === 'CITED_IN' ? cell : undefined

const passageOf = (row: Row, { relationship, at, cells }: Quotation): Passage => {
  const own = cells.get('source')
  const field = fieldText(cells)
  const words = (['quote', 'locator'] as const).flatMap(name => {
    const text = field(name)
    return text ? [[name, text] as const] : []
  })
  const to = sourceId(own?.text ? own : defaultSource(row, relationship))
  return { relationship, at: own?.text ? own : at, to, properties: Object.fromEntries(words) }
}

/** The passages a record quotes; without any, the source of its dataset, without words. */
const passagesOf = (row: Row): Passage[] => {
  const quoted = row.quotations.map(quotation => passageOf(row, quotation))
  if (quoted.some(({ relationship }) => relationship === 'CITED_IN')) return quoted
  const fallback = defaultSource(row, 'CITED_IN')
  const to = sourceId(fallback)
  return fallback && to ? [...quoted, { relationship: 'CITED_IN', at: fallback, to, properties: {} }] : quoted
}

const withoutSource = ({ relationship, at, to, properties }: Passage): Problem[] => {
  if (to !== undefined || (relationship !== 'BASED_ON' && Object.keys(properties).length === 0)) return []
  return [problem(at, 'a passage needs the source that it stands in; name the source')]
}

/** References to the sources of a record; the second passage of one source is told apart by its key. */
export const quotationReferences = (row: Row): { references: Reference[]; problems: Problem[] } => {
  const passages = passagesOf(row)
  const problems = passages.flatMap(withoutSource)
  const ordinals = new Map<string, number>()
  const told = new Set<string>()
  const references = passages.flatMap(({ relationship, at, to, properties }, place): Reference[] => {
    if (to === undefined) return []
    const words = JSON.stringify([relationship, to, properties])
    if (told.has(words))
      problems.push(problem(at, 'the same passage of the same source stands here twice; keep one'))
    told.add(words)
    const ordinal = (ordinals.get(`${relationship} ${to}`) ?? 0) + 1
    ordinals.set(`${relationship} ${to}`, ordinal)
    const key = ordinal === 1 ? '' : String(ordinal)
    const link = { at, column: 'source', to, allowed: ['Source'], relationship, inbound: false, key } as const
    // On what a strategy is based stands in the order of its file.
    return [
      { ...link, properties: relationship === 'BASED_ON' ? { ...properties, order: place + 1 } : properties },
    ]
  })
  return { references, problems }
}
