import { type Element, elements, inside, parseXml, valueIn } from './xml.ts'

/** What a style of a Word file says of its paragraphs. */
export interface Style {
  /** How deep a heading it is, from 1. */
  readonly level: number | undefined
  readonly list: string | undefined
  readonly depth: number
  /** True of the entries of a table of contents. */
  readonly isContents: boolean
}

const PLAIN: Style = { level: undefined, list: undefined, depth: 0, isContents: false }

const levelOf = (style: Element, name: string): number | undefined => {
  const outline = valueIn(style, 'pPr', 'outlineLvl')
  if (outline !== undefined) return Number(outline) < 9 ? Number(outline) + 1 : undefined
  const [, number] = /^(?:heading|見出し)\s*([1-9])$/i.exec(name) ?? []
  return number === undefined ? undefined : Number(number)
}

/** The styles of a Word file by their ids, each with what it has from the one that it is based on. */
export const readStyles = (xml: string | undefined): ((id: string | undefined) => Style) => {
  const root = xml === undefined ? undefined : inside(parseXml(xml), 'styles')
  const byId = new Map(
    (root ? elements(root, 'style') : []).map(style => [style.attributes.get('styleId') ?? '', style]),
  )
  const done = new Map<string, Style>()
  const read = (id: string | undefined, way: number): Style => {
    const known = id === undefined ? PLAIN : done.get(id)
    if (known || id === undefined) return known ?? PLAIN
    const style = byId.get(id)
    // A style that is not told of is known by its id: Heading1, TOC2.
    if (style === undefined) {
      const [, number] = /^(?:Heading|見出し)([1-9])$/i.exec(id) ?? []
      return {
        ...PLAIN,
        level: number === undefined ? undefined : Number(number),
        isContents: /^TOC\d$/i.test(id),
      }
    }
    const above = way < 12 ? read(valueIn(style, 'basedOn'), way + 1) : PLAIN
    const name = valueIn(style, 'name') ?? ''
    const own: Style = {
      level: levelOf(style, name) ?? above.level,
      list: valueIn(style, 'pPr', 'numPr', 'numId') ?? above.list,
      depth: Number(valueIn(style, 'pPr', 'numPr', 'ilvl') ?? above.depth),
      isContents: /^(?:toc|目次)\s*(?:\d|heading|の見出し)/i.test(name) || above.isContents,
    }
    done.set(id, own)
    return own
  }
  return id => read(id, 0)
}
