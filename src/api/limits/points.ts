import type { Cost } from './operation-cost.ts'

/** Nodes that count as much as a point of work for the database. */
const NODES_OF_A_POINT = 100

/** What an operation takes of its client's points: its work for the database, and what it could answer. */
export const pointsOf = ({ work, nodes }: Pick<Cost, 'work' | 'nodes'>): number =>
  Math.max(work + Math.floor(nodes / NODES_OF_A_POINT), 1)
