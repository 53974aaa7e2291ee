import { Link } from '../../app/link.tsx'
import type { Query } from '../../app/location.ts'
import { useSamples } from '../../app/samples.ts'
import { useTexts } from '../../app/texts.ts'
import { START } from './texts.ts'

type Question = {
  readonly words: 'why112' | 'wayToBirths' | 'wayOfWork' | 'whereTogether'
  readonly to: string
  readonly query?: Query
  /** What the question is about; it is asked only where the graph has it. */
  readonly about: readonly string[]
  /** Whether it is asked only with samples, or only without; always, when not given. */
  readonly samples?: boolean
}

const SAMPLE = 'org:sample-parenting-council'
const WORK = 'sdg:8.5'
const BIRTHS = 'indicator:kumamoto-2.births'
const ANALYSIS = 'capability:data-analysis'

const QUESTIONS: readonly Question[] = [
  { words: 'why112', to: '/entity/sdg:11.2', about: ['sdg:11.2'] },
  {
    words: 'wayToBirths',
    to: '/paths',
    query: { from: SAMPLE, to: BIRTHS },
    about: [SAMPLE, BIRTHS],
    samples: true,
  },
  {
    words: 'wayOfWork',
    to: '/paths',
    query: { from: WORK, to: BIRTHS },
    about: [WORK, BIRTHS],
    samples: false,
  },
  {
    words: 'whereTogether',
    to: '/collaborate',
    query: { capability: ANALYSIS },
    about: [ANALYSIS],
  },
]

/** Ids that the questions are about. */
export const ASKED: readonly string[] = QUESTIONS.flatMap(({ about }) => about)

/** Questions to begin with: those whose subjects are there. */
export function Questions({ there }: { there: ReadonlySet<string> }) {
  const say = useTexts(START)
  const counted = useSamples()
  const possible = QUESTIONS.filter(
    ({ about, samples }) => about.every(id => there.has(id)) && (samples ?? counted) === counted,
  )
  if (possible.length === 0) return null
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{say.questions}</h2>
      <ul className="questions">
        {possible.map(({ words, to, query }) => (
          <li key={words}>
            <Link to={to} query={query}>
              {say[words]}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
