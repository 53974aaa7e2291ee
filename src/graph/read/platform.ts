import type { Collection } from '../engine/collection.ts'
import { type Concept, concept, type EntityRow } from '../engine/concept.ts'

export type PlatformRow = EntityRow

export const PLATFORM: Concept<PlatformRow> = concept<PlatformRow>('Platform')

export const PLATFORMS: Collection<PlatformRow> = { concept: PLATFORM, filters: {} }
