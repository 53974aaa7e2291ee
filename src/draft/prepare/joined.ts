import type { Line } from '../document.ts'
import { LABEL_WORD } from '../outline/label.ts'
import { markerOf } from '../outline/marker.ts'
import { roleOf } from '../outline/role.ts'
import { halfWidth, printedWidth } from '../read/width.ts'

const LABEL_ALONE = new RegExp(`^[■□◆●【〈<]?(?:${LABEL_WORD})$`, 'u')
const NUMBER_ALONE = /^\s*(?:\d{1,2}|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]|[一二三四五六七八九十])\s*$/u

/** Lines of a narrow column are as wide as their neighbours, not as the page. */
const NEIGHBOURS = 6
const FULL = 0.86
const NARROWEST = 24

/** Whether a line reaches as far as those around it. */
const fullness = (lines: readonly Line[]): readonly boolean[] => {
  const widths = lines.map(({ text }) => printedWidth(text.trim()))
  return lines.map(({ full }, at) => {
    if (full !== undefined) return full
    const around = Math.max(...widths.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1))
    return around >= NARROWEST && (widths[at] ?? 0) >= around * FULL
  })
}

const isOpen = (text: string): boolean =>
  ['「」', '『』', '（）', '()', '【】'].some(
    ([open = '', close = '']) => text.split(open).length > text.split(close).length,
  )

/** An ending behind which more has to come. */
const GOES_ON =
  /(?:[のをにはがとへや、・，及]|および|及び|又は|または|ための|による|よる|関する|向けた|通じた|おける|な)$/u
/** What may go on, and may be the end of a title: 安心して働けるようにする. */
const MAY_GO_ON = /(?:する|した)$/u
/** A line that is drawn below a title. */
const RULE = /^[=＝\-‐―─━_＿*＊~～.．・…]{3,}$/u
/** What stands by itself only where the line before it had no room for it. */
const LEFT_OVER =
  /^(?:プロジェクト|プログラム|事業|施策|プラン|推進|促進|充実|強化|整備|支援|戦略|ます。|す。|します。|向上|拡大|確保|創出|実現|活用|形成)[。」』）)]?$/u

const isSentencePart = (text: string): boolean => text.length >= 14 && /[、]|[ぁ-ん]{3}/u.test(text)

/** Whether a line goes on in the next one. */
const goesOn = (text: string, isFull: boolean, next: string, isBullet: boolean): boolean => {
  if (isOpen(text) || LEFT_OVER.test(next)) return true
  if (/[。．！？」』】)）～〜]$/.test(text)) return false
  if (GOES_ON.test(text)) return isFull || printedWidth(text) >= NARROWEST
  if (MAY_GO_ON.test(text)) return isFull || (printedWidth(text) >= NARROWEST && !/。$/u.test(next))
  if (!isFull) return false
  // A heading that fills its line is followed by its text; a sentence by its rest.
  return isBullet || isSentencePart(text)
}

const isHead = (line: Line): boolean =>
  markerOf(line.text) !== undefined ||
  roleOf(line.text) !== undefined ||
  /^[※【〈《～〜]/.test(line.text.trim())

/** A word for a level and its number in two lines: 基本目標, １. */
const withNumbers = (lines: readonly Line[]): readonly Line[] => {
  const done: Line[] = []
  for (const line of lines) {
    const last = done.findLast(({ text }) => text.trim() !== '')
    if (last && NUMBER_ALONE.test(halfWidth(line.text)) && LABEL_ALONE.test(last.text.trim())) {
      done[done.lastIndexOf(last)] = { ...last, text: `${last.text.trim()}${line.text.trim()}`, full: true }
    } else done.push(line)
  }
  return done
}

/** Lines of one paragraph as one line; empty lines go. */
export const joined = (given: readonly Line[]): readonly Line[] => {
  const lines = withNumbers(given)
  const full = fullness(lines)
  const done: Line[] = []
  let last = -1
  for (const [at, line] of lines.entries()) {
    const text = line.text.trim()
    if (text === '' || RULE.test(text)) continue
    const before = done.at(-1)
    const gap = last >= 0 && lines.slice(last + 1, at).length
    const marker = before && markerOf(before.text)
    const isNamed = marker === undefined || marker.rest !== ''
    const follows =
      before !== undefined &&
      !before.whole &&
      before.level === line.level &&
      (!isHead(line) || (gap === 0 && marker !== undefined && /^プロジェクト$/.test(text))) &&
      (line.at.page === before.at.page || full[last])
    if (before && follows && !isNamed && (gap === false || gap <= 2))
      done[done.length - 1] = { ...before, text: `${before.text} ${text}` }
    else if (
      before &&
      follows &&
      // Some print an empty line between all lines; a paragraph still goes on there.
      (gap === 0 || (gap === 1 && marker === undefined && full[last] && printedWidth(before.text) > 50)) &&
      goesOn(before.text, full[last] ?? false, text, marker?.style.startsWith('bullet') ?? false)
    )
      done[done.length - 1] = { ...before, text: joinedText(before.text, text) }
    else if (before?.whole && !isNamed && !isHead(line))
      done[done.length - 1] = { ...before, text: `${before.text} ${text}` }
    else done.push({ ...line, text })
    last = at
  }
  return done
}

/** Between words in Latin letters a line break is a space, in Japanese nothing. */
const joinedText = (before: string, after: string): string =>
  /[A-Za-z0-9,.]$/.test(before) && /^[A-Za-z0-9]/.test(after) ? `${before} ${after}` : `${before}${after}`
