import { FIT } from '../thresholds.ts'
import type { CapabilityFacts, Vocabulary } from './match-facts.ts'

/** A capability, how well it fits one of those asked about, and how rare it is. */
export interface Reach {
  readonly id: string
  /** How rare it is, and how well it fits; 0 where nothing requires or provides it. */
  readonly worth: number
}

type Capabilities = Vocabulary['capabilities']

/** From each capability to those that are a kind of it, one or two steps down; reckoned once for each vocabulary. */
const narrower = new WeakMap<Capabilities, ReadonlyMap<string, CapabilityFacts['wider']>>()

const narrowerOf = (capabilities: Capabilities): ReadonlyMap<string, CapabilityFacts['wider']> => {
  const known = narrower.get(capabilities)
  if (known) return known
  const below = new Map<string, { readonly id: string; readonly steps: number }[]>()
  for (const { id, wider } of capabilities.values())
    for (const above of wider) {
      const kinds = below.get(above.id) ?? []
      kinds.push({ id, steps: above.steps })
      below.set(above.id, kinds)
    }
  narrower.set(capabilities, below)
  return below
}

const reach = (
  ids: readonly string[],
  { capabilities }: Vocabulary,
  fit: { readonly up: number; readonly down: number },
): readonly Reach[] => {
  const best = new Map<string, number>()
  const reached = (id: string, value: number) => best.set(id, Math.max(value, best.get(id) ?? 0))
  for (const id of ids) {
    const own = capabilities.get(id)
    if (own === undefined) continue
    reached(id, 1)
    for (const above of own.wider) reached(above.id, fit.up ** above.steps)
    for (const below of narrowerOf(capabilities).get(id) ?? []) reached(below.id, fit.down ** below.steps)
  }
  return [...best]
    .map(([id, value]) => ({ id, worth: value * (capabilities.get(id)?.rarity ?? 0) }))
    .sort((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1))
}

/** Who provides a capability also meets wider ones, well, and narrower ones, less well: what can be required where these are provided, what says most first. */
export const requiredFor = (provided: readonly string[], vocabulary: Vocabulary): readonly Reach[] =>
  reach(provided, vocabulary, { up: FIT.narrower, down: FIT.broader })

/** The other way round: what can be provided where these are required. */
export const providedFor = (required: readonly string[], vocabulary: Vocabulary): readonly Reach[] =>
  reach(required, vocabulary, { up: FIT.broader, down: FIT.narrower })
