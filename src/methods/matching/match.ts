import type { Bilingual } from '../../model/bilingual.ts'
import { rounded } from '../numbers/matrix.ts'
import {
  ENOUGH_WORDS,
  FIELD_SHARE,
  FIT,
  ITEM_WEIGHTS,
  NEED_WEIGHTS,
  SAME_PREFECTURE,
  USE_LEAVES,
} from '../thresholds.ts'
import { bestFit, type Fit } from './capability-fit.ts'
import { type Demand, requiredBy, type Supply, type Vocabulary } from './match-facts.ts'
import {
  capabilityText,
  openNeedText,
  placeText,
  targetText,
  trackRecordText,
  usesText,
  wordsText,
} from './match-text.ts'

/** The method's name and version, returned with every score. */
export const MATCH_METHOD = 'matching/2'

export type MatchFeatureName = keyof typeof ITEM_WEIGHTS

/** One reason: contributions of the known features add up to the score. */
export interface MatchFeature {
  readonly name: MatchFeatureName
  /** 0 to 1; null for unknown, which is not zero. */
  readonly value: number | null
  /** Its share among the known features; of an unknown one, what it would count. */
  readonly weight: number
  readonly contribution: number | null
  readonly evidence: readonly string[]
  readonly text: Bilingual
}

/** How well a supply meets a demand. */
export interface Match {
  readonly score: number
  readonly features: readonly MatchFeature[]
  /** Required, and nothing that is provided comes near. */
  readonly missing: readonly string[]
  /** Met only by something narrower or broader. */
  readonly near: readonly string[]
  /** How much of what is provided is wanted here, 0 to 1; null where nothing is provided. */
  readonly offerFit: number | null
  /** Harmonic mean of score and offerFit, for a ranking that does both sides justice. */
  readonly mutual: number | null
}

/** A feature before it is weighed; its sentence is made only for who reads it, and most matches stand on no page. */
type Known = Omit<MatchFeature, 'weight' | 'contribution' | 'text'> & { readonly told: () => Bilingual }

