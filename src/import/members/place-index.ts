import type { FormerPlace } from '../../environment/former-places.ts'
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
const ABROAD =
  /^(?:海外|国外|外国|その他|全国|全域|広域|複数|国内|[都道府県市町村区]内(?:全域|一円)?|[都道府県市町村区]外)$/
/** Said of a prefecture, it leaves no municipality to be looked up. */
const OVERSEAS = /^(?:海外|国外|外国)$/
const key = (name: string) => fold(name).text.replaceAll(' ', '')
const withoutSuffix = (prefecture: string) => prefecture.replace(/[都府県]$/, '')
/** 〒860-0000, with or without its mark, and the country, before an address. */
const BEFORE_ADDRESS =
  /^(?:〒?\s*\d{3}-?\d{4}(?!\d)|日本国?|〒|[(【[]?(?:本社|本店|本部|本所|主たる事務所|所在地|住所)[)】\]]?[:：]?)\s*[,、]?\s*/
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

type Prefecture = NamedPlace & {
  readonly municipalities: ReadonlyMap<string, NamedPlace>
  /** Names of before a merger, each with what is there now. */
  readonly former: ReadonlyMap<string, NamedPlace>
}

const prefecturesOf = (places: readonly NamedPlace[], former: readonly FormerPlace[]): Prefecture[] =>
  places
    .filter(({ kind }) => kind === 'PREFECTURE')
    .map(prefecture => {
      const inside = places.filter(
        ({ kind, prefectureCode }) => kind !== 'PREFECTURE' && prefectureCode === prefecture.prefectureCode,
      )
      const municipalities = new Map(inside.map(place => [key(place.nameJa), place]))
      const merged = former
        .filter(({ prefecture: own }) => own === prefecture.nameJa)
        .flatMap(({ name, now }) => {
          const place = municipalities.get(key(now))
          return place ? [[key(name), { ...place, nameJa: name }] as const] : []
        })
      return { ...prefecture, municipalities, former: new Map(merged) }
    })

/** 中央区: wards of designated cities that bear a name alone. */
const wardsOf = (name: string, municipalities: Prefecture['municipalities']): NamedPlace[] =>
  name.endsWith('区')
    ? [...municipalities.values()].filter(({ nameJa }) => key(nameJa).endsWith(key(`市${name}`)))
    : []

export const placeIndex = (
  places: readonly NamedPlace[],
  former: readonly FormerPlace[] = [],
): PlaceIndex => {
  const prefectures = prefecturesOf(places, former)
  const byName = new Map(
    prefectures.flatMap(prefecture =>
      [prefecture.nameJa, withoutSuffix(prefecture.nameJa)].map(name => [key(name), prefecture] as const),
    ),
  )
  const among = (name: string, candidates: readonly Prefecture[]): NamedPlace[] => {
    const plain = narrow(name).replace(/\s/g, '')
    const names = [plain, plain.replace(WITHIN_COUNTY, '')]
    const called = (inside: Prefecture['municipalities']) =>
      names.map(text => inside.get(key(text))).find(place => place !== undefined) ?? []
    const present = candidates.flatMap(({ municipalities }) => [
      called(municipalities),
      wardsOf(plain, municipalities),
    ])
    // What a place was called stands back behind what one is called: 小川町 is in 埼玉県, and was in 熊本県.
    return present.flat().length > 0 ? present.flat() : candidates.flatMap(({ former }) => called(former))
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
    const whereIn = where && `${where}に`
    if (prefecture && elsewhere.length > 0)
      return wrong(
        `「${name}」は${where}にはなく、${elsewhere.join('、')}にあります。都道府県か市区町村を直してください`,
        `${name} is not in ${where} but in ${elsewhere.join(', ')}; correct the prefecture or the municipality`,
      )
    return close === undefined
      ? wrong(
          `${whereIn}「${name}」という市区町村は見当たりません。正式な名称で書いてください`,
          `there is no municipality "${name}"${where && ` in ${where}`}; write its full name`,
        )
      : wrong(
          `${whereIn}「${name}」という市区町村は見当たりません。「${close}」のことでしょうか`,
          `there is no municipality "${name}"${where && ` in ${where}`}; did you mean ${close}?`,
        )
  }

  const several = (name: string, found: readonly NamedPlace[]) => {
    const names = [...new Set(prefectureNames(found))]
    const column = 'municipality' as const
    if (names.length > 1)
      return {
        ...wrong(
          `「${name}」は${names.join('、')}にあります。都道府県を書いてください`,
          `${name} is in ${names.join(', ')}; fill in the prefecture`,
        ),
        column,
      }
    const cities = found.map(({ nameJa }) => nameJa)
    return {
      ...wrong(
        `「${name}」は${cities.join('、')}のいずれか分かりません。市の名称から書いてください`,
        `${name} is one of ${cities.join(', ')}; write the name of the city too`,
      ),
      column,
    }
  }

  const inPrefecture = (municipality: string, prefecture: Prefecture) => {
    const start = narrow(municipality)
    const own = start.startsWith(prefecture.nameJa) ? start.slice(prefecture.nameJa.length) : start
    if (own === '') return read(prefecture.id)
    const [found, ...others] = among(own, [prefecture])
    if (found && others.length === 0) return read(found.id)
    if (found) return several(municipality, [found, ...others])
    return { ...unknown(own, prefecture), column: 'municipality' as const }
  }

  const anywhere = (municipality: string) => {
    const start = narrow(municipality)
    const named = prefectures.find(({ nameJa }) => start.startsWith(nameJa) && start !== nameJa)
    if (named) return inPrefecture(municipality, named)
    const found = among(municipality, prefectures)
    const [only] = found
    if (only && found.length === 1) return read(only.id)
    if (!only) return { ...unknown(municipality, undefined), column: 'municipality' as const }
    return several(municipality, found)
  }

  /** The longest name that an address begins with: a ward of a city before the city. */
  const beginning = (address: string, inside: Prefecture['municipalities']): NamedPlace | undefined =>
    [address, address.replace(WITHIN_COUNTY, '')]
      .flatMap(text => [...inside.values()].filter(({ nameJa }) => key(text).startsWith(key(nameJa))))
      .sort((a, b) => b.nameJa.length - a.nameJa.length)[0]

  return {
    inAddress(address) {
      const plain = narrow(address).replace(BEFORE_ADDRESS, '').replace(BEFORE_ADDRESS, '').replace(/\s/g, '')
      const own = prefectures.find(({ nameJa }) => key(plain).startsWith(key(nameJa)))
      if (own) {
        const rest = plain.slice(own.nameJa.length)
        return (beginning(rest, own.municipalities) ?? beginning(rest, own.former) ?? own).id
      }
      const present = prefectures.flatMap(({ municipalities }) => beginning(plain, municipalities) ?? [])
      const found =
        present.length > 0 ? present : prefectures.flatMap(({ former }) => beginning(plain, former) ?? [])
      const [only] = found
      const isAlsoWard =
        only !== undefined &&
        prefectures.some(({ municipalities }) => wardsOf(only.nameJa, municipalities).length > 0)
      return only && found.length === 1 && !isAlsoWard ? only.id : null
    },
    find(prefecture, municipality) {
      if (OVERSEAS.test(narrow(prefecture))) return read(null)
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
        : [
            '都道府県名を書いてください。日本の外なら「海外」と書いてください',
            'write the name of a prefecture, or 海外 for a place outside Japan',
          ]
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
