import { labelOf } from '../graph/concept.ts'
import { forget, remember, storeRarities, type Touched } from '../graph/derived.ts'
import type { Predicate } from '../graph/model.ts'
import type { Runner } from '../graph/schema.ts'
import type { Change, NodeChange, RelationshipChange } from './graph-change.ts'

type Changes = { readonly nodes: NodeChange; readonly relationships: readonly RelationshipChange[] }

const all = <Wanted, Stored>({ created, updated, deleted }: Change<Wanted, Stored>): (Wanted | Stored)[] => [
  ...created,
  ...updated.flat(),
  ...deleted,
]

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
  const items = subjectsOf('ALIGNS_WITH')
  const joined = all(nodes).flatMap(({ label, properties }) =>
    label === 'Participation' ? [String(properties.initiativeId)] : [],
  )
  const initiatives = items.filter(id => labelOf(id) === 'Initiative')
  return {
    items,
    initiatives: [...new Set([...initiatives, ...joined])],
    advancing: subjectsOf('ADVANCES'),
  }
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
  const touched = touchedBy(changes)
  await forget(runner, touched)
  await write()
  await remember(runner, touched)
  await storeRarities(runner)
}
