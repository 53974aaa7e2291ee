/** What a client asks who means harm, or knows no better: each within all limits, thirty times in one request. */
export interface Expensive {
  readonly name: string
  /** The field that is asked, another one for each number: the same twice would be answered once. */
  readonly field: (index: number) => string
  readonly times: number
}

const PLAN = 'kumamoto-2'
const MEASURES = ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '3.1', '3.2']
const INITIATIVES = ['p1.1', 'p1.2', 'p1.3', 'p2.1', 'p2.2', 'p2.3', 'p3.1', 'p3.2', 'p3.3', 'p4.1', 'p4.2']
const WORDS = ['市', '人', '地', '山', '水', '農', '観', '学', '子', '業', '道', '災', '住', '高', '域']
const ALL_GOALS = Array.from({ length: 17 }, (_, index) => `"${index + 1}"`).join(' ')

const of = (list: readonly string[], index: number): string => list[index % list.length] ?? ''
const measure = (index: number) => `measure:${PLAN}.${of(MEASURES, index)}`
const initiative = (index: number) => `initiative:${PLAN}.${of(INITIATIVES, index)}`
const day = (index: number) => `2026-${String(1 + (index % 12)).padStart(2, '0')}-01`

const facets = (list: string) => (index: number) =>
  `${list} { totalCount facets(first: ${100 - index}) { field values { count } } }`

/** By the name under which the table shows each. */
const FIELDS: Readonly<Record<string, (index: number) => string>> = {
  'facets of organisations': facets('organizations'),
  'facets of initiatives': facets('initiatives'),
  'facets of assertions': facets('assertions'),
  'search with facets': index =>
    `search(text: "${of(WORDS, index)}") { totalCount facets { types { count } } }`,
  'search of two': index =>
    `search(text: "${of(WORDS, index)} ${of(WORDS, index + 1 + Math.floor(index / 15))}", first: 100) { edges { node { id } } }`,
  'areas of a text': index =>
    `collaborationAreas(for: { profile: { text: "観光 農業 健康 防災 ${index}", sdgGoals: [${ALL_GOALS}] } }, first: 100) { totalCount edges { score text } }`,
  partners: index =>
    `suggestedPartners(for: { measure: "${measure(index)}" }, asOf: "${day(index)}", first: 100) { totalCount edges { score text } }`,
  consortium: index =>
    `consortium(for: { measure: "${measure(index)}" }, maxMembers: ${1 + (index % 10)}) { cost text members { cost } }`,
  paths: index =>
    `paths(from: "${measure(index)}", to: "${initiative(index)}", maxLength: 6, samples: INCLUDE, first: 10) { paths { score sentence } }`,
  gaps: index =>
    `gaps(strategy: "strategy:${PLAN}", asOf: "${day(index)}", first: ${100 - index}) { gap text }`,
  'gaps of a prefecture': index =>
    `gaps(place: "place:430005", samples: INCLUDE, asOf: "${day(index)}", first: ${100 - index}) { gap text }`,
  'white space': index =>
    `whiteSpace(strategy: "strategy:${PLAN}", samples: INCLUDE, asOf: "${day(index)}", first: ${100 - index}) { text }`,
  findings: index =>
    `findings(strategy: "strategy:${PLAN}", asOf: "${day(index)}", first: ${100 - index}) { message }`,
  neighbourhood: index =>
    `neighborhood(ids: ["${initiative(index)}"], depth: 3, limit: ${300 - index}) { nodes { id } edges { from } }`,
  'table of initiatives': index =>
    `alignmentMatrix(strategy: "strategy:${PLAN}", rows: ${index % 2 ? 'MEASURE' : 'PROJECT'}, columns: SDG_TARGET, scope: WITH_PARTS) { total greatest }`,
  comparison: index =>
    `compareStrategies(from: "strategy:kumamoto-1", to: "strategy:${PLAN}", samples: ${index % 2 ? 'INCLUDE' : 'EXCLUDE'}) { kept }`,
  'similar and shared': index =>
    `initiative(id: "${initiative(index)}") { similar(samples: INCLUDE, first: ${20 - (index % 20)}) { score } }`,
  'needs with offers': index => `needs(first: ${60 - index}) { nodes { offers(first: 10) { totalCount } } }`,
}

export const EXPENSIVE: readonly Expensive[] = Object.entries(FIELDS).map(([name, field]) => ({
  name,
  field,
  times: 30,
}))

/** The operation that asks an expensive question so many times, by an alias each. */
export const operation = ({ field }: Expensive, times: number): string =>
  `{ ${Array.from({ length: times }, (_, index) => `a${index}: ${field(index)}`).join('\n  ')} }`

/** What everybody else asks. */
export const LIGHT: readonly string[] = [
  '{ sdgTarget(code: "11.2") { code name(language: EN) } }',
  `{ policyMeasure(id: "measure:${PLAN}.2.3") { name goal { name } } }`,
  '{ organizations(first: 5) { nodes { id name } } }',
  `{ initiative(id: "initiative:${PLAN}.p1.1") { name sdgTargets(first: 5) { nodes { code } } } }`,
]
