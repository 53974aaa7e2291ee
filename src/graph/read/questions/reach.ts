import { FIT } from '../../../methods/thresholds.ts'
import type { Graph } from '../../engine/driver.ts'

/** A capability, how well it fits one of those asked about, and how rare it is. */
export interface Reach {
  readonly id: string
  /** How rare it is, and how well it fits; 0 where nothing requires or provides it. */
  readonly worth: number
}

const steps = (path: string, narrower: number): string => `${narrower} ^ length(${path})`

/** Who provides a capability also meets wider ones, well, and narrower ones, less well; who requires one, the other way round. */
const reachStatement = (up: number, down: number): string => /* cypher */ `
  UNWIND $ids AS id
  MATCH (c:Capability {id: id})
  CALL (c) {
    RETURN c AS reached, 1.0 AS fit
    UNION ALL
    MATCH path = (c)-[:BROADER*1..2]->(reached:Capability)
    RETURN reached, ${steps('path', up)} AS fit
    UNION ALL
    MATCH path = (c)<-[:BROADER*1..2]-(reached:Capability)
    RETURN reached, ${steps('path', down)} AS fit
  }
  WITH reached, max(fit) AS fit
  RETURN reached.id AS id, fit * coalesce(reached.rarity, 0.0) AS worth
  ORDER BY worth DESC, id`

/** Capabilities that can be required where these are provided, what says most first. */
export const requiredFor = (graph: Graph, ids: readonly string[]): Promise<readonly Reach[]> =>
  graph.read<Reach>('capabilities required', reachStatement(FIT.narrower, FIT.broader), { ids })

/** Capabilities that can be provided where these are required, what says most first. */
export const providedFor = (graph: Graph, ids: readonly string[]): Promise<readonly Reach[]> =>
  graph.read<Reach>('capabilities provided', reachStatement(FIT.broader, FIT.narrower), { ids })
