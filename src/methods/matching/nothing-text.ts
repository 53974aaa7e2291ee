import type { Bilingual } from '../../model/bilingual.ts'

/** A word of a profile as far as it says why nothing fits. */
interface Word {
  readonly word: string
  readonly sense: 'DOES' | 'DENIES' | 'SEEKS' | 'OTHERS'
  readonly capability: string | null
}

/** More words than this make a sentence that nobody reads to its end. */
const NAMED = 6

const listed = (words: readonly Word[]): readonly string[] => [
  ...new Set(words.slice(0, NAMED).map(({ word }) => word)),
]

const clause = (words: readonly Word[], ja: (names: string) => string, en: (names: string) => string) => {
  const names = listed(words)
  return names.length === 0
    ? []
    : [
        {
          ja: ja(names.map(name => `「${name}」`).join('')),
          en: en(names.map(name => `“${name}”`).join(', ')),
        },
      ]
}

/** Why nothing fits: what was read, what was denied or looked for, and what was not read. */
export const nothingText = (capabilities: number, words: readonly Word[]): Bilingual => {
  const of = (sense: Word['sense'], isRead: boolean) =>
    words.filter(word => word.sense === sense && (word.capability !== null) === isRead)
  const parts = [
    capabilities === 0
      ? {
          ja: '提供できることが読み取れなかったため、合う課題・取組・施策を示せない。',
          en: 'Nothing here fits, because nothing that is provided could be read.',
        }
      : {
          ja: '読み取れた技術・ノウハウを求める課題・取組・施策がないため、合うものがない。',
          en: 'Nothing here fits, because no need, initiative or measure asks for what was read.',
        },
    ...clause(
      of('DOES', true),
      names => `読み取れた語：${names}。`,
      names => `Read: ${names}.`,
    ),
    ...clause(
      [...of('DENIES', true), ...of('SEEKS', true)],
      names => `行わない、または探していると読んだ語：${names}。`,
      names => `Read as not done, or as looked for: ${names}.`,
    ),
    ...clause(
      of('OTHERS', true),
      names => `顧客の仕事と読んだ語：${names}。`,
      names => `Read as the business of customers: ${names}.`,
    ),
    ...clause(
      of('DOES', false),
      names => `結び付けられなかった語：${names}。`,
      names => `Not read as anything: ${names}.`,
    ),
  ]
  return { ja: parts.map(({ ja }) => ja).join(''), en: parts.map(({ en }) => en).join(' ') }
}
