import type { Section } from '../outline/section.ts'
import type { DraftItem } from './item.ts'
import type { Notes } from './notes.ts'

/** Reads a section into an item. */
export type Take = (item: DraftItem, section: Section, reading: Reading) => void

/** How each kind of section is read; they hold each other, so that each is handed all. */
export interface Readers {
  readonly below: Take
  readonly efforts: Take
  readonly indicators: Take
  readonly description: Take
}

/** What a reader works with. */
export interface Reading {
  readonly notes: Notes
  readonly read: Readers
}

/** How the items of a section stand. */
export interface Way {
  /** Below 主な取組 and the like. */
  readonly isEffort: boolean
  /** Whether the parent has such a heading besides. */
  readonly hasEfforts: boolean
  readonly word: string | undefined
}

/** Items that no heading announces. */
export const PLAIN: Way = { isEffort: false, hasEfforts: false, word: undefined }
