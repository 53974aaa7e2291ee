import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import type { Progress, Step } from '../environment/progress.ts'
import type { Connection } from '../graph/engine/driver.ts'
import { createSchema, type Runner, SCHEMA_VERSION, SEARCH_INDEX } from '../graph/engine/schema.ts'
import { placesAround } from '../graph/read/questions/dataset-read.ts'
import { countMembers } from '../graph/read/questions/platform-summary.ts'
import {
  countMadeUp,
  countReal,
  forgetMadeUp,
  keepGoals,
  keepMembers,
  nameState,
  storeRarities,
} from '../graph/write/derived.ts'
import {
  dropOldCounts,
  dropOtherFullTexts,
  forgetCounts,
  keepChangedAt,
  markSamples,
  memberIds,
  placeIds,
  recordsAfter,
  type StoredRecord,
  setSearchKeys,
  setVersion,
} from '../graph/write/upgrade.ts'
import { searchKey } from '../text/index-text.ts'

/** What one step of an upgrade works with. */
interface Upgrade {
  /** Runs work in a transaction that writes. */
  readonly write: <Answer>(work: (transaction: ManagedTransaction) => Promise<Answer>) => Promise<Answer>
  readonly step: Step
}

/** Records that one transaction takes. */
const BATCH = 2_000

/** By the key of a place, those of the places around it. */
const keysAround = async (runner: Runner): Promise<ReadonlyMap<string, readonly string[]>> => {
  const around = await placesAround(runner, await placeIds(runner))
  return new Map(
    [...around].map(([id, others]) => [
      searchKey('place', id),
      others.map(other => searchKey('place', other)),
    ]),
  )
}

/** The keys of a record with those of the places around its own behind it; the same text where none is absent. */
export const withPlacesAround = (keys: string, around: ReadonlyMap<string, readonly string[]>): string => {
  const words = keys.split(' ')
  const own = words.find(word => around.has(word))
  if (own === undefined) return keys
  const absent = (around.get(own) ?? []).filter(word => !words.includes(word))
  return words.flatMap(word => (word === own ? [word, ...absent] : [word])).join(' ')
}

/** Does something with all records, a transaction for each batch. */
const forAll = async (
  { write, step }: Upgrade,
  work: (transaction: ManagedTransaction, records: readonly StoredRecord[]) => Promise<void>,
): Promise<void> => {
  let [after, done] = ['', 0]
  for (;;) {
    const records = await write(transaction => recordsAfter(transaction, after, neo4j.int(BATCH)))
    const last = records.at(-1)
    if (last === undefined) return
    await write(transaction => work(transaction, records))
    after = last.id
    done += records.length
    step.at(done, done + BATCH)
  }
}

const idsOf = (records: readonly StoredRecord[]): string[] => records.map(({ id }) => id)

/** Since 7 a search is narrowed by goals and by places around in the index, and every record knows when it changed. */
const fromSix = async (upgrade: Upgrade): Promise<void> => {
  const around = await upgrade.write(keysAround)
  const at = new Date().toISOString()
  const wider = ({ id, searchKeys }: StoredRecord): readonly StoredRecord[] => {
    const keys = searchKeys === null ? null : withPlacesAround(searchKeys, around)
    return keys === searchKeys ? [] : [{ id, searchKeys: keys }]
  }
  await forAll(upgrade, async (transaction, records) => {
    await setSearchKeys(transaction, records.flatMap(wider))
    await keepGoals(transaction, idsOf(records))
    await keepChangedAt(transaction, idsOf(records), at)
  })
}

/**
 * Since 8 a membership knows where its organisation stands, everything of a made-up dataset says so itself, and
 * platforms keep their counts by the days that decide over them; what serves the SDGs is counted without what is
 * made up, too.
 */
const fromSeven = async (upgrade: Upgrade): Promise<void> => {
  await upgrade.write(markSamples)
  await upgrade.write(countReal)
  await upgrade.write(async transaction => {
    await forgetCounts(transaction)
    await countMembers(transaction, await memberIds(transaction), 1)
  })
  await forAll(upgrade, (transaction, records) => keepMembers(transaction, idsOf(records)))
}

/** Since 9 it is known how rare things are among what is real alone. */
const fromEight = async (upgrade: Upgrade): Promise<void> => {
  await upgrade.write(forgetMadeUp)
  await forAll(upgrade, (transaction, records) => countMadeUp(transaction, idsOf(records)))
  await upgrade.write(storeRarities)
}

/** What brings a store from a version to the next. Each can be run again, whole or in part. */
const STEPS: Readonly<Record<number, (upgrade: Upgrade) => Promise<void>>> = {
  6: fromSix,
  7: fromSeven,
  8: fromEight,
}

/** Whether a store of a version can be brought to that of this program where it lies. */
export const canUpgrade = (version: number): boolean =>
  version < SCHEMA_VERSION &&
  Array.from({ length: SCHEMA_VERSION - version }, (_, steps) => version + steps).every(from => from in STEPS)

/**
 * Brings a store to the schema version of this program. Nothing of it is taken away, and its version changes last:
 * one that is cut off is begun again by the next start, and until then it still is what it was to the program before.
 */
export const upgradeStore = async (
  connection: Connection,
  version: number,
  progress: Progress,
): Promise<void> => {
  const step = progress.step(`Upgrading the store from schema version ${version} to ${SCHEMA_VERSION}`)
  const session = connection.driver.session({ database: connection.database })
  const write: Upgrade['write'] = work => session.executeWrite(work, { timeout: 10 * 60_000 })
  try {
    await createSchema(connection)
    for (let from = version; from < SCHEMA_VERSION; from += 1) await STEPS[from]?.({ write, step })
    await write(async transaction => {
      await nameState(transaction)
      await setVersion(transaction, SCHEMA_VERSION)
    })
    // The program before needs what this one has replaced: it goes when there is no way back any more.
    await dropOtherFullTexts(session, SEARCH_INDEX)
    await dropOldCounts(session)
    step.done()
  } catch (error) {
    step.fail()
    throw error
  } finally {
    await session.close()
  }
}
