import type { Connection } from '../src/graph/engine/driver.ts'

/** A statement as the API sent it. */
export interface Statement {
  readonly text: string
  readonly parameters: Record<string, unknown>
}

/** What a statement costs and by which operators of the database it is answered. */
export interface Cost {
  readonly hits: number
  readonly operators: readonly string[]
}

type Step = { readonly operatorType: string; readonly dbHits: number; readonly children: readonly Step[] }

/** Operators that read what nobody asked for, or hold everything at once. */
const UNWANTED = ['AllNodesScan', 'NodeByLabelScan', 'CartesianProduct', 'Eager']

/** The root of a plan says nothing of its children's hits. */
const stepsOf = (step: Step): readonly Step[] => [step, ...step.children.flatMap(stepsOf)]

/** Runs a statement once more and counts. */
export const costOf = async (
  { driver, database }: Connection,
  { text, parameters }: Statement,
): Promise<Cost> => {
  const session = driver.session({ database, defaultAccessMode: 'READ' })
  try {
    const { summary } = await session.run(`PROFILE ${text}`, parameters)
    const steps = summary.profile === false ? [] : stepsOf(summary.profile)
    return {
      hits: steps.reduce((sum, { dbHits }) => sum + dbHits, 0),
      operators: steps.map(({ operatorType }) => operatorType.replace(/@.*/, '')),
    }
  } finally {
    await session.close()
  }
}

/** Those of the operators that a plan should not have. */
export const unwanted = ({ operators }: Cost): string[] => UNWANTED.filter(name => operators.includes(name))
