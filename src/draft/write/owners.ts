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
