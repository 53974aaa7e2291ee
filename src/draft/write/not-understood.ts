import type { Place } from '../document.ts'
import type { Remark } from '../plan/item.ts'
import type { PlanTree } from '../plan/tree.ts'

/** The file in which everything stands that was not understood; the import leaves files of its kind alone. */
export const NOT_UNDERSTOOD = 'NOT-UNDERSTOOD.md'

const LONGEST = 120

const inCell = (text: string): string => text.slice(0, LONGEST).replaceAll('|', '\\|').replace(/\s+/g, ' ')

const line = ({ at, text, why }: Remark): string =>
  `| ${at.sheet ? `${inCell(at.sheet)} ` : ''}${at.page ?? ''} | ${at.line} | ${inCell(text)} | ${why.ja}。 ${why.en}. |`

const inOrder = (a: { readonly at: Place }, b: { readonly at: Place }): number =>
  (a.at.page ?? 0) - (b.at.page ?? 0) || a.at.line - b.at.line

/** The list for the person who goes through the draft: what to look at, and what was left out. */
export const notUnderstood = (
  general: readonly Remark[],
  { remarks, leftOut }: Pick<PlanTree, 'remarks' | 'leftOut'>,
): string =>
  [
    '# 読み取れなかったもの・確かめるもの / What was not understood, and what to look at',
    '',
    'この下書きは機械が文書から写したものです。下の表を上から順に文書と照らし、strategy.yaml を直してください。SDGsとの関連付けはすべて提案（PROPOSED）です。',
    'A program made this draft from the document. Go through the table with the document beside you and mend strategy.yaml. All links to the SDGs are proposals.',
    '',
    '## 確かめるもの / To look at',
    '',
    '| ページ page | 行 line | 文書の文言 words | 理由 why |',
    '| --- | --- | --- | --- |',
    ...[...general, ...remarks.toSorted(inOrder)].map(line),
    ...(general.length + remarks.length === 0 ? ['| | | なし none | |'] : []),
    '',
    '## 計画の項目としなかった箇所 / Passages that were taken for no items',
    '',
    '| ページ page | 行 line | 見出し・始まり heading | 行数 lines |',
    '| --- | --- | --- | --- |',
    ...leftOut
      .toSorted(inOrder)
      .map(
        ({ at, quote, lines }) =>
          `| ${at.sheet ? `${inCell(at.sheet)} ` : ''}${at.page ?? ''} | ${at.line} | ${inCell(quote)} | ${lines} |`,
      ),
    '',
  ].join('\n')
