import type { Bilingual } from '../../model/bilingual.ts'
import type { Fit } from './capability-fit.ts'
import type { DemandKind, Vocabulary } from './match-facts.ts'

/** More names than this make a sentence that nobody reads to its end. */
const NAMED = 4

const listed = (names: readonly string[], comma: string, more: (count: number) => string): string =>
  names.slice(0, NAMED).join(comma) + (names.length > NAMED ? more(names.length - NAMED) : '')

const named = (fits: readonly Fit[], { capabilities }: Vocabulary): Bilingual => {
  const names = fits.map(({ required, through }) => {
    const [wanted, given] = [capabilities.get(required), capabilities.get(through ?? '')]
    const same = required === through
    return {
      ja: `「${wanted?.nameJa ?? required}」${same ? '' : `（「${given?.nameJa ?? through}」により一部）`}`,
      en: `${wanted?.nameEn ?? required}${same ? '' : ` (in part, through ${given?.nameEn ?? through})`}`,
    }
  })
  return {
    ja: listed(
      names.map(({ ja }) => ja),
      '',
      count => `ほか${count}件`,
    ),
    en: listed(
      names.map(({ en }) => en),
      ', ',
      count => ` and ${count} more`,
    ),
  }
}

/** What of the capabilities needed is provided; `isOwn` where the organisation needs some itself, which are left out. */
export const capabilityText = (fits: readonly Fit[], vocabulary: Vocabulary, isOwn: boolean): Bilingual => {
  const met = fits.filter(({ value }) => value > 0)
  if (fits.length === 0 && isOwn)
    return {
      ja: '必要な技術・ノウハウは、この団体自身の課題のもののみ。',
      en: "The only capabilities needed are those of the organisation's own needs.",
    }
  if (fits.length === 0)
    return {
      ja: '必要な技術・ノウハウは示されていない。',
      en: 'It is not recorded which capabilities are needed.',
    }
  const apart = isOwn ? { ja: '（自らの課題を除く）', en: ', its own needs apart,' } : { ja: '', en: '' }
  if (met.length === 0)
    return {
      ja: `必要な技術・ノウハウ${fits.length}件${apart.ja}${fits.length === 1 ? 'に' : 'のどれにも'}当たるものがない。`,
      en:
        fits.length === 1
          ? `The one capability needed${apart.en} is not provided.`
          : `None of the ${fits.length} capabilities needed${apart.en} is provided.`,
    }
  const names = named(met, vocabulary)
  return {
    ja: `必要な技術・ノウハウ${fits.length}件${apart.ja}のうち${met.length}件を提供できる：${names.ja}。`,
    en: `Provides ${met.length} of ${fits.length} ${fits.length === 1 ? 'capability' : 'capabilities'} needed${isOwn ? ', its own needs apart' : ''}: ${names.en}.`,
  }
}

const KINDS: Readonly<Record<DemandKind, string>> = {
  NEED: '課題',
  INITIATIVE: '取組',
  POLICY_MEASURE: '施策',
}

/** What of it an initiative or a measure would use, by somebody's reading of it. */
export const usesText = (
  met: readonly string[],
  used: number,
  kind: DemandKind,
  { capabilities }: Vocabulary,
): Bilingual => {
  if (used === 0)
    return {
      ja: `どの技術・ノウハウを使う${KINDS[kind]}かは読み解かれていない。`,
      en: 'Nobody has read yet which capabilities it would use.',
    }
  if (met.length === 0)
    return {
      ja: `この${KINDS[kind]}が使いそうな技術・ノウハウとは重ならない。`,
      en: 'It offers nothing that this would use.',
    }
  const names = (language: 'nameJa' | 'nameEn') => met.map(id => capabilities.get(id)?.[language] ?? id)
  return {
    ja: `この${KINDS[kind]}に生かせる技術・ノウハウ：${listed(
      names('nameJa').map(name => `「${name}」`),
      '',
      count => `ほか${count}件`,
    )}。`,
    en: `Of use here: ${listed(names('nameEn'), ', ', count => ` and ${count} more`)}.`,
  }
}

