/** One reason for a link, as far as its summary depends on it. */
export type Reason = {
  readonly id: string
  readonly status: string
  readonly author: string
  readonly sourceId: string | undefined
  readonly justification: string
  readonly confidence: number
  readonly strength: number
  readonly validFrom: string | undefined
  readonly validTo: string | undefined
  readonly relation: string | undefined
  readonly proxy: boolean | undefined
  readonly score: number | undefined
}

/** What the accepted reasons for a link add up to. */
export type Summary = {
  readonly status: 'ACCEPTED'
  readonly strength: number
  readonly confidence: number
  /** How many accepted reasons there are, repetitions included. */
  readonly assertions: number
  /** The share of independent voices that reject the link. */
  readonly disagreement: number
  readonly relation?: string
  readonly proxy?: boolean
  readonly score?: number
}

/** No number of reasons makes a link surer than the best kind of reason allows. */
const CONFIDENCE_CAP: Readonly<Record<string, number>> = {
  STATED_IN_SOURCE: 0.99,
  MANUAL_CURATION: 0.95,
  LEXICAL_MATCH: 0.6,
  INFERENCE: 0.5,
}

/** Six decimals: more would show the arithmetic of floats, not knowledge. */
export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6

const isValid = ({ validFrom, validTo }: Reason, asOf: string): boolean =>
  (validFrom === undefined || validFrom <= asOf) && (validTo === undefined || asOf <= validTo)

const surestFirst = (a: Reason, b: Reason): number => b.confidence - a.confidence || (a.id < b.id ? -1 : 1)

/** One reason per author and source, the surest: repetitions are not independent. */
const voices = (reasons: readonly Reason[]): Reason[] => {
  const surest = new Map<string, Reason>()
  for (const reason of reasons.toSorted(surestFirst)) {
    const voice = JSON.stringify([reason.author, reason.sourceId ?? null])
    if (!surest.has(voice)) surest.set(voice, reason)
  }
  return [...surest.values()]
}

const JUDGED = new Set(['STATED_IN_SOURCE', 'MANUAL_CURATION'])

/** The reasons that weigh: beside a stated or curated one, a mere match of words says nothing more. */
const weighing = (reasons: readonly Reason[]): readonly Reason[] =>
  reasons.some(({ justification }) => JUDGED.has(justification))
    ? reasons.filter(({ justification }) => justification !== 'LEXICAL_MATCH')
    : reasons

const weightedMean = (reasons: readonly Reason[], value: (reason: Reason) => number): number => {
  const total = reasons.reduce((sum, { confidence }) => sum + confidence, 0)
  const weight = ({ confidence }: Reason) => (total > 0 ? confidence / total : 1 / reasons.length)
  return rounded(reasons.reduce((sum, reason) => sum + value(reason) * weight(reason), 0))
}

const ownColumns = (reasons: readonly Reason[]): Pick<Summary, 'relation' | 'proxy' | 'score'> => {
  const [surest] = reasons
  const scored = reasons.filter(({ score }) => score !== undefined)
  return {
    ...(surest?.relation === undefined ? {} : { relation: surest.relation }),
    ...(surest?.proxy === undefined ? {} : { proxy: surest.proxy }),
    ...(scored.length > 0 ? { score: weightedMean(scored, ({ score }) => score ?? 0) } : {}),
  }
}

/** The sum of a link's reasons on a day; null when none of them is accepted. */
export const linkSummary = (reasons: readonly Reason[], asOf: string): Summary | null => {
  const valid = reasons.filter(reason => isValid(reason, asOf))
  const all = valid.filter(({ status }) => status === 'ACCEPTED')
  const accepted = voices(all)
  const rejected = voices(valid.filter(({ status }) => status === 'REJECTED'))
  if (accepted.length === 0) return null
  const weighed = weighing(accepted)
  const doubt = weighed.reduce((product, { confidence }) => product * (1 - confidence), 1)
  const cap = Math.max(...weighed.map(({ justification }) => CONFIDENCE_CAP[justification] ?? 0))
  return {
    status: 'ACCEPTED',
    strength: weightedMean(weighed, ({ strength }) => strength),
    confidence: rounded(Math.min(cap, 1 - doubt)),
    assertions: all.length,
    disagreement: rounded(rejected.length / (accepted.length + rejected.length)),
    ...ownColumns(weighed),
  }
}
