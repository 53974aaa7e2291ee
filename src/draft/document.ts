/** Where a text stands in the document it was read from. */
export interface Place {
  /** The page, where the document has pages that can be told. */
  readonly page?: number | undefined
  /** The line on the page, the paragraph of a Word file, or the row of a sheet; counted from 1. */
  readonly line: number
  /** The sheet of a workbook. */
  readonly sheet?: string | undefined
  /** What `line` counts. */
  readonly unit: 'LINE' | 'PARAGRAPH' | 'ROW'
}

/** A line, or a paragraph where the document tells paragraphs. */
export interface Line {
  readonly kind: 'line'
  readonly text: string
  readonly at: Place
  /** How deep a heading it is, 1 at the top, where the document itself says so. */
  readonly level?: number | undefined
  /** True of a title without a number, whose level follows from what stands around it. */
  readonly titled?: boolean
  /** True where the text ends at the end of a paragraph, so that nothing can go on in the next line. */
  readonly whole?: boolean
  /** True where the text reaches the right margin, so that it may go on in the next line. */
  readonly full?: boolean | undefined
}

/** A cell of a table; one that is merged stands at each of its places. */
export interface TableCell {
  readonly text: string
  readonly at: Place
  /** True at the second and further places of a merged cell. */
  readonly repeated?: boolean
}

/** A table, its merged cells spread out. */
export interface Table {
  readonly kind: 'table'
  readonly rows: readonly (readonly TableCell[])[]
  readonly at: Place
}

export type Block = Line | Table

/** Something that was seen and could not be read, with why in both languages. */
export interface Unread {
  readonly at: Place
  readonly text: string
  readonly why: { readonly ja: string; readonly en: string }
}

/** A document as its blocks in the order in which they stand. */
export interface PlanDocument {
  readonly blocks: readonly Block[]
  readonly unread: readonly Unread[]
}

/** A place as a person looks it up: 3ページ 12行. */
export const placeName = ({ page, line, sheet, unit }: Place): string => {
  const counted = { LINE: `${line}行`, PARAGRAPH: `${line}段落`, ROW: `${line}行` }[unit]
  return [...(sheet ? [`シート「${sheet}」`] : []), ...(page ? [`${page}ページ`] : []), counted].join(' ')
}
