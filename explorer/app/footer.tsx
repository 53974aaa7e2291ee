import { CopyQuery } from '../parts/copy-query.tsx'
import { SampleBadge } from '../parts/sample-badge.tsx'
import { FRAME } from '../words/frame.ts'
import { useTexts } from './texts.ts'

/** What is made up, and the questions behind the view. */
export function Footer() {
  const say = useTexts(FRAME)
  return (
    <footer className="frame-footer">
      <p>
        <SampleBadge /> {say.sampleNote}
      </p>
      <CopyQuery />
    </footer>
  )
}
