import { isPredicate, type NodeLabel, PREDICATES, type Predicate } from '../../model/model.ts'
import type { FieldText } from '../record-type.ts'
import {
  boolean,
  choice,
  date,
  decimal,
  type Objection,
  pattern,
  type RecordType,
  reference,
  required,
  text,
} from '../record-type.ts'

/** Which types a link may join, and the columns that only links of this kind have. */
export const LINK_ENDS: Record<
  Predicate,
  {
    readonly from: readonly NodeLabel[]
    readonly to: readonly NodeLabel[]
    readonly sameLabel?: boolean
    readonly columns: readonly string[]
  }
> = {
  ALIGNS_WITH: {
    from: ['StrategicGoal', 'PolicyMeasure', 'Initiative', 'Need', 'Offer', 'Organization'],
    to: ['SdgTarget', 'SdgGoal'],
    columns: [],
  },
  ADVANCES: { from: ['Initiative'], to: ['PolicyMeasure', 'Indicator'], columns: [] },
  MAPS_TO: { from: ['Indicator'], to: ['SdgIndicator'], columns: ['relation', 'proxy'] },
  INFLUENCES: {
    from: ['SdgTarget', 'Indicator'],
    to: ['SdgTarget', 'Indicator'],
    sameLabel: true,
    columns: ['score'],
  },
  FITS: { from: ['Organization'], to: ['Need', 'Initiative', 'PolicyMeasure'], columns: [] },
}

const OWN_COLUMNS = Object.values(LINK_ENDS).flatMap(({ columns }) => columns)
const distinct = (labels: NodeLabel[]) => [...new Set(labels)]
const SUBJECTS = distinct(Object.values(LINK_ENDS).flatMap(({ from }) => from))
const OBJECTS = distinct(Object.values(LINK_ENDS).flatMap(({ to }) => to))

const assertionId = (field: FieldText): string | undefined => {
  const [subject, predicate, object, key] = ['subject', 'predicate', 'object', 'key'].map(field)
  if (!subject || !predicate || !object) return undefined
  const parts = [
    subject.replace(':', '-'),
    predicate.toLowerCase().replaceAll('_', '-'),
    object.replace(':', '-'),
  ]
  return `assertion:${[...parts, ...(key ? [key] : [])].join('.')}`
}

const ownColumns = (field: FieldText): Objection[] => {
  const predicate = field('predicate')
  if (!predicate || !isPredicate(predicate)) return []
  const own = LINK_ENDS[predicate].columns
  return OWN_COLUMNS.flatMap(name => {
    if (own.includes(name) && !field(name))
      return [{ field: name, message: `${predicate} needs ${name}; fill it in` }]
    if (!own.includes(name) && field(name))
      return [{ field: name, message: `${predicate} has no ${name}; leave the cell empty` }]
    return []
  })
}

const missing = (field: FieldText, names: readonly string[], why: string): Objection[] =>
  names
    .filter(name => !field(name) || (name === 'source' && field(name) === 'none'))
    .map(name => ({ field: name, message: `${why}; fill in ${name}` }))

const basis = (field: FieldText): Objection[] => {
  const given = field('justification')
  if (given === 'STATED_IN_SOURCE')
    return missing(field, ['source', 'quote'], 'STATED_IN_SOURCE needs the source and its words')
  if (given === 'MANUAL_CURATION')
    return missing(field, ['commentJa', 'commentEn'], 'MANUAL_CURATION needs its reason in both languages')
  return []
}

const selfLink = (field: FieldText): Objection[] =>
  field('subject') && field('subject') === field('object')
    ? [
        {
          field: 'object',
          message: 'a link joins two records, not one with itself; correct subject or object',
        },
      ]
    : []

/** One reason for one link. The dataset's source is not taken: a curated link quotes nothing. */
export const assertion: RecordType = {
  label: 'Assertion',
  file: 'assertions',
  id: assertionId,
  columns: [
    required(reference('subject', SUBJECTS, { relationship: 'SUBJECT', copy: 'subjectId' })),
    required(choice('predicate', ...PREDICATES)),
    required(reference('object', OBJECTS, { relationship: 'OBJECT', copy: 'objectId' })),
    pattern('key', /^[a-z0-9][a-z0-9-]*$/, 'survey'),
    choice('relation', 'EXACT', 'CLOSE', 'BROAD', 'NARROW'),
    boolean('proxy'),
    decimal('score', -3, 3),
    required(choice('justification', 'STATED_IN_SOURCE', 'MANUAL_CURATION', 'LEXICAL_MATCH', 'INFERENCE')),
    required(decimal('confidence', 0, 1)),
    required(decimal('strength', 0, 1)),
    required(choice('status', 'PROPOSED', 'ACCEPTED', 'REJECTED')),
    required(text('author')),
    required(date('assertedOn')),
    date('validFrom'),
    date('validTo'),
    text('commentJa'),
    text('commentEn'),
  ],
  rule: field => [...ownColumns(field), ...basis(field), ...selfLink(field)],
  quotesBy: 'QUOTES',
  takesDefaultSource: false,
  secondAdvice: 'give a second reason for the same link a key of its own',
}
