import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** Until it is measured, and no narrower or wider than a chart is read well. */
const [NARROWEST, WIDEST] = [280, 680]

/** The width that an element has, before it is first painted and whenever it changes. */
export function useWidth(): readonly [RefObject<HTMLElement | null>, number] {
  const element = useRef<HTMLElement>(null)
  const [width, setWidth] = useState(NARROWEST)
  useLayoutEffect(() => {
    const measured = element.current
    if (!measured) return
    const measure = () => setWidth(Math.min(WIDEST, Math.max(NARROWEST, measured.clientWidth)))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(measured)
    return () => observer.disconnect()
  }, [])
  return [element, width]
}
