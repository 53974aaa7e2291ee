import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { RecordType } from '../../import/record-type.ts'
import { assertion } from '../../import/tables/assertion.ts'
import { RECORD_TYPES, TABLES } from '../../import/tables/tables.ts'
import { isNodeLabel } from '../../model/model.ts'
import { PROPOSAL_KEY, PROPOSAL_PREFIX } from '../../model/proposal-id.ts'
import { at, cellOf, itemsOf } from './answer.ts'
import { type Column, choice, inLanguage, labelled, listInLanguage, plain, reference } from './column.ts'

/** The kind of record that an item of a type is; undefined for what no file holds. */
export const recordTypeOf = ({ name }: GraphQLObjectType): RecordType | undefined =>
  isNodeLabel(name) ? RECORD_TYPES[name] : undefined

/** True where the import reads a table of such records back. */
export const isImportable = (record: RecordType): boolean => TABLES.includes(record)

const isList = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  isListType(isNonNullType(type) ? type.ofType : type)

/** The first passage in which a record stands; `none` says that it has no source, whatever its dataset has. */
const QUOTE = 'quotes { text locator source { id } }'
const passage = (heading: string, ...path: readonly string[]): Column => ({
  heading,
  select: QUOTE,
  value: item => cellOf(at(itemsOf(at(item, 'quotes'))[0], ...path)),
})
const PASSAGE: readonly Column[] = [
  { ...passage('source'), value: item => passage('source', 'source', 'id').value(item, 'JA') ?? 'none' },
  passage('quote', 'text'),
  passage('locator', 'locator'),
]

/** What tells one reason from others for the same link: the rest of its id. */
const ASSERTION_KEY: Column = {
  heading: 'key',
  select: 'id predicate subject { ... on Entity { id } } object { ... on Entity { id } }',
  value: item => {
    const ends: Readonly<Record<string, unknown>> = {
      subject: at(item, 'subject', 'id'),
      predicate: at(item, 'predicate'),
      object: at(item, 'object', 'id'),
    }
    const id = String(at(item, 'id'))
    if (id.startsWith(PROPOSAL_PREFIX)) return PROPOSAL_KEY
    const bare = assertion.id?.(name => (typeof ends[name] === 'string' ? ends[name] : undefined)) ?? ''
    return id.slice(bare.length + 1)
  },
}

/** Columns of the import that the API calls by another name. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  measures: 'measuredItems',
  'Budget.initiative': 'item',
}

/** Whether an answer is one cell: a value, or something with an id. */
const isCell = ({ type }: GraphQLField<unknown, unknown>): boolean => {
  const named = getNamedType(type)
  return isLeafType(named) || !isObjectType(named) || 'id' in named.getFields()
}

/** The columns that answer one column of the import; none where the API has no such field. */
const columnsFor = (type: GraphQLObjectType, name: string): readonly Column[] => {
  if (type.name === 'Assertion' && name === 'key') return [ASSERTION_KEY]
  const fields = type.getFields()
  const [, bare = '', ending] = /^(.*?)(Ja|En)$/.exec(name) ?? []
  const text = fields[bare]
  if (text && ending && isCell(text)) {
    const language = ending === 'Ja' ? 'JA' : 'EN'
    if (isList(text)) return [listInLanguage(bare, language)]
    if (fields[`${bare}Language`]) return [inLanguage(bare, language)]
    return language === 'JA' ? [labelled(bare)] : []
  }
  const field = fields[OTHER_NAMES[`${type.name}.${name}`] ?? OTHER_NAMES[name] ?? name]
  if (!field || !isCell(field)) return []
  const named = getNamedType(field.type)
  if (isEnumType(named)) return choice(field.name, named.name, name)
  return isLeafType(named) ? [plain(field.name, name)] : reference(field.name, name)
}

/** Everything of a type as a table that the import takes back: its own columns, with labels beside codes. */
export const recordColumns = (type: GraphQLObjectType, record: RecordType): readonly Column[] => {
  const own = record.columns.filter(({ implied }) => !implied || !isImportable(record))
  return [
    ...(record.id ? [] : [plain('id')]),
    ...own.flatMap(({ name }) => columnsFor(type, name)),
    ...PASSAGE,
    ...reference('dataset', 'dataset.id').slice(0, 1),
  ]
}
