import { words } from './words.ts'

export const ASSERTION_STATUS = words({
  PROPOSED: ['確認待ち', 'Awaiting review'],
  ACCEPTED: ['承認', 'Accepted'],
  REJECTED: ['却下', 'Rejected'],
})

export const JUSTIFICATION = words({
  STATED_IN_SOURCE: ['出典に記載', 'Stated in the source'],
  MANUAL_CURATION: [
    '作成者の判断（出典の記載ではない）',
    'Judgement of the curators (not stated in a source)',
  ],
  LEXICAL_MATCH: ['語句の一致', 'Matching words'],
  INFERENCE: ['推論', 'Inferred'],
})

export const MAPPING_RELATION = words({
  EXACT: ['同じ意味', 'Same meaning'],
  CLOSE: ['近い意味', 'Close meaning'],
  BROAD: ['SDGs指標の方が広い', 'SDG indicator is broader'],
  NARROW: ['SDGs指標の方が狭い', 'SDG indicator is narrower'],
})
