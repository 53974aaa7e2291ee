/** Every cut and weight by which indicators, plans and gaps are judged, in one place. */

/** Indicator status: cuts on the ratio of observed to required change a year, as Eurostat draws them. */
export const RATIO = { onTrack: '0.95', behind: '0.6', offTrack: '0' } as const

/** Half the width of the band in which a value counts as kept, as a share of the target. */
export const BAND = '0.01'

/** How far a value that should be kept may stray before it is off track, as a share of the target. */
export const NEAR = '0.05'

/** An actual value more than so many years older than the day asked about is stale. */
export const STALE_YEARS = 2

/** Inherited status: what each status of an input counts. */
export const SCORE = {
  ACHIEVED: 4,
  ON_TRACK: 3,
  BEHIND: 2,
  OFF_TRACK: 1,
  MISSED: 1,
  REGRESSING: 0,
} as const

/** Inherited status: the mean has to be above the cut, a tie goes down. */
export const MEAN = { onTrack: 2.5, behind: 1.5, offTrack: 0.5 } as const

/** A last value below this share of its target is far below it: all values together may be meant. */
export const FAR_BELOW = 0.5

/** Share of the inputs that has to be assessed. */
export const COVERAGE = 0.5

/** Weights of the parts of a gap. */
export const GAP_WEIGHTS = { DEMAND: 0.3, SHORTFALL: 0.4, ABSENCE: 0.3 } as const

/** The deviation at which a value that should be kept counts as a full shortfall. */
export const FULL_DEVIATION = 0.1

/** A confidence that matching of words can reach without anybody having looked. */
export const WEAK_CONFIDENCE = 0.6

/** Comparing strategies: how alike two parts must be to be shown as candidates, and how many of each part. */
export const CANDIDATES = { similarity: 0.4, each: 3 } as const

/** The least change of a link's strength that is reported. */
export const STRENGTH_CHANGE = 0.2

/** Matching a need with an offer: what each feature counts. */
export const NEED_WEIGHTS = {
  CAPABILITY: 0.5,
  WORDS: 0.15,
  SDG_TARGET: 0.2,
  PLACE: 0.02,
  TRACK_RECORD: 0.2,
} as const

/** Matching an initiative or a measure with an organisation. */
export const ITEM_WEIGHTS = {
  CAPABILITY: 0.3,
  USES: 0.35,
  WORDS: 0.15,
  SDG_TARGET: 0.25,
  PLACE: 0.02,
  TRACK_RECORD: 0.15,
  OPEN_NEED: 0.15,
} as const

/** How well a capability fits that is narrower or broader than the one required, for each step between. */
export const FIT = { narrower: 0.8, broader: 0.5 } as const

/** What a capability counts that would help an initiative or a measure besides those that it is about. */
export const ALSO_USED = 0.5

/** What one capability that an initiative or a measure would use leaves of the rest. */
export const USE_LEAVES = 0.3

/** What a use of a whole field counts where somebody does one kind of work in it. */
export const FIELD_SHARE = 0.4

/** Words in common that make two things a match where nothing else does: one says more of a plan than of a need. */
export const ENOUGH_WORDS = { NEED: 2, INITIATIVE: 1, POLICY_MEASURE: 1 } as const

/** What it counts to be in the same prefecture, beside 1 for the same municipality. */
export const SAME_PREFECTURE = 0.6

/** The least fit by which a member of a consortium covers a capability. */
export const COVERING_FIT = 0.5

/** Up to so many candidates, every mix of members is tried. */
export const EXHAUSTIVE = 12

/** Proof paths: what taking part is worth that is over or has not begun, beside 1 for what goes on. */
export const PARTICIPATION_WORTH = { PLANNED: 0.8, ACTIVE: 1, ENDED: 0.5 } as const

/** How strongly somebody is taken to serve each target of an SDG goal of which no target is named. */
export const GOAL_STRENGTH = 0.5
