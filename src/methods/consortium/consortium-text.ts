import type { Bilingual } from '../../model/bilingual.ts'
import type { Consortium } from './consortium.ts'

const chosen = (
  { optimal, members }: Consortium,
  candidates: number,
  names: readonly Bilingual[],
): Bilingual => {
  if (candidates === 0)
    return { ja: '候補となる団体がない。', en: 'There is no organisation to choose from.' }
  if (members.length === 0) return { ja: '選ばれた団体はない。', en: 'Nobody was chosen.' }
  const found = {
    ja: `候補${candidates}団体から${members.length}団体（${names.map(({ ja }) => ja).join('、')}）を選んだ。`,
    en: `${members.length} of ${candidates} ${candidates === 1 ? 'candidate' : 'candidates'} ${members.length === 1 ? 'was' : 'were'} chosen (${names.map(({ en }) => en).join(', ')}).`,
  }
  const how = optimal
    ? {
        ja: 'すべての組合せを比べ、最も多くの技術・ノウハウを満たすもののうち、団体が少なく適合度が高いものである。',
        en: 'Every combination of partners was compared: of those that cover most, this has few members that fit well.',
      }
    : {
        ja: '適合度に比べて最も多くの技術・ノウハウを加える団体を順に選び、不要になった団体を除いた。',
        en: 'Whoever adds most for how well it fits was taken, one after the other, and who became redundant left out.',
      }
  return { ja: found.ja + how.ja, en: `${found.en} ${how.en}` }
}

/** How a consortium was chosen, of whom it consists, and what it leaves open; of an item no open need may be recorded, a need is known not to be open. */
export const consortiumText = (
  consortium: Consortium,
  required: number,
  candidates: number,
  names: readonly Bilingual[],
  isNeed: boolean,
): readonly Bilingual[] => {
  if (required === 0)
    return [
      isNeed
        ? {
            ja: '募集中の課題がなく、必要な技術・ノウハウは示されていない。',
            en: 'No need is open, so that no capability is required.',
          }
        : {
            ja: '募集中の課題は記録されておらず、必要な技術・ノウハウは示されていない。',
            en: 'No open need is recorded, so that no capability is required.',
          },
    ]
  const open = consortium.uncovered.length
  return [
    chosen(consortium, candidates, names),
    open === 0
      ? {
          ja: `必要な技術・ノウハウ${required}件が${required === 1 ? '' : 'すべて'}満たされる。`,
          en: required === 1 ? 'The one capability is covered.' : `All ${required} capabilities are covered.`,
        }
      : {
          ja: `必要な技術・ノウハウ${required}件のうち${open}件は満たされない。`,
          en: `${open} of ${required} ${required === 1 ? 'capability' : 'capabilities'} ${open === 1 ? 'stays' : 'stay'} uncovered.`,
        },
  ]
}
