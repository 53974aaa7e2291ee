import type { EntityNameFragment } from '../generated/graphql.ts'

type Listed = EntityNameFragment & { readonly supersededBy: readonly unknown[] }

/**
 * The strategy that a view begins with: one that no other follows, a real one before those that are made up.
 * One that is made up is nobody's choice but the reader's: while samples are out, none of them.
 */
export const currentStrategy = <Strategy extends Listed>(
  strategies: readonly Strategy[],
  samples: boolean,
): Strategy | undefined => {
  const isCurrent = ({ supersededBy }: Strategy) => supersededBy.length === 0
  const real = strategies.filter(({ dataset }) => !dataset.sample)
  const among = real.length > 0 || !samples ? real : strategies
  return among.find(isCurrent) ?? among[0]
}