interface Pair {
  readonly demand: Demand
  readonly supply: Supply
  readonly vocabulary: Vocabulary
  readonly fits: readonly Fit[]
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

const rarityOf = ({ capabilities }: Vocabulary, id: string): number => capabilities.get(id)?.rarity ?? 0

const capability = ({ demand, vocabulary, fits }: Pair): Known => {
  const wanted = sum(fits.map(({ required }) => rarityOf(vocabulary, required)))
  const met = fits.filter(({ value }) => value > 0)
  return {
    name: 'CAPABILITY',
    // Nobody's need is unmet where none is open: initiatives and measures of one list share one denominator.
    value:
      wanted === 0
        ? demand.kind === 'NEED'
          ? null
          : 0
        : sum(fits.map(({ required, value }) => rarityOf(vocabulary, required) * value)) / wanted,
    evidence: met.map(({ required }) => required),
    told: () => capabilityText(fits, vocabulary, (demand.ownNeeds ?? 0) > 0),
  }
}

const uses = ({ demand, supply, vocabulary }: Pair): Known => {
  const met = demand.uses.flatMap(({ id, strength }) => {
    const { value } = bestFit(id, supply.provides, vocabulary)
    // Somebody who does farming of any kind is no specialist of each kind of it.
    const isBroader = value > 0 && value <= FIT.broader
    // One kind of work among all of a field says little of who could do any of it.
    const isField = value < 1 && vocabulary.capabilities.get(id)?.wider.length === 0
    const worth = strength * value * (1 - USE_LEAVES)
    return value > 0 && !isBroader ? [{ id, worth: isField ? worth * FIELD_SHARE : worth }] : []
  })
  return {
    name: 'USES',
    value: 1 - met.reduce((rest, { worth }) => rest * (1 - worth), 1),
    evidence: met.map(({ id }) => id),
    told: () =>
      usesText(
        met.map(({ id }) => id),
        demand.uses.length,
        demand.kind,
        vocabulary,
      ),
  }
}

/** Words that both sides speak of. */
const commonWords = (demand: Demand, supply: Supply): readonly string[] =>
  demand.words.filter(word => supply.words.includes(word))

const words = ({ demand, supply, vocabulary }: Pair): Known => {
  const common = commonWords(demand, supply)
  return {
    name: 'WORDS',
    value: supply.words.length === 0 ? null : 1 - 0.5 ** common.length,
    evidence: [],
    told: () => wordsText(common, vocabulary),
  }
}

const sdgTarget = ({ demand, supply, vocabulary }: Pair): Known => {
  const rarity = (id: string) => vocabulary.targets.get(id)?.rarity ?? 0
  const strengths = new Map(supply.aims?.map(({ id, strength }) => [id, strength]))
  const wanted = sum(demand.aims.map(({ id, strength }) => rarity(id) * strength))
  const common = demand.aims.filter(({ id }) => strengths.has(id))
  const value =
    wanted === 0
      ? 0
      : sum(common.map(({ id, strength }) => rarity(id) * Math.min(strength, strengths.get(id) ?? 0))) /
        wanted
  const known = supply.aims !== null && (wanted > 0 || demand.kind !== 'NEED')
  return {
    name: 'SDG_TARGET',
    value: known ? value : null,
    evidence: common.map(({ id }) => id),
    told: () =>
      targetText(
        known ? common.flatMap(({ id }) => vocabulary.targets.get(id)?.code ?? []) : null,
        demand.aims.length,
      ),
  }
}

const nearness = ({ demand, supply }: Pair): number | null => {
  const [here, there] = [demand.location, supply.location]
  if (here === null || there === null) return null
  if (here.municipality !== null && here.municipality === there.municipality) return 1
  return here.prefecture === there.prefecture ? SAME_PREFECTURE : 0
}

const place = (pair: Pair): Known => {
  const value = nearness(pair)
  const known = value !== null && value > 0
  return {
    name: 'PLACE',
    value,
    evidence: known ? [pair.supply.location?.id ?? ''] : [],
    told: () => placeText(value),
  }
}

const trackRecord = ({ demand, supply }: Pair): Known => {
  const wanted = new Set(demand.aims.map(({ id }) => id))
  const shared = supply.records?.filter(({ targets }) => targets.some(id => wanted.has(id)))
  const known = shared !== undefined && (wanted.size > 0 || demand.kind !== 'NEED')
  return {
    name: 'TRACK_RECORD',
    value: known ? 1 - 0.5 ** shared.length : null,
    evidence: shared?.map(({ id }) => id) ?? [],
    told: () => trackRecordText(known ? shared.length : null),
  }
}

const openNeed = ({ demand, fits }: Pair): Known => {
  const met = new Set(fits.filter(({ value }) => value > 0).map(({ required }) => required))
  const open = demand.needs.filter(({ requires }) => requires.some(id => met.has(id)))
  return {
    name: 'OPEN_NEED',
    value: 1 - 0.5 ** open.length,
    evidence: open.map(({ id }) => id),
    told: () => openNeedText(open.length, demand.needs.length, demand.ownNeeds ?? 0),
  }
}

/** Gives each known feature its share of the weight. */
const weighed = (
  features: readonly Known[],
  weights: Readonly<Partial<{ [Name in MatchFeatureName]: number }>>,
): readonly MatchFeature[] => {
  const own = (name: MatchFeatureName) => weights[name] ?? 0
  const total = sum(features.map(({ name, value }) => (value === null ? 0 : own(name))))
  return features.map(({ name, value, evidence, told }) => {
    const weight = value === null ? own(name) : own(name) / total
    return {
      name,
      value: value === null ? null : rounded(value),
      weight: value === null ? weight : rounded(weight),
      contribution: value === null ? null : rounded(weight * value),
      evidence,
      get text() {
        return told()
      },
    }
  })
}

const featureValue = (features: readonly Known[], name: MatchFeatureName): number =>
  features.find(feature => feature.name === name)?.value ?? 0

/**
 * An offer has to meet a need; for an initiative or a measure a common target does as well. Words in
 * common make a match too, of a need several. What nobody else has asked for is no need to anybody.
 */
const isMatch = (demand: Demand, supply: Supply, features: readonly Known[]): boolean => {
  if (featureValue(features, 'CAPABILITY') > 0) return true
  if (demand.kind === 'NEED' && demand.needs.length === 0) return false
  if (commonWords(demand, supply).length >= ENOUGH_WORDS[demand.kind]) return true
  return (
    demand.kind !== 'NEED' && (featureValue(features, 'USES') > 0 || featureValue(features, 'SDG_TARGET') > 0)
  )
}

const offerFitOf = ({ supply, vocabulary, fits }: Pair): number | null => {
  if (supply.provides.length === 0) return null
  const wanted = fits.map(({ required }) => required)
  const best = supply.provides.map(provided =>
    Math.max(0, ...wanted.map(required => bestFit(required, [provided], vocabulary).value)),
  )
  return sum(best) / best.length
}

const harmonic = (score: number, fit: number | null): number | null =>
  fit === null || score + fit === 0 ? null : rounded((2 * score * fit) / (score + fit))

/**
 * How well a supply meets a demand, with the reasons (METHODS D); null when the two have nothing to do with each
 * other, unless something else than a reason has brought them together.
 */
export const matchOf = (
  demand: Demand,
  supply: Supply,
  vocabulary: Vocabulary,
  isBrought = false,
): Match | null => {
  const fits = requiredBy(demand).map(required => bestFit(required, supply.provides, vocabulary))
  const pair = { demand, supply, vocabulary, fits }
  const isNeed = demand.kind === 'NEED'
  const known = [
    capability(pair),
    ...(isNeed ? [] : [uses(pair)]),
    words(pair),
    sdgTarget(pair),
    place(pair),
    trackRecord(pair),
    ...(isNeed ? [] : [openNeed(pair)]),
  ]
  if (!isBrought && !isMatch(demand, supply, known)) return null
  const features = weighed(known, isNeed ? NEED_WEIGHTS : ITEM_WEIGHTS)
  const score = rounded(sum(features.map(({ contribution }) => contribution ?? 0)))
  const offerFit = offerFitOf(pair)
  return {
    score,
    features,
    missing: fits.filter(({ value }) => value === 0).map(({ required }) => required),
    near: fits.filter(({ value }) => value > 0 && value < 1).map(({ required }) => required),
    offerFit: offerFit === null ? null : rounded(offerFit),
    mutual: harmonic(score, offerFit),
  }
}
