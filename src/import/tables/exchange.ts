import {
  boolean,
  CITED,
  choice,
  DESCRIBED_LABELS,
  date,
  list,
  NAMES,
  type RecordType,
  reference,
  required,
  text,
} from '../record-type.ts'

export const capability: RecordType = {
  label: 'Capability',
  file: 'capabilities',
  columns: [
    ...DESCRIBED_LABELS,
    list(text('aliasesJa')),
    list(text('aliasesEn')),
    reference('broader', ['Capability'], { relationship: 'BROADER', copy: 'broaderId' }),
  ],
  ...CITED,
}

const STATE = [
  required(choice('status', 'OPEN', 'MET', 'WITHDRAWN')),
  date('postedOn'),
  date('validTo'),
  boolean('sample'),
]

export const need: RecordType = {
  label: 'Need',
  file: 'needs',
  columns: [
    ...NAMES,
    required(reference('raisedBy', ['Organization'], { relationship: 'RAISED_BY', copy: 'raisedById' })),
    list(reference('for', ['Initiative', 'PolicyMeasure'], { relationship: 'FOR', copy: 'forIds' })),
    reference('place', ['Place'], { relationship: 'OF_PLACE', copy: 'placeId' }),
    list(reference('requires', ['Capability'], { relationship: 'REQUIRES', copy: 'requiredIds' })),
    ...STATE,
  ],
  sample: true,
  ...CITED,
}

export const offer: RecordType = {
  label: 'Offer',
  file: 'offers',
  columns: [
    ...NAMES,
    required(reference('madeBy', ['Organization'], { relationship: 'MADE_BY', copy: 'madeById' })),
    list(reference('provides', ['Capability'], { relationship: 'PROVIDES', copy: 'providedIds' })),
    ...STATE,
  ],
  sample: true,
  ...CITED,
}
