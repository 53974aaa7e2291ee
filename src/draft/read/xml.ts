/** An element of an XML file, or a text between elements. */
export type XmlNode = Element | string

export interface Element {
  /** Without the prefix of its namespace. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: XmlNode[]
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const plain = (text: string): string =>
  text.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const attributesIn = (tag: string): ReadonlyMap<string, string> =>
  new Map(
    [...tag.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
      ([, name = '', double, single]) => [localName(name), plain(double ?? single ?? '')],
    ),
  )

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<!(?:[^<>])*>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>|([^<]+)/g

/** Each sign that begins what may hold other signs, with the one that ends it. */
const HOLDERS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const

/** The text up to what never ends: to look for that end again and again would take as often as long. */
const upToOpen = (text: string): string =>
  HOLDERS.reduce((kept, [begin, end]) => {
    const open = kept.indexOf(begin, kept.lastIndexOf(end) + 1)
    return open < 0 ? kept : kept.slice(0, open)
  }, text)

/** The root of an XML file; what does not close ends with the file. Entities of its own are not read. */
export const parseXml = (text: string): Element => {
  const root: Element = { name: '', attributes: new Map(), children: [] }
  const stack: Element[] = [root]
  for (const [, cdata, closed, opened, attributes = '', empty, words] of upToOpen(text).matchAll(TOKEN)) {
    const top = stack.at(-1) ?? root
    if (cdata !== undefined) top.children.push(cdata)
    else if (words !== undefined) top.children.push(plain(words))
    else if (closed !== undefined) {
      if (stack.length > 1) stack.pop()
    } else if (opened !== undefined) {
      const element: Element = { name: localName(opened), attributes: attributesIn(attributes), children: [] }
      top.children.push(element)
      if (empty === '') stack.push(element)
    }
  }
  return root
}

/** The elements directly inside, all or those of a name. */
export const elements = ({ children }: Element, name?: string): readonly Element[] =>
  children.filter(
    (child): child is Element => typeof child !== 'string' && (name === undefined || child.name === name),
  )

/** The first element inside along a way of names. */
export const inside = (element: Element | undefined, ...names: readonly string[]): Element | undefined =>
  names.reduce<Element | undefined>((at, name) => at && elements(at, name)[0], element)

/** An attribute of the first element along a way of names. */
export const valueIn = (element: Element | undefined, ...names: readonly string[]): string | undefined =>
  inside(element, ...names)?.attributes.get('val')
