import { useState } from 'react'
import { useLocation } from '../app/location.ts'
import { useTexts } from '../app/texts.ts'
import { SHARE } from '../words/share.ts'

type ShareProps = {
  readonly title: string
  /** What `/embed/` shows of this view; nothing where it cannot stand in another page. */
  readonly embed?: string
}

/** Ways to hand on a view: its address, a mail, and HTML that shows it in another page. */
export function Share({ title, embed }: ShareProps) {
  const say = useTexts(SHARE)
  const { language } = useLocation()
  const [said, setSaid] = useState('')
  const address = window.location.href
  const framed = new URL(`/embed/${embed ?? ''}`, address)
  framed.searchParams.set('lang', language)
  const frame =
    embed &&
    `<iframe src="${framed.href.replaceAll('&', '&amp;')}" title="${title.replaceAll('"', '&quot;')}" width="640" height="480" loading="lazy"></iframe>`
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(say.copied)
    } catch {
      // No clipboard outside https and this computer.
      setSaid(say.notCopied)
    }
  }
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n${address}`)}`
  return (
    <details className="action" name="page-action">
      <summary>{say.share}</summary>
      <div className="action-panel">
        <p>
          <button type="button" onClick={() => copy(address)}>
            {say.copyLink}
          </button>{' '}
          <a href={mail}>{say.mail}</a>
        </p>
        {frame && (
          <p>
            <label>
              {say.embed}
              <textarea readOnly rows={4} value={frame} lang="en" onFocus={({ target }) => target.select()} />
            </label>
            <button type="button" onClick={() => copy(frame)}>
              {say.copyEmbed}
            </button>
          </p>
        )}
        <p role="status">{said}</p>
      </div>
    </details>
  )
}
