import { type ReactNode, useEffect, useRef } from 'react'
import { takeFocusDue } from '../app/location.ts'
import { useTexts } from '../app/texts.ts'
import { FRAME } from '../words/frame.ts'

type PageTitleProps = {
  readonly children: ReactNode
  readonly lang?: string
  /** What the window is called, where the heading alone does not say it. */
  readonly title?: string
}

/** The one heading of the first level: names the window, and takes the focus when a page is opened. */
export function PageTitle({ children, lang, title }: PageTitleProps) {
  const say = useTexts(FRAME)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // What joins letters in the heading says nothing in the name of a window.
    const named = (title ?? heading.current?.textContent ?? '').replaceAll('\u2060', '')
    document.title = `${named} · ${say.name}`
    const about = document.querySelector('meta[name="description"]')
    about?.setAttribute('content', `${named} – ${say.subtitle}`)
  })
  useEffect(() => {
    if (takeFocusDue()) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1} lang={lang}>
      {children}
    </h1>
  )
}
