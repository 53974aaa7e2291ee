import { FITTING_AREAS, FITTING_NEEDS, FITTING_PARTNERS } from '../by-hand/matching.ts'
import type { Subject } from '../operations.ts'
import { aboutOf, asMeasured, type Question, spelling } from './question.ts'

type Fit = { readonly score: number; readonly id?: string }

const LIKENESS =
  'the product scores by its method of up to seven features, the others add up what capabilities and targets in common are worth'

/** Best first, and how many: which score is whose differs with the method. */
const ranked = (fits: readonly Fit[]) => ({
  count: fits.length,
  isBestFirst: fits.every(({ score }, place) => score <= (fits[place - 1]?.score ?? score)),
})

type Areas<Field extends string> = Readonly<Record<Field, { readonly edges: readonly Fit[] }>>
const SCORED = 'complete edges { score node { id name } }'

interface Matching {
  readonly name: string
  /** The field of the product that answers it. */
  readonly field: string
  readonly ours: string
  readonly asked: (subject: Subject) => Readonly<Record<string, string>>
  readonly peer: string
  readonly raw: string
}

const matching = ({ name, field, ours, asked, peer, raw }: Matching): Question => {
  const byHand = spelling<{ readonly rows: readonly Fit[] }>(peer, asked, ({ rows }) => ranked(rows))
  const ofField = (answer: Areas<string>) => ranked(answer[field]?.edges ?? [])
  return {
    name,
    about: aboutOf(name),
    likeness: LIKENESS,
    ours: spelling<Areas<string>>(ours, asked, ofField),
    full: asMeasured<Areas<string>>(name, ofField),
    peer: { obvious: byHand, best: byHand },
    raw: spelling(raw, asked, ranked),
  }
}

const organization = ({ organizations: [organization] }: Subject) => ({ organization })
const initiative = ({ initiative }: Subject) => ({ initiative })

/** Who fits what. */
export const MATCHING: readonly Question[] = [
  matching({
    name: 'O12',
    field: 'collaborationAreas',
    ours: `query ($organization: ID!) { collaborationAreas(for: { organization: $organization }, filter: { kind: [NEED] }) { ${SCORED} } }`,
    asked: organization,
    peer: 'query ($organization: ID!) { rows: fittingNeeds(organization: $organization) }',
    raw: FITTING_NEEDS,
  }),
  matching({
    name: 'O13',
    field: 'collaborationAreas',
    ours: `query ($organization: ID!) { collaborationAreas(for: { organization: $organization }) { ${SCORED} } }`,
    asked: organization,
    peer: 'query ($organization: ID!) { rows: fittingAreas(organization: $organization) }',
    raw: FITTING_AREAS,
  }),
  matching({
    name: 'O14',
    field: 'suggestedPartners',
    ours: `query ($initiative: ID!) { suggestedPartners(for: { initiative: $initiative }) { ${SCORED} } }`,
    asked: initiative,
    peer: 'query ($initiative: ID!) { rows: fittingPartners(initiative: $initiative) }',
    raw: FITTING_PARTNERS,
  }),
]
