import { NODE_TYPES, type NodeLabel } from '../model/model.ts'
import { nearest } from './nearest.ts'
import { type Problem, problem } from './problem.ts'
import type { GraphRecord } from './record.ts'
import type { Reference } from './reference.ts'

export type IdsOfLabels = (labels: readonly NodeLabel[]) => Promise<readonly string[]>

/** Beyond this many, a whole file is missing and suggestions help nobody. */
const SUGGESTIONS = 50

const meant = ({ to, allowed }: Reference, known: readonly string[]): string | undefined => {
  const prefixed = allowed.map(label => `${NODE_TYPES[label].prefix}:${to}`)
  return known.find(id => prefixed.includes(id)) ?? nearest(to, known)
}

const dangling = async (
  reference: Reference,
  idsOf: IdsOfLabels | null,
  mergedInto: string | undefined,
): Promise<Problem> => {
  const { at, column, to, allowed } = reference
  if (mergedInto !== undefined)
    return problem(at, `${column}: ${to} was merged into ${mergedInto}; write that id`)
  if (/\S[,，、]\s*\S/.test(to))
    return problem(at, `${column}: "${to}" is no id; write a semicolon between several`)
  const suggested = idsOf ? meant(reference, await idsOf(allowed)) : undefined
  const hint = suggested
    ? `did you mean ${suggested}?`
    : `correct the id, or add the record of type ${allowed.join(' or ')}`
  return problem(at, `${column}: nothing has the id ${to}; ${hint}`)
}

const wrongType = ({ at, column, to, allowed }: Reference, found: NodeLabel): Problem =>
  problem(at, `${column}: ${to} is of type ${found}; name one of type ${allowed.join(' or ')} instead`)

/** References to records that do not exist, or that are of a type which the column does not take. */
export const referenceProblems = async (
  records: readonly GraphRecord[],
  labelOf: (id: string) => NodeLabel | undefined,
  idsOf: IdsOfLabels,
  merges: ReadonlyMap<string, string>,
): Promise<Problem[]> => {
  // One missing record is one problem, even where a column gives both a relationship and its default.
  const seen = new Set<string>()
  const references = records
    .flatMap(record => record.references)
    .filter(({ at, to }) => {
      const where = `${at.file}:${at.line}:${at.column} ${to}`
      return !seen.has(where) && seen.add(where)
    })
  const absent = references.filter(({ to }) => labelOf(to) === undefined)
  const problems: Problem[] = []
  for (const [index, reference] of absent.entries())
    problems.push(await dangling(reference, index < SUGGESTIONS ? idsOf : null, merges.get(reference.to)))
  for (const reference of references) {
    const found = labelOf(reference.to)
    if (found && !reference.allowed.includes(found)) problems.push(wrongType(reference, found))
  }
  return problems
}
