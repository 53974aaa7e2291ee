import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

const NARROWEST = 280

/** The width that an element has, before it is first painted and whenever it changes; no more than the widest. */
export function useWidth(widest: number): readonly [RefObject<HTMLElement | null>, number] {
  const element = useRef<HTMLElement>(null)
  const [width, setWidth] = useState(NARROWEST)
  useLayoutEffect(() => {
    const measured = element.current
    if (!measured) return
    const measure = () => setWidth(Math.min(widest, Math.max(NARROWEST, measured.clientWidth)))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(measured)
    return () => observer.disconnect()
  }, [widest])
  return [element, width]
}
