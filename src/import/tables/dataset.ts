import { boolean, NAMES, otherwise, type RecordType, required, text } from '../record-type.ts'

/** The folder itself: what it is, whose it is and whether it is made up. */
export const dataset: RecordType = {
  label: 'Dataset',
  columns: [
    ...NAMES,
    required(text('version')),
    required(text('licence')),
    otherwise('false', boolean('sample')),
  ],
  quotesBy: 'CITED_IN',
  takesDefaultSource: true,
}
