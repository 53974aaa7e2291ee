import { useEffect, useRef } from 'react'
import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { useLanguage } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import { GraphWhyDocument, type Predicate } from '../../generated/graphql.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import { Evidence, Quotations } from '../../parts/evidence.tsx'
import { lineWidth } from '../../parts/line-width.ts'
import { Answered } from '../../parts/state-notice.tsx'
import { share } from '../../parts/strength-bar.tsx'
import { StrengthWord } from '../../parts/strength-word.tsx'
import { ENTITY } from '../../words/entity.ts'
import { EVIDENCE } from '../../words/evidence.ts'
import { FRAME } from '../../words/frame.ts'
import { RELATIONSHIP } from '../../words/relationship.ts'
import { MarkInText } from './mark-shape.tsx'
import type { Link, Thing } from './scene.ts'
import { GRAPH } from './texts.ts'

/** Links that somebody judged: they have reasons of their own. */
const PREDICATES: readonly Predicate[] = [
  'ALIGNS_WITH',
  'ADVANCES',
  'MAPS_TO',
  'INFLUENCES',
  'FITS',
  'INVOLVES',
]

function End({ thing, color }: { thing: Thing; color: string | undefined }) {
  const types = useTexts(ENTITY).types
  return (
    <p className="why-end">
      <MarkInText type={thing.type} color={color} sample={thing.node.dataset.sample} />
      <span>
        <small>{types[thing.type]}</small>
        <EntityLink node={thing.node} />
      </span>
    </p>
  )
}

/** What is known of the link as a whole; what the plan itself states has no strength. */
function Measure({ link, reasons }: { link: Link; reasons: number }) {
  const say = useTexts(GRAPH)
  const frame = useTexts(FRAME)
  if (link.strength === null) return null
  return (
    <dl className="facts why-facts">
      <dt>{frame.strength}</dt>
      <dd>
        <StrengthWord value={link.strength} />
      </dd>
      {link.confidence !== null && (
        <>
          <dt>{frame.confidence}</dt>
          <dd>
            <span className="number">{share(link.confidence)}</span> {say.reasons(reasons)}
          </dd>
        </>
      )}
      {link.score !== null && (
        <>
          <dt>{say.sign}</dt>
          <dd>{say.scores(link.score)}</dd>
        </>
      )}
    </dl>
  )
}

type WhyProps = {
  readonly link: Link
  readonly from: Thing
  readonly to: Thing
  readonly colorOf: (id: string) => string | undefined
  readonly onClose: () => void
}

/** Why a line is there: its two ends, how strong and how sure it is, and each reason with its words and source. */
export function Why({ link, from, to, colorOf, onClose }: WhyProps) {
  const say = useTexts(GRAPH)
  const words = useTexts(EVIDENCE)
  const ways = useTexts(RELATIONSHIP).ways
  const language = API_LANGUAGE[useLanguage()]
  const heading = useRef<HTMLHeadingElement>(null)
  const predicate = PREDICATES.filter(one => one === link.relationship)
  const answer = useAnswer(GraphWhyDocument, {
    from: from.id,
    to: to.id,
    predicate,
    isJudged: predicate.length > 0,
    language,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each line that is followed is read from its beginning
  useEffect(() => heading.current?.focus(), [link.key])
  return (
    <section className="graph-why" aria-labelledby="graph-why">
      <h2 id="graph-why" ref={heading} tabIndex={-1}>
        {say.why}
      </h2>
      <End thing={from} color={colorOf(from.id)} />
      <p className="why-between">
        <span
          className="why-line"
          aria-hidden="true"
          style={{ inlineSize: `${lineWidth(link.strength ?? 0)}px` }}
        />
        {ways[`${link.relationship} OUTGOING`]}
      </p>
      <End thing={to} color={colorOf(to.id)} />
      <Answered answer={answer}>
        {({ assertions, ends }) => (
          <>
            <Measure link={link} reasons={assertions?.totalCount ?? 0} />
            {assertions ? (
              <Evidence assertions={assertions.nodes} />
            ) : (
              <>
                <p className="reason-ground">{words.inPlan}</p>
                <Quotations quotes={ends.flatMap(end => end?.quotes ?? []).slice(0, 1)} />
              </>
            )}
          </>
        )}
      </Answered>
      <p>
        <button type="button" onClick={onClose}>
          {say.closeWhy}
        </button>
      </p>
    </section>
  )
}
