import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { Link } from '../../app/link.tsx'
import { changeQuery, useLanguage } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import {
  type CollaborateChoicesQuery,
  WhiteSpaceOfDocument,
  type WhiteSpaceOfQuery,
} from '../../generated/graphql.ts'
import { ChooseStrategy } from '../../parts/choose-strategy.tsx'
import { currentStrategy } from '../../parts/current-strategy.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import { csvAddress, ExportMenu } from '../../parts/export/export-menu.tsx'
import { Answered, Nothing } from '../../parts/state-notice.tsx'
import { StrengthBar } from '../../parts/strength-bar.tsx'
import { ENTITY } from '../../words/entity.ts'
import { typeOf } from '../../words/entity-type.ts'
import { COLLABORATE } from './texts.ts'
import type { View } from './view.ts'

type Space = WhiteSpaceOfQuery['whiteSpace'][number]

function Scarce({ capabilities }: { capabilities: Space['scarceCapabilities'] }) {
  const say = useTexts(COLLABORATE)
  if (capabilities.length === 0) return null
  return (
    <p>
      {say.scarce}:{' '}
      {capabilities.map(({ node, openNeeds, openOffers }, index) => (
        <span key={node.id}>
          {index > 0 && say.comma}
          <EntityLink node={node} />
          {say.scarceCount(openNeeds, openOffers)}
        </span>
      ))}
    </p>
  )
}

function SpaceItem({ space }: { space: Space }) {
  const say = useTexts(COLLABORATE)
  const types = useTexts(ENTITY).types
  const type = typeOf(space.node.id)
  return (
    <li className="match">
      <div className="match-head">
        <h3>
          {space.rank !== null && <span className="number">{space.rank}.</span>}{' '}
          <EntityLink node={space.node} /> <small>{type && types[type]}</small>
        </h3>
        {space.gap.gap !== null && (
          <StrengthBar value={space.gap.gap} label={say.gap} text={say.points(space.gap.gap)} />
        )}
      </div>
      <p>{space.text}</p>
      <Scarce capabilities={space.scarceCapabilities} />
      <p>
        <Link
          to="/collaborate"
          query={{ side: 'city', for: space.node.id }}
          aria-label={say.findPartners(space.node.name)}
        >
          {say.findPartnersShort}
        </Link>
      </p>
    </li>
  )
}

const spaceTable = (spaces: readonly Space[], say: (typeof COLLABORATE)['ja']) => ({
  head: ['id', say.rank, say.name, say.gap, say.why, say.scarce],
  rows: spaces.map(({ node, rank, gap, text, scarceCapabilities }) => [
    node.id,
    rank,
    node.name,
    gap.gap,
    text,
    scarceCapabilities.map(one => one.node.name).join('; '),
  ]),
})

type WhiteSpaceProps = {
  readonly view: View
  readonly strategies: CollaborateChoicesQuery['strategies']['nodes']
}

/** Measures and needs of a strategy that nobody serves, those that matter most first. */
export function WhiteSpace({ view, strategies }: WhiteSpaceProps) {
  const say = useTexts(COLLABORATE)
  const language = API_LANGUAGE[useLanguage()]
  const current = currentStrategy(strategies, view.sample !== 'none')
  const strategy = view.strategy ?? current?.id
  const samples = view.sample === 'none' ? 'EXCLUDE' : 'INCLUDE'
  const answer = useAnswer(WhiteSpaceOfDocument, strategy ? { strategy, samples, language } : undefined)
  if (!strategy) return null
  return (
    <section aria-labelledby="white-space">
      <h2 id="white-space">{say.whiteSpace}</h2>
      <p>{say.whiteSpaceLead}</p>
      <div className="choices-line">
        <ChooseStrategy
          strategies={strategies}
          chosen={strategy}
          onChoose={id => changeQuery({ strategy: id })}
        />
      </div>
      <Answered answer={answer}>
        {({ whiteSpace: spaces }) => {
          if (spaces.length === 0) return <Nothing>{say.noWhiteSpace}</Nothing>
          return (
            <>
              <ol className="matches">
                {spaces.map(space => (
                  <SpaceItem key={space.node.id} space={space} />
                ))}
              </ol>
              <ExportMenu
                name="white-space"
                table={() => spaceTable(spaces, say)}
                json={() => spaces}
                whole={csvAddress('whiteSpace', { strategy, samples, language })}
              />
            </>
          )
        }}
      </Answered>
    </section>
  )
}
