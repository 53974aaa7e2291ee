import { ImportRefused, problem } from '../problem.ts'
import type { Leaving, Named } from './leaving.ts'
import { message } from './message.ts'

/** So many are named; of more, the number is told. */
const NAMED = 50

/** The first of those who go, and how many more there are. */
export const nameSome = (named: readonly Named[]): string[] => {
  const more = named.length - NAMED
  return [
    ...named.slice(0, NAMED).map(({ id, name }) => `${name} (${id})`),
    ...(more > 0 ? [`ほか${more}件 / and ${more} more`] : []),
  ]
}

/** Above this share of the members of a platform, deleting takes a word of its own. */
const MOST = 0.5

/** Ends an import that would delete most members of a platform, unless that is what was said. */
export const refuseToDeleteMost = (file: string, { going, stored }: Leaving, deleteMost: boolean): void => {
  if (deleteMost || going.length <= stored * MOST) return
  const share = Math.round((going.length / stored) * 100)
  throw new ImportRefused([
    problem(
      { file, line: 1, column: 1 },
      message({
        ja: `登録済みの会員${stored}のうち${going.length}（${share}%）がこの名簿にないため、削除されます。名簿が途中で切れていないか、絞り込まれていないかを確かめてください。本当に削除するときは、--allow-delete に加えて --delete-most を付けてください`,
        en: `this would delete ${going.length} of the ${stored} members known (${share}%), because the list does not have them; check that it is whole and not filtered. If it is meant, give --delete-most beside --allow-delete: ${nameSome(going).join('、')}`,
      }),
    ),
  ])
}
