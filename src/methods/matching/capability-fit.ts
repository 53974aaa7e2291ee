import { FIT } from '../thresholds.ts'
import type { Vocabulary } from './match-facts.ts'

/** How well what is provided meets what is required, and through which capability. */
export interface Fit {
  readonly required: string
  readonly value: number
  /** Null when nothing that is provided fits. */
  readonly through: string | null
}

const stepsUp = (from: string, to: string, { capabilities }: Vocabulary): number | undefined =>
  capabilities.get(from)?.wider.find(({ id }) => id === to)?.steps

/** 1 for the same capability, less for each step to a narrower or broader one, 0 for any other. */
export const fitOf = (provided: string, required: string, vocabulary: Vocabulary): number => {
  if (provided === required) return 1
  const narrower = stepsUp(provided, required, vocabulary)
  if (narrower !== undefined) return FIT.narrower ** narrower
  const broader = stepsUp(required, provided, vocabulary)
  return broader === undefined ? 0 : FIT.broader ** broader
}

/** The best that the provided capabilities do for a required one; of equals the first by id. */
export const bestFit = (required: string, provides: readonly string[], vocabulary: Vocabulary): Fit => {
  const [best] = provides
    .map(through => ({ required, value: fitOf(through, required, vocabulary), through }))
    .sort((a, b) => b.value - a.value || (a.through < b.through ? -1 : 1))
  return best === undefined || best.value === 0 ? { required, value: 0, through: null } : best
}
