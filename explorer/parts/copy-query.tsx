import { useState } from 'react'
import { shownQueries } from '../api/shown-queries.ts'
import { useTexts } from '../app/texts.ts'
import { FRAME } from '../words/frame.ts'

/** Copies the questions behind the view, for GraphiQL or a program. */
export function CopyQuery() {
  const say = useTexts(FRAME)
  const [said, setSaid] = useState('')
  const [text, setText] = useState('')
  const copy = async () => {
    const queries = shownQueries()
    try {
      await navigator.clipboard.writeText(queries)
      setSaid(say.copied)
    } catch {
      // No clipboard outside https and this computer: the text is shown instead.
      setSaid(say.notCopied)
    }
    setText(queries)
  }
  return (
    <div className="copy-query">
      <button type="button" onClick={copy}>
        {say.copyQuery}
      </button>{' '}
      <span role="status">{said}</span>
      {text && <textarea readOnly rows={8} aria-label={say.copyQuery} lang="en" value={text} />}
    </div>
  )
}
