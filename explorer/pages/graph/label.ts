import { lettersOf, wrapped } from '../../parts/wrapped-text.ts'

/** Letters of a label on the drawing, in dots of the screen. */
export const LETTER = 12.5
export const LINE = 16
/** From the middle of a mark to the first line below it. */
export const BELOW = 25
/** In letters. */
const WIDEST = 10.5
const LINES = 2
/** Lines of what is looked at, which is named in whole where that is not very long. */
export const WHOLE = 6

/** How wide a text is drawn, near enough to keep labels apart. */
export const textWidth = (text: string): number => lettersOf(text) * LETTER

/** A name in two short lines of about the same length, or in more; the whole stands in the title. */
export const labelLines = (name: string, most = LINES): readonly string[] => {
  const whole = lettersOf(name)
  const widest = whole <= WIDEST || most > LINES ? WIDEST : Math.min(WIDEST, whole / most + 1.5)
  return wrapped(name, widest, most)
}
