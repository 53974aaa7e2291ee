import { localGovernmentCheckDigit } from '../check-digit.ts'
import {
  CITED,
  choice,
  decimal,
  type FieldText,
  implied,
  integer,
  NAMES,
  type Objection,
  pattern,
  type RecordType,
  reference,
  required,
  text,
} from '../record-type.ts'
import { WEB_ADDRESS } from './source.ts'

/** How the codes of a scheme look, and what to say of one that does not; other schemes take any code. */
const SCHEMES: Readonly<Record<string, { readonly code: RegExp; readonly said: string }>> = {
  jp: { code: /^\d{6}$/, said: 'a code of a Japanese municipality has six digits, such as 431001' },
  iso3166: { code: /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/, said: 'a code of ISO 3166 is like DE or DE-BW' },
  wikidata: { code: /^Q[1-9]\d*$/, said: 'an item of Wikidata is like Q3012' },
}

const schemeOf = (field: FieldText): string => field('scheme') ?? 'jp'

const wrongCode = (field: FieldText): Objection[] => {
  const [code, scheme] = [field('code'), SCHEMES[schemeOf(field)]]
  if (!code || !scheme) return []
  return scheme.code.test(code)
    ? []
    : [{ field: 'code', message: `"${code}" is no code of ${schemeOf(field)}; ${scheme.said}` }]
}

const wrongCheckDigit = (field: FieldText): Objection[] => {
  const code = field('code')
  if (schemeOf(field) !== 'jp' || !code || !/^\d{6}$/.test(code)) return []
  const digit = localGovernmentCheckDigit(code.slice(0, 5))
  if (code.endsWith(String(digit))) return []
  return [
    {
      field: 'code',
      message: `the check digit of ${code} is wrong; ${code.slice(0, 5)} takes ${digit}: look the code up again`,
    },
  ]
}

/** A point needs both of its numbers. */
const halfPoint = (field: FieldText): Objection[] => {
  const [latitude, longitude] = [field('latitude'), field('longitude')]
  if (Boolean(latitude) === Boolean(longitude)) return []
  const missing = latitude ? 'longitude' : 'latitude'
  return [{ field: missing, message: `a point has a latitude and a longitude; fill in ${missing}` }]
}

/** A municipality or prefecture of Japan, or a place of another scheme. */
export const place: RecordType = {
  label: 'Place',
  file: 'places',
  id: field => {
    const code = field('code')
    if (!code) return undefined
    const scheme = schemeOf(field)
    return scheme === 'jp' ? `place:${code}` : `place:${scheme}.${code.toLowerCase()}`
  },
  columns: [
    pattern('scheme', /^[a-z][a-z0-9]*$/, 'iso3166'),
    required(text('code')),
    ...NAMES,
    text('kana'),
    required(
      choice(
        'kind',
        ...['PREFECTURE', 'CITY', 'TOWN', 'VILLAGE', 'SPECIAL_WARD', 'WARD', 'COUNTRY', 'REGION', 'OTHER'],
      ),
    ),
    reference('parent', ['Place'], { relationship: 'PART_OF', copy: 'parentId' }),
    integer('population'),
    decimal('latitude', -90, 90),
    decimal('longitude', -180, 180),
    WEB_ADDRESS,
    implied(text('prefectureCode')),
  ],
  implied: field => ({
    ...(field('scheme') === 'jp' ? { scheme: '' } : {}),
    prefectureCode: schemeOf(field) === 'jp' ? field('code')?.slice(0, 2) : undefined,
  }),
  rule: field => [...wrongCode(field), ...wrongCheckDigit(field), ...halfPoint(field)],
  ...CITED,
}
