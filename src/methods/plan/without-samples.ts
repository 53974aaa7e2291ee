import type { Plan } from './plan-facts.ts'

const isReal = ({ sample }: { readonly sample: boolean }): boolean => !sample

const realPartsOf = (plan: Plan): Plan => ({
  ...plan,
  initiatives: plan.initiatives.map(initiative => ({
    ...initiative,
    participations: initiative.participations.filter(isReal),
  })),
  needs: plan.needs.filter(isReal),
})

/** A plan as it is without all that is made up; one that is made up itself says nothing of what is real, and keeps it. */
export const withoutSamples = (plan: Plan): Plan => (plan.sample ? plan : realPartsOf(plan))

const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id)

/** What is made up in a plan: its needs, organisations that take part by what is made up, of a made-up plan all items. */
export const samplesIn = ({
  sample,
  objectives,
  indicators,
  initiatives,
  needs,
}: Plan): ReadonlySet<string> =>
  new Set([
    ...idsOf(needs.filter(need => need.sample)),
    ...initiatives
      .flatMap(({ participations }) => participations)
      .filter(participation => participation.sample)
      .map(({ organizationId }) => organizationId),
    ...(sample ? [objectives, indicators, initiatives].flatMap(idsOf) : []),
  ])
