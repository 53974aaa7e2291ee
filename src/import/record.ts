import { ID_KEY } from '../model/id-form.ts'
import { NODE_TYPES, type NodeLabel, sortKey } from '../model/model.ts'
import { type Problem, problem } from './problem.ts'
import { quotationReferences } from './quotation.ts'
import type { Column, FieldText, RecordType } from './record-type.ts'
import type { Reference } from './reference.ts'
import { type Cell, type Cells, fieldText, type Row } from './row.ts'
import { cellTexts, type Property, readValue } from './value.ts'

/** A row that was read and found well formed: the node it becomes and what it points to. */
export type GraphRecord = {
  readonly row: Row
  readonly id: string
  readonly label: NodeLabel
  readonly properties: Readonly<Record<string, Property>>
  readonly references: readonly Reference[]
}

/** Why a text is no id of this type; undefined when it is one. */
const idObjection = (id: string, label: NodeLabel): string | undefined => {
  const prefix = `${NODE_TYPES[label].prefix}:`
  if (!id.startsWith(prefix)) return `"${id}" is no id of this kind of record; begin it with "${prefix}"`
  return ID_KEY.test(id.slice(prefix.length))
    ? undefined
    : `"${id}" is no id; after "${prefix}" use only a-z 0-9 . - @, beginning with a letter or digit`
}

const PERIODS = [
  ['validFrom', 'validTo'],
  ['startsOn', 'endsOn'],
  ['adoptedOn', 'revisedOn'],
] as const

/** Partial dates compare by what both say: 2016 does not end before 2016-03. */
const isBefore = (end: string, start: string): boolean => {
  const said = Math.min(end.length, start.length)
  return end.slice(0, said) < start.slice(0, said)
}

const DATE_LIKE = /^\d{4}(-\d{2}){0,2}$/

const periodProblems = (type: RecordType, row: Row, field: FieldText): Problem[] =>
  PERIODS.flatMap(([from, to]) => {
    const [start, end] = [from, to].map(field).map(text => text && DATE_LIKE.exec(text)?.[0])
    if (!type.columns.some(({ name }) => name === to) || !start || !end || !isBefore(end, start)) return []
    return [
      problem(row.cells.get(to) ?? row.at, `${to} ${end} is before ${from} ${start}; correct one of them`),
    ]
  })

/** An advice without the fields that a type does not have. */
const adviceFor = ({ columns }: RecordType, advice: string): string => {
  const has = (field: string) => columns.some(({ name }) => name === field)
  const undated = has('yearLabel') ? advice : advice.replace(/, and put .* into yearLabel$/s, '')
  const dated = has('asOf')
    ? undated
    : undated.replace(/(?:, the fiscal year in which .*)? and asOf: \S+$/, '')
  return has('state')
    ? dated
    : dated.replace(/leave value out and write .*$/s, 'write 0, or leave the row out where there is none')
}

type ColumnReading = { property?: Property; references: Reference[]; problems: Problem[] }

const readColumn = (column: Column, row: Row, cells: Cells): ColumnReading => {
  const cell = cells.get(column.name)
  const at = cell ?? row.at
  const texts = cellTexts(cell?.text || column.otherwise || '', column)
  const problems: Problem[] = []
  // One of the two names is enough: a plan may be in one language only.
  const isNamed = column.name === 'nameJa' && Boolean(cells.get('nameEn')?.text)
  if (column.required && texts.length === 0 && !isNamed && !row.absent?.has(column.name))
    problems.push(problem(at, `${column.name} is required; fill it in`))
  for (const text of new Set(texts.filter((text, index) => texts.indexOf(text) < index)))
    problems.push(problem(at, `${column.name} names ${text} twice; keep one`))
  const readings = texts.map(text => readValue(text, column.format))
  const values = readings.flatMap(reading => ('value' in reading ? [reading.value] : []))
  for (const reading of readings)
    if ('wrong' in reading)
      problems.push(problem(at, `${column.name}: ${adviceFor(row.type, reading.wrong)}`))
  if (column.format.type === 'reference') {
    const { to: allowed } = column.format
    const references = texts.map(to => ({
      at,
      column: column.name,
      to,
      allowed,
      relationship: column.link?.relationship,
      inbound: column.link?.inbound ?? false,
      key: '',
      properties: {},
    }))
    return { references, problems }
  }
  const property = column.list ? values.map(String) : values[0]
  return texts.length > 0 && property !== undefined
    ? { property, references: [], problems }
    : { references: [], problems }
}

