import type { Bilingual } from '../../model/bilingual.ts'
import { rounded } from '../numbers/matrix.ts'
import { type Match, matchOf } from './match.ts'
import type { Demand, Supply, Vocabulary } from './match-facts.ts'

export type MatchChangeKind = 'ADD_CAPABILITY' | 'MAKE_EXACT' | 'ALIGN_TARGET' | 'PARTICIPATE'

/** One fact that would raise a score. */
export interface MatchChange {
  readonly kind: MatchChangeKind
  /** The capability or SDG target; null for a participation. */
  readonly subject: string | null
  readonly delta: number
  /** The score with it. */
  readonly score: number
  readonly text: Bilingual
}

/** How many changes are told. */
const TOLD = 3

interface Proposal {
  readonly kind: MatchChangeKind
  readonly subject: string | null
  readonly supply: Supply
}

const proposals = (demand: Demand, supply: Supply, { missing, near }: Match): readonly Proposal[] => {
  const { provides, records } = supply
  const aims = supply.aims ?? []
  const providing = (kind: MatchChangeKind) => (subject: string) => ({
    kind,
    subject,
    supply: { ...supply, provides: [...provides, subject] },
  })
  const wanted = demand.aims.filter(({ id }) => !aims.some(aim => aim.id === id))
  const record = { id: '', targets: demand.aims.map(({ id }) => id) }
  return [
    ...missing.map(providing('ADD_CAPABILITY')),
    ...near.map(providing('MAKE_EXACT')),
    ...wanted.map(aim => ({
      kind: 'ALIGN_TARGET' as const,
      subject: aim.id,
      supply: { ...supply, aims: [...aims, aim] },
    })),
    {
      kind: 'PARTICIPATE',
      subject: null,
      supply: { ...supply, records: [...(records ?? []), record] },
    },
  ]
}

interface Named {
  readonly ja: string
  readonly en: string
}

/** What would have to be so, as the beginning of a sentence. */
const CONDITIONS: Readonly<Record<MatchChangeKind, (subject: Named) => Named>> = {
  ADD_CAPABILITY: ({ ja, en }) => ({ ja: `「${ja}」も提供すれば`, en: `By also providing ${en}` }),
  MAKE_EXACT: ({ ja, en }) => ({ ja: `「${ja}」そのものを提供すれば`, en: `By providing ${en} itself` }),
  ALIGN_TARGET: ({ ja, en }) => ({
    ja: `SDGsターゲット${ja}もめざせば`,
    en: `By also aiming at SDG target ${en}`,
  }),
  PARTICIPATE: () => ({
    ja: '同じターゲットをめざす取組にもう1件参画すれば',
    en: 'By taking part in one more initiative for the same targets',
  }),
}

const nameOf = (subject: string, { capabilities, targets }: Vocabulary): Named => {
  const capability = capabilities.get(subject)
  const code = targets.get(subject)?.code ?? subject
  return { ja: capability?.nameJa ?? code, en: capability?.nameEn ?? code }
}

const sentence = (condition: Named, score: number): Bilingual => {
  const points = Math.round(score * 100)
  return {
    ja: `${condition.ja}、適合度は100点中${points}点になる。`,
    en: `${condition.en}, the score would be ${points} of 100.`,
  }
}

/** The changes that would raise a match most, one fact at a time; never the place. At most three. */
export const matchChanges = (
  demand: Demand,
  supply: Supply,
  vocabulary: Vocabulary,
  match: Match,
): readonly MatchChange[] =>
  proposals(demand, supply, match)
    .map(({ kind, subject, supply: changed }) => {
      const score = matchOf(demand, changed, vocabulary)?.score ?? 0
      return { kind, subject, score, delta: rounded(score - match.score) }
    })
    .filter(({ delta }) => delta > 0)
    .sort((a, b) => b.delta - a.delta || `${a.kind} ${a.subject}`.localeCompare(`${b.kind} ${b.subject}`))
    .slice(0, TOLD)
    .map(change => ({
      ...change,
      text: sentence(CONDITIONS[change.kind](nameOf(change.subject ?? '', vocabulary)), change.score),
    }))
