import type { Collection } from './collection.ts'
import { type Concept, concept, type EntityRow } from './concept.ts'

export type PlatformRow = EntityRow

export const PLATFORM: Concept<PlatformRow> = concept<PlatformRow>('Platform')

export const PLATFORMS: Collection<PlatformRow> = { concept: PLATFORM, filters: {} }
