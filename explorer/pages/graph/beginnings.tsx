import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { Link } from '../../app/link.tsx'
import { useLanguage } from '../../app/location.ts'
import { useSamples } from '../../app/samples.ts'
import { useTexts } from '../../app/texts.ts'
import { type EntityNameFragment, GraphBeginningsDocument } from '../../generated/graphql.ts'
import { Answered } from '../../parts/state-notice.tsx'
import { GRAPH } from './texts.ts'

/** Where to begin, for those who do not know what to search for. */
export function Beginnings() {
  const say = useTexts(GRAPH)
  const samples = useSamples()
  const shown = <Node extends EntityNameFragment>(nodes: readonly Node[]) =>
    nodes.filter(({ dataset }) => samples || !dataset.sample)
  const answer = useAnswer(GraphBeginningsDocument, { language: API_LANGUAGE[useLanguage()] })
  return (
    <Answered answer={answer}>
      {({ strategies }) =>
        shown(strategies.nodes).length > 0 && (
          <section aria-labelledby="graph-begin">
            <h2 id="graph-begin">{say.begin}</h2>
            <ul>
              {shown(strategies.nodes).map(({ id, name }) => (
                <li key={id}>
                  <Link
                    to="/graph"
                    query={{ id, open: `${id},PART_OF,INCOMING,STRATEGIC_GOAL,20`, focus: id }}
                  >
                    {say.beginAll(name)}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )
      }
    </Answered>
  )
}
