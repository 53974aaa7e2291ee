import { UPWARD_RELATIONSHIPS } from '../model/relationship.ts'
import { type Problem, problem } from './problem.ts'
import type { GraphRecord } from './record.ts'
import type { Reference } from './reference.ts'

/** One step from a record to the one above it. */
export type Step = { readonly type: string; readonly from: string; readonly to: string }

type FileStep = Step & { readonly reference: Reference }

const isUpward = (type: string | undefined): type is string =>
  UPWARD_RELATIONSHIPS.some(upward => upward === type)

/** The upward steps that the files state. */
export const fileSteps = (records: readonly GraphRecord[]): FileStep[] =>
  records.flatMap(({ id, references }) =>
    references.flatMap(reference =>
      isUpward(reference.relationship)
        ? [{ type: reference.relationship, from: id, to: reference.to, reference }]
        : [],
    ),
  )

/** The way from a step back to its beginning; null when it leads nowhere. */
const circle = (first: Step, onwards: ReadonlyMap<string, readonly string[]>): string[] | null => {
  const cameFrom = new Map<string, string>()
  const open = [first.to]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === first.from) {
      const way = [id]
      for (let back = cameFrom.get(id); back !== undefined; back = cameFrom.get(back)) way.unshift(back)
      return [first.from, ...way]
    }
    for (const next of onwards.get(`${first.type} ${id}`) ?? [])
      if (next !== first.to && !cameFrom.has(next)) {
        cameFrom.set(next, id)
        open.push(next)
      }
  }
  return null
}

/** Records that stand above themselves, told once per circle at the step that comes first in its file. */
export const cycleProblems = (stated: readonly FileStep[], stored: readonly Step[]): Problem[] => {
  const onwards = new Map<string, string[]>()
  for (const { type, from, to } of [...stated, ...stored])
    onwards.set(`${type} ${from}`, [...(onwards.get(`${type} ${from}`) ?? []), to])
  const told = new Set<string>()
  return stated.flatMap(step => {
    if (told.has(`${step.type} ${step.from}`)) return []
    const way = circle(step, onwards)
    if (!way) return []
    for (const id of way) told.add(`${step.type} ${id}`)
    const message = `${step.reference.column}: ${way.join(' → ')} goes round in a circle; point one of them elsewhere`
    return [problem(step.reference.at, message)]
  })
}
