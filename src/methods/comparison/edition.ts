/** The parts of a plan that are compared, one type with its like. */
export type ItemType = 'StrategicGoal' | 'PolicyMeasure' | 'LeadingProject' | 'Initiative' | 'Indicator'

/** A link of an item to an SDG target or goal, and on what it rests. */
export interface EditionLink {
  readonly target: string
  readonly strength: number
  readonly basis: readonly string[]
}

/** Who takes part in an initiative, in which roles. */
export interface EditionPartner {
  readonly organization: string
  readonly roles: readonly string[]
}

/** A value of the whole that is given: a number, or words. */
export interface EditionValue {
  readonly kind: string
  readonly year: number
  readonly value: number | null
  readonly text: string | null
  readonly unit: string | null
}

/** One part of an edition, with all that is compared. */
export interface EditionItem {
  readonly id: string
  readonly type: ItemType
  /** The part of its id after the strategy's key. */
  readonly key: string
  readonly name: string
  /** Its number among the parts of the same parent. */
  readonly order: number
  readonly parent: string
  readonly parentType: string
  /** Parts of the other edition in whose place it says to stand. */
  readonly supersedes: readonly string[]
  readonly links: readonly EditionLink[]
  readonly partners: readonly EditionPartner[]
  readonly unit: string | null
  readonly direction: string | null
  /** How values and target belong together; NONE where nothing is stated, also of other items. */
  readonly accumulation?: string
  readonly values: readonly EditionValue[]
}

/** A strategy as a whole, with all its parts. */
export interface Edition {
  readonly id: string
  /** Aspects of which the store has only a part. */
  readonly recordedInPart: readonly string[]
  readonly startsOn: string | null
  readonly endsOn: string | null
  /** Laws, plans and visions on which it is based. */
  readonly laws: readonly string[]
  /** Documents in which it stands. */
  readonly sources: readonly string[]
  readonly items: readonly EditionItem[]
}
