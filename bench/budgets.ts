/** What an operation may cost, however large the store: what it asks for is bounded, and so is the work. */
export interface Budget {
  readonly statements: number
  readonly hits: number
}

/** A list below a list is a statement of its own, and so is a count; never one for each parent. */
export const BUDGETS: Readonly<Record<string, Budget>> = {
  O1: { statements: 1, hits: 10 },
  O2a: { statements: 1, hits: 700 },
  O2b: { statements: 1, hits: 120 },
  O2c: { statements: 1, hits: 120 },
  O3: { statements: 5, hits: 2_500 },
  O4: { statements: 7, hits: 2_500 },
  O5: { statements: 2, hits: 100 },
  O6: { statements: 1, hits: 300 },
  O7: { statements: 1, hits: 300 },
  O8a: { statements: 2, hits: 8_500 },
  O8b: { statements: 2, hits: 8_500 },
  O8c: { statements: 2, hits: 100 },
  O9: { statements: 2, hits: 250 },
  O10: { statements: 1, hits: 4_500 },
  O11: { statements: 1, hits: 1_500 },
}

/** Operations that do not keep their budget yet, and why: the check still tells them. */
export const UNMET: Readonly<Record<string, string>> = {
  O9: 'every link of every node within two hops is read before the nearest are chosen',
  O6: 'a search for the best reasons, not for the shortest way, looks at every neighbour of both ends',
}
