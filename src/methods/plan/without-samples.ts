import type { Plan } from './plan-facts.ts'

const isReal = ({ sample }: { readonly sample: boolean }): boolean => !sample

/** A plan as it is without all that is made up. */
export const withoutSamples = (plan: Plan): Plan => ({
  ...plan,
  initiatives: plan.initiatives.map(initiative => ({
    ...initiative,
    participations: initiative.participations.filter(isReal),
  })),
  needs: plan.needs.filter(isReal),
})

/** Needs that are made up, and organisations that take part by what is made up. */
export const samplesIn = ({ initiatives, needs }: Plan): ReadonlySet<string> =>
  new Set([
    ...needs.filter(({ sample }) => sample).map(({ id }) => id),
    ...initiatives
      .flatMap(({ participations }) => participations)
      .filter(({ sample }) => sample)
      .map(({ organizationId }) => organizationId),
  ])
