import { languageOf } from '../app/language.ts'
import { useTexts } from '../app/texts.ts'
import type { EvidenceFragment, QuotationFragment } from '../generated/graphql.ts'
import { EVIDENCE } from '../words/evidence.ts'
import { FRAME } from '../words/frame.ts'
import { EntityLink } from './entity-link.tsx'
import { share } from './strength-bar.tsx'

/** The exact words of a source, with where they stand. */
export function Quotation({ quote }: { quote: QuotationFragment }) {
  const say = useTexts(EVIDENCE)
  return (
    <figure className="quotation">
      {quote.text && (
        <blockquote lang={languageOf(quote.text)}>
          <p>{quote.text}</p>
        </blockquote>
      )}
      <figcaption>
        <EntityLink node={quote.source} />
        {quote.locator && <span lang={languageOf(quote.locator)}>{say.where(quote.locator)}</span>}
      </figcaption>
    </figure>
  )
}

/** Quotations in the order of their sources. */
export function Quotations({ quotes }: { quotes: readonly QuotationFragment[] }) {
  return quotes.map((quote, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: quotations have no id and never change places
    <Quotation key={index} quote={quote} />
  ))
}

function Reason({ assertion }: { assertion: EvidenceFragment }) {
  const say = useTexts(EVIDENCE)
  const frame = useTexts(FRAME)
  return (
    <li>
      <p className="reason-ground">
        {say.justifications[assertion.justification]}
        {' · '}
        {frame.confidence} <span className="number">{share(assertion.confidence)}</span>
        {' · '}
        {say.by(assertion.author, assertion.assertedOn)}
      </p>
      {assertion.comment && <p lang={languageOf(assertion.comment)}>{assertion.comment}</p>}
      <Quotations quotes={assertion.quotes} />
    </li>
  )
}

/** Why a link is there: each reason with its ground, confidence, author and quotations. */
export function Evidence({ assertions }: { assertions: readonly EvidenceFragment[] }) {
  const say = useTexts(EVIDENCE)
  if (assertions.length === 0) return <p className="reason-ground">{say.inPlan}</p>
  return (
    <ul className="evidence">
      {assertions.map(assertion => (
        <Reason key={assertion.id} assertion={assertion} />
      ))}
    </ul>
  )
}