/** The words of both sides that met. */
export const wordsText = (words: readonly string[], vocabulary: Vocabulary): Bilingual => {
  if (words.length === 0)
    return { ja: '文章に共通することばは見当たらない。', en: 'The texts have no telling words in common.' }
  const names = (language: 'nameJa' | 'nameEn') =>
    words.map(word => vocabulary.words.get(word)?.[language] ?? word)
  return {
    ja: `文章がともに触れている：${listed(
      names('nameJa').map(name => `「${name}」`),
      '',
      count => `ほか${count}件`,
    )}。`,
    en: `Both texts speak of ${listed(names('nameEn'), ', ', count => ` and ${count} more`)}.`,
  }
}

export const targetText = (codes: readonly string[] | null, wanted: number): Bilingual => {
  if (codes === null)
    return {
      ja: 'SDGsターゲットが示されておらず、比べられない。',
      en: 'SDG targets cannot be compared: one side states none.',
    }
  if (wanted === 0)
    return {
      ja: '貢献するSDGsターゲットは記録されていない。',
      en: 'No SDG target that it serves is recorded.',
    }
  if (codes.length === 0)
    return {
      ja: `めざすSDGsターゲット${wanted}件のうち、共通するものはない。`,
      en:
        wanted === 1
          ? 'The one SDG target aimed at is not shared.'
          : `None of the ${wanted} SDG targets aimed at is shared.`,
    }
  return {
    ja: `SDGsターゲット${listed(codes, '、', count => `ほか${count}件`)}をともにめざす。`,
    en: `Both aim at SDG target${codes.length === 1 ? '' : 's'} ${listed(codes, ', ', count => ` and ${count} more`)}.`,
  }
}

export const placeText = (value: number | null): Bilingual => {
  if (value === null)
    return { ja: '所在地が示されておらず、比べられない。', en: 'The places cannot be compared.' }
  if (value === 1) return { ja: '同じ市区町村にある。', en: 'In the same municipality.' }
  if (value > 0) return { ja: '同じ都道府県にある。', en: 'In the same prefecture.' }
  return { ja: '都道府県が異なる。', en: 'In another prefecture.' }
}

export const trackRecordText = (count: number | null): Bilingual => {
  if (count === null)
    return { ja: '参画の実績は分からない。', en: 'Whether it has a track record is unknown.' }
  if (count === 0)
    return {
      ja: '同じターゲットをめざす取組への参画は記録されていない。',
      en: 'No participation in an initiative for the same targets is recorded.',
    }
  return {
    ja: `同じターゲットをめざす取組への参画が${count}件記録されている。`,
    en: `Participation in ${count} initiative${count === 1 ? '' : 's'} for the same targets is recorded.`,
  }
}

/** How many of the open needs are met; those that the organisation raised itself are no needs to it, and it says so. */
export const openNeedText = (met: number, open: number, own: number): Bilingual => {
  if (open === 0 && own > 0)
    return {
      ja: '募集中の課題は、この団体自身のもののみ。',
      en: "The only open needs are the organisation's own.",
    }
  if (open === 0) return { ja: '募集中の課題は記録されていない。', en: 'No open need is recorded.' }
  const counted = {
    ja: own > 0 ? `募集中の課題${open}件（自らの課題を除く）` : `募集中の課題${open}件`,
    en: `${open} open need${open === 1 ? '' : 's'}${own > 0 ? ', its own apart' : ''}`,
  }
  if (met === 0)
    return {
      ja: `${counted.ja}${open === 1 ? 'に' : 'のどれにも'}応えられない。`,
      en: open === 1 ? `Does not meet the ${counted.en}.` : `Meets none of ${counted.en}.`,
    }
  return { ja: `${counted.ja}のうち${met}件に応えられる。`, en: `Meets ${met} of ${counted.en}.` }
}
