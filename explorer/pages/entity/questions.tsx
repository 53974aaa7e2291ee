import { changeQuery, useLocation } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
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
export function OpenReasons() {
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
  return QUESTIONS.map(question => {
    const answering = kinds.filter(kind => questionOf(kind) === question)
    const also = more[question]
    if (answering.length === 0 && !also) return null
    return (
      <section key={question} className="question" aria-labelledby={`question-${question}`}>
        <h2 id={`question-${question}`}>{say[question]}</h2>
        {also}
        {answering.map(kind => (
          <LinkGroup key={`${kind.relationship}${kind.direction}${kind.type}`} id={id} kind={kind} />
        ))}
      </section>
    )
  })
}
