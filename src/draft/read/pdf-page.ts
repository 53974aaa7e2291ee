/** A piece of text on a page, its place counted from the lower left corner. */
export interface TextPiece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Of the letters. */
  readonly height: number
}

/** A line that is drawn across or down the page. */
export interface Rule {
  readonly direction: 'ACROSS' | 'DOWN'
  /** y of a line across, x of one down. */
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface PdfPage {
  readonly number: number
  readonly pieces: readonly TextPiece[]
  readonly rules: readonly Rule[]
}

/** What is read of the library: no more of it is needed, and its own types speak of browsers. */
export interface PdfLibrary {
  readonly getDocument: (options: object) => { readonly promise: Promise<PdfFile>; destroy(): Promise<void> }
  readonly OPS: Readonly<Record<string, number>>
}

export interface PdfFile {
  readonly numPages: number
  getPage(number: number): Promise<{
    getTextContent(): Promise<{ readonly items: readonly object[] }>
    getOperatorList(): Promise<{
      readonly fnArray: readonly number[]
      readonly argsArray: readonly unknown[]
    }>
    cleanup(): void
  }>
}

/** Radicals that some programs write in the place of the characters that look the same; NFKC knows the others. */
const SUPPLEMENT: ReadonlyMap<string, string> = new Map(
  '⺠民 ⻘青 ⻑長 ⻄西 ⻲亀 ⻱亀 ⻁虎 ⻩黄 ⻭歯 ⻤鬼 ⻨麦 ⻝食 ⻣骨 ⻆角 ⻅見 ⻉貝 ⻋車 ⻙韋 ⻚頁 ⻛風 ⻜飛 ⻢馬 ⻥魚 ⻦鳥 ⻧鹵 ⻫斉 ⻬齊 ⻯竜 ⻰龍 ⺟母 ⺩王 ⺬示 ⻏邑 ⻖阜 ⺍小 ⺎尢 ⺒巳 ⺓幺 ⺔彑 ⺝月 ⺡水 ⺣火 ⺨犬 ⻌辶 ⻍辶 ⻎辶'
    .split(' ')
    .map(pair => [pair.charAt(0), pair.charAt(1)]),
)
const RADICAL = /[\u2E80-\u2FDF\uF900-\uFAFF\u2027]/g
const common = (character: string): string =>
  character === '\u2027' ? '・' : (SUPPLEMENT.get(character) ?? character.normalize('NFKC'))

const piecesOf = (items: readonly object[]): readonly TextPiece[] =>
  items.flatMap((item): readonly TextPiece[] => {
    if (
      !('str' in item) ||
      !('transform' in item) ||
      typeof item.str !== 'string' ||
      !Array.isArray(item.transform)
    )
      return []
    const [, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number)
    const text = item.str.replace(RADICAL, common)
    const width = 'width' in item ? Number(item.width) : 0
    return text.trim() === '' ? [] : [{ text, x, y, width, height: Math.hypot(c, d) || Math.abs(b) || 10 }]
  })

type Matrix = readonly [number, number, number, number, number, number]
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

const multiplied = ([a, b, c, d, e, f]: Matrix, m: Matrix): Matrix => [
  a * m[0] + b * m[2],
  a * m[1] + b * m[3],
  c * m[0] + d * m[2],
  c * m[1] + d * m[3],
  e * m[0] + f * m[2] + m[4],
  e * m[1] + f * m[3] + m[5],
]

const matrixIn = (args: unknown): Matrix | undefined => {
  const numbers =
    Array.isArray(args) || ArrayBuffer.isView(args) ? Array.from(args as ArrayLike<unknown>, Number) : []
  const [a, b, c, d, e, f] = numbers
  return a === undefined ||
    b === undefined ||
    c === undefined ||
    d === undefined ||
    e === undefined ||
    f === undefined
    ? undefined
    : [a, b, c, d, e, f]
}

/** How far from straight a line may be, and how short it is no line of a table. */
const [SLANT, SHORTEST] = [1, 6]

type Point = readonly [x: number, y: number]

const ruleBetween = ([x1, y1]: Point, [x2, y2]: Point): readonly Rule[] => {
  if (Math.abs(y1 - y2) <= SLANT && Math.abs(x1 - x2) >= SHORTEST)
    return [{ direction: 'ACROSS', at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }]
  if (Math.abs(x1 - x2) <= SLANT && Math.abs(y1 - y2) >= SHORTEST)
    return [{ direction: 'DOWN', at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }]
  return []
}

/** Numbers of a path as the library packs them: 0 goes to a point, 1 draws to it, 2 and 4 bend, 3 closes. */
const pathRules = (path: ArrayLike<number>, matrix: Matrix): readonly Rule[] => {
  const rules: Rule[] = []
  const placed = (at: number): Point => {
    const [x, y] = [Number(path[at]), Number(path[at + 1])]
    return [x * matrix[0] + y * matrix[2] + matrix[4], x * matrix[1] + y * matrix[3] + matrix[5]]
  }
  let [start, now]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ]
  for (let at = 0; at < path.length; ) {
    const kind = path[at]
    if (kind === 0) {
      start = placed(at + 1)
      now = start
      at += 3
    } else if (kind === 1) {
      const next = placed(at + 1)
      rules.push(...ruleBetween(now, next))
      now = next
      at += 3
    } else if (kind === 3) {
      rules.push(...ruleBetween(now, start))
      now = start
      at += 1
    } else {
      now = placed(at + (kind === 2 ? 5 : 3))
      at += kind === 2 ? 7 : 5
    }
  }
  return rules
}

const rulesOf = (
  { fnArray, argsArray }: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  OPS: PdfLibrary['OPS'],
): readonly Rule[] => {
  const rules: Rule[] = []
  const saved: Matrix[] = []
  let matrix = IDENTITY
  for (const [place, code] of fnArray.entries()) {
    const args = argsArray[place]
    if (code === OPS.save) saved.push(matrix)
    else if (code === OPS.restore) matrix = saved.pop() ?? IDENTITY
    else if (code === OPS.transform) matrix = multiplied(matrixIn(args) ?? IDENTITY, matrix)
    else if (code === OPS.paintFormXObjectBegin) {
      saved.push(matrix)
      const [own] = Array.isArray(args) ? args : []
      matrix = multiplied(matrixIn(own) ?? IDENTITY, matrix)
    } else if (code === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? IDENTITY
    else if (code === OPS.constructPath && Array.isArray(args)) {
      const [drawn, paths] = args
      // What only clips is not seen.
      if (drawn === OPS.endPath || !Array.isArray(paths)) continue
      for (const path of paths)
        if (ArrayBuffer.isView(path)) rules.push(...pathRules(path as unknown as ArrayLike<number>, matrix))
    }
  }
  return rules
}

/** The texts and drawn lines of a page. */
export const readPage = async (file: PdfFile, number: number, { OPS }: PdfLibrary): Promise<PdfPage> => {
  const page = await file.getPage(number)
  const { items } = await page.getTextContent()
  const pieces = piecesOf(items)
  const rules = pieces.length > 0 ? rulesOf(await page.getOperatorList(), OPS) : []
  page.cleanup()
  return { number, pieces, rules }
}
