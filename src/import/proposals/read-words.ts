import type { ProposalSubject } from '../../graph/read/questions/proposal-read.ts'
import type { ProposalProperties } from '../../graph/write/proposal-write.ts'
import type { Bilingual } from '../../model/bilingual.ts'
import { capabilityReader } from '../../text/reading.ts'
import type { Synonyms } from '../../text/related.ts'
import { partsSaid, type Sense } from '../../text/sense.ts'
import { targetReader, wordsThatMet } from '../../text/target-words.ts'
import { plainText } from '../../text/term-index.ts'

/** What words of a record speak for. */
export interface ReadProposal
  extends Pick<ProposalProperties, 'predicate' | 'objectId' | 'confidence' | 'strength'> {
  readonly comment: Bilingual
  /** The text in which the words stand. */
  readonly quote: string
}

/** The name of a capability says more than words in common with the label of a target. */
const NAMED = { confidence: 0.5, strength: 0.5 }
const IN_COMMON = { confidence: 0.3, strength: 0.4 }

/** Who names more than this lists keywords. */
const MOST_CAPABILITIES = 5

/** What somebody looks for is what his need takes, and nothing that he gives. */
const SENSES: Readonly<Record<ProposalSubject['label'], readonly Sense[]>> = {
  Need: ['DOES', 'SEEKS'],
  Offer: ['DOES'],
  Organization: ['DOES'],
}

const VERBS: Readonly<Record<ProposalSubject['label'], Bilingual>> = {
  Need: { ja: '求めている', en: 'takes' },
  Offer: { ja: '提供している', en: 'gives' },
  Organization: { ja: '提供している', en: 'gives' },
}

/** The first of some texts in which most of the words stand. */
const textWith = (words: readonly string[], texts: readonly string[]): string => {
  const plain = words.map(word => plainText(word).toLowerCase())
  const count = (text: string) => plain.filter(word => plainText(text).toLowerCase().includes(word)).length
  return texts.reduce((best, text) => (count(text) > count(best) ? text : best), texts[0] ?? '')
}

interface Vocabulary {
  readonly capabilities: readonly {
    readonly id: string
    readonly nameJa: string
    readonly nameEn: string
    readonly names: readonly string[]
  }[]
  readonly targets: readonly { readonly code: string; readonly name: string }[]
}

/** Reads the words of records: of each only what it states nothing of itself. */
export const wordReader = ({ capabilities, targets }: Vocabulary, synonyms: Synonyms) => {
  const read = capabilityReader(capabilities, synonyms)
  const targetsIn = targetReader(targets, synonyms)
  const called = new Map(capabilities.map(capability => [capability.id, capability]))

  const involved = ({ label, texts }: ProposalSubject): readonly ReadProposal[] => {
    const words = new Map<string, string[]>()
    for (const text of texts)
      for (const { word, sense, capability } of read(text))
        if (SENSES[label].includes(sense)) words.set(capability, [...(words.get(capability) ?? []), word])
    return [...words].slice(0, MOST_CAPABILITIES).map(([id, said]) => {
      const { nameJa, nameEn } = called.get(id) ?? { nameJa: id, nameEn: id }
      const quoted = [...new Set(said)].map(word => `「${word}」`)
      return {
        predicate: 'INVOLVES',
        quote: textWith(said, texts),
        objectId: id,
        ...NAMED,
        comment: {
          ja: `${quoted.join('、')}の語から、技術・ノウハウ「${nameJa}」を${VERBS[label].ja}と読める。`,
          en: `The words ${quoted.join(', ')} read as if it ${VERBS[label].en} the capability “${nameEn}”.`,
        },
      }
    })
  }

  const served = ({ label, texts }: ProposalSubject): readonly ReadProposal[] =>
    targetsIn(texts.map(text => partsSaid(text, SENSES[label]))).map(({ code, words }) => {
      const met = wordsThatMet(words)
      return {
        predicate: 'ALIGNS_WITH',
        quote: textWith(
          words.map(([own]) => own),
          texts,
        ),
        objectId: `sdg:${code}`,
        ...IN_COMMON,
        comment: {
          ja: `${met.ja}の語が、記録の文とターゲットの文の両方に現れる。`,
          en: `${met.en} stands both in the words of the record and in the text of the target.`,
        },
      }
    })

  return (subject: ProposalSubject): readonly ReadProposal[] => [
    ...(subject.statesCapability ? [] : involved(subject)),
    ...(subject.statesTarget ? [] : served(subject)),
  ]
}
