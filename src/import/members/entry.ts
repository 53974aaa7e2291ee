import { readFormerPlaces } from '../../environment/former-places.ts'
import type { MemberRegister } from '../../graph/read/questions/member-register.ts'
import { fold } from '../../text/fold.ts'
import { nearest } from '../nearest.ts'
import { type Problem, problem } from '../problem.ts'
import { statedCategory } from '../tables/category.ts'
import { type Category, categoryReader, type MemberCategory } from './category.ts'
import type { ColumnKey } from './column-key.ts'
import { readCorporateNumber } from './corporate-number.ts'
import { readEnd, readPastDate } from './date.ts'
import { readGoals } from './goals.ts'
import { groupsOf, itemsOf, namesOf } from './items.ts'
import { isGuessedKind, kindOf, readKind } from './kind.ts'
import type { MemberRow } from './list.ts'
import type { MemberCell } from './member-cell.ts'
import { message } from './message.ts'
import { nameObjection } from './name-check.ts'
import { type PlaceIndex, placeIndex } from './place-index.ts'
import { narrow, type Reading, read, saysNothing, wrong } from './reading.ts'
import { readYesNo } from './yes-no.ts'

/** What one row of a list says of one member. */
export type Entry = {
  readonly row: MemberRow
  readonly name: string
  readonly nameEn: string | undefined
  readonly aliases: readonly string[]
  readonly category: Category
  /** The category as the list prints it. */
  readonly categoryLabel: string | undefined
  readonly kind: string
  /** True where only words in the name speak for the kind. */
  readonly isKindGuessed: boolean
  /** What the list says of the kind where nobody knows the word; the kind is then OTHER. */
  readonly unknownKind: string | undefined
  readonly placeId: string | undefined
  readonly number: string | undefined
  readonly joined: string | undefined
  readonly left: string | undefined
  /** What it wants to achieve and what its problems are, each with the column that says so. */
  readonly needs: readonly Item[]
  readonly offers: readonly Item[]
  readonly requires: readonly string[]
  readonly provides: readonly string[]
  /** Codes of SDG goals and targets. */
  readonly goals: readonly string[]
  readonly groups: readonly string[]
  readonly description: string | undefined
  readonly url: string | undefined
  readonly sample: boolean
  /** The organisation that the row speaks of, where somebody has decided on it. */
  readonly into: string | undefined
}

export type Item = { readonly text: string; readonly cell: MemberCell; readonly heading: string }

/** How rows are read: what the names in them mean, and whether all of the list is made up. */
export type EntryReader = (
  row: MemberRow,
) => { readonly entry: Entry } | { readonly problems: readonly Problem[] }

const LONGEST_NAME = 200
const LONGEST_ITEM = 2_000
/** あり, 1, ○, 別紙のとおり: there is something, which stands elsewhere; 雪 and 水 say what it is. */
const POINTS_ELSEWHERE =
  /^(?:あり|有り?|はい|yes|true|\d+|\P{Script=Han}|[済可要他]|別(?:紙|添|表|記)(?:の?とおり|を?参照)?|(?:裏面|下記|上記)(?:の?とおり|を?参照))[。.]?$/iu

/** Collects what is wrong with a row while its cells are read. */
const rowReader = (row: MemberRow) => {
  const problems: Problem[] = []
  const cellOf = (key: ColumnKey) => {
    const cell = row.cells.get(key)
    return cell && !saysNothing(cell.text) ? cell : undefined
  }
  const object = (ja: string, en: string, key?: ColumnKey) => {
    const cell = key === undefined ? undefined : row.cells.get(key)
    const name = cell?.name ?? String(row.number)
    problems.push(problem(cell ?? row.at, message({ ja: `${name}: ${ja}`, en })))
  }
  return {
    problems,
    object,
    cellOf,
    text: (key: ColumnKey) => cellOf(key)?.text,
    value<Value>(key: ColumnKey, reader: (text: string) => Reading<Value>): Value | undefined {
      const cell = cellOf(key)
      if (!cell) return undefined
      const reading = reader(cell.text)
      if ('value' in reading) return reading.value
      object(reading.wrong.ja, reading.wrong.en, key)
      return undefined
    },
    items(key: ColumnKey, heading: string): Item[] {
      const cell = cellOf(key)
      const items = itemsOf(cell?.text ?? '')
      if (items.some(item => item.length > LONGEST_ITEM))
        object(
          `1件は${LONGEST_ITEM}字までです。短くするか、改行で分けてください`,
          `an item has at most ${LONGEST_ITEM} characters; shorten it, or divide it by line breaks`,
          key,
        )
      else if (cell && (items.length === 0 || items.some(item => POINTS_ELSEWHERE.test(narrow(item)))))
        object(
          '内容が書かれていません。内容そのものを書くか、空欄にしてください',
          'this does not say what it is; write it out, or leave the cell empty',
          key,
        )
      return cell ? items.map(text => ({ text, cell, heading })) : []
    },
  }
}

