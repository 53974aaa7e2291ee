import type { Bilingual } from './bilingual.ts'
import { NODE_LABELS, NODE_TYPES } from './model.ts'
import { RELATIONSHIP_TYPES, RELATIONSHIPS } from './relationship.ts'
import { RECORDED_STEP_NAMES, RECORDED_STEPS } from './relationships/stakeholders.ts'
import * as comparison from './words/comparison.ts'
import * as evidence from './words/evidence.ts'
import * as list from './words/list.ts'
import * as plan from './words/plan.ts'
import * as question from './words/question.ts'
import * as stakeholder from './words/stakeholder.ts'
import type { Words } from './words/words.ts'

const namesOf = (types: readonly (keyof typeof RELATIONSHIPS)[]): Words =>
  Object.fromEntries(types.map(type => [type, RELATIONSHIPS[type].name]))

const typesThat = (has: (type: (typeof RELATIONSHIPS)[keyof typeof RELATIONSHIPS]) => boolean): Words =>
  namesOf(RELATIONSHIP_TYPES.filter(type => has(RELATIONSHIPS[type])))

const STEPS: Words = Object.fromEntries(RECORDED_STEP_NAMES.map(name => [name, RECORDED_STEPS[name].name]))

const typeWords = (labels: typeof NODE_LABELS): Words =>
  Object.fromEntries(labels.map(label => [NODE_TYPES[label].api, NODE_TYPES[label].words]))

const PREDICATE = typesThat(({ kind }) => kind === 'LINK')

/** Enums that are a part of the model, named after what they tell apart. */
const OF_MODEL: Readonly<Record<string, Words>> = {
  EntityType: typeWords(NODE_LABELS),
  SearchType: typeWords(NODE_LABELS.filter(label => NODE_TYPES[label].searched)),
  Predicate: PREDICATE,
  LinkKind: namesOf([
    'ALIGNS_WITH',
    'ADVANCES',
    'MAPS_TO',
    'INFLUENCES',
    'PART_OF',
    'ALSO_UNDER',
    'MEASURES',
  ]),
  RelationshipKind: typesThat(({ neighbors }) => neighbors),
  PathRelationship: { ...STEPS, ...typesThat(({ path }) => path) },
}

/** `NEED_STATUS` holds the words of the enum `NeedStatus`. */
const enumName = (constant: string): string =>
  constant.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** What people call every value of every enum of the API: the one dictionary that tables, facets and pages read. */
export const ENUM_WORDS: Readonly<Record<string, Words>> = {
  ...OF_MODEL,
  ...Object.fromEntries(
    [comparison, evidence, list, plan, question, stakeholder].flatMap(of =>
      Object.entries<Words>({ ...of }).map(([constant, words]) => [enumName(constant), words]),
    ),
  ),
}

/** What a value of an enum is called; undefined for a value that the enum does not have. */
export const enumWords = (enumName: string, value: string): Bilingual | undefined => {
  const words = Object.hasOwn(ENUM_WORDS, enumName) ? ENUM_WORDS[enumName] : undefined
  return words && Object.hasOwn(words, value) ? words[value] : undefined
}
