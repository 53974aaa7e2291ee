import { changeQuery, useLocation } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import { typeOf } from '../../words/entity-type.ts'
import { BRIEF } from './brief-texts.ts'
import type { Kind } from './link-kinds.ts'
import { LinkGroup } from './links.tsx'
import { QUESTIONS, type Question, questionOf } from './questions.ts'

type QuestionsProps = {
  readonly id: string
  readonly kinds: readonly Kind[]
  /** What a question is answered by beside links. */
  readonly more: Readonly<Partial<Record<Question, React.ReactNode>>>
}

/** Opens or closes the reasons of all links of the page; the address holds which. */
function OpenReasons() {
  const say = useTexts(BRIEF)
  const isOpen = useLocation().query.get('why') === 'all'
  return (
    <button
      type="button"
      className="open-reasons"
      aria-pressed={isOpen}
      onClick={() => changeQuery({ why: isOpen ? undefined : 'all' }, { replace: true })}
    >
      {isOpen ? say.closeReasons : say.openReasons}
    </button>
  )
}

/** The links of a thing under the questions that they answer. */
export function Questions({ id, kinds, more }: QuestionsProps) {
  const say = useTexts(BRIEF).questions
  const { takesPart } = useTexts(BRIEF)
  const isOrganization = typeOf(id) === 'ORGANIZATION'
  const answered = QUESTIONS.map(question => ({
    question,
    answering: kinds.filter(kind => questionOf(kind) === question),
    also: more[question],
  })).filter(({ answering, also }) => answering.length > 0 || also)
  return answered.map(({ question, answering, also }, index) => {
    // An organisation delivers; of all else it is asked who does.
    const words = question === 'who' && isOrganization ? takesPart.question : say[question]
    return (
      <section key={question} className="question" aria-labelledby={`question-${question}`}>
        <div className="question-head">
          <h2 id={`question-${question}`}>{words}</h2>
          {index === 0 && <OpenReasons />}
        </div>
        {also}
        {answering.map(kind => (
          <LinkGroup key={`${kind.relationship}${kind.direction}${kind.type}`} id={id} kind={kind} />
        ))}
      </section>
    )
  })
}
