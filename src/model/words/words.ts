import type { Bilingual } from '../bilingual.ts'

/** What people call each value of an enum. */
export type Words<Value extends string = string> = Readonly<Record<Value, Bilingual>>

/** Words of an enum, each as a pair: Japanese, English. */
export const words = <Value extends string>(
  pairs: Readonly<Record<Value, readonly [ja: string, en: string]>>,
): Words<Value> =>
  Object.fromEntries(
    Object.entries<readonly [string, string]>(pairs).map(([value, [ja, en]]) => [value, { ja, en }]),
  ) as Record<Value, Bilingual>