const key = (name: string) => fold(name).text.replaceAll(' ', '')

/** ○ where names are wanted. */
const nothingNamed = (text: string) =>
  wrong(
    `「${text}」は名称ではありません。名称を書くか、空欄にしてください`,
    `"${text}" is no name; write the name, or leave the cell empty`,
  )

const readGroups = (text: string): Reading<string[]> => {
  const groups = groupsOf(text)
  return groups.length === 0 ? nothingNamed(text) : read(groups)
}

/** Reads names of capabilities, or their ids. */
const capabilityReader = ({ capabilities }: MemberRegister) => {
  const ids = new Map(
    capabilities.flatMap(({ id, nameJa, nameEn, aliasesJa, aliasesEn }) =>
      [...(aliasesJa ?? []), ...(aliasesEn ?? []), nameEn, nameJa, id].flatMap(name =>
        name ? [[key(name), id] as const] : [],
      ),
    ),
  )
  const names = capabilities.map(({ nameJa }) => nameJa)
  return (text: string): Reading<string[]> => {
    const given = namesOf(text).flatMap(name => {
      const parts = name.split(/[/／・|｜\s]+/).filter(part => part !== '')
      return !ids.has(key(name)) && parts.every(part => ids.has(key(part))) ? parts : [name]
    })
    const unknown = given.find(name => !ids.has(key(name)))
    if (given.length === 0) return nothingNamed(text)
    if (unknown === undefined) return read([...new Set(given.flatMap(name => ids.get(key(name)) ?? []))])
    const close = nearest(unknown, names)
    return close === undefined
      ? wrong(
          `「${unknown}」という技術・ノウハウはありません。技術・ノウハウの名称かIDを書いてください`,
          `there is no capability "${unknown}"; write the name or id of one`,
        )
      : wrong(
          `「${unknown}」という技術・ノウハウはありません。「${close}」のことでしょうか`,
          `there is no capability "${unknown}"; did you mean ${close}?`,
        )
  }
}

