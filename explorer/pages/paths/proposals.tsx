import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { Link } from '../../app/link.tsx'
import { useLanguage } from '../../app/location.ts'
import { useAskedSamples } from '../../app/samples.ts'
import { useTexts } from '../../app/texts.ts'
import { PathProposalsDocument } from '../../generated/graphql.ts'
import { EntityName } from '../../parts/entity-link.tsx'
import { Answered } from '../../parts/state-notice.tsx'
import { ENTITY } from '../../words/entity.ts'
import { typeOf } from '../../words/entity-type.ts'
import type { PathsQuestion } from './question.ts'
import { PATHS } from './texts.ts'

/** So many of each type are proposed. */
const EACH = 3

/** Ends for a way of which only one end is chosen: what lies two or three steps away, some of each type. */
export function Proposals({ question }: { question: PathsQuestion }) {
  const say = useTexts(PATHS)
  const { many } = useTexts(ENTITY)
  const samples = useAskedSamples()
  const language = API_LANGUAGE[useLanguage()]
  const [id, missing] = question.from === '' ? [question.to, 'from'] : [question.from, 'to']
  const answer = useAnswer(PathProposalsDocument, { id, samples, language })
  return (
    <Answered answer={answer}>
      {({ neighborhood: { nodes, layers } }) => {
        const near = (layers[0] ?? 0) + (layers[1] ?? 0)
        const far = nodes.slice(near)
        const types = [...new Set(far.flatMap(node => typeOf(node.id) ?? []))]
        if (types.length === 0) return null
        return (
          <section aria-labelledby="proposals">
            <h2 id="proposals">{say.proposals}</h2>
            <p>{say.proposalsLead}</p>
            <dl className="facts">
              {types.map(type => (
                <div key={type} className="facts-row">
                  <dt>{many(type)}</dt>
                  <dd>
                    <ul className="plain">
                      {far
                        .filter(node => typeOf(node.id) === type)
                        .slice(0, EACH)
                        .map(node => (
                          <li key={node.id}>
                            <Link to="/paths" query={{ ...ends(question), [missing]: node.id }}>
                              <EntityName node={node} />
                            </Link>
                          </li>
                        ))}
                    </ul>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        )
      }}
    </Answered>
  )
}

const ends = ({ from, to }: PathsQuestion) => ({ from: from || undefined, to: to || undefined })
