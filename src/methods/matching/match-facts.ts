/** A capability as far as matches depend on it. */
export interface CapabilityFacts {
  readonly id: string
  readonly nameJa: string
  readonly nameEn: string
  /** ln(1 + N/df), kept at import. */
  readonly rarity: number
  /** Capabilities that it is a kind of, one or two steps up. */
  readonly wider: readonly { readonly id: string; readonly steps: number }[]
}

/** An SDG target as far as matches depend on it. */
export interface TargetFacts {
  readonly id: string
  readonly code: string
  readonly rarity: number
}

/** A link to an SDG target. */
export interface Aim {
  readonly id: string
  readonly strength: number
}

/** Where something is; a whole prefecture has no municipality, a ward that of its city. */
export interface Location {
  readonly id: string
  readonly municipality: string | null
  readonly prefecture: string
}

/** What demands and supplies speak of, by id. */
export interface Vocabulary {
  readonly capabilities: ReadonlyMap<string, CapabilityFacts>
  readonly targets: ReadonlyMap<string, TargetFacts>
  /** By the ids of places and of strategies. */
  readonly places: ReadonlyMap<string, Location>
  /** What words of a meaning are called. */
  readonly words: ReadonlyMap<string, { readonly nameJa: string; readonly nameEn: string }>
}

export type DemandKind = 'NEED' | 'INITIATIVE' | 'POLICY_MEASURE'

/** What is asked for: an open need, or an initiative or measure with the open needs for it. */
export interface Demand {
  readonly id: string
  readonly kind: DemandKind
  /** Open needs with the capabilities that they require; of a need, itself. */
  readonly needs: readonly { readonly id: string; readonly requires: readonly string[] }[]
  /** How many open needs are left out, because the organisation raised them itself. */
  readonly ownNeeds?: number
  /** Capabilities that it would use; of a need, none: that says what it requires. */
  readonly uses: readonly Use[]
  /** What its texts speak of. */
  readonly words: readonly string[]
  readonly aims: readonly Aim[]
  readonly location: Location | null
}

/** A capability that an initiative or a measure would use, and how much. */
export interface Use {
  readonly id: string
  readonly strength: number
}

/** A participation, and the SDG targets of its initiative. */
export interface TrackRecord {
  readonly id: string
  /** Made up; not said of what is only imagined. */
  readonly sample?: boolean
  readonly targets: readonly string[]
}

/** What is given: an offer with its organisation, all of an organisation, or what somebody says of himself. */
export interface Supply {
  readonly provides: readonly string[]
  /** What its texts speak of. */
  readonly words: readonly string[]
  /** Null where nobody was asked. */
  readonly aims: readonly Aim[] | null
  readonly location: Location | null
  /** Null where nobody was asked. */
  readonly records: readonly TrackRecord[] | null
}

/** The capabilities that are asked for, each once, in the order of ids. */
export const requiredBy = ({ needs }: Pick<Demand, 'needs'>): readonly string[] =>
  [...new Set(needs.flatMap(({ requires }) => requires))].sort()

/** A demand as it is read; an organisation's own needs are no demand to it. */
export interface DemandRow {
  readonly id: string
  readonly kind: DemandKind
  /** Made up. */
  readonly sample: boolean
  readonly needs: readonly {
    readonly id: string
    readonly sample: boolean
    readonly raisedBy: string
    readonly requires: readonly string[]
  }[]
  /** Capabilities that it is about, and those that would help it besides. */
  readonly usedIds: readonly string[]
  readonly alsoUsedIds: readonly string[]
  readonly words: readonly string[]
  readonly aimIds: readonly string[]
  readonly aimStrengths: readonly number[]
  /** Its place, or the strategy of which it is a part. */
  readonly whereId: string | null
}

/** An organisation with what it gives. */
export interface SupplyRow {
  readonly id: string | null
  /** Made up. */
  readonly sample: boolean
  readonly offers: readonly {
    readonly id: string | null
    readonly sample: boolean
    readonly provides: readonly string[]
    readonly words: readonly string[]
    readonly aimIds: readonly string[] | null
    readonly aimStrengths: readonly number[]
  }[]
  readonly words: readonly string[]
  /** SDG targets and goals; null where nobody was asked. */
  readonly aimIds: readonly string[] | null
  readonly aimStrengths: readonly number[]
  readonly placeId: string | null
  readonly records: readonly TrackRecord[] | null
}
