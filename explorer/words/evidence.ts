import { JUSTIFICATION } from '../../src/model/words/evidence.ts'
import type { Texts } from '../app/texts.ts'
import type { Justification } from '../generated/graphql.ts'
import { textsOf } from './model-words.ts'

const ja = {
  justifications: textsOf(JUSTIFICATION).ja satisfies Record<Justification, string>,
  reason: '理由',
  quotation: '引用',
  by: (author: string, date: string) => `${author}（${date}）`,
  inPlan: '計画・記録そのものが定める関係です。',
  noReason: '理由は記録されていません。',
  where: (locator: string) => `（${locator}）`,
  sourceSite: '出典のサイト',
}

const en: typeof ja = {
  justifications: textsOf(JUSTIFICATION).en,
  reason: 'Reason',
  quotation: 'Quotation',
  by: (author, date) => `${author}, ${date}`,
  inPlan: 'The plan or the record itself states this.',
  noReason: 'No reason is recorded.',
  where: locator => ` (${locator})`,
  sourceSite: 'Source website',
}

/** The words around the reasons of a link. */
export const EVIDENCE: Texts<typeof ja> = { ja, en }
