import { labelOf } from '../graph/concept.ts'
import { countAlignedItems, type GainedLinks, storeRarities } from '../graph/derived.ts'
import type { Runner } from '../graph/schema.ts'
import type { Changes } from './write.ts'

/** How many links to SDG targets each item has more than before; none for an item whose number is the same. */
const gainedLinks = ({ relationships }: Changes): GainedLinks[] => {
  const links = new Map<string, number>()
  const count = (ends: readonly { type: string; from: string; to: string }[], each: number) => {
    for (const { type, from, to } of ends)
      if (type === 'ALIGNS_WITH' && labelOf(to) === 'SdgTarget')
        links.set(from, (links.get(from) ?? 0) + each)
  }
  for (const { created, deleted } of relationships) {
    count(created, 1)
    count(deleted, -1)
  }
  return [...links].flatMap(([id, links]) => (links === 0 ? [] : [{ id, links }]))
}

/**
 * Brings everything up to date that the store keeps so that no question has to read a hub: after the changes
 * are written, in the same transaction. It costs what the changes touch, not what the store holds.
 */
export const deriveValues = async (runner: Runner, changes: Changes): Promise<void> => {
  await countAlignedItems(runner, gainedLinks(changes))
  await storeRarities(runner)
}
