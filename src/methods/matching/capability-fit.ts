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
  let best: Fit = { required, value: 0, through: null }
  for (const through of provides) {
    const value = fitOf(through, required, vocabulary)
    const isBetter =
      value > best.value || (value === best.value && best.through !== null && through < best.through)
    if (isBetter) best = { required, value, through }
  }
  return best
}
