import type { EntityType } from '../../words/entity-type.ts'

/** What a mark is coloured for: the colour is in `tokens.css`, and the shape says the type without it. */
export type Family = 'plan' | 'measured' | 'sdg' | 'who' | 'exchange' | 'ground'

export type Mark = { readonly family: Family; readonly shape: string }

const regular = (corners: number, radius: number, turn = 0): string => {
  const points = Array.from({ length: corners }, (_, corner) => {
    const angle = (turn + corner / corners) * 2 * Math.PI - Math.PI / 2
    return `${(radius * Math.cos(angle)).toFixed(1)},${(radius * Math.sin(angle)).toFixed(1)}`
  })
  return `M${points.join('L')}Z`
}

const star = (outer: number, inner: number): string => {
  const points = Array.from({ length: 10 }, (_, corner) => {
    const radius = corner % 2 === 0 ? outer : inner
    const angle = (corner / 10) * 2 * Math.PI - Math.PI / 2
    return `${(radius * Math.cos(angle)).toFixed(1)},${(radius * Math.sin(angle)).toFixed(1)}`
  })
  return `M${points.join('L')}Z`
}

const circle = (radius: number): string =>
  `M${-radius},0a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 ${-2 * radius},0Z`

const square = (half: number): string => `M${-half},${-half}H${half}V${half}H${-half}Z`

/** Shape and family of each type; a shape lies within 12 units around the middle. */
export const MARKS: Readonly<Record<EntityType, Mark>> = {
  STRATEGY: { family: 'plan', shape: `${square(10)}M-6,-4H6M-6,0H6M-6,4H2` },
  STRATEGIC_GOAL: { family: 'plan', shape: square(9) },
  POLICY_MEASURE: { family: 'plan', shape: regular(4, 11) },
  LEADING_PROJECT: { family: 'plan', shape: star(12, 5.5) },
  INITIATIVE: { family: 'plan', shape: regular(3, 11) },
  INDICATOR: { family: 'measured', shape: 'M-9,9V1H-4V9ZM-2.5,9V-4H2.5V9ZM4,9V-9H9V9Z' },
  INDICATOR_VALUE: { family: 'measured', shape: 'M-3,9V-9H3V9Z' },
  BUDGET: { family: 'ground', shape: circle(5) },
  EVALUATION: { family: 'ground', shape: circle(5) },
  EVALUATION_SCALE: { family: 'ground', shape: square(5) },
  SDG_GOAL: { family: 'sdg', shape: circle(11) },
  SDG_TARGET: { family: 'sdg', shape: circle(8) },
  SDG_INDICATOR: { family: 'sdg', shape: `${circle(8)}${circle(3)}` },
  ORGANIZATION: { family: 'who', shape: regular(6, 10) },
  PLATFORM: { family: 'who', shape: regular(8, 11, 1 / 16) },
  WORKING_GROUP: { family: 'who', shape: regular(5, 10) },
  NEED: { family: 'exchange', shape: regular(3, 11, 1 / 2) },
  OFFER: { family: 'exchange', shape: 'M-9,9V-3L0,-10L9,-3V9Z' },
  CAPABILITY: { family: 'exchange', shape: 'M-3,-9H3V-3H9V3H3V9H-3V3H-9V-3H-3Z' },
  PLACE: { family: 'ground', shape: 'M0,11C-3,5 -8,1 -8,-4A8,7 0 0,1 8,-4C8,1 3,5 0,11Z' },
  SOURCE: { family: 'ground', shape: 'M-7,-10H3L8,-5V10H-7Z' },
  MEMBERSHIP: { family: 'ground', shape: circle(5) },
  PARTICIPATION: { family: 'ground', shape: circle(5) },
  ASSERTION: { family: 'ground', shape: circle(5) },
  DATASET: { family: 'ground', shape: square(6) },
}
