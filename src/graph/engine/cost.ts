import type { Connection, Statement } from './driver.ts'

/** What a statement costs, and by which operators of the database it is answered. */
export interface Cost {
  /** Database hits, summed over the whole plan. */
  readonly hits: number
  /** How many rows it answers. */
  readonly rows: number
  /** Such as `NodeIndexSeekByRange`, the last step first. */
  readonly operators: readonly string[]
}

type Step = { readonly operatorType: string; readonly dbHits: number; readonly children: readonly Step[] }

/** The root of a plan says nothing of its children's hits. */
const stepsOf = (step: Step): readonly Step[] => [step, ...step.children.flatMap(stepsOf)]

/** Runs a statement once more and counts. */
export const costOf = async (
  { driver, database }: Connection,
  { text, parameters }: Pick<Statement, 'text' | 'parameters'>,
): Promise<Cost> => {
  const session = driver.session({ database, defaultAccessMode: 'READ' })
  try {
    const { summary, records } = await session.run(`PROFILE ${text}`, parameters)
    const steps = summary.profile === false ? [] : stepsOf(summary.profile)
    return {
      hits: steps.reduce((sum, { dbHits }) => sum + dbHits, 0),
      rows: records.length,
      operators: steps.map(({ operatorType }) => operatorType.replace(/@.*/, '')),
    }
  } finally {
    await session.close()
  }
}

/** Operators that read what nobody asked for, or hold everything at once. */
const UNWANTED = ['AllNodesScan', 'NodeByLabelScan', 'CartesianProduct', 'Eager']

/** Those of the operators that a plan should not have. */
export const unwanted = ({ operators }: Cost): string[] => UNWANTED.filter(name => operators.includes(name))

/** The operators by which a plan finds where it begins. */
export const ways = ({ operators }: Cost): string[] => operators.filter(name => /Scan|Seek/.test(name))
