import type { Connection } from '../src/graph/engine/driver.ts'

/** A statement with its parameters. */
export interface Statement {
  readonly text: string
  readonly parameters: Record<string, unknown>
}

type Plan = { readonly operatorType: string; readonly dbHits: number; readonly children: readonly Plan[] }

/** What a statement costs: its database hits, and how it finds what it reads. */
export interface Cost {
  readonly hits: number
  /** Operators such as `NodeIndexSeekByRange`. */
  readonly ways: readonly string[]
}

const operators = (plan: Plan): readonly Plan[] => [plan, ...plan.children.flatMap(operators)]

/** Runs a statement and tells what it cost, summed over its plan. */
export const costOf = async (
  { driver, database }: Connection,
  { text, parameters }: Statement,
): Promise<Cost> => {
  const session = driver.session({ database, defaultAccessMode: 'READ' })
  try {
    const { summary } = await session.run(`PROFILE ${text}`, parameters)
    const all = summary.profile === false ? [] : operators(summary.profile)
    const names = all.map(({ operatorType }) => operatorType.replace(/@.*/, ''))
    return {
      hits: all.reduce((total, { dbHits }) => total + dbHits, 0),
      ways: names.filter(name => /Scan|Seek/.test(name)),
    }
  } finally {
    await session.close()
  }
}
