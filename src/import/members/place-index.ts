import { fold } from '../../text/fold.ts'
import { nearest } from '../nearest.ts'
import { narrow, type Reading, read, saysNothing, wrong } from './reading.ts'

/** A place as far as looking it up by name needs it. */
export type NamedPlace = {
  readonly id: string
  readonly nameJa: string
  readonly kind: string
  readonly prefectureCode: string
}

/** What is not abroad, and is no place of Japan either. */
const ABROAD = /^(?:海外|国外|外国|その他)$/
const key = (name: string) => fold(name).text.replaceAll(' ', '')
const withoutSuffix = (prefecture: string) => prefecture.replace(/[都府県]$/, '')
/** 〒860-0000, with or without its mark, and the country, before an address. */
const BEFORE_ADDRESS = /^(?:〒?\s*\d{3}-?\d{4}(?!\d)|日本国?|〒)\s*[,、]?\s*/
const WITHIN_COUNTY = /^.+?郡(?=.)/

/** The places of Japan by name. */
export type PlaceIndex = {
  /** The id of the place that a row names; null when it names none. */
  find(
    prefecture: string,
    municipality: string,
  ): Reading<string | null> & { readonly column?: 'prefecture' | 'municipality' }
  /** The place that an address begins with, as closely as it is known; null where it names none. */
  inAddress(address: string): string | null
}

type Prefecture = NamedPlace & { readonly municipalities: ReadonlyMap<string, NamedPlace> }

const prefecturesOf = (places: readonly NamedPlace[]): Prefecture[] =>
  places
    .filter(({ kind }) => kind === 'PREFECTURE')
    .map(prefecture => {
      const inside = places.filter(
        ({ kind, prefectureCode }) => kind !== 'PREFECTURE' && prefectureCode === prefecture.prefectureCode,
      )
      return { ...prefecture, municipalities: new Map(inside.map(place => [key(place.nameJa), place])) }
    })

export const placeIndex = (places: readonly NamedPlace[]): PlaceIndex => {
  const prefectures = prefecturesOf(places)
  const byName = new Map(
    prefectures.flatMap(prefecture =>
      [prefecture.nameJa, withoutSuffix(prefecture.nameJa)].map(name => [key(name), prefecture] as const),
    ),
  )
  const among = (name: string, candidates: readonly Prefecture[]): NamedPlace[] => {
    const plain = narrow(name).replace(/\s/g, '')
    const names = [plain, plain.replace(WITHIN_COUNTY, '')]
    return candidates.flatMap(({ municipalities }) => {
      const found = names.map(text => municipalities.get(key(text))).find(place => place !== undefined)
      return found ? [found] : []
    })
  }
  const prefectureNames = (found: readonly NamedPlace[]) =>
    found.map(
      ({ prefectureCode }) => prefectures.find(p => p.prefectureCode === prefectureCode)?.nameJa ?? '',
    )

  const unknown = (name: string, prefecture: Prefecture | undefined) => {
    const elsewhere = prefectureNames(among(name, prefectures))
    const within = prefecture ? [prefecture] : prefectures
    const close = nearest(
      narrow(name).replace(WITHIN_COUNTY, ''),
      within.flatMap(({ municipalities }) => [...municipalities.values()].map(({ nameJa }) => nameJa)),
    )
    const where = prefecture?.nameJa ?? ''
    if (prefecture && elsewhere.length > 0)
      return wrong(
        `「${name}」は${where}にはなく、${elsewhere.join('、')}にあります。都道府県か市区町村を直してください`,
        `${name} is not in ${where} but in ${elsewhere.join(', ')}; correct the prefecture or the municipality`,
      )
    return close === undefined
      ? wrong(
          `${where}に「${name}」という市区町村は見当たりません。正式な名称で書いてください`,
          `there is no municipality "${name}"${where && ` in ${where}`}; write its full name`,
        )
      : wrong(
          `${where}に「${name}」という市区町村は見当たりません。「${close}」のことでしょうか`,
          `there is no municipality "${name}"${where && ` in ${where}`}; did you mean ${close}?`,
        )
  }

  const inPrefecture = (municipality: string, prefecture: Prefecture) => {
    const start = narrow(municipality)
    const own = start.startsWith(prefecture.nameJa) ? start.slice(prefecture.nameJa.length) : start
    if (own === '') return read(prefecture.id)
    const [found] = among(own, [prefecture])
    return found ? read(found.id) : { ...unknown(own, prefecture), column: 'municipality' as const }
  }

  const anywhere = (municipality: string) => {
    const start = narrow(municipality)
    const named = prefectures.find(({ nameJa }) => start.startsWith(nameJa) && start !== nameJa)
    if (named) return inPrefecture(municipality, named)
    const found = among(municipality, prefectures)
    const [only] = found
    if (only && found.length === 1) return read(only.id)
    if (!only) return { ...unknown(municipality, undefined), column: 'municipality' as const }
    const names = prefectureNames(found)
    return {
      ...wrong(
        `「${municipality}」は${names.join('、')}にあります。都道府県を書いてください`,
        `${municipality} is in ${names.join(', ')}; fill in the prefecture`,
      ),
      column: 'municipality' as const,
    }
  }

  /** The longest name that an address begins with: a ward of a city before the city. */
  const beginning = (address: string, { municipalities }: Prefecture): NamedPlace | undefined =>
    [address, address.replace(WITHIN_COUNTY, '')]
      .flatMap(text => [...municipalities.values()].filter(({ nameJa }) => key(text).startsWith(key(nameJa))))
      .sort((a, b) => b.nameJa.length - a.nameJa.length)[0]

  return {
    inAddress(address) {
      const plain = narrow(address).replace(BEFORE_ADDRESS, '').replace(BEFORE_ADDRESS, '').replace(/\s/g, '')
      const own = prefectures.find(({ nameJa }) => plain.startsWith(nameJa))
      if (own) return (beginning(plain.slice(own.nameJa.length), own) ?? own).id
      const found = prefectures.flatMap(prefecture => beginning(plain, prefecture) ?? [])
      const [only] = found
      return only && found.length === 1 ? only.id : null
    },
    find(prefecture, municipality) {
      const hasNone = saysNothing(municipality) || ABROAD.test(narrow(municipality))
      if (saysNothing(prefecture) || ABROAD.test(narrow(prefecture)))
        return hasNone ? read(null) : anywhere(municipality)
      const found = byName.get(key(prefecture))
      if (found) return hasNone ? read(found.id) : inPrefecture(municipality, found)
      const close = nearest(
        narrow(prefecture),
        prefectures.map(({ nameJa }) => nameJa),
      )
      const hint = close
        ? [`「${close}」のことでしょうか`, `did you mean ${close}?`]
        : ['都道府県名を書いてください', 'write the name of a prefecture']
      return {
        ...wrong(
          `「${prefecture}」という都道府県は見当たりません。${hint[0]}`,
          `there is no prefecture "${prefecture}"; ${hint[1]}`,
        ),
        column: 'prefecture' as const,
      }
    },
  }
}
