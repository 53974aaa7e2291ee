import type { Line, Place } from '../document.ts'
import type { TableReading } from '../kpi/table.ts'
import { quoted } from '../read/width.ts'
import { bareLabel, type Marker, markerOf } from './marker.ts'
import { effortWord, isNarrative, type Role, roleOf } from './role.ts'

/** A heading or an item of the text, with what stands below it. */
export interface Section {
  readonly at: Place
  /** As printed, on one line. */
  readonly quote: string
  /** Its words, without what stands before them. */
  readonly name: string
  readonly marker: Marker | undefined
  /** How deep the document itself says that it is. */
  readonly level: number | undefined
  /** True where captions of its own stand below it. */
  readonly titled: boolean
  /** On which sections of equal style stand beside each other. */
  readonly style: string
  readonly role: Role | undefined
  /** What the items below it are called: 取組 of 主な取組. */
  readonly word: string | undefined
  /** True of a section about the plan, in which nothing is an item. */
  readonly narrative: boolean
  subtitle?: string
  readonly lines: Line[]
  readonly tables: TableReading[]
  readonly children: Section[]
}

const SUBTITLE = /^[\s]*[~～〜―—–-]\s*(\S.*\S)\s*[~～〜―—–-]\s*$/u

/** A text between waves, which stands below the name of a goal. */
export const subtitleIn = (text: string): string | undefined => SUBTITLE.exec(text)?.[1]

const isWrapped = (text: string): boolean => /^[【〈《≪<].{1,20}[】〉》≫>]$/u.test(text.trim())

/** The words of an item: brackets around all of it go, the item's own marks stay. */
const nameOf = (text: string): string => {
  const bare = quoted(text).replace(/^[:：\-－\s]+|[:：\s]+$/gu, '')
  const [, inner] =
    /^[【〈《≪<＜〔［[『]([^【】〈〉《》≪≫<>＜＞〔〕［］[\]『』]+)[】〉》≫>＞〕］\]』]$/u.exec(bare) ?? []
  return (inner ?? bare)
    .replace(/\s*[（(](?:再掲|※\d*)[)）]$/u, '')
    .replace(/(?<=[「（])\s+|\s+(?=[」）])/gu, '')
}

/** Makes a section of a line that begins one; undefined of a line of text. */
export const sectionOf = ({ text, at, level, titled }: Line): Section | undefined => {
  const marker = (titled ? bareLabel(text) : undefined) ?? markerOf(text)
  const words = marker?.rest || text
  const role =
    marker?.tier && marker.rest !== '' ? undefined : (roleOf(marker?.rest === '' ? text : words) ?? undefined)
  const isCaption = role !== undefined && !/[。]/.test(text)
  if (marker === undefined && level === undefined && !isCaption && !isWrapped(text)) return undefined
  const [, subtitle] = /\S\s*[~～〜](\S.*\S)[~～〜]\s*$/u.exec(words) ?? []
  const bare = subtitle === undefined ? words : words.slice(0, words.lastIndexOf(subtitle) - 1)
  return {
    at,
    quote: quoted(text),
    name: nameOf(bare) || nameOf(text),
    marker,
    level,
    titled: titled ?? false,
    style:
      titled && level === undefined && marker?.style.startsWith('bullet:')
        ? `titled:${marker.style}`
        : styleOf(marker, level, role),
    role: isCaption ? role : undefined,
    word: isCaption ? effortWord(words) : undefined,
    narrative: marker?.tier === undefined && isNarrative(words),
    ...(subtitle === undefined ? {} : { subtitle }),
    lines: [],
    tables: [],
    children: [],
  }
}

/** A named level or a chapter goes before the document's own depth, that before numbers and signs. */
const styleOf = (marker: Marker | undefined, level: number | undefined, role: Role | undefined): string => {
  if (marker?.style.startsWith('label:') || marker?.style.startsWith('chapter:')) return marker.style
  if (level !== undefined) return `level:${level}`
  if (marker !== undefined) return marker.style
  return role === undefined ? 'wrapped' : 'caption'
}
