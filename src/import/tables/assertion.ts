import { PROPOSAL_KEY } from '../../model/proposal-id.ts'
import { isPredicate, PREDICATES, type Predicate, RELATIONSHIPS } from '../../model/relationship.ts'
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

/** The columns that only links of one kind have. */
const OWN_COLUMNS: Readonly<Record<Predicate, readonly string[]>> = {
  ALIGNS_WITH: [],
  ADVANCES: [],
  MAPS_TO: ['relation', 'proxy'],
  INFLUENCES: ['score'],
  FITS: [],
  INVOLVES: [],
}

const assertionId = (field: FieldText): string | undefined => {
  const [subject, predicate, object, key] = ['subject', 'predicate', 'object', 'key'].map(field)
  if (!subject || !predicate || !object) return undefined
  const parts = [
    subject.replace(':', '-'),
    predicate.toLowerCase().replaceAll('_', '-'),
    object.replace(':', '-'),
  ]
  // A proposal on which somebody has decided is theirs.
  return `assertion:${[...parts, ...(key && key !== PROPOSAL_KEY ? [key] : [])].join('.')}`
}

const ownColumns = (field: FieldText): Objection[] => {
  const predicate = field('predicate')
  if (!predicate || !isPredicate(predicate)) return []
  const own = OWN_COLUMNS[predicate]
  return Object.values(OWN_COLUMNS)
    .flat()
    .flatMap(name => {
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
  if (given === 'MANUAL_CURATION' && !field('commentJa') && !field('commentEn'))
    return [
      { field: 'commentJa', message: 'MANUAL_CURATION needs its reason; fill in commentJa or commentEn' },
    ]
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
  isMadeAnew: field => field('key') === PROPOSAL_KEY && field('status') === 'PROPOSED',
  columns: [
    required(
      reference('subject', RELATIONSHIPS.SUBJECT.ends[0].to, { relationship: 'SUBJECT', copy: 'subjectId' }),
    ),
    required(choice('predicate', ...PREDICATES)),
    required(
      reference('object', RELATIONSHIPS.OBJECT.ends[0].to, { relationship: 'OBJECT', copy: 'objectId' }),
    ),
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
