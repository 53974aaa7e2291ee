import { useTexts } from '../../app/texts.ts'
import type { PathsQuery } from '../../generated/graphql.ts'
import { Evidence, Quotation } from '../../parts/evidence.tsx'
import { StrengthBar, share } from '../../parts/strength-bar.tsx'
import { FRAME } from '../../words/frame.ts'
import { RELATIONSHIP } from '../../words/relationship.ts'
import { PATHS } from './texts.ts'

type PathHop = PathsQuery['paths']['paths'][number]['hops'][number]

const signed = (score: number) => `${score > 0 ? '+' : score < 0 ? '−' : ''}${Math.abs(score)}`

/** What joins two things of a way, how surely, and why. */
export function Hop({ hop, isWeakest }: { hop: PathHop; isWeakest: boolean }) {
  const say = useTexts(PATHS)
  const frame = useTexts(FRAME)
  const ways = useTexts(RELATIONSHIP).ways
  const reasons = hop.assertions.nodes
  return (
    <div className="path-hop">
      <p className="path-joint">
        <span>{ways[`${hop.relationship} ${hop.direction === 'FORWARD' ? 'OUTGOING' : 'INCOMING'}`]}</span>
        {hop.strength !== null && <StrengthBar value={hop.strength} />}
        {hop.confidence !== null && (
          <span className="quiet">
            {frame.confidence} <span className="number">{share(hop.confidence)}</span>
          </span>
        )}
        {hop.influence !== null && <span className="quiet">{say.influence(signed(hop.influence))}</span>}
        {isWeakest && <strong className="path-weakest">{say.weakest}</strong>}
      </p>
      <Evidence assertions={reasons} />
      {reasons.length === 0 &&
        hop.quotes.map((quote, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: quotations have no id and never change places
          <Quotation key={index} quote={quote} />
        ))}
    </div>
  )
}
