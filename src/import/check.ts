import type { NodeLabel } from '../model/model.ts'
import { endsOf, isPredicate } from '../model/relationship.ts'
import { type Position, type Problem, problem } from './problem.ts'
import { type GraphRecord, isSample } from './record.ts'

const place = ({ file, line }: Position) => `${file}:${line}`

const idPlace = ({ row }: GraphRecord): Position => row.cells.get('id') ?? row.at

/** What a record says, apart from where it stands: to tell a repetition from a contradiction. */
const statement = ({ label, properties, references }: GraphRecord): string =>
  JSON.stringify([label, properties, references.map(({ relationship, to, key }) => [relationship, to, key])])

const repetition = (record: GraphRecord, first: GraphRecord): string => {
  const where = place(idPlace(first))
  if (!record.row.type.id)
    return `the id ${record.id} is already used at ${where}; give this record an id of its own`
  return statement(record) === statement(first)
    ? `${record.id} stands already at ${where}; remove one of the two rows`
    : `a second value for the same fact, ${record.id}, which ${where} states otherwise; ${record.row.type.secondAdvice ?? 'keep the right one'}`
}

/** Ids that two records share, or that differ only in leading zeros and so have no order. */
export const duplicateProblems = (records: readonly GraphRecord[]): Problem[] => {
  const bySortKey = new Map<string, GraphRecord>()
  return records.flatMap(record => {
    const key = String(record.properties.sortKey)
    const first = bySortKey.get(key)
    if (!first) {
      bySortKey.set(key, record)
      return []
    }
    const message =
      first.id === record.id
        ? repetition(record, first)
        : `${record.id} differs from ${first.id} (${place(idPlace(first))}) only in leading zeros; choose another`
    return [problem(idPlace(record), message)]
  })
}

/** Ids that another dataset of the store has already. */
export const takenProblems = (
  records: readonly GraphRecord[],
  ownerOf: (id: string) => string | undefined,
): Problem[] =>
  records.flatMap(record => {
    const owner = ownerOf(record.id)
    if (owner === undefined) return []
    const message = `the store has ${record.id} already, from ${owner}; if it is the same, remove this row and refer to that record, otherwise ${record.row.type.secondAdvice ?? 'choose another id'}`
    return [problem(idPlace(record), message)]
  })

const namedSample = ({ properties: { nameJa, nameEn } }: GraphRecord) =>
  (nameJa === undefined || String(nameJa).includes('サンプル')) &&
  (nameEn === undefined || String(nameEn).includes('Sample'))

/** Made-up organisations that a reader could take for real ones. */
export const sampleNameProblems = (records: readonly GraphRecord[]): Problem[] =>
  records
    .filter(record => record.label === 'Organization' && isSample(record.row) && !namedSample(record))
    .map(({ id, row }) =>
      problem(
        row.cells.get('nameJa') ?? row.at,
        `${id} is made up, but its names do not say so; put サンプル into nameJa and Sample into nameEn`,
      ),
    )

/** Links that join what their predicate does not join. */
export const linkEndProblems = (
  records: readonly GraphRecord[],
  labelOf: (id: string) => NodeLabel | undefined,
): Problem[] =>
  records.flatMap(({ label, properties, row }) => {
    const predicate = String(properties.predicate)
    if (label !== 'Assertion' || !isPredicate(predicate)) return []
    const subject = labelOf(String(properties.subjectId))
    const object = labelOf(String(properties.objectId))
    const ends = endsOf(predicate)
    const from = ends.flatMap(({ from }) => from)
    const wrong = (column: string, found: NodeLabel, allowed: readonly NodeLabel[]) =>
      problem(
        row.cells.get(column) ?? row.at,
        `the ${column} of ${predicate} is of type ${allowed.join(' or ')}, not ${found}; correct ${column} or predicate`,
      )
    if (subject && !from.includes(subject)) return [wrong('subject', subject, from)]
    const to = ends.flatMap(({ from, to }) => (subject === undefined || from.includes(subject) ? to : []))
    return object && !to.includes(object) ? [wrong('object', object, to)] : []
  })
