import type { EntityType } from '../../../generated/schema.ts'
import type { AskedSamples } from '../../../graph/read/made-up.ts'
import { neighborList } from '../../../graph/read/questions/neighbor.ts'
import { labelOf } from '../../../model/model.ts'
import type { Direction } from '../../../model/neighbor-kind.ts'
import type { NeighborRelationship } from '../../../model/relationship.ts'
import type { Load } from '../loaders/context.ts'
import { labelsOf } from './entity-type.ts'
import { ownedPage, type PageArguments } from './page.ts'

/** What `neighbors` takes. */
export interface NeighborArguments extends PageArguments, AskedSamples {
  readonly relationship?: readonly NeighborRelationship[] | null
  readonly direction?: Direction | null
  readonly types?: readonly EntityType[] | null
}

/** A page of the neighbours of something. */
export const neighborsOf = (
  load: Load,
  id: string,
  { relationship, direction, types, samples, ...args }: NeighborArguments,
) => {
  const asked = { relationships: relationship ?? null, direction: direction ?? null, samples }
  return ownedPage(load, neighborList(labelOf(id), asked), id, args, { labels: labelsOf(types) })
}