/** A page of the web: http or https, and a host; people leave out `https://`. */
const isPage = (text: string): boolean => {
  const address = /^[a-z][a-z0-9+.-]*:(?!\d+(?:\/|$))/i.test(text) ? text : `https://${text}`
  if (/[\s\p{Cc}<>"（）「」『』【】、。]|^https?:\/(?!\/)/iu.test(text) || !URL.canParse(address))
    return false
  const { protocol, hostname, username, password } = new URL(address)
  const isWeb = protocol === 'http:' || protocol === 'https:'
  return (
    isWeb &&
    username + password === '' &&
    /^[^.]+(?:\.[^.]+)*\.(?:[a-z]{2,}|xn--[a-z0-9-]+)\.?$/i.test(hostname)
  )
}

const readUrl = (text: string): Reading<string> =>
  isPage(text)
    ? read(text.replaceAll(';', '%3B'))
    : wrong(
        `「${text}」はURLとして読み取れません。https:// で始まる形で書いてください`,
        `"${text}" is no address of a page; write it from https:// on`,
      )

const readInto = (text: string): Reading<string> =>
  /^org:[a-z0-9][a-z0-9.@-]*$/.test(text)
    ? read(text)
    : wrong(
        `「${text}」は団体のIDではありません。org: で始まるIDを書いてください`,
        `"${text}" is no id of an organisation; write one that begins with org:`,
      )

const isNamedSample = (name: string, nameEn: string | undefined) =>
  name.includes('サンプル') && (nameEn === undefined || nameEn.includes('Sample'))

const SAYS_SAMPLE = /サンプル|記入例|\bsample\b/i

const UNTOLD: MemberCategory = { label: '', category: 'UNKNOWN' }

/** Words to choose from, as a sentence names them. */
const alternatives = (words: readonly string[]) => ({
  ja: words.join('、'),
  en: words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : words.join(''),
})

const oneLine = (text: string | undefined) => text?.replace(/\s*[\r\n]+\s*/g, ' ')

/** Reads rows against what the store knows. */
export const entryReader = (register: MemberRegister, allSample: boolean, today: string): EntryReader => {
  const places: PlaceIndex = placeIndex(register.places, readFormerPlaces())
  const readCapabilities = capabilityReader(register)
  const stated = (register.platform.categories ?? []).map(statedCategory)
  const readCategory = categoryReader(stated)
  const ofCategories = alternatives(stated.map(({ label }) => label.replace(/^(\d号)会員$/, '$1')))
  const isKnown = (code: string) => register.sdgs.has(`sdg:${code}`)

  return row => {
    const { problems, object, cellOf, text, value, items } = rowReader(row)
    const name = oneLine(text('name'))
    if (!name) object('団体名を書いてください', 'the name is missing; fill it in', 'name')
    if ((name?.length ?? 0) > LONGEST_NAME)
      object(`団体名は${LONGEST_NAME}字までです`, `a name has at most ${LONGEST_NAME} characters`, 'name')
    const named = name === undefined ? undefined : nameObjection(text('name') ?? '')
    if (named) object(named.ja, named.en, 'name')
    const nameEn = oneLine(text('nameEn'))
    if (row.cells.has('category') && !cellOf('category') && stated.length > 0)
      object(
        `会員種別を書いてください。${ofCategories.ja}のいずれかです`,
        `the category is missing; write ${ofCategories.en}`,
        'category',
      )
    const said = cellOf('category') ? value('category', readCategory) : UNTOLD
    const statedKind = text('kind')
    const kind = statedKind === undefined ? undefined : (readKind(statedKind) ?? 'OTHER')

    const isPlaced = cellOf('prefecture') !== undefined || cellOf('municipality') !== undefined
    const place = isPlaced ? places.find(text('prefecture') ?? '', text('municipality') ?? '') : undefined
    if (place && 'wrong' in place) object(place.wrong.ja, place.wrong.en, place.column)
    const placeId =
      place === undefined ? places.inAddress(text('address') ?? '') : 'value' in place ? place.value : null

    const [joined, left] = [
      value('joined', cell => readPastDate(cell, today)),
      value('left', cell => readEnd(cell, today)),
    ]
    const told = Math.min(joined?.length ?? 0, left?.length ?? 0)
    if (joined && left && left.slice(0, told) < joined.slice(0, told))
      object(
        `退会日（${left}）が入会日（${joined}）より前です`,
        `left on ${left}, before joining on ${joined}`,
        'left',
      )

    const marked = value('sample', readYesNo)
    const sample = allSample || marked === true
    if (name && sample && !isNamedSample(name, nameEn))
      object(
        '架空の団体は、団体名に「サンプル」（英語名には「Sample」）を含めてください',
        'the name of a made-up organisation says so: put サンプル into it, and Sample into the English one',
        'name',
      )
    if (name && !sample && marked === undefined && SAYS_SAMPLE.test(`${name} ${nameEn ?? ''}`))
      object(
        '架空の団体のように見えます。架空なら「サンプル」の列に「はい」、実在するなら「いいえ」と書いてください',
        'this looks made up; write はい into the column サンプル if it is, and いいえ if it exists',
        'name',
      )

    const number = value('number', readCorporateNumber)
    const goals = value('goals', cell => readGoals(cell, isKnown)) ?? []
    const entry = {
      row,
      nameEn,
      aliases: [
        ...namesOf(text('aliases') ?? ''),
        ...[oneLine(text('kana'))].flatMap(reading => reading ?? []),
      ],
      placeId: placeId ?? undefined,
      number,
      joined,
      left,
      needs: [...items('aim', '実現したいこと'), ...items('problem', '課題')],
      offers: items('solution', 'ソリューション・ノウハウ'),
      requires: value('requires', readCapabilities) ?? [],
      provides: value('provides', readCapabilities) ?? [],
      goals,
      groups: value('groups', readGroups) ?? [],
      description: text('description'),
      url: value('url', readUrl),
      sample,
      into: value('into', readInto),
    }
    return problems.length > 0 || !name || !said
      ? { problems }
      : {
          entry: {
            ...entry,
            name,
            category: said.category,
            categoryLabel: said.label || undefined,
            kind: kind ?? kindOf(said.category, name),
            isKindGuessed: kind === undefined && isGuessedKind(said.category, name),
            unknownKind:
              statedKind !== undefined && readKind(statedKind) === undefined ? statedKind : undefined,
          },
        }
  }
}
