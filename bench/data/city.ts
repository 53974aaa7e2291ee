import type { DatasetFolder } from '../../src/import/folder.ts'
import { assertion } from '../../src/import/tables/assertion.ts'
import { need, offer } from '../../src/import/tables/exchange.ts'
import { participation } from '../../src/import/tables/stakeholder.ts'
import { CAPABILITY_IDS, cityKey, cityPlace, organizationsOf } from './nation.ts'
import { planOf } from './plan.ts'
import { oneOf, type Random, random, several } from './random.ts'
import { type RowWriter, rowWriter } from './rows.ts'
import { sampleNames } from './words.ts'

/** How the parts of all cities meet: which targets and organisations are chosen how often. */
export interface Choices {
  readonly target: (next: Random) => string
  readonly organization: (next: Random) => string
}

const TARGETS_PER_ITEM = 3
const PARTICIPATIONS = 40
const NEEDS = 10
const OFFERS = 12

const hundredths = (value: number) => Math.round(value * 100) / 100

/** One accepted reason for a link. */
const link = ({ add }: RowWriter, next: Random, subject: string, predicate: string, object: string) =>
  add(assertion, {
    subject,
    predicate,
    object,
    justification: 'MANUAL_CURATION',
    confidence: hundredths(0.5 + next() * 0.45),
    strength: hundredths(0.3 + next() * 0.7),
    status: 'ACCEPTED',
    author: 'bench',
    assertedOn: '2026-04-01',
    commentJa: 'サンプルの理由',
    commentEn: 'A sample reason',
  })

const addParticipations = (
  { add }: RowWriter,
  next: Random,
  city: number,
  initiatives: readonly string[],
  { organization }: Choices,
) => {
  const own = organizationsOf(city)
  // Half of the work is done by those of the city, half by those who work in many.
  const pair = () => `${next() < 0.5 ? oneOf(next, own) : organization(next)} ${oneOf(next, initiatives)}`
  for (const chosen of several(PARTICIPATIONS, pair)) {
    const [who, where] = chosen.split(' ')
    add(participation, {
      organization: who,
      initiative: where,
      roles: oneOf(next, ['IMPLEMENTING', 'FUNDING', 'KNOWLEDGE', 'ACCOUNTABLE;IMPLEMENTING']),
      status: 'ACTIVE',
    })
  }
}

const addExchange = ({ add }: RowWriter, next: Random, city: number, initiatives: readonly string[]) => {
  const key = cityKey(city)
  const own = organizationsOf(city)
  const capabilities = () => several(2, () => oneOf(next, CAPABILITY_IDS)).join(';')
  const needs = Array.from({ length: NEEDS }, (_, index) => `need:${key}.${index + 1}`)
  const offers = Array.from({ length: OFFERS }, (_, index) => `offer:${key}.${index + 1}`)
  for (const [index, id] of needs.entries())
    add(need, {
      id,
      ...sampleNames(next, `${city}-${index + 1}`),
      raisedBy: oneOf(next, own),
      for: oneOf(next, initiatives),
      place: cityPlace(city),
      requires: capabilities(),
      status: next() < 0.8 ? 'OPEN' : 'MET',
    })
  for (const [index, id] of offers.entries())
    add(offer, {
      id,
      ...sampleNames(next, `${city}-${index + 1}`),
      madeBy: oneOf(next, own),
      provides: capabilities(),
      status: next() < 0.9 ? 'OPEN' : 'WITHDRAWN',
    })
  return [...needs, ...offers]
}

/** A city: its strategy, who takes part, what is needed and offered, and the links between all of them. */
export const cityFolder = (city: number, choices: Choices): DatasetFolder => {
  const next = random(1_000_000 + city)
  const writer = rowWriter(cityKey(city))
  const { measures, mainEfforts, initiatives } = planOf(writer, next, city)
  addParticipations(writer, next, city, initiatives, choices)
  const exchanged = addExchange(writer, next, city, initiatives)
  for (const item of [...measures, ...initiatives, ...exchanged])
    for (const target of several(TARGETS_PER_ITEM, () => choices.target(next)))
      link(writer, next, item, 'ALIGNS_WITH', target)
  for (const effort of mainEfforts) link(writer, next, effort, 'ADVANCES', oneOf(next, measures))
  return writer.folder()
}
