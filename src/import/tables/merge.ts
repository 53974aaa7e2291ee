import { CITED, pattern, type RecordType, required, text } from '../record-type.ts'

/** The form of an organisation's id. */
export const ORGANIZATION_ID = /^org:[a-z0-9][a-z0-9.@-]*$/

/** The rows of `merges.csv`: an id, the organisation that answers for it now, and the name that went with the id. */
export const MERGES: RecordType & { readonly file: string } = {
  label: 'Organization',
  file: 'merges',
  columns: [required(pattern('into', ORGANIZATION_ID, 'org:example')), required(text('name'))],
  ...CITED,
}
