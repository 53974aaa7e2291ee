import { OPERATIONS, type Subject } from '../operations.ts'

/** What the sides are asked of: the subject, and what has to be looked up in the store before. */
export interface Given extends Subject {
  /** The cursor before the page of O2c; null where the store has no such page, and the first is meant. */
  readonly after: string | null
  /** How many items stand before that page. */
  readonly passed: number
  /** The last item before that page, as the index has it. */
  readonly last: { readonly nameKey: string; readonly id: string }
  /** What the full text index is asked for: words that mean the same included. */
  readonly fullText: string
}

/** One way to put a question to one side. */
export interface Spelling {
  /** A GraphQL document, or a statement of Cypher. */
  readonly text: string
  readonly variables: (given: Given) => Readonly<Record<string, unknown>>
  /** What the answer says, in a form that all sides share. */
  readonly facts: (answer: unknown) => unknown
}

/** A question that all sides can answer. */
export interface Question {
  readonly name: string
  readonly about: string
  readonly ours: Spelling
  /** All that the product answers, where that is more than the others can. */
  readonly full?: Spelling
  readonly peer: { readonly obvious: Spelling; readonly best: Spelling }
  readonly raw: Spelling
  /** In what the answers differ although the question is the same; then only weaker facts are compared. */
  readonly likeness?: string
}

/** A spelling; what comes back is what its text asks for. */
export const spelling = <Answer>(
  text: string,
  variables: Spelling['variables'],
  facts: (answer: Answer) => unknown,
): Spelling => ({ text, variables, facts: answer => facts(answer as Answer) })

const operation = (name: string) => {
  const found = OPERATIONS.find(operation => operation.name === name)
  if (!found) throw new Error(`no operation ${name}`)
  return found
}

/** The product asked as the operation of this name asks it. */
export const asMeasured = <Answer>(name: string, facts: (answer: Answer) => unknown): Spelling =>
  spelling<Answer>(
    operation(name).query,
    given => ({
      ...operation(name).variables(given),
      ...(operation(name).beginAt && { after: given.after }),
    }),
    facts,
  )

/** What an operation is about, in words. */
export const aboutOf = (name: string): string => operation(name).about

/** Texts in one order, whatever order a side gives them in. */
export const inAnyOrder = (texts: readonly string[]): readonly string[] => [...texts].sort()

/** A number as far as sums of the same numbers in another order agree. */
export const thousandths = (value: number): number => Math.round(value * 1000) / 1000
