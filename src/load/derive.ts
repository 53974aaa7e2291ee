import { counted, type Step } from '../environment/progress.ts'
import type { Connection } from '../graph/engine/driver.ts'
import type { Runner } from '../graph/engine/schema.ts'
import { countMembers } from '../graph/read/questions/platform-summary.ts'
import { nameState, putBackDerived, storeRarities } from '../graph/write/derived.ts'
import { batchesOf } from '../import/batches.ts'
import { inTransaction } from '../import/locked-store.ts'
import { COUNTED_LINKS } from '../model/derived-property.ts'
import type { NodeLabel } from '../model/model.ts'
import { endsOf, type Predicate } from '../model/relationship.ts'

/** Records that one transaction takes. */
const BATCH = 2_000

const subjectsOf = (predicate: Predicate): readonly string[] => endsOf(predicate).flatMap(({ from }) => from)

/** What belongs to an SDG goal, besides what serves one. */
const FRAMEWORK = ['SdgGoal', 'SdgTarget', 'SdgIndicator']

const only = (label: NodeLabel, labels: readonly string[], ids: readonly string[]): readonly string[] =>
  labels.includes(label) ? ids : []

/** Types of records that state links by which it is reckoned how rare things are: of what an organisation has, it is the record. */
const STATING: readonly string[] = [
  ...new Set(
    COUNTED_LINKS.flatMap(link => endsOf(link).flatMap(({ from, to }) => (link === 'HAS' ? to : from))),
  ),
]

/** Keeps what is derived from the links of some records of a type, none of which has anything kept yet. */
const keep = async (runner: Runner, label: NodeLabel, ids: readonly string[]): Promise<void> => {
  const items = only(label, subjectsOf('ALIGNS_WITH'), ids)
  await putBackDerived(runner, {
    items,
    initiatives: only(label, ['Initiative'], ids),
    advancing: only(label, subjectsOf('ADVANCES'), ids),
    involving: only(label, subjectsOf('INVOLVES'), ids),
    serving: [...items, ...only(label, FRAMEWORK, ids)],
    memberships: only(label, ['Membership'], ids),
    stated: only(label, STATING, ids),
  })
  await countMembers(runner, only(label, ['Organization'], ids), 1)
}

const DERIVED_OF = new Set<string>([
  ...STATING,
  ...subjectsOf('ALIGNS_WITH'),
  ...subjectsOf('ADVANCES'),
  ...subjectsOf('INVOLVES'),
  ...FRAMEWORK,
  'Initiative',
  'Membership',
  'Organization',
])

/** Keeps what is derived from links with all records of a new store, some thousands at a time. */
export const deriveAll = async (
  connection: Connection,
  idsByLabel: ReadonlyMap<NodeLabel, readonly string[]>,
  step: Step,
): Promise<void> => {
  const all = [...idsByLabel].filter(([label]) => DERIVED_OF.has(label))
  const told = counted(
    step,
    all.reduce((sum, [, ids]) => sum + ids.length, 0),
  )
  const write = (work: (runner: Runner) => Promise<void>) =>
    inTransaction(connection, false, async transaction => {
      await work(transaction)
      return { keep: true }
    })
  for (const [label, ids] of all)
    for (const some of batchesOf(ids, BATCH)) {
      await write(runner => keep(runner, label, some))
      told(some.length)
    }
  await write(async runner => {
    await storeRarities(runner)
    await nameState(runner)
  })
}
