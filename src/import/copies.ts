import type { SameText } from '../graph/read/questions/same-texts.ts'
import type { NodeLabel } from '../model/model.ts'
import type { Present } from './present.ts'
import { type Problem, problem } from './problem.ts'
import type { GraphRecord } from './record.ts'

/** Texts that a folder has in common with the strategy of another place. */
export type Copies = {
  readonly strategyId: string
  /** How many texts are the same, and of how many. */
  readonly count: number
  readonly of: number
  readonly examples: readonly string[]
  /** How many of them are quotations: words of a source, which two plans never share. */
  readonly quoted: number
}

const PARTS: readonly NodeLabel[] = [
  'StrategicGoal',
  'PolicyMeasure',
  'LeadingProject',
  'Initiative',
  'Indicator',
]

/** Two cities may call a few things alike by themselves; so many, or such a share, they do not. */
const [FEW, MANY, SHARE] = [3, 10, 0.2]
const EXAMPLES = 3

const textsIn = (values: readonly unknown[]): string[] =>
  values.flatMap(text => (typeof text === 'string' ? [text] : []))

const quotesOf = ({ references }: GraphRecord): string[] =>
  textsIn(references.map(reference => reference.properties.quote))

const textsOf = (record: GraphRecord): string[] => [
  ...textsIn([record.properties.nameJa]),
  ...quotesOf(record),
]

/** The names and quotations of the parts of strategies among some records. */
export const textsOfParts = (records: readonly GraphRecord[]): readonly SameText[] => {
  const strategies = records.filter(({ label }) => label === 'Strategy')
  const placeOf = new Map(strategies.map(({ id, properties }) => [id, String(properties.placeId)]))
  return records
    .filter(({ label }) => PARTS.includes(label))
    .flatMap(record => {
      const strategyId = String(record.properties.strategyId)
      const placeId = placeOf.get(strategyId)
      return placeId === undefined ? [] : textsOf(record).map(text => ({ text, strategyId, placeId }))
    })
}

/** The strategies of other places whose names and quotations the files repeat, most first. */
export const copiesIn = async (
  present: Present,
  records: readonly GraphRecord[],
): Promise<readonly Copies[]> => {
  const parts = records.filter(({ label }) => PARTS.includes(label))
  const places = new Set(
    records.flatMap(({ label, properties }) => (label === 'Strategy' ? [properties.placeId] : [])),
  )
  const texts = [...new Set(parts.flatMap(textsOf))]
  const quotes = new Set(parts.flatMap(quotesOf))
  if (texts.length === 0) return []
  const datasets = [...new Set(records.map(({ properties }) => String(properties.dataset)))]
  const found = new Map<string, SameText[]>()
  for (const same of await present.sameTexts(texts, datasets))
    if (!places.has(same.placeId)) found.set(same.strategyId, [...(found.get(same.strategyId) ?? []), same])
  return [...found]
    .filter(([, { length }]) => length >= MANY || (length >= FEW && length >= SHARE * texts.length))
    .map(([strategyId, same]) => ({
      strategyId,
      count: same.length,
      of: texts.length,
      quoted: same.filter(({ text }) => quotes.has(text)).length,
      examples: same.slice(0, EXAMPLES).map(({ text }) => text),
    }))
    .sort((a, b) => b.count - a.count)
}

/** Folders that quote another place's plan as their own: nobody can have meant that. */
export const copyProblems = (copies: readonly Copies[], folder: string): readonly Problem[] =>
  copies
    .filter(({ quoted }) => quoted >= FEW)
    .map(({ strategyId, quoted }) =>
      problem(
        { file: folder, line: 1, column: 1 },
        `${quoted} quotations are those of ${strategyId}, of another place; put your own plan's words in their place`,
      ),
    )
