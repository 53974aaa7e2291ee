/** Everything that bounds proof paths and weighs them. */
export const PATH_LIMITS = {
  /** Hops of a path. */
  maxLength: 6,
  /** Paths of an answer. */
  first: 10,
  /** A node with more links is not opened: what stands behind it has to be reached from the other end. */
  hubLinks: 200,
  /** Nodes opened in one statement, the best reached first. */
  layerNodes: 100,
  /** Statements of a search. */
  statements: 7,
  /** Of two sides the smaller is opened first; the other one with it if it has no more nodes than this. */
  smallLayer: 30,
  /** Beginnings of paths that are followed before the ranking gives up. */
  steps: 20_000,
  /** Paths that differ only in what stands beside the same hub and in the same types. */
  alike: 2,
  /** How hard a node with many links is damped; published methods take 0.25 to 0.6. */
  damping: 0.25,
} as const
