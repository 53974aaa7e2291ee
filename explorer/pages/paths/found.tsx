import { Link } from '../../app/link.tsx'
import { changeQuery } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import type { PathsQuery } from '../../generated/graphql.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import { LONGEST, type PathsQuestion } from './question.ts'
import { PATHS } from './texts.ts'
import { WayItem } from './way.tsx'
import { WORTH_SHOWING } from './worth.ts'

type FoundProps = { readonly paths: PathsQuery['paths']; readonly question: PathsQuestion }

function Completeness({ paths, question }: FoundProps) {
  const say = useTexts(PATHS)
  if (paths.complete) return paths.paths.length > 0 ? <p>{say.complete(question.maxLength)}</p> : null
  return (
    <>
      <p>{say.incomplete}</p>
      {paths.skippedHubs.length > 0 && (
        <p>
          {say.hubs}
          {paths.skippedHubs.map(({ node, links }, index) => (
            <span key={node.id}>
              {index > 0 && ' · '}
              <EntityLink node={node} /> <small>{say.links(links.toLocaleString('en'))}</small>
            </span>
          ))}
        </p>
      )}
    </>
  )
}

type WaysProps = {
  readonly ways: PathsQuery['paths']['paths']
  readonly question: PathsQuestion
  /** The rank of the first. */
  readonly begin: number
}

function Ways({ ways, question, begin }: WaysProps) {
  return (
    <ol className="path-ways" start={begin}>
      {ways.map((way, index) => (
        <WayItem
          key={way.nodes.map(({ id }) => id).join(' ')}
          way={way}
          rank={begin + index}
          question={question}
        />
      ))}
    </ol>
  )
}

/** The ways that were found, the best first, and how far that is all. */
export function Found({ paths: answer, question }: FoundProps) {
  const say = useTexts(PATHS)
  const { paths } = answer
  const strong = paths.filter(({ score }) => score >= WORTH_SHOWING)
  const weak = paths.filter(({ score }) => score < WORTH_SHOWING)
  const all = [...new Set(paths.flatMap(({ nodes }) => nodes.map(({ id }) => id)))]
  return (
    <>
      <p role="status" className="path-count">
        {paths.length > 0 ? say.found(paths.length) : say.none(question.maxLength)}
      </p>
      <Completeness paths={answer} question={question} />
      {paths.length === 0 && <p>{say.noneWhy}</p>}
      {paths.length === 0 && question.maxLength < LONGEST && (
        <p>
          <button type="button" onClick={() => changeQuery({ steps: LONGEST })}>
            {say.longer}
          </button>
        </p>
      )}
      {paths.length > 1 && (
        <p>
          <Link to="/graph" query={{ id: all, way: paths[0]?.nodes.map(({ id }) => id) }}>
            {say.allInGraph}
          </Link>
        </p>
      )}
      {paths.length > 0 && strong.length === 0 && <p>{say.allWeak}</p>}
      {strong.length > 0 && <Ways ways={strong} question={question} begin={1} />}
      {weak.length > 0 && (
        <details>
          <summary>{say.weakOnes(weak.length)}</summary>
          <Ways ways={weak} question={question} begin={strong.length + 1} />
        </details>
      )}
    </>
  )
}
