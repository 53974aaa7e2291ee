import type { NodeLabel } from '../model/model.ts'
import { codeKey, codesTyped, exactCodesOf, type Properties } from './code.ts'
import { type Field, type FieldText, textsOf } from './entity-text.ts'
import { type Folded, fold } from './fold.ts'
import { readRelated } from './related.ts'
import { excerpt, originalSpans, parts, type Span, type TextPart } from './snippet.ts'
import { isOneSlipAway } from './spelling.ts'
import { stemOf } from './stem.ts'
import type { Term, Typed } from './term.ts'

/** How a text matches, surest first. */
export const REASONS = [
  'CODE_EXACT',
  'NAME_EXACT',
  'ALIAS_EXACT',
  'NAME_PREFIX',
  'NAME_PART',
  'CODE_PART',
  'ALIAS_PART',
  'RELATED',
  'DESCRIPTION',
  'QUOTATION',
] as const

export type ReasonKind = (typeof REASONS)[number]

/** One reason why a record was found. */
export interface Reason {
  readonly kind: ReasonKind
  /** What was found of what was typed, in the form in which it is compared. */
  readonly terms: readonly string[]
}

/** Why and where a record was found. */
export interface Explanation {
  readonly field: Field
  readonly text: string
  readonly whole: readonly TextPart[]
  readonly snippet: readonly TextPart[]
  readonly reasons: readonly Reason[]
}

interface Candidate extends FieldText {
  readonly folded: Folded
  readonly kind: ReasonKind
  readonly found: readonly Term[]
  readonly spans: readonly Span[]
}

const PART: Readonly<Record<Field, ReasonKind>> = {
  CODE: 'CODE_PART',
  NAME_JA: 'NAME_PART',
  NAME_EN: 'NAME_PART',
  ALIAS: 'ALIAS_PART',
  RELATED: 'RELATED',
  DESCRIPTION_JA: 'DESCRIPTION',
  DESCRIPTION_EN: 'DESCRIPTION',
  QUOTATION: 'QUOTATION',
}

/** Whether a word of a text is one that was typed, or a form of it. */
const isForm = (word: string, { text, beginnings }: Term & { readonly kind: 'word' }): boolean =>
  word === text ||
  beginnings.some(beginning => word.startsWith(beginning)) ||
  (/^[a-z]{3,}$/.test(text) && stemOf(word) === stemOf(text))

/** Where a term stands in a folded text. */
const spansOf = (text: string, term: Term): readonly Span[] => {
  if (term.kind === 'characters') {
    const spans: Span[] = []
    for (let at = text.indexOf(term.text); at >= 0; at = text.indexOf(term.text, at + 1))
      spans.push([at, at + term.text.length])
    return spans
  }
  return [...text.matchAll(/\S+/gu)].flatMap(({ 0: word, index }): Span[] =>
    (term.kind === 'slip' ? isOneSlipAway(word, term.text) : isForm(word, term))
      ? [[index, index + word.length]]
      : [],
  )
}

const kindOf = ({ field }: FieldText, folded: Folded, typed: Typed, codes: readonly string[]): ReasonKind => {
  const [own, whole] = [folded.text.replaceAll(' ', ''), codeKey(typed.folded)]
  if (field === 'CODE') return codes.includes(own) ? 'CODE_EXACT' : 'CODE_PART'
  if (field === 'ALIAS') return own === whole ? 'ALIAS_EXACT' : 'ALIAS_PART'
  if (PART[field] !== 'NAME_PART') return PART[field]
  if (own === whole) return 'NAME_EXACT'
  return folded.text.startsWith(typed.folded) ? 'NAME_PREFIX' : 'NAME_PART'
}

const candidateOf = (fieldText: FieldText, typed: Typed, codes: readonly string[]): Candidate => {
  const folded = fold(fieldText.text)
  const kind = kindOf(fieldText, folded, typed, codes)
  // What is meant as a whole is marked as a whole.
  const isWhole = kind.endsWith('_EXACT')
  const hits = typed.terms.map(term => ({ term, spans: spansOf(folded.text, term) }))
  return {
    ...fieldText,
    folded,
    kind,
    found: isWhole ? typed.terms : hits.filter(({ spans }) => spans.length > 0).map(({ term }) => term),
    spans: isWhole ? [[0, folded.text.length]] : hits.flatMap(({ spans }) => spans),
  }
}

/** The text and the place in it that a related word stands for; the name where it stands for no word. */
const relatedCandidates = (
  properties: Properties,
  texts: readonly FieldText[],
  typed: Typed,
): readonly Candidate[] =>
  readRelated(properties.relatedWords).flatMap(({ word, terms }): Candidate[] => {
    const found = typed.terms.filter(term => terms.some(other => spansOf(fold(other).text, term).length > 0))
    if (found.length === 0) return []
    const shown =
      texts.find(({ field, text }) => field !== 'CODE' && word !== '' && text.includes(word)) ??
      texts.find(({ field }) => field === 'NAME_JA')
    if (shown === undefined) return []
    const folded = fold(shown.text)
    const [own, at] = [fold(word).text, folded.text.indexOf(fold(word).text)]
    const spans: readonly Span[] = own === '' || at < 0 ? [] : [[at, at + own.length]]
    return [{ field: 'RELATED', text: shown.text, folded, kind: 'RELATED', found, spans }]
  })

const rank = ({ kind }: { readonly kind: ReasonKind }): number => REASONS.indexOf(kind)

const isExact = ({ kind }: Candidate): boolean => kind.endsWith('_EXACT')

/** The name of a part of a plan that was asked for by its number, which stands in none of its texts. */
const byNumber = (label: NodeLabel, properties: Properties, codes: readonly string[]): boolean =>
  exactCodesOf(label, properties).some(code => codes.includes(code))

const reasonsOf = (candidates: readonly Candidate[], typed: Typed, named: boolean): readonly Reason[] => {
  const kinds = new Set([...(named ? (['CODE_EXACT'] as const) : []), ...candidates.map(({ kind }) => kind)])
  return [...kinds]
    .map(kind => {
      const found = new Set(candidates.filter(one => one.kind === kind).flatMap(one => one.found))
      const all = kind.endsWith('_EXACT') || kind === 'NAME_PREFIX'
      return {
        kind,
        terms: all
          ? [typed.folded]
          : [...new Set(typed.terms.filter(term => found.has(term)).map(({ text, of }) => of ?? text))],
      }
    })
    .sort((one, other) => rank(one) - rank(other))
}

/** Why a record was found by a text, and the text of it that says so best. */
export const explanation = (label: NodeLabel, properties: Properties, typed: Typed): Explanation => {
  const codes = codesTyped(typed.folded)
  const texts = textsOf(label, properties)
  const candidates = [
    ...texts.map(text => candidateOf(text, typed, codes)),
    ...relatedCandidates(properties, texts, typed),
  ].filter(one => isExact(one) || one.found.length > 0)
  const named = byNumber(label, properties, codes)
  const [best] = [...candidates].sort(
    (one, other) =>
      Number(isExact(other)) - Number(isExact(one)) ||
      other.found.length - one.found.length ||
      rank(one) - rank(other),
  )
  const shown = named && !(best && isExact(best)) ? undefined : best
  const field = shown?.field ?? 'NAME_JA'
  const text = shown?.text ?? String(properties.nameJa ?? properties.id)
  const spans = shown ? originalSpans(shown.folded, shown.spans) : []
  return {
    field,
    text,
    whole: parts(text, spans),
    snippet: excerpt(text, spans),
    reasons: reasonsOf(candidates, typed, named),
  }
}
