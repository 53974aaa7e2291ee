import type { Texts } from '../app/texts.ts'

const ja = {
  label: '施策・取組・指標・SDGs・団体を探す',
  hint: 'ことば、「11.2」など',
  shortHint: 'ことば・番号',
  search: '検索',
  suggestions: '候補',
  found: (count: number) => (count === 0 ? '候補はありません' : `候補${count}件。上下の矢印キーで選べます`),
}

const en: typeof ja = {
  label: 'Find measures, initiatives, indicators, SDGs and organisations',
  hint: 'Words, or “11.2”',
  shortHint: 'Words, number',
  search: 'Search',
  suggestions: 'Suggestions',
  found: count =>
    count === 0
      ? 'No suggestions'
      : `${count} suggestion${count === 1 ? '' : 's'}; choose with the arrow keys`,
}

/** The words of the search box. */
export const SEARCH_BOX: Texts<typeof ja> = { ja, en }
