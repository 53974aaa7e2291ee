import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

export const PLACES = 'seed/places/places.csv'

export interface Municipality {
  readonly code: string
  readonly nameJa: string
  readonly nameEn: string
}

interface Row extends Municipality {
  /** With the names of what it lies in: 広島県府中市, 北海道札幌市中央区. */
  readonly wholeJa: string
}

const rowsOf = (): readonly Row[] => {
  const rows: Record<string, string>[] = parse(readFileSync(PLACES, 'utf8'), { columns: true, bom: true })
  const byId = new Map(rows.map(row => [`place:${row.code}`, row]))
  const whole = ({ nameJa = '', parent = '' }: Record<string, string>): string => {
    const above = byId.get(parent)
    const inside = above === undefined ? '' : whole(above)
    // The name of a ward has that of its city in it.
    return above?.nameJa && nameJa.startsWith(above.nameJa)
      ? `${inside}${nameJa.slice(above.nameJa.length)}`
      : `${inside}${nameJa}`
  }
  return rows.map(row => ({
    code: row.code ?? '',
    nameJa: row.nameJa ?? '',
    nameEn: row.nameEn ?? '',
    wholeJa: whole(row),
  }))
}

const listed = (rows: readonly Row[], key: 'wholeJa' | 'nameEn'): string =>
  rows.map(row => `${row.code} (${row[key]})`).join(', ')

/** What is wrong with what was given, in both languages. */
export interface NoMunicipality {
  readonly wrong: string
}

/** A municipality by its code, also without the check digit behind it, or by its name, also with its prefecture. */
export const municipalityOf = (given: string): Municipality | NoMunicipality => {
  const asked = given
    .normalize('NFKC')
    .replace(/(?<=\d)-(?=\d)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const all = rowsOf()
  const found = all.filter(
    ({ code, nameJa, nameEn, wholeJa }) =>
      code === asked ||
      (/^\d{5}$/.test(asked) && code.startsWith(asked)) ||
      nameJa === asked ||
      wholeJa === asked.replaceAll(' ', '') ||
      (nameEn !== '' && nameEn.toLowerCase() === asked.toLowerCase()),
  )
  const [row, ...others] = found
  if (row && others.length === 0) return row
  if (row)
    return {
      wrong: `「${given}」は複数あります: ${listed(found, 'wholeJa')}。コードか、都道府県名を付けた名称で指定してください / "${given}" is ${listed(found, 'nameEn')}: give one of the codes`,
    }
  const near = all.filter(
    ({ code, nameJa }) =>
      (/^\d{6}$/.test(asked) && code.startsWith(asked.slice(0, 5))) ||
      ['市', '町', '村', '区', '県', '府'].some(end => nameJa === `${asked}${end}`),
  )
  const [ja, en] =
    near.length === 0
      ? ['', '']
      : [`（${listed(near, 'wholeJa')} のことでしょうか）`, `; did you mean ${listed(near, 'nameEn')}?`]
  return {
    wrong: `${PLACES} に「${given}」というコード・名称の市町村はありません${ja}。6桁のコード（例: 011002）か正式な名称を指定してください / ${PLACES} has no municipality with the code or name "${given}"${en || ':'} give its code of six digits, such as 011002, or its whole name`,
  }
}
