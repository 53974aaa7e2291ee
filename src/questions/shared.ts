import type { FeatureKind } from '../graph/read/questions/feature.ts'
import { type HolderRow, held } from '../graph/read/questions/shared.ts'
import { sharedThings, type Shared as Thing } from '../methods/similarity/shared.ts'
import { Refused } from './refused.ts'
import type { View } from './view.ts'

export interface SharedQuestion {
  readonly ids: readonly string[]
  /** All, when null. */
  readonly kinds?: readonly FeatureKind[] | null
  /** How many of the items must have it. */
  readonly atLeast: number
  readonly first: number
}

/** Something shared, and whether any of the items has it by what is made up. */
export type Shared = Thing<HolderRow> & { readonly restsOnSamples: boolean }

const MOST_IDS = 10

const refused = (argument: string, limit: number, meant: string) =>
  new Refused(argument, `Argument "${argument}" of "shared" must be ${meant}.`, limit)

/** What several items have in common, what says most first. */
export const shared = async (
  view: View,
  { ids, kinds, atLeast, first }: SharedQuestion,
): Promise<readonly Shared[]> => {
  const different = [...new Set(ids)]
  if (different.length < 2 || ids.length > MOST_IDS)
    throw refused('ids', MOST_IDS, `2 to ${MOST_IDS} different ids`)
  if (atLeast < 2 || atLeast > different.length)
    throw refused('atLeast', different.length, 'from 2 to the number of different ids')
  const rows = await held(view.graph, different, view.samples === 'INCLUDE')
  const asked = kinds ? rows.filter(({ kind }) => kinds.includes(kind)) : rows
  return sharedThings(asked, atLeast)
    .slice(0, first)
    .map(thing => ({ ...thing, restsOnSamples: thing.heldBy.some(row => row.restsOnSamples) }))
}
