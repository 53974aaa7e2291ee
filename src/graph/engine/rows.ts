import type { Record as Neo4jRecord } from 'neo4j-driver'
import { flatMapWithPauses } from '../../environment/pauses.ts'

/** So many are made of records in a millisecond or so; others get their turn between more. */
const MANY_ROWS = 500

/**
 * Makes objects of records that have the same columns: each a copy of one that has them all already, which is done in
 * half the time of adding them one by one, and without the ten other objects for each column of the driver's `toObject`.
 */
const rowMaker = <Row extends object>({ keys }: Neo4jRecord): ((record: Neo4jRecord) => Row) => {
  const names = keys.map(String)
  const empty: Record<string, unknown> = Object.fromEntries(names.map(name => [name, null]))
  return record => {
    const row = { ...empty }
    for (let place = 0; place < names.length; place += 1) row[names[place] ?? ''] = record.get(place)
    // The driver's border: what the statement returns is what its row type says.
    return row as Row
  }
}

/** The records of an answer as objects, with pauses where there are many. */
export const rowsOf = <Row extends object>(
  records: readonly Neo4jRecord[],
): readonly Row[] | Promise<readonly Row[]> => {
  const [first] = records
  if (!first) return []
  const row = rowMaker<Row>(first)
  return records.length > MANY_ROWS ? flatMapWithPauses(records, record => [row(record)]) : records.map(row)
}
