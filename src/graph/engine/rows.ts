import type { Record as Neo4jRecord } from 'neo4j-driver'
import { flatMapWithPauses } from '../../environment/pauses.ts'

/** So many are made of records in a millisecond or so; others get their turn between more. */
const MANY_ROWS = 500

/** Values in the order of their columns as an object that nobody changes: what asks for the same has it in common. */
export const rowOf = <Row extends object>(
  names: readonly string[],
  valueAt: (place: number) => unknown,
): Row => {
  const row: Record<string, unknown> = {}
  for (const [place, name] of names.entries()) row[name] = valueAt(place)
  // The driver's border: what a statement returns is what its row type says.
  return Object.freeze(row) as Row
}

/** The records of an answer as rows; `toObject` of the driver makes ten other objects for each column on its way. */
export const rowsOf = <Row extends object>(
  records: readonly Neo4jRecord[],
): readonly Row[] | Promise<readonly Row[]> => {
  const names = records[0]?.keys.map(String) ?? []
  const row = (record: Neo4jRecord) => rowOf<Row>(names, place => record.get(place))
  return records.length > MANY_ROWS ? flatMapWithPauses(records, record => [row(record)]) : records.map(row)
}
