import { useState } from 'react'
import { useTexts } from '../../app/texts.ts'
import { DEVELOPERS } from './texts.ts'

/** A piece of program or query, to be copied. */
export function Code({ label, text }: { label: string; text: string }) {
  const say = useTexts(DEVELOPERS)
  const [said, setSaid] = useState('')
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(say.copied),
      () => setSaid(say.notCopied),
    )
  return (
    <div className="code">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard */}
      <pre lang="en" tabIndex={0}>
        <code>{text}</code>
      </pre>
      <button type="button" onClick={copy}>
        {say.copy}
        <span className="unseen">: {label}</span>
      </button>{' '}
      <span role="status">{said}</span>
    </div>
  )
}