/** Whether the record is made up: its own cell, else its dataset. */
export const isSample = (row: Row): boolean => {
  const own = row.cells.get('sample')?.text
  return own ? own.toLowerCase() === 'true' : row.dataset.sample
}

const nameBasis = (row: Row, field: FieldText): { property?: string; problems: Problem[] } => {
  if (!row.type.columns.some(({ name }) => name === 'nameEnBasis') || !field('nameEn'))
    return { problems: [] }
  const property = field('nameEnBasis') ?? row.dataset.nameEnBasis
  if (property) return { property, problems: [] }
  const message =
    'nothing says where the English name comes from; give nameEnBasis here or for all in dataset.yaml'
  return { problems: [problem(row.cells.get('nameEn') ?? row.at, message)] }
}

const impliedCells = (row: Row): Cells => {
  const derived = row.type.implied?.(fieldText(row.cells))
  if (!derived) return row.cells
  const added = Object.entries(derived).flatMap(([name, text]): [string, Cell][] =>
    text === undefined ? [] : [[name, { ...row.at, text }]],
  )
  return new Map([...row.cells, ...added])
}

/** Checks one row by itself; the record is null when its id cannot be told. */
export const readRecord = (row: Row): { record: GraphRecord | null; problems: Problem[] } => {
  const { type } = row
  const cells = impliedCells(row)
  const field = fieldText(cells)
  const id = type.id ? type.id(field) : field('id')
  const readings = type.columns.map(column => ({ column, ...readColumn(column, row, cells) }))
  const basis = nameBasis(row, field)
  const quotations = quotationReferences(row)
  const problems = [
    ...readings.flatMap(reading => reading.problems),
    ...basis.problems,
    ...quotations.problems,
    ...periodProblems(type, row, field),
    ...(type.rule?.(field) ?? []).map(({ field: name, message }) =>
      problem((name && row.cells.get(name)) || row.at, message),
    ),
  ]
  const idAt = cells.get('id') ?? row.at
  if (!id) {
    if (!type.id && !row.absent?.has('id'))
      problems.push(problem(idAt, 'id is missing; give the record a permanent one'))
    return { record: null, problems }
  }
  const objection = type.id ? undefined : idObjection(id, type.label)
  if (objection) problems.push(problem(idAt, objection))

  const properties: Record<string, Property> = { id, sortKey: sortKey(id), dataset: row.dataset.id }
  for (const { column, property } of readings) if (property !== undefined) properties[column.name] = property
  for (const { column, references } of readings) {
    const copy = column.link?.copy
    const given = references.map(({ to }) => to)
    // What a record is joined to has no order of its own, unless its column says that it has.
    const ids = column.link?.ordered ? given : given.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
    const [only] = ids
    if (copy && only !== undefined) properties[copy] = column.list ? ids : only
  }
  delete properties.nameEnBasis
  if (basis.property) properties.nameEnBasis = basis.property
  if (type.sample) properties.sample = isSample(row)
  else if (row.dataset.sample) properties.sample = true
  const quoted = quotations.references.find(({ relationship }) => relationship === 'QUOTES')
  if (quoted) properties.sourceId = quoted.to

  const references = [...readings.flatMap(reading => reading.references), ...quotations.references]
  return { record: { row, id, label: type.label, properties, references }, problems }
}
