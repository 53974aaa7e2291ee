import {
  CITED,
  choice,
  codedId,
  DESCRIBED_LABELS,
  implied,
  list,
  pattern,
  type RecordType,
  reference,
  required,
  text,
} from '../record-type.ts'

const IRI = required(
  pattern('iri', /^http:\/\/metadata\.un\.org\/sdg\/\S+$/, 'http://metadata.un.org/sdg/11.2'),
)

export const sdgGoal: RecordType = {
  label: 'SdgGoal',
  file: 'sdg-goals',
  id: codedId('sdg', 'code'),
  columns: [
    required(pattern('code', /^[1-9]\d?$/, '11')),
    ...DESCRIBED_LABELS,
    list(text('aliasesJa')),
    list(text('aliasesEn')),
    required(pattern('color', /^#[0-9A-Fa-f]{6}$/, '#FD9D24')),
    IRI,
  ],
  ...CITED,
}

export const sdgTarget: RecordType = {
  label: 'SdgTarget',
  file: 'sdg-targets',
  id: codedId('sdg', 'code'),
  columns: [
    required(pattern('code', /^[1-9]\d?\.([1-9]\d?|[a-d])$/, '11.2')),
    ...DESCRIBED_LABELS,
    required(choice('kind', 'OUTCOME', 'MEANS_OF_IMPLEMENTATION')),
    IRI,
    implied(reference('goal', ['SdgGoal'], { relationship: 'PART_OF', copy: 'goalId' })),
  ],
  implied: field => ({ goal: `sdg:${field('code')?.split('.')[0]}` }),
  ...CITED,
}

export const sdgIndicator: RecordType = {
  label: 'SdgIndicator',
  file: 'sdg-indicators',
  id: codedId('sdg', 'code'),
  columns: [
    required(pattern('code', /^[1-9]\d?\.([1-9]\d?|[a-d])\.[1-9]\d?$/, '11.2.1')),
    ...DESCRIBED_LABELS,
    required(list(reference('targets', ['SdgTarget'], { relationship: 'MEASURES' }))),
    required(list(text('unCodes'))),
    IRI,
  ],
  ...CITED,
}
