import { dependencyGroups } from './dependency.ts'
import { statedBy, type WantedNode, type WantedRelationship } from './graph-change.ts'
import { changesInParts, type WholeOf } from './parts.ts'
import { type Changes, changeSize } from './write.ts'

/** What says something of one thing only, and is written together with it. */
const SAYS_OF: Readonly<Record<string, string>> = { Assertion: 'subjectId', IndicatorValue: 'indicatorId' }

const ownerOf = ({ label, properties }: WantedNode): string | undefined => {
  const property = SAYS_OF[label]
  const owner = property === undefined ? undefined : properties[property]
  return owner === undefined ? undefined : String(owner)
}

/** New records in groups that need only themselves and those before. */
const groupsOf = ({ nodes, relationships }: Changes, withOwners: boolean): readonly string[][] => {
  const ends = new Map<string, string[]>()
  const add = (from: string, to: string) => {
    const known = ends.get(from)
    if (known) known.push(to)
    else ends.set(from, [to])
  }
  const otherEnd = (relationship: WantedRelationship): string =>
    statedBy(relationship) === relationship.from ? relationship.to : relationship.from
  for (const { created } of relationships)
    for (const relationship of created) add(statedBy(relationship), otherEnd(relationship))
  for (const node of withOwners ? nodes.created : []) {
    const owner = ownerOf(node)
    if (owner !== undefined) add(owner, node.id)
  }
  // What names its dataset needs that to be there.
  const isDataset = ({ label }: WantedNode): boolean => label === 'Dataset'
  const inOrder = [...nodes.created.filter(isDataset), ...nodes.created.filter(node => !isDataset(node))]
  return dependencyGroups(
    inOrder.map(({ id }) => id),
    id => ends.get(id) ?? [],
  )
}

/**
 * The changes of an import in parts that are written one after the other, each at most so large where that can be:
 * whatever a record points to is in its own part or an earlier one. Nothing is deleted in parts.
 */
export const folderParts = (changes: Changes, limit: number): readonly Changes[] => {
  const cut = (withOwners: boolean): readonly Changes[] => {
    const groups = groupsOf(changes, withOwners)
    const groupOf = new Map(groups.flatMap((ids, place) => ids.map(id => [id, `group ${place}`] as const)))
    const places = new Map(groups.flat().map((id, place) => [id, place]))
    const created = changes.nodes.created.toSorted(
      (a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0),
    )
    const wholeOf: WholeOf = id => groupOf.get(id) ?? id
    return changesInParts({ ...changes, nodes: { ...changes.nodes, created } }, wholeOf, limit)
  }
  const whole = cut(true)
  return whole.every(part => changeSize(part) <= limit) ? whole : cut(false)
}
