import { NODE_LABELS, NODE_TYPES } from '../../src/model/model.ts'
import type { Texts } from '../app/texts.ts'
import type { EntityType } from './entity-type.ts'

type Words = {
  readonly types: Readonly<Record<EntityType, string>>
  /** Several of a type. */
  readonly many: (type: EntityType) => string
}

const typesIn = (language: 'ja' | 'en'): Words['types'] =>
  Object.fromEntries(
    NODE_LABELS.map(label => [NODE_TYPES[label].api, NODE_TYPES[label].words[language]]),
  ) as Words['types']

const [ja, en] = [typesIn('ja'), typesIn('en')]

/** The first noun takes the ending: scales of grades. */
const plural = (word: string) => {
  const [noun = '', ...rest] = word.split(/(?= of )/)
  return [noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`, ...rest].join('')
}

/** The names of the types of things, as the model has them. */
export const ENTITY: Texts<Words> = {
  ja: { types: ja, many: type => ja[type] },
  en: { types: en, many: type => plural(en[type]) },
}
