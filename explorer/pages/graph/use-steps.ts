import { useRef } from 'react'
import { changeQuery } from '../../app/location.ts'
import { queryOf, type View } from './view.ts'

/** A view without what is only looked at. */
export const textOf = (view: View) => JSON.stringify(queryOf({ ...view, focus: undefined, why: undefined }))

/** Changes the view step by step, and takes steps back; the browser's Back does so too. */
export function useSteps(view: View) {
  const before = useRef<View[]>([])
  const now = textOf(view)
  while (before.current.some((last, index, { length }) => index === length - 1 && textOf(last) === now))
    before.current.pop()
  return {
    canUndo: before.current.length > 0,
    step(next: View) {
      if (textOf(next) === now) return
      before.current.push(view)
      changeQuery(queryOf(next))
    },
    undo() {
      const last = before.current.pop()
      if (last) changeQuery(queryOf(last))
    },
    /** Looking at something is no step. */
    focus: (id: string | undefined) => changeQuery({ focus: id, why: undefined }, { replace: true }),
    why: (key: string | undefined) => changeQuery({ why: key }, { replace: true }),
  }
}
