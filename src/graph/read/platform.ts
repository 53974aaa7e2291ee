import type { Collection } from '../engine/collection.ts'
import { type Concept, concept, type EntityRow } from '../engine/concept.ts'

export interface PlatformRow extends EntityRow {
  readonly categories?: readonly string[] | null
}

export const PLATFORM: Concept<PlatformRow> = concept<PlatformRow>('Platform', ['categories'])

export const PLATFORMS: Collection<PlatformRow> = { concept: PLATFORM, filters: {} }
