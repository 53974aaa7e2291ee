import { useTexts } from '../app/texts.ts'
import { FRAME } from '../words/frame.ts'

/** Says which parts of a link could not be read; the rest of the view is shown. */
export function LinkNote({ unread }: { unread: readonly string[] }) {
  const say = useTexts(FRAME)
  if (unread.length === 0) return null
  return (
    <p role="status" className="link-note">
      {say.unread}{' '}
      {unread.map((part, index) => (
        <span key={part}>
          {index > 0 && ', '}
          <code>{part}</code>
        </span>
      ))}
    </p>
  )
}
