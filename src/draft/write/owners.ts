import { quoted } from '../read/width.ts'
import { csvOf } from './csv.ts'

/** The departments that a plan names: each becomes an organisation, once. */
export interface Owners {
  /** What stands in the field `owners`, in the order in which the plan names them. */
  cell(text: string | undefined): string | undefined
  /** organizations.csv; undefined where the plan names none. */
  file(): string | undefined
}

/** A part of an administration, not a person and not a remark. */
const DEPARTMENT =
  /^[\p{L}\p{N}・ー]{1,30}(?:課|室|部|局|係|センター|事務所|館|署|班|チーム|委員会|事務局|病院|支所|公社|協議会|本部)$/u

/** What a line ends with that names sections: （商工課・観光課） 【担当：港湾課】. */
const BEHIND =
  /[（(【［[](?:(?:担当|所管|主管|関係)(?:課|部署)?\s?[:：]\s?)?([^（）()【】［］[\]]{2,40})[)）】］\]]$/u
const SECTION = /(?:課|係|推進室|対策室|事務局)$/u

/** A name and the sections that stand behind it; undefined where none stand there. */
export const sectionsBehind = (
  text: string,
): { readonly name: string; readonly owners: string } | undefined => {
  const found = BEHIND.exec(text.trimEnd())
  const names = (found?.[1] ?? '').split(/[、，,・／/\s]+/).filter(name => name !== '')
  const name = text.slice(0, found?.index).trim()
  const areSections = names.length > 0 && names.every(each => SECTION.test(each) && DEPARTMENT.test(each))
  return found && name !== '' && areSections ? { name, owners: names.join('、') } : undefined
}

/** Collects departments under ids of a strategy. */
export const ownersOf = (key: string, placeId: string): Owners => {
  const known = new Map<string, string>()
  return {
    cell: text => {
      const names = (text ?? '')
        .split(/[、，,／/;；\s]+/)
        .map(quoted)
        .filter(name => DEPARTMENT.test(name))
      for (const name of names) if (!known.has(name)) known.set(name, `org:${key}-${known.size + 1}`)
      const ids = [...new Set(names.flatMap(name => known.get(name) ?? []))]
      return ids.length > 0 ? ids.join(';') : undefined
    },
    file: () =>
      known.size === 0
        ? undefined
        : csvOf(
            ['id', 'nameJa', 'kind', 'place'],
            [...known].map(([name, id]) => [id, name, 'LOCAL_GOVERNMENT', placeId]),
          ),
  }
}
