import { NAMES, partialDate, pattern, type RecordType, text } from '../record-type.ts'

export const WEB_ADDRESS = pattern('url', /^https?:\/\/\S+$/, 'https://example.org/plan')

/** What others quote. A source has no source of its own unless its row names one. */
export const source: RecordType = {
  label: 'Source',
  file: 'sources',
  columns: [...NAMES, text('publisher'), WEB_ADDRESS, partialDate('issuedOn'), text('licence')],
  quotesBy: 'CITED_IN',
  takesDefaultSource: false,
}
