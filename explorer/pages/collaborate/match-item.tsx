import type { ReactNode } from 'react'
import { useTexts } from '../../app/texts.ts'
import type {
  EntityNameFragment,
  MatchChangeTextFragment,
  MatchReasonFragment,
} from '../../generated/graphql.ts'
import { type Column, DataTable } from '../../parts/data-table.tsx'
import { EntityLink } from '../../parts/entity-link.tsx'
import { StrengthBar, share } from '../../parts/strength-bar.tsx'
import { COLLABORATE } from './texts.ts'

/** What both lists know of a match. */
export type Match = {
  readonly rank: number
  readonly score: number
  readonly text: string
  readonly node: EntityNameFragment
  readonly offer: EntityNameFragment | null
  readonly features: readonly MatchReasonFragment[]
  readonly missingCapabilities: readonly EntityNameFragment[]
  readonly whatWouldChange: readonly MatchChangeTextFragment[]
}

/** Names in a row, each leading to its page. */
export function Names({ nodes }: { nodes: readonly EntityNameFragment[] }) {
  const say = useTexts(COLLABORATE)
  return nodes.map((node, index) => (
    <span key={node.id}>
      {index > 0 && say.comma}
      <EntityLink node={node} />
    </span>
  ))
}

function Breakdown({ match }: { match: Match }) {
  const say = useTexts(COLLABORATE)
  const orUnknown = (value: number | null) => (value === null ? say.unknown : share(value))
  const columns: readonly Column<MatchReasonFragment>[] = [
    { head: say.feature, value: ({ name }) => say.features[name] },
    { head: say.value, value: ({ value }) => value, show: ({ value }) => orUnknown(value) },
    { head: say.weight, value: ({ weight }) => weight, show: ({ weight }) => share(weight) },
    {
      head: say.contribution,
      value: ({ contribution }) => contribution,
      show: ({ contribution }) => orUnknown(contribution),
    },
    {
      head: say.evidence,
      value: ({ text }) => text,
      show: ({ text, evidence, evidenceCount }) => (
        <>
          {text} <Names nodes={evidence} />{' '}
          {evidenceCount > evidence.length && say.moreEvidence(evidenceCount - evidence.length)}
        </>
      ),
    },
  ]
  return (
    <details>
      <summary>
        {say.breakdown}
        <span className="unseen">: {match.node.name}</span>
      </summary>
      <DataTable
        caption={say.breakdownOf(match.node.name)}
        captionUnseen
        columns={columns}
        rows={match.features}
        rowKey={({ name }) => name}
        sortable={false}
      />
    </details>
  )
}

type MatchItemProps = {
  readonly match: Match
  readonly kind: string
  /** What else is to be told of it. */
  readonly children?: ReactNode
}

/** A match with its score, why, what is missing, and what would raise the score. */
export function MatchItem({ match, kind, children }: MatchItemProps) {
  const say = useTexts(COLLABORATE)
  const { node, score, text, offer, missingCapabilities, whatWouldChange } = match
  return (
    <li className="match">
      <div className="match-head">
        <h3>
          <span className="number">{match.rank}.</span> <EntityLink node={node} /> <small>{kind}</small>
        </h3>
        <StrengthBar value={score} label={say.score} text={say.points(score)} />
      </div>
      <p>{text}</p>
      <dl className="facts">
        {children}
        {offer && (
          <>
            <dt>{say.offer}</dt>
            <dd>
              <EntityLink node={offer} />
            </dd>
          </>
        )}
        {missingCapabilities.length > 0 && (
          <>
            <dt>{say.missing}</dt>
            <dd>
              <Names nodes={missingCapabilities} />
            </dd>
          </>
        )}
        {whatWouldChange.length > 0 && (
          <>
            <dt>{say.change}</dt>
            <dd>
              {whatWouldChange.map(change => (
                <div key={change.text}>
                  {change.text} <span className="number new-rank">{say.newRank(change.rank)}</span>
                </div>
              ))}
            </dd>
          </>
        )}
      </dl>
      <Breakdown match={match} />
    </li>
  )
}

/** Matches as they are written to a file. */
export const matchTable = (matches: readonly Match[], say: (typeof COLLABORATE)['ja']) => ({
  head: ['id', say.rank, say.name, say.score, say.why, say.missing, say.change],
  rows: matches.map(({ node, rank, score, text, missingCapabilities, whatWouldChange }) => [
    node.id,
    rank,
    node.name,
    score,
    text,
    missingCapabilities.map(({ name }) => name).join('; '),
    whatWouldChange.map(change => change.text).join(' '),
  ]),
})
