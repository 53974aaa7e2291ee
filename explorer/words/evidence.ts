import type { Texts } from '../app/texts.ts'
import type { Justification } from '../generated/graphql.ts'

const ja = {
  justifications: {
    STATED_IN_SOURCE: '出典に記載',
    MANUAL_CURATION: '人手で付与（出典の記載ではなく、作成者の判断）',
    LEXICAL_MATCH: '語の一致',
    INFERENCE: '推論',
  } satisfies Record<Justification, string>,
  reason: '理由',
  quotation: '引用',
  by: (author: string, date: string) => `${author}（${date}）`,
  inPlan: '計画・記録そのものが定める関係です。',
  noReason: '理由は記録されていません。',
  where: (locator: string) => `（${locator}）`,
  sourceSite: '出典のサイト',
}

const en: typeof ja = {
  justifications: {
    STATED_IN_SOURCE: 'Stated in the source',
    MANUAL_CURATION: 'Curated (our judgement, not stated in a source)',
    LEXICAL_MATCH: 'The words match',
    INFERENCE: 'Inferred',
  },
  reason: 'Reason',
  quotation: 'Quotation',
  by: (author, date) => `${author}, ${date}`,
  inPlan: 'The plan or the record itself states this.',
  noReason: 'No reason is recorded.',
  where: locator => ` (${locator})`,
  sourceSite: 'Site of the source',
}

/** The words around the reasons of a link. */
export const EVIDENCE: Texts<typeof ja> = { ja, en }
