import { localGovernmentCheckDigit } from '../check-digit.ts'
import type { FieldText } from '../record-type.ts'
import {
  CITED,
  choice,
  codedId,
  implied,
  integer,
  NAMES,
  pattern,
  type RecordType,
  reference,
  required,
  text,
} from '../record-type.ts'

const wrongCheckDigit = (field: FieldText) => {
  const code = field('code')
  if (!code || !/^\d{6}$/.test(code)) return []
  const digit = localGovernmentCheckDigit(code.slice(0, 5))
  if (code.endsWith(String(digit))) return []
  return [
    {
      field: 'code',
      message: `the check digit of ${code} is wrong; ${code.slice(0, 5)} takes ${digit}: look the code up again`,
    },
  ]
}

export const place: RecordType = {
  label: 'Place',
  file: 'places',
  id: codedId('place', 'code'),
  columns: [
    required(pattern('code', /^\d{6}$/, '431001')),
    ...NAMES,
    text('kana'),
    required(choice('kind', 'PREFECTURE', 'CITY', 'TOWN', 'VILLAGE', 'SPECIAL_WARD', 'WARD')),
    reference('parent', ['Place'], { relationship: 'PART_OF', copy: 'parentId' }),
    integer('population'),
    implied(text('prefectureCode')),
  ],
  implied: field => ({ prefectureCode: field('code')?.slice(0, 2) }),
  rule: wrongCheckDigit,
  ...CITED,
}
