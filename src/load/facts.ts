import type { LinkEnds, StoredNode } from '../graph/read/questions/dataset-read.ts'
import type { SameText } from '../graph/read/questions/same-texts.ts'
import { textsOfParts } from '../import/copies.ts'
import { fileSteps, type Step } from '../import/cycles.ts'
import { linksOf } from '../import/link-change.ts'
import type { GraphRecord } from '../import/record.ts'

/** What the checks of later folders ask about the records of one: all that is kept of them in memory. */
export interface Facts {
  readonly dataset: string
  readonly ids: readonly string[]
  readonly steps: readonly Step[]
  /** Links that somebody gives a reason for. */
  readonly links: readonly LinkEnds[]
  /** Names and quotations of the parts of strategies. */
  readonly texts: readonly SameText[]
  /** Capabilities: what uses one is found by its names. */
  readonly capabilities: readonly StoredNode[]
}

export const factsOf = (dataset: string, records: readonly GraphRecord[]): Facts => ({
  dataset,
  ids: records.map(({ id }) => id),
  steps: fileSteps(records).map(({ type, from, to }) => ({ type, from, to })),
  links: linksOf(records.flatMap(({ label, properties }) => (label === 'Assertion' ? [properties] : []))),
  texts: textsOfParts(records),
  capabilities: records.flatMap(({ id, label, properties }) =>
    label === 'Capability' ? [{ id, label, properties }] : [],
  ),
})
