import { usePresence } from '../api/presence.ts'
import { FRAME } from '../words/frame.ts'
import { useTexts } from './texts.ts'

/** Says that the API is gone, and that it is back. */
export function PresenceBanner() {
  const say = useTexts(FRAME)
  const presence = usePresence()
  return (
    <div role="status" className="presence">
      {presence !== 'here' && <p data-presence={presence}>{say[presence]}</p>}
    </div>
  )
}
