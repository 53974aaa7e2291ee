import { useState } from 'react'
import { Unreachable } from '../api/ask.ts'
import { apiIsGone } from '../api/presence.ts'
import { useTexts } from '../app/texts.ts'
import { FRAME } from '../words/frame.ts'

type PagerProps = {
  readonly shown: number
  readonly total: number
  /** How many more there are at a time. */
  readonly size: number
  readonly onMore: () => Promise<void>
}

/** How much of a list is shown, and a button for more. */
export function Pager({ shown, total, size, onMore }: PagerProps) {
  const say = useTexts(FRAME)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  if (shown >= total) return null
  const more = async () => {
    setBusy(true)
    setFailed(false)
    try {
      await onMore()
    } catch (error) {
      if (error instanceof Unreachable) apiIsGone()
      setFailed(true)
    }
    setBusy(false)
  }
  return (
    <p className="pager">
      <span role="status">{failed ? say.failed : say.shown(shown, total)}</span>{' '}
      <button type="button" onClick={more} aria-disabled={busy}>
        {say.more(Math.min(size, total - shown))}
      </button>
    </p>
  )
}
