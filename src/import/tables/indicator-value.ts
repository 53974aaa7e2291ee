import {
  boolean,
  CITED,
  choice,
  decimal,
  type FieldText,
  implied,
  integer,
  list,
  type Objection,
  otherwise,
  partialDate,
  pattern,
  type RecordType,
  reference,
  required,
  text,
} from '../record-type.ts'

/** Fiscal years within which a value can lie; outside them it is a slip of the pen. */
const [FIRST_YEAR, LAST_YEAR] = [1868, 2200]

/** A dimension and a part of it: sex:female, age:65-, place:place:431010. */
export const BREAKDOWN_PART = /^[a-z][a-z0-9-]*:[a-z0-9][a-z0-9.:-]*$/

const partsOf = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(/[;；]/)
    .map(part => part.trim())
    .filter(part => part !== '')

/** What an id ends with: the day of a part of a year, and the part of the whole, whichever order it is given in. */
const endOf = (field: FieldText): string =>
  [field('asOf') ?? '', ...[...partsOf(field('breakdown'))].sort()]
    .filter(part => part !== '')
    .map(part => `.${part.replaceAll(':', '-')}`)
    .join('')

const has = (field: FieldText, ...names: readonly string[]): string | undefined =>
  names.find(name => field(name))

const isKnown = (field: FieldText): boolean => (field('state') ?? 'GIVEN') === 'GIVEN'

/** A value is a number, words or a state, and one of them. */
const content = (field: FieldText): Objection[] => {
  const words = has(field, 'textJa', 'textEn')
  if (!isKnown(field)) {
    const given = has(field, 'value', 'valueTo', 'met')
    return given
      ? [{ field: given, message: `${field('state')} says that there is no value; leave ${given} empty` }]
      : []
  }
  if (field('value') && words)
    return [{ field: words, message: `${words} stands in place of value; keep one of the two` }]
  return has(field, 'value', 'textJa', 'textEn', 'met')
    ? []
    : [
        {
          field: 'value',
          message:
            'value is required; fill it in, or textJa or textEn in its place, or state where it is not known',
        },
      ]
}

const range = (field: FieldText): Objection[] => {
  const isRange = field('comparator') === 'BETWEEN'
  const [from, to] = [field('value'), field('valueTo')]
  if (isRange && !to)
    return [{ field: 'valueTo', message: 'BETWEEN needs both ends; fill in value and valueTo' }]
  if (!isRange && to)
    return [
      {
        field: 'valueTo',
        message: 'valueTo is the upper end of a range; write comparator: BETWEEN beside it',
      },
    ]
  return isRange && from && to && Number(from) > Number(to)
    ? [{ field: 'valueTo', message: `valueTo ${to} is below value ${from}; exchange them` }]
    : []
}

const ofTargets = (field: FieldText): Objection[] =>
  ['everyYear', 'targetBasisJa', 'targetBasisEn']
    .filter(name => field(name) && field('kind') !== 'TARGET')
    .map(name => ({ field: name, message: `only a TARGET has ${name}; leave it out` }))

/** What says more of a value than its number: whoever reads whole plans asks for it only where it is there. */
const isDetailed = (field: FieldText): boolean =>
  !field('value') ||
  !isKnown(field) ||
  field('everyYear')?.toLowerCase() === 'true' ||
  ['valueTo', 'unitJa', 'unitEn', 'breakdown', 'asOf', 'met', 'yearAssumed'].some(name =>
    Boolean(field(name)),
  )

/** What is so anyway is not kept: a table that states it says no more than one that does not. */
const unsaid = (field: FieldText): Readonly<Record<string, string | undefined>> => ({
  ...(field('state') === 'GIVEN' ? { state: '' } : {}),
  ...(field('everyYear')?.toLowerCase() === 'false' ? { everyYear: '' } : {}),
  ...(isDetailed(field) ? { detailed: 'true' } : {}),
})

/** One value of an indicator: of a kind, a year, and the whole or a part. */
export const indicatorValue: RecordType = {
  label: 'IndicatorValue',
  file: 'indicator-values',
  id: field => {
    const [measured, year, kind] = [field('indicator'), field('year'), field('kind')]
    return measured && year && kind
      ? `value:${measured.replace(/^indicator:/, '')}@${year}.${kind.toLowerCase()}${endOf(field)}`
      : undefined
  },
  columns: [
    required(reference('indicator', ['Indicator'], { relationship: 'VALUE_OF', copy: 'indicatorId' })),
    required(choice('kind', 'BASELINE', 'TARGET', 'ACTUAL', 'EXPECTED', 'FORECAST')),
    required(integer('year', FIRST_YEAR, LAST_YEAR)),
    text('yearLabel'),
    implied(boolean('yearAssumed')),
    implied(boolean('detailed')),
    decimal('value'),
    otherwise('EQUAL', choice('comparator', 'EQUAL', 'AT_LEAST', 'AT_MOST', 'ABOUT', 'BETWEEN')),
    decimal('valueTo'),
    partialDate('asOf'),
    text('textJa'),
    text('textEn'),
    choice('state', 'GIVEN', 'NOT_SURVEYED', 'NOT_YET_KNOWN', 'NOT_SET', 'DISCONTINUED'),
    boolean('met'),
    boolean('everyYear'),
    text('unitJa'),
    text('unitEn'),
    list(pattern('breakdown', BREAKDOWN_PART, 'sex:female')),
    text('dataSourceJa'),
    text('dataSourceEn'),
    text('targetBasisJa'),
    text('targetBasisEn'),
    text('noteJa'),
    text('noteEn'),
  ],
  implied: unsaid,
  rule: field => [...content(field), ...range(field), ...ofTargets(field)],
  ...CITED,
}
