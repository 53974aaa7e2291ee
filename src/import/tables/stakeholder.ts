import { corporateNumberCheckDigit } from '../check-digit.ts'
import type { FieldText } from '../record-type.ts'
import {
  boolean,
  CITED,
  choice,
  date,
  joinedId,
  list,
  NAMES,
  otherwise,
  partialDate,
  pattern,
  type RecordType,
  reference,
  required,
  text,
} from '../record-type.ts'
import { CATEGORIES, STATED_CATEGORY } from './category.ts'

/** The organisation types of IATI. */
const ORGANIZATION_KINDS = [
  'GOVERNMENT',
  'LOCAL_GOVERNMENT',
  'OTHER_PUBLIC_SECTOR',
  'INTERNATIONAL_NGO',
  'NATIONAL_NGO',
  'REGIONAL_NGO',
  'PUBLIC_PRIVATE_PARTNERSHIP',
  'MULTILATERAL',
  'FOUNDATION',
  'PRIVATE_SECTOR',
  'ACADEMIC',
  'OTHER',
]

const wrongCorporateNumber = (field: FieldText) => {
  const number = /^org:jcn-(.*)$/.exec(field('id') ?? '')?.[1]
  if (number === undefined) return []
  if (!/^\d{13}$/.test(number))
    return [{ field: 'id', message: `a corporate number has 13 digits, not "${number}"; correct it` }]
  const digit = corporateNumberCheckDigit(number.slice(1))
  if (number.startsWith(String(digit))) return []
  return [
    {
      field: 'id',
      message: `the check digit of corporate number ${number} is wrong; its last twelve digits take ${digit} in front: look it up again`,
    },
  ]
}

export const organization: RecordType = {
  label: 'Organization',
  file: 'organizations',
  columns: [
    ...NAMES,
    required(choice('kind', ...ORGANIZATION_KINDS)),
    reference('place', ['Place'], { relationship: 'OF_PLACE', copy: 'placeId' }),
    reference('partOf', ['Organization'], { relationship: 'PART_OF', copy: 'partOfId' }),
    list(pattern('identifiers', /^[A-Za-z][\w.-]*:\S+$/, 'scheme:value')),
    list(text('aliases')),
    boolean('sample'),
  ],
  rule: wrongCorporateNumber,
  sample: true,
  ...CITED,
}

export const platform: RecordType = {
  label: 'Platform',
  file: 'platforms',
  columns: [...NAMES, list(pattern('categories', STATED_CATEGORY, '正会員=PRIVATE'))],
  ...CITED,
}

export const workingGroup: RecordType = {
  label: 'WorkingGroup',
  file: 'working-groups',
  columns: [
    required(reference('platform', ['Platform'], { relationship: 'PART_OF', copy: 'platformId' })),
    ...NAMES,
  ],
  ...CITED,
}

const ORGANIZATION = required(
  reference('organization', ['Organization'], {
    relationship: 'HAS',
    inbound: true,
    copy: 'organizationId',
  }),
)

const VALIDITY = [date('validFrom'), date('validTo'), boolean('sample')]

export const membership: RecordType = {
  label: 'Membership',
  file: 'memberships',
  id: joinedId('membership', 'organization', 'memberOf'),
  columns: [
    ORGANIZATION,
    required(reference('memberOf', ['Platform', 'WorkingGroup'], { relationship: 'IN', copy: 'memberOfId' })),
    otherwise('UNKNOWN', choice('category', ...CATEGORIES)),
    text('categoryLabel'),
    partialDate('validFrom'),
    partialDate('validTo'),
    boolean('sample'),
  ],
  sample: true,
  ...CITED,
}

export const participation: RecordType = {
  label: 'Participation',
  file: 'participations',
  id: joinedId('participation', 'organization', 'initiative'),
  columns: [
    ORGANIZATION,
    required(reference('initiative', ['Initiative'], { relationship: 'IN', copy: 'initiativeId' })),
    required(list(choice('roles', 'FUNDING', 'ACCOUNTABLE', 'EXTENDING', 'IMPLEMENTING', 'KNOWLEDGE'))),
    required(choice('status', 'PLANNED', 'ACTIVE', 'ENDED')),
    ...VALIDITY,
  ],
  sample: true,
  ...CITED,
}
