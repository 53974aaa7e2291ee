import { Decimal } from 'decimal.js'
import {
  CITED,
  choice,
  decimal,
  type FieldText,
  integer,
  type Objection,
  otherwise,
  pattern,
  type RecordType,
  reference,
  required,
} from '../record-type.ts'

/** How many yen one of the units in which plans print money is. */
const YEN: Readonly<Record<string, number>> = {
  円: 1,
  千円: 1_000,
  万円: 10_000,
  百万円: 1_000_000,
  億円: 100_000_000,
}

const ITEM_COLUMNS = ['initiative', 'measure', 'goal'] as const

const items = (field: FieldText): readonly string[] => ITEM_COLUMNS.flatMap(name => field(name) ?? [])

const isNumber = (text: string): boolean => /^-?\d+(?:\.\d+)?$/.test(text)

/** The amount in whole yen, whatever it is printed in: every digit of 1,200.5千円 counts. */
const inYen = (field: FieldText): Readonly<Record<string, string | undefined>> => {
  const [amount, unit] = [field('amount'), field('unit')]
  const yen = unit === undefined ? undefined : YEN[unit]
  return amount && yen && isNumber(amount)
    ? { amount: new Decimal(amount).times(yen).toFixed(), unit: '' }
    : {}
}

const oneItem = (field: FieldText): Objection[] =>
  items(field).length === 1
    ? []
    : [
        {
          field: 'initiative',
          message: `an amount is for one item, here are ${items(field).length}; fill in initiative, measure or goal`,
        },
      ]

const wholeUnits = (field: FieldText): Objection[] => {
  const amount = field('amount')
  return amount && isNumber(amount) && !new Decimal(amount).isInteger()
    ? [
        {
          field: 'amount',
          message: `${amount} is not whole; write whole yen, or what it is printed in as unit: 千円`,
        },
      ]
    : []
}

/** A unit of yen beside another currency. */
const yenAlone = (field: FieldText): Objection[] =>
  field('unit') && (field('currency') ?? 'JPY') !== 'JPY'
    ? [{ field: 'unit', message: `${field('unit')} is no unit of ${field('currency')}; leave unit empty` }]
    : []

/** An amount of money of an initiative, a measure or a goal in a year. */
export const budget: RecordType = {
  label: 'Budget',
  file: 'budgets',
  id: field => {
    const [item, year, stage] = [items(field)[0], field('year'), field('stage')]
    if (!item || !year || !stage) return undefined
    const isStaff = field('kind') === 'STAFF'
    const ends = [stage, ...(isStaff ? ['staff'] : []), field('fundedBy') ?? '', field('key') ?? '']
    return `budget:${item.replace(':', '-')}@${year}.${ends
      .filter(end => end !== '')
      .map(end => end.toLowerCase().replaceAll('_', '-'))
      .join('.')}`
  },
  columns: [
    reference('initiative', ['Initiative', 'PolicyMeasure', 'StrategicGoal'], {
      relationship: 'BUDGET_OF',
      copy: 'itemId',
    }),
    reference('measure', ['PolicyMeasure'], { relationship: 'BUDGET_OF', copy: 'itemId' }),
    reference('goal', ['StrategicGoal'], { relationship: 'BUDGET_OF', copy: 'itemId' }),
    required(integer('year', 1868, 2200)),
    required(
      choice(
        'stage',
        ...['INITIAL', 'SUPPLEMENTARY', 'CARRIED_IN', 'CARRIED_OUT', 'FINAL', 'SETTLED', 'REQUESTED'],
      ),
    ),
    required(decimal('amount')),
    choice('unit', ...Object.keys(YEN)),
    otherwise('JPY', pattern('currency', /^[A-Z]{3}$/, 'JPY')),
    choice('fundedBy', 'STATE', 'PREFECTURE', 'BOND', 'OTHER', 'OWN'),
    otherwise('PROGRAMME', choice('kind', 'PROGRAMME', 'STAFF')),
    pattern('key', /^[a-z0-9][a-z0-9-]*$/, '2'),
  ],
  implied: inYen,
  rule: field => [...oneItem(field), ...wholeUnits(field), ...yenAlone(field)],
  secondAdvice: 'give a second amount of the same year and stage a key of its own',
  ...CITED,
}
