import type { Record as Neo4jRecord } from 'neo4j-driver'
import { flatMapWithPauses } from '../../environment/pauses.ts'

/** So many are made of records in a millisecond or so; others get their turn between more. */
const MANY_ROWS = 500

/** A record as an object; `toObject` of the driver makes ten others for each column on its way. */
const rowOf = <Row extends object>({ keys }: Neo4jRecord, get: (place: number) => unknown): Row => {
  const row: Record<string, unknown> = {}
  for (let place = 0; place < keys.length; place += 1) row[String(keys[place])] = get(place)
  // The driver's border: what the statement returns is what its row type says.
  return row as Row
}

/** The records of an answer as objects, with pauses where there are many. */
export const rowsOf = <Row extends object>(
  records: readonly Neo4jRecord[],
): readonly Row[] | Promise<readonly Row[]> => {
  const row = (record: Neo4jRecord) => rowOf<Row>(record, place => record.get(place))
  return records.length > MANY_ROWS ? flatMapWithPauses(records, record => [row(record)]) : records.map(row)
}
