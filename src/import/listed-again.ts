import type { GraphRecord } from './record.ts'

/** How plans mark what they list a second time: 相談窓口の設置（再掲）. */
const AGAIN = /再掲/u

/** Initiatives that say of themselves that they stand elsewhere too: counted as they stand, they count twice. */
export const listedAgain = (records: readonly GraphRecord[]): readonly string[] =>
  records.flatMap(({ label, id, properties: { nameJa } }) =>
    label === 'Initiative' && AGAIN.test(String(nameJa))
      ? `「${nameJa}」（${id}）は再掲のようです。元の取組に alsoUnder でこの施策を書き、この項目を除いてください / ${id} is listed again; write its measure into alsoUnder of the initiative where it stands first, and take this item away`
      : [],
  )
