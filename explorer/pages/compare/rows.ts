import type {
  ComparedAspect,
  CompareQuery,
  EntityNameFragment,
  StrategyChangeKind,
} from '../../generated/graphql.ts'

export type Comparison = NonNullable<CompareQuery['compareStrategies']>
export type Change = Comparison['changes'][number]

/** How a part stands between two plans. */
export type Fate = 'new' | 'gone' | 'changed' | 'same' | 'partly'

/** A part of either plan or of both, with what changed in it. */
export type Row = {
  readonly key: string
  readonly fate: Fate
  readonly from: EntityNameFragment | null
  readonly to: EntityNameFragment | null
  readonly changes: readonly Change[]
}

/** Kinds of parts that a plan has, in the order of the page. */
export const KINDS = ['goals', 'measures', 'indicators', 'leadingProjects', 'initiatives'] as const

export type PartKind = (typeof KINDS)[number]

const partsOf = (plan: Comparison['from'], kind: PartKind): readonly EntityNameFragment[] =>
  kind === 'initiatives' ? plan.initiatives.nodes : plan[kind]

const fateOf = (own: readonly Change[], lacksSome: boolean): Fate => {
  if (own.length > 0) return 'changed'
  return lacksSome ? 'partly' : 'same'
}

const IS_ABOUT_PLACE: readonly StrategyChangeKind[] = ['ADDED', 'DROPPED']

/** What the newer plan has, in its order, each beside what it was; then what only the older one had. */
export const rowsOf = ({ from, to, changes, notRecorded }: Comparison, kind: PartKind): readonly Row[] => {
  const lacks = (id: string | undefined) => notRecorded.some(({ item }) => item && item.id === id)
  const ofPart = (id: string) =>
    changes.filter(change => change.to?.id === id && !IS_ABOUT_PLACE.includes(change.kind))
  const isKind = (wanted: StrategyChangeKind, id: string) =>
    changes.some(
      change => change.kind === wanted && (wanted === 'ADDED' ? change.to : change.from)?.id === id,
    )
  const newer = partsOf(to, kind).map((part): Row => {
    const own = ofPart(part.id)
    if (isKind('ADDED', part.id)) return { key: part.id, fate: 'new', from: null, to: part, changes: own }
    // What is unchanged has the wording that it had.
    const old =
      own.find(change => change.from)?.from ?? partsOf(from, kind).find(one => one.name === part.name) ?? null
    return {
      key: part.id,
      fate: fateOf(own, lacks(part.id) || lacks(old?.id)),
      from: old,
      to: part,
      changes: own,
    }
  })
  const gone = partsOf(from, kind)
    .filter(({ id }) => isKind('DROPPED', id))
    .map((part): Row => ({ key: part.id, fate: 'gone', from: part, to: null, changes: [] }))
  return [...newer, ...gone]
}

/** Changes of the plans themselves: their periods, laws and sources. */
export const wholeChanges = ({ from, changes }: Comparison): readonly Change[] =>
  changes.filter(change => change.from?.id === from.id || ['PERIOD', 'BASIS', 'SOURCE'].includes(change.kind))

const ASPECTS: Readonly<Record<PartKind, ComparedAspect>> = {
  goals: 'GOALS',
  measures: 'MEASURES',
  indicators: 'INDICATORS',
  leadingProjects: 'PROJECTS',
  initiatives: 'INITIATIVES',
}

/** Kinds of parts that both plans record: of the others nothing can be said, neither new nor gone. */
export const comparableKinds = ({ notRecorded }: Comparison): readonly PartKind[] =>
  KINDS.filter(kind => !notRecorded.some(({ aspect, item }) => aspect === ASPECTS[kind] && item === null))
