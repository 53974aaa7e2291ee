import type { Runner } from '../graph/engine/schema.ts'
import type { StoredNode } from '../graph/read/questions/dataset-read.ts'
import { organizationsCalled } from '../graph/read/questions/yearly-results.ts'
import type { Told } from './cell-values.ts'
import { saysNone } from './words.ts'

const namesIn = (text: string): readonly string[] =>
  text
    .split(/[;；、\n]/)
    .map(name => name.trim())
    .filter(name => name !== '')

/** Reads cells that name who answers for something. */
export type ReadOwners = (text: string) => Told<string | undefined>

/** Looks up, once for all cells, the organisations that they name; of several of one name those that own already. */
export const ownersCalled = async (
  runner: Runner,
  texts: readonly string[],
  known: ReadonlyMap<string, string>,
): Promise<ReadOwners> => {
  const found = await organizationsCalled(runner, [...new Set(texts.flatMap(namesIn))])
  const called = (name: string): readonly StoredNode[] => {
    const all = found.filter(({ id, properties: { nameJa, nameEn } }) => [id, nameJa, nameEn].includes(name))
    const own = all.filter(({ id }) => known.has(id))
    return own.length === 1 ? own : all
  }
  return text => {
    if (saysNone(text)) return { value: undefined }
    const ids: string[] = []
    for (const name of namesIn(text)) {
      const [one, ...others] = called(name)
      if (!one)
        return {
          wrong: {
            ja: `「${name}」という組織は登録されていません。organizations.csv に加えて取り込むか、登録済みの名称かIDを書いてください`,
            en: `nothing recorded is called "${name}"; add it to organizations.csv and import that, or write a name or id that is recorded`,
          },
        }
      if (others.length > 0) {
        const all = [one, ...others].map(({ id }) => id).join(' ')
        return {
          wrong: {
            ja: `「${name}」という組織は複数あります。IDで書いてください: ${all}`,
            en: `several are called "${name}"; write the id: ${all}`,
          },
        }
      }
      if (!ids.includes(one.id)) ids.push(one.id)
    }
    return { value: ids.join('; ') }
  }
}
