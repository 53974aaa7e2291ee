import type { ReactNode } from 'react'
import { Refused, Unreachable } from '../api/ask.ts'
import type { Answer } from '../api/use-answer.ts'
import { useTexts } from '../app/texts.ts'
import { FRAME } from '../words/frame.ts'
import { REFUSALS } from '../words/refusals.ts'

export function Loading() {
  const say = useTexts(FRAME)
  return (
    <p className="state-notice" role="status" data-loading>
      {say.loading}
    </p>
  )
}

/** That a list has nothing, in words that may say why. */
export function Nothing({ children }: { children?: ReactNode }) {
  const say = useTexts(FRAME)
  return <p className="state-notice">{children ?? say.nothing}</p>
}

function Failed({ error, retry }: { error: Error; retry: () => void }) {
  const say = useTexts(FRAME)
  const why = useTexts(REFUSALS)
  const requestId = error instanceof Refused ? error.requestId : undefined
  return (
    <div className="state-notice" role="alert">
      <p>{say.failed}</p>
      {error instanceof Refused && <p>{why(error)}</p>}
      {requestId && (
        <p>
          {say.requestId}: <code>{requestId}</code>
        </p>
      )}
      <button type="button" onClick={retry}>
        {say.retry}
      </button>
    </div>
  )
}

type AnsweredProps<Result> = {
  readonly answer: Answer<Result>
  readonly children: (data: Result) => ReactNode
}

/** Shows an answer, or that it is on its way or has failed; an older view stays while a newer is on its way. */
export function Answered<Result>({ answer, children }: AnsweredProps<Result>) {
  const { data, error, retry } = answer
  // While the API is gone the banner speaks.
  if (error && !(error instanceof Unreachable)) return <Failed error={error} retry={retry} />
  if (data === undefined) return <Loading />
  return <div aria-busy={answer.loading}>{children(data)}</div>
}
