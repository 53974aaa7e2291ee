import { labelOf, NODE_TYPES, type NodeLabel } from '../../model/model.ts'
import { fiscalYearsJa } from '../../text/era.ts'
import { fiscalYear } from '../plan/fiscal-year.ts'
import { phraseOf, type ToldHop } from './path-phrase.ts'

/** Nouns of a sentence where they are shorter than the name of the type. */
const SHORTER: Readonly<Partial<Record<NodeLabel, readonly [en: string, ja: string]>>> = {
  Place: ['the place', '地域'],
  StrategicGoal: ['the goal', '基本目標'],
  SdgGoal: ['SDG', 'SDGsゴール'],
  SdgTarget: ['SDG target', 'SDGsターゲット'],
  SdgIndicator: ['SDG indicator', 'SDGs指標'],
  Platform: ['the platform', 'プラットフォーム'],
}

const nounOf = (id: string): readonly [en: string, ja: string] => {
  const label = labelOf(id) ?? 'Place'
  const { ja, en } = NODE_TYPES[label].words
  return SHORTER[label] ?? [`the ${en.toLowerCase()}`, ja]
}

/** The code by which people call a part of the SDGs. */
const codeOf = (id: string): string => (id.startsWith('sdg:') ? id.slice('sdg:'.length) : '')

/** A name between quotation marks, without its full stop; marks inside it become the inner ones. */
const quotedJa = (name: string): string =>
  `「${name.replace(/。$/, '').replaceAll('「', '『').replaceAll('」', '』')}」`
const quotedEn = (name: string): string =>
  `“${name
    .replace(/\.$/, '')
    .replace(/"([^"]*)"/g, '‘$1’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’')}”`

const calledJa = (id: string, name: string): string => `${nounOf(id)[1]}${codeOf(id)}${quotedJa(name)}`
const calledEn = (id: string, name: string): string =>
  [nounOf(id)[0], codeOf(id), quotedEn(name)].filter(Boolean).join(' ')

/** Gives the name of a node. */
export type NameOf = (id: string) => string

/** The years in which somebody takes part, where both ends are the ends of fiscal years. */
const yearsOf = ({ validFrom, validTo }: ToldHop): readonly [from: number, to: number] | null => {
  if (!validFrom?.endsWith('-04-01') || !validTo?.endsWith('-03-31')) return null
  return [fiscalYear(validFrom), fiscalYear(validTo)]
}

/** The period of a participation: that of the plan, where it is the body's by the plan. */
const periodJa = (hop: ToldHop): string => {
  const years = yearsOf(hop)
  if (years === null) return ''
  return `（${hop.roles?.includes('ACCOUNTABLE') ? '計画期間 ' : ''}${fiscalYearsJa(...years)}）`
}

const periodEn = (hop: ToldHop): string => {
  const years = yearsOf(hop)
  if (years === null) return ''
  const [from, to] = years
  const period = from === to ? `FY${from}` : `FY${from}–${to}`
  return ` (${hop.roles?.includes('ACCOUNTABLE') ? 'plan period ' : ''}${period})`
}

/** The chain read out in Japanese, in one sentence. */
export const sentenceJa = (hops: readonly ToldHop[], nameOf: NameOf): string => {
  const clauses = hops.map((hop, index) => {
    const subject = index === 0 ? quotedJa(nameOf(hop.from)) : `この${nounOf(hop.from)[1]}`
    const [onward, end] = phraseOf(hop).ja
    const said = index === hops.length - 1 ? end : onward
    return subject + said.replace('X', () => calledJa(hop.to, nameOf(hop.to)) + periodJa(hop))
  })
  return `${clauses.join('、')}。`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The chain read out in English, in one sentence. */
export const sentenceEn = (hops: readonly ToldHop[], nameOf: NameOf): string => {
  const clauses = hops.map((hop, index) => {
    const subject = index === 0 ? quotedEn(nameOf(hop.from)) : 'which'
    const { en } = phraseOf(hop)
    const words = { S: subject, X: calledEn(hop.to, nameOf(hop.to)) + periodEn(hop) }
    return (en.includes('S') ? en : `S ${en}`).replace(
      /\b[SX]\b/g,
      letter => words[letter === 'S' ? 'S' : 'X'],
    )
  })
  return `${capital(clauses.join(', '))}.`
}
