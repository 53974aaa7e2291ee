import type { StoredNode } from '../../graph/read/questions/dataset-read.ts'
import type { NodeLabel } from '../../model/model.ts'
import type { MergeChange } from '../merged.ts'
import type { WholeOf } from '../parts.ts'
import type { ColumnKey } from './column-key.ts'
import type { Member } from './identity.ts'
import type { Leaving } from './leaving.ts'
import { datasetOf, type ListContext } from './records.ts'

type Item = {
  readonly id: string
  readonly label: NodeLabel
  readonly properties: Readonly<Record<string, unknown>>
}

const OWNER: Readonly<Partial<Record<NodeLabel, string>>> = {
  Organization: 'id',
  Membership: 'organizationId',
  Need: 'raisedById',
  Offer: 'madeById',
  Assertion: 'subjectId',
}

/** The organisation that a record belongs to; undefined for what all share. */
const ownerOf = ({ label, properties }: Item): string | undefined => {
  const property = OWNER[label]
  const owner = property === undefined ? undefined : properties[property]
  return typeof owner === 'string' ? owner : undefined
}

/** Tells the member that each record belongs to; what is merged goes with what it is merged into. */
export const wholes = (items: readonly Item[], members: readonly Member[]): WholeOf => {
  const merged = new Map(members.map(({ own, id }) => [own, id]))
  const owners = new Map<string, string>()
  // The store's records come last and do not override what the list makes of them.
  for (const item of items) {
    const owner = ownerOf(item)
    if (owner !== undefined && !owners.has(item.id)) owners.set(item.id, merged.get(owner) ?? owner)
  }
  return id => owners.get(id)
}

/** The columns that state records of a kind: without any of them in the list, it says nothing about these. */
const statedBy = ({ id, label, properties }: Item, platform: string): readonly ColumnKey[] => {
  if (label === 'Need') return id.includes('.aim-') ? ['aim'] : ['problem']
  if (label === 'Offer') return ['solution']
  if (label === 'Assertion') return ['goals']
  return label === 'Membership' && properties.memberOfId !== platform ? ['groups'] : []
}

/** Whether a working group of an earlier list goes: only where nobody stays in it. */
const isEmptied = (
  group: string,
  { columns, register }: Pick<ListContext, 'columns' | 'register'>,
  listed: ReadonlySet<string>,
  goes: (owner: string) => boolean,
): boolean =>
  [...register.memberships.values()]
    .filter(({ memberOfId }) => memberOfId === group)
    .every(
      ({ dataset, organizationId }) =>
        dataset === datasetOf(register.platform.id) &&
        (listed.has(organizationId) ? columns.has('groups') : goes(organizationId)),
    )

/**
 * Tells what of the store goes with an import: what the row of a member no longer says, the records of what
 * was merged, and, where that is allowed, of the members that the list does not have. What the list has no
 * column for stays, and everything of a member that a row left out may speak of.
 */
export const isDeletedWith = (
  members: readonly Member[],
  { columns, register }: ListContext,
  merges: MergeChange,
  { going, doubted, unmatched }: Leaving,
  allowDelete: boolean,
): ((vanished: StoredNode) => boolean) => {
  const listed = new Set(members.map(({ id }) => id))
  const merged = new Set([...merges.set, ...register.merges].map(({ id }) => id))
  for (const id of merges.removed) merged.delete(id)
  const dataset = datasetOf(register.platform.id)
  const leaves = new Set(allowDelete ? going.map(({ id }) => id) : [])
  const goes = (owner: string) => leaves.has(owner)
  return node => {
    const owner = ownerOf(node)
    if (node.properties.dataset !== dataset) return false
    if (owner !== undefined && merged.has(owner)) return true
    if (unmatched.length > 0) return false
    if (owner === undefined)
      return (
        allowDelete &&
        node.label === 'WorkingGroup' &&
        isEmptied(node.id, { columns, register }, listed, goes)
      )
    if (!listed.has(owner)) return goes(owner)
    return !doubted.has(owner) && statedBy(node, register.platform.id).some(key => columns.has(key))
  }
}
