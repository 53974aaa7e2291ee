import { labelOf, NODE_TYPES, type NodeLabel } from './model.ts'

/** What the part of an id after its type may hold. */
export const ID_KEY = /^[a-z0-9][a-z0-9.@-]*$/

type Form = { readonly example: string; readonly key?: RegExp }

const SDG_TARGET_KEY = /^[1-9]\d?\.([1-9]\d?|[a-d])$/

/** An id of each type as an example, and the form of its key where it is narrower than that of others. */
export const ID_FORMS: Readonly<Record<NodeLabel, Form>> = {
  Place: { example: 'place:431001', key: /^(?:\d{6}|[a-z][a-z0-9]*\.[a-z0-9][a-z0-9-]*)$/ },
  Strategy: { example: 'strategy:kumamoto-2' },
  StrategicGoal: { example: 'goal:kumamoto-2.1' },
  PolicyMeasure: { example: 'measure:kumamoto-2.1.2' },
  LeadingProject: { example: 'project:kumamoto-2.2' },
  Initiative: { example: 'initiative:kumamoto-2.p2.1' },
  Indicator: { example: 'indicator:kumamoto-2.births' },
  IndicatorValue: { example: 'value:kumamoto-2.births@2019.baseline' },
  Budget: { example: 'budget:initiative-city.1.1.1@2024.initial' },
  Evaluation: { example: 'evaluation:measure-city.1.1@2024.internal' },
  EvaluationScale: { example: 'scale:city-abc' },
  SdgGoal: { example: 'sdg:11', key: /^[1-9]\d?$/ },
  SdgTarget: { example: 'sdg:11.2', key: SDG_TARGET_KEY },
  SdgIndicator: { example: 'sdg:11.2.1', key: /^[1-9]\d?\.([1-9]\d?|[a-d])\.[1-9]\d?$/ },
  Organization: { example: 'org:kumamoto-city' },
  Platform: { example: 'platform:sdgs-ppp' },
  WorkingGroup: { example: 'group:sdgs-ppp.mobility' },
  Membership: { example: 'membership:kumamoto-city@sdgs-ppp' },
  Participation: { example: 'participation:kumamoto-city@kumamoto-2.p2.1' },
  Need: { example: 'need:shelters' },
  Offer: { example: 'offer:shuttle-buses' },
  Capability: { example: 'capability:agricultural-sensing' },
  Source: { example: 'source:kumamoto-2-overview' },
  Assertion: { example: 'assertion:measure-kumamoto-2.1.2.aligns-with.sdg-2.4' },
  Dataset: { example: 'dataset:kumamoto-2' },
}

/** Dashes that keyboards and spreadsheets put in the place of a hyphen. */
const DASHES = /[\u2010-\u2015\u2212]/g

/** A text as ids are written: of one width, in small letters, with plain hyphens. */
const written = (text: string): string => text.normalize('NFKC').trim().replace(DASHES, '-').toLowerCase()

/** The prefix, where all the types have the same. */
const onlyPrefix = (labels: readonly NodeLabel[]): string | undefined => {
  const prefixes = [...new Set(labels.map(label => NODE_TYPES[label].prefix))]
  return prefixes.length === 1 ? prefixes[0] : undefined
}

/**
 * The id that a text means, of one of some types, in any width and case; where one type is meant the key alone
 * will do. Undefined for an id of another type, and for what is no id. Whether anybody has it is not asked.
 */
export const idFrom = (text: string, labels: readonly NodeLabel[]): string | undefined => {
  const given = written(text)
  const prefix = onlyPrefix(labels)
  const id = given.includes(':') || prefix === undefined ? given : `${prefix}:${given}`
  const label = labelOf(id)
  if (label === undefined || !labels.includes(label)) return undefined
  const key = id.slice(id.indexOf(':') + 1)
  return (ID_FORMS[label].key ?? ID_KEY).test(key) ? id : undefined
}

/** The form in which ids of some types are expected, in words. */
export const idForm = (labels: readonly NodeLabel[]): string => {
  const [first, ...others] = labels.map(label => ID_FORMS[label].example)
  if (first === undefined || others.length > 5) return 'an id, "type:key", such as "measure:kumamoto-2.1.2"'
  const forms = [first, ...others].map(example => `"${example}"`).join(' or ')
  const alone = onlyPrefix(labels) === undefined ? '' : `, or without "${first.split(':')[0]}:"`
  return `an id such as ${forms}${alone}`
}
