import './paths.css'
import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { useLocation } from '../../app/location.ts'
import { useSamples } from '../../app/samples.ts'
import { useTexts } from '../../app/texts.ts'
import { PathEndsDocument, PathsDocument, type Samples } from '../../generated/graphql.ts'
import { PageTitle } from '../../parts/page-title.tsx'
import { Answered } from '../../parts/state-notice.tsx'
import { Ends } from './ends.tsx'
import { Found } from './found.tsx'
import { Proposals } from './proposals.tsx'
import { idsOf, MOST_THROUGH, type PathsQuestion, questionOf } from './question.ts'
import { PATHS } from './texts.ts'

/** The part of a question that can be asked: of things that there are, none both passed and avoided. */
const possible = (question: PathsQuestion, isKnown: (id: string) => boolean): PathsQuestion => {
  const { from, to } = question
  const isBetween = (id: string) => id !== from && id !== to && isKnown(id)
  const through = question.through.filter(isBetween).slice(0, MOST_THROUGH)
  const avoid = question.avoid.filter(id => isBetween(id) && !through.includes(id)).slice(0, 100)
  return { ...question, through, avoid }
}

function Ways({ question, samples }: { question: PathsQuestion; samples: Samples }) {
  const language = API_LANGUAGE[useLocation().language]
  const answer = useAnswer(PathsDocument, { ...question, samples, language })
  return <Answered answer={answer}>{({ paths }) => <Found paths={paths} question={question} />}</Answered>
}

/** The best ways between two things, in sentences with evidence: `from`, `to`, `through`, `avoid`, `steps`. */
export default function PathsPage() {
  const say = useTexts(PATHS)
  const location = useLocation()
  const asked = questionOf(location)
  const ids = idsOf(asked)
  const language = API_LANGUAGE[location.language]
  const answer = useAnswer(
    PathEndsDocument,
    ids.length > 0 ? { ids: ids.slice(0, 100), language } : undefined,
  )
  const named = new Map(answer.data?.nodes.flatMap(node => (node ? [[node.id, node] as const] : [])))
  const question = possible(asked, id => named.has(id))
  const unknown = answer.loading ? [] : ids.filter(id => answer.data && !named.has(id))
  const { from, to } = question
  // An end that nobody has is as good as none: ends that lead somewhere are proposed.
  const known = answer.loading ? [] : [from, to].filter(id => named.has(id))
  const counted = useSamples()
  // Whoever names something made up asks for ways that are.
  const isMadeUp = [from, to].some(id => named.get(id)?.dataset.sample)
  const samples = counted || isMadeUp ? 'INCLUDE' : 'EXCLUDE'
  const ends = [from, to].flatMap(id => named.get(id)?.name ?? [])
  return (
    <>
      <PageTitle title={ends.length === 2 ? ends.join(' → ') : undefined}>{say.title}</PageTitle>
      <p>{say.lead}</p>
      <Ends question={question} named={named} />
      {unknown.map(id => (
        <p key={id} className="path-warning">
          {say.unknown(id)}
        </p>
      ))}
      {asked.through.length > MOST_THROUGH && <p className="path-warning">{say.tooMany}</p>}
      {from !== '' && from === to && <p className="path-warning">{say.same}</p>}
      {(from === '' || to === '') && <p className="state-notice">{say.choose}</p>}
      {known.length === 1 && (
        <Proposals question={{ ...question, ...(known[0] === from ? { to: '' } : { from: '' }) }} />
      )}
      {ids.length > 0 && (
        <Answered answer={answer}>
          {() =>
            named.has(from) && named.has(to) && from !== to ? (
              <Ways question={question} samples={samples} />
            ) : null
          }
        </Answered>
      )}
    </>
  )
}
