import type { Runner } from '../graph/engine/schema.ts'
import { familyOf } from '../graph/read/questions/initiative-family.ts'
import { countMembers, whoPosted } from '../graph/read/questions/platform-summary.ts'
import {
  nameState,
  putBackDerived,
  storeRarities,
  type Touched,
  takeOutDerived,
} from '../graph/write/derived.ts'
import { labelOf, type NodeLabel } from '../model/model.ts'
import type { Predicate } from '../model/relationship.ts'
import type { Change, NodeChange, RelationshipChange } from './graph-change.ts'

type Changes = { readonly nodes: NodeChange; readonly relationships: readonly RelationshipChange[] }

const all = <Wanted, Stored>({ created, updated, deleted }: Change<Wanted, Stored>): (Wanted | Stored)[] => [
  ...created,
  ...updated.flat(),
  ...deleted,
]

/** What belongs to an SDG goal. */
const OF_FRAMEWORK: readonly NodeLabel[] = ['SdgGoal', 'SdgTarget', 'SdgIndicator']

/** Records that are made up and were not before, or the other way round: with their links they count as what they are. */
const changedInSample = ({ updated }: NodeChange): readonly string[] =>
  updated.flatMap(([stored, { id, properties }]) =>
    (stored.properties.sample === true) === (properties.sample === true) ? [] : [id],
  )

/** What the changes touch of that from which values are derived. */
const touchedBy = ({ nodes, relationships }: Changes): Touched => {
  const subjectsOf = (predicate: Predicate) => [
    ...new Set(
      relationships
        .flatMap(all)
        .filter(({ type }) => type === predicate)
        .map(({ from }) => from),
    ),
  ]
  const items = [...new Set([...subjectsOf('ALIGNS_WITH'), ...changedInSample(nodes)])]
  const joined = all(nodes).flatMap(({ label, properties }) =>
    label === 'Participation' ? [String(properties.initiativeId)] : [],
  )
  const moved = relationships
    .flatMap(all)
    .filter(({ type }) => type === 'PART_OF')
    .flatMap(({ from, to }) => [from, to])
  const written = [...nodes.created, ...nodes.updated.map(([, wanted]) => wanted)]
  const framework = written.filter(({ label }) => OF_FRAMEWORK.includes(label)).map(({ id }) => id)
  const isInitiative = (id: string) => labelOf(id) === 'Initiative'
  return {
    items,
    initiatives: [...new Set([...[...items, ...moved].filter(isInitiative), ...joined])],
    advancing: subjectsOf('ADVANCES'),
    involving: subjectsOf('INVOLVES'),
    serving: [...items, ...framework],
    // Records come and go with the links that they state; links that sum up assertions change without a record.
    stated: [
      ...new Set([
        ...all(nodes).flatMap(({ id, properties }) => (properties.sample === true ? [id] : [])),
        ...relationships.flatMap(all).map(({ from }) => from),
      ]),
    ],
    memberships: written.filter(({ label }) => label === 'Membership').map(({ id }) => id),
  }
}

/** The copies of ids by which a record tells whose it is. */
const WHOSE = ['organizationId', 'raisedById', 'madeById'] as const

/** What a record says that is counted of the members of platforms. */
const COUNTED = ['ALIGNS_WITH', 'REQUIRES', 'PROVIDES']

/** Organisations of which something changes that is counted of the members of platforms. */
const touchedMembers = async (runner: Runner, { nodes, relationships }: Changes): Promise<string[]> => {
  const changed = all(nodes).filter(({ label }) => ['Membership', 'Need', 'Offer'].includes(label))
  const whose = changed.flatMap(({ properties }) => WHOSE.flatMap(name => properties[name] ?? []).map(String))
  const links = relationships.flatMap(all).filter(({ type }) => COUNTED.includes(type))
  return [...new Set([...whose, ...(await whoPosted(runner, [...new Set(links.map(({ from }) => from))]))])]
}

/**
 * Writes changes, and keeps with them everything that is stored so that no question has to read a hub. What
 * the changes touch is taken out before and put back after: that costs what they touch, not what the store holds.
 */
export const withDerivedValues = async (
  runner: Runner,
  changes: Changes,
  write: () => Promise<void>,
): Promise<void> => {
  const changed = touchedBy(changes)
  // Who takes part in an initiative is counted in what is below and above it, too.
  const family = await familyOf(runner, changed.initiatives)
  const touched = { ...changed, initiatives: [...new Set([...changed.initiatives, ...family])] }
  const members = await touchedMembers(runner, changes)
  await takeOutDerived(runner, touched)
  await countMembers(runner, members, -1)
  await write()
  await putBackDerived(runner, touched)
  await countMembers(runner, members, 1)
  await storeRarities(runner)
  await nameState(runner)
}
