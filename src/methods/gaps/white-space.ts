import type { Bilingual } from '../../model/bilingual.ts'
import type { CapabilitySupply } from './capability-supply.ts'
import type { Gap } from './gap.ts'

export type WhiteSpaceReason = 'NOBODY_AT_WORK' | 'NOBODY_OFFERS' | 'NOT_RECORDED'

/** A need or a measure that nobody serves. */
export interface WhiteSpace {
  readonly gap: Gap
  readonly reasons: readonly WhiteSpaceReason[]
  /** Of which fewer are offered than the plan's needs require, the scarcest first. */
  readonly scarce: readonly CapabilitySupply[]
  readonly texts: readonly Bilingual[]
}

const evidenceOf = ({ parts }: Gap, name: 'DEMAND' | 'ABSENCE'): readonly string[] =>
  parts.find(part => part.name === name)?.evidence ?? []

/** The needs whose capabilities an item takes: of a measure those for it, of a need its own. */
export const needsOf = (gap: Gap): readonly string[] =>
  gap.kind === 'NEED' ? [gap.id] : evidenceOf(gap, 'DEMAND')

/** Nobody at work is something else than nobody recorded. */
const absent = ({ parts }: Gap): readonly WhiteSpaceReason[] => {
  const part = parts.find(({ name }) => name === 'ABSENCE')
  if (part === undefined || part.evidence.length > 0) return []
  return [part.value === null ? 'NOT_RECORDED' : 'NOBODY_AT_WORK']
}

const listed = (names: readonly string[], comma: string): string => names.slice(0, 4).join(comma)

const offersText = (missing: readonly CapabilitySupply[]): Bilingual => ({
  ja: `必要な技術・ノウハウのうち${missing.length}件は、だれも提供していない（${listed(
    missing.map(({ nameJa }) => nameJa),
    '、',
  )}）。`,
  en: `Nobody offers ${missing.length === 1 ? 'one' : missing.length} of the capabilities needed: ${listed(
    missing.map(({ nameEn }) => nameEn),
    ', ',
  )}.`,
})

/** The items of a plan that nobody serves, in the order of their gaps. */
export const whiteSpaceIn = (
  gaps: readonly Gap[],
  supplies: readonly CapabilitySupply[],
): readonly WhiteSpace[] =>
  gaps.flatMap(gap => {
    const needs = needsOf(gap)
    const required = supplies.filter(supply => supply.needs.some(need => needs.includes(need)))
    const missing = required.filter(({ offers }) => offers === 0)
    const reasons: readonly WhiteSpaceReason[] = [
      ...absent(gap),
      ...(missing.length > 0 ? (['NOBODY_OFFERS'] as const) : []),
    ]
    if (reasons.length === 0) return []
    return [
      {
        gap,
        reasons,
        scarce: required.filter(({ offers, needs: all }) => offers < all.length),
        texts: [...gap.parts.map(({ text }) => text), ...(missing.length > 0 ? [offersText(missing)] : [])],
      },
    ]
  })
