import type { Bilingual } from '../../model/bilingual.ts'
import type { Consortium } from './consortium.ts'

const chosen = ({ optimal, members }: Consortium, candidates: number): Bilingual => {
  if (candidates === 0)
    return { ja: '候補となる団体がない。', en: 'There is no organisation to choose from.' }
  if (members.length === 0) return { ja: '選ばれた団体はない。', en: 'Nobody was chosen.' }
  const found = {
    ja: `候補${candidates}団体から${members.length}団体を選んだ。`,
    en: `${members.length} of ${candidates} candidates ${members.length === 1 ? 'was' : 'were'} chosen.`,
  }
  const how = optimal
    ? {
        ja: 'すべての組合せを比べ、最も多くの能力を満たすもののうち、団体が少なく適合度が高いものである。',
        en: 'Every mix was compared: of those that cover most, this has few members that fit well.',
      }
    : {
        ja: '適合度に比べて最も多くの能力を加える団体を順に選び、不要になった団体を除いた。',
        en: 'Whoever adds most for how well it fits was taken, one after the other, and who became redundant left out.',
      }
  return { ja: found.ja + how.ja, en: `${found.en} ${how.en}` }
}

/** How a consortium was chosen, and what it leaves open. */
export const consortiumText = (
  consortium: Consortium,
  required: number,
  candidates: number,
): readonly Bilingual[] => {
  if (required === 0)
    return [
      {
        ja: '募集中の課題がなく、必要な能力は示されていない。',
        en: 'No need is open, so that no capability is required.',
      },
    ]
  const open = consortium.uncovered.length
  return [
    chosen(consortium, candidates),
    open === 0
      ? { ja: `必要な能力${required}件がすべて満たされる。`, en: `All ${required} capabilities are covered.` }
      : {
          ja: `必要な能力${required}件のうち${open}件は満たされない。`,
          en: `${open} of ${required} capabilities ${open === 1 ? 'stays' : 'stay'} uncovered.`,
        },
  ]
}
