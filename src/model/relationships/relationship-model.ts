import type { Bilingual } from '../bilingual.ts'
import type { NodeLabel } from '../model.ts'

/** Types that a relationship can join. */
export interface Ends {
  readonly from: readonly NodeLabel[]
  readonly to: readonly NodeLabel[]
}

/** What a relationship is called, read from one of its ends. */
export interface EndWords {
  /** In a few words, as on a line of a drawing. */
  readonly way: Bilingual
  /** As the heading above a list; `{many}` is what the things listed are called. */
  readonly title: Bilingual
}

/** What the program knows of a relationship of the graph. */
export interface RelationshipModel {
  /** The sum of its accepted assertions, or a fact that one record states. */
  readonly kind: 'LINK' | 'FACT'
  readonly ends: readonly Ends[]
  /** Whether it makes neighbours. Where a record stands, and what a reason is about, are no neighbours. */
  readonly neighbors: boolean
  /** Whether a path may lead along it. */
  readonly path: boolean
  /** What it is called as a kind of relationship. */
  readonly name: Bilingual
  /** From its subject to its object. */
  readonly outgoing: EndWords
  /** From its object to its subject. */
  readonly incoming: EndWords
}

/** A relationship that is a record of its own in the graph, and one step to a reader. */
export interface RecordedStep extends Pick<RelationshipModel, 'ends' | 'name' | 'outgoing' | 'incoming'> {
  /** The record, between an organisation that has it and what it is in. */
  readonly record: NodeLabel
}

/** Ends, from each of the first to each of the second. */
export const ends = (from: readonly NodeLabel[], to: readonly NodeLabel[]): Ends => ({ from, to })
/** What something is called. */
export const words = (ja: string, en: string): Bilingual => ({ ja, en })
/** Words seen from one end; the heading is the same where it needs no word for what is listed. */
export const end = (way: Bilingual, title: Bilingual = way): EndWords => ({ way, title })

/** Makes neighbours and steps of paths. */
export const WALKED = { neighbors: true, path: true } as const
/** Makes neighbours; paths leave it out. */
export const SHOWN = { neighbors: true, path: false } as const
/** Says where a record stands. */
export const PROVENANCE = { neighbors: false, path: false } as const
