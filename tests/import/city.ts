/** The files of a dataset, by name. */
export type Files = Readonly<Record<string, string | Buffer>>

const lines = (...rows: string[]) => `${rows.join('\n')}\n`

/** One valid dataset with a record of every kind. */
export const CITY: Files = {
  'dataset.yaml': lines(
    'id: dataset:hoshi',
    'nameJa: 星市',
    'nameEn: Hoshi City',
    'version: "1"',
    'licence: CC-BY-4.0',
    'nameEnBasis: TRANSLATED',
    'source: source:plan',
  ),
  'sources.csv': lines(
    'id,nameJa,url,issuedOn',
    'source:plan,星市総合戦略,https://example.org/plan,2020-03',
    'source:survey,星市調査,,2021',
  ),
  'places.csv': lines(
    'code,nameJa,kind,parent,population',
    '430005,熊本県,PREFECTURE,,',
    '431001,熊本市,CITY,place:430005,738865',
  ),
  'sdg-goals.csv': lines(
    'code,nameJa,nameEn,color,iri',
    '11,まち,Cities,#FD9D24,http://metadata.un.org/sdg/11',
  ),
  'sdg-targets.csv': lines(
    'code,nameJa,nameEn,kind,iri',
    '11.2,交通,Transport,OUTCOME,http://metadata.un.org/sdg/11.2',
    '11.a,連携,Links,MEANS_OF_IMPLEMENTATION,http://metadata.un.org/sdg/11.a',
  ),
  'sdg-indicators.csv': lines(
    'code,nameJa,nameEn,targets,unCodes,iri',
    '11.2.1,交通の便,Access to transport,sdg:11.2,C110201,http://metadata.un.org/sdg/11.2.1',
  ),
  'capabilities.csv': lines(
    'id,nameJa,nameEn,aliasesJa,broader',
    'capability:analysis,分析,Analysis,調査;解析,',
    'capability:people-flow,人流分析,People flow,,capability:analysis',
  ),
  'organizations.csv': lines(
    'id,nameJa,nameEn,kind,place,identifiers,sample',
    'org:city,星市役所,Hoshi City Hall,LOCAL_GOVERNMENT,place:431001,web:example.org,',
    'org:jcn-8700110005901,星交通,,PRIVATE_SECTOR,,,',
    'org:made-up,サンプル社,Sample Inc,PRIVATE_SECTOR,,,true',
  ),
  'platforms.csv': lines('id,nameJa', 'platform:forum,官民連携の場'),
  'working-groups.csv': lines('id,platform,nameJa', 'group:buses,platform:forum,バス分科会'),
  'memberships.csv': lines(
    'organization,memberOf,category,validFrom,validTo',
    'org:city,platform:forum,LOCAL_GOVERNMENT,2020-04-01,2024-03-31',
    'org:made-up,group:buses,PRIVATE,,',
  ),
  'participations.csv': lines(
    'organization,initiative,roles,status',
    'org:city,initiative:hoshi.g1.1,FUNDING;ACCOUNTABLE,ACTIVE',
  ),
  'needs.csv': lines(
    'id,nameJa,raisedBy,for,place,requires,status',
    'need:routes,路線の見直し,org:city,initiative:hoshi.g1.1;measure:hoshi.1.1,place:431001,capability:analysis;capability:people-flow,OPEN',
  ),
  'offers.csv': lines(
    'id,nameJa,madeBy,provides,status',
    'offer:sensors,人流計測,org:made-up,capability:people-flow,OPEN',
  ),
  'indicator-values.csv': lines(
    'indicator,kind,year,value,comparator',
    'indicator:hoshi.riders,ACTUAL,2021,60.7,AT_LEAST',
  ),
  'assertions.csv': lines(
    'subject,predicate,object,key,relation,proxy,score,justification,confidence,strength,status,author,assertedOn,commentJa,commentEn,source,quote',
    'measure:hoshi.1.1,ALIGNS_WITH,sdg:11.2,,,,,MANUAL_CURATION,0.8,0.9,ACCEPTED,editor,2026-01-01,公共交通,Public transport,,',
    'measure:hoshi.1.1,ALIGNS_WITH,sdg:11.2,tool,,,,LEXICAL_MATCH,0.4,0.5,ACCEPTED,matcher,2026-01-01,,,,',
    'initiative:hoshi.g1.1,ADVANCES,measure:hoshi.1.1,,,,,STATED_IN_SOURCE,0.9,1,ACCEPTED,editor,2026-01-01,,,source:plan,施策を進める',
    'indicator:hoshi.riders,MAPS_TO,sdg:11.2.1,,CLOSE,true,,MANUAL_CURATION,0.6,0.7,PROPOSED,editor,2026-01-01,近い,Close,,',
    'sdg:11.2,INFLUENCES,sdg:11.a,,,,2,MANUAL_CURATION,0.5,0.5,ACCEPTED,editor,2026-01-01,助ける,Helps,,',
  ),
  'strategy.yaml': lines(
    'key: hoshi',
    'place: place:431001',
    'nameJa: 星市総合戦略',
    'nameEn: Hoshi Strategy',
    'adoptedOn: 2020-03',
    'startsOn: 2020-04-01',
    'endsOn: 2024-03-31',
    'source: source:plan',
    'basedOn:',
    '  - { source: source:survey, quote: 調査に基づく }',
    'goals:',
    '  - key: 1',
    '    nameJa: 暮らし',
    '    quotes:',
    '      - { locator: 1章, quote: 暮らしを守る }',
    '    measures:',
    '      - { key: 1, nameJa: 交通 }',
    '    mainEfforts:',
    '      - { key: 1, nameJa: バス, status: PLANNED }',
    '    indicators:',
    '      - key: riders',
    '        nameJa: 利用者',
    '        direction: INCREASE',
    '        resultType: OUTCOME',
    '        values:',
    '          - { kind: BASELINE, year: 2015, yearLabel: H27, value: 60.7 }',
    '          - { kind: TARGET, year: 2023, value: -400 }',
    'leadingProjects:',
    '  - key: 1',
    '    nameJa: 先導',
    '    themes:',
    '      - key: 1',
    '        nameJa: 中心街',
    '        status: ACTIVE',
    '        startsOn: 2020-04-01',
    '        actions:',
    '          - { key: 1, nameJa: 歩道, status: ENDED }',
  ),
}

/** Puts `after` where `before` stands in one file; the test is wrong when it stands nowhere. */
export const replaced = (files: Files, file: string, before: string, after: string): Files => {
  const text = files[file]
  if (typeof text !== 'string' || !text.includes(before))
    throw new Error(`${file} of the fixture does not hold ${before}`)
  return { ...files, [file]: text.replace(before, after) }
}

/** Adds a row or lines to the end of one file. */
export const appended = (files: Files, file: string, ...rows: string[]): Files => ({
  ...files,
  [file]: `${files[file] ?? ''}${lines(...rows)}`,
})

/** The files without one of them. */
export const without = (files: Files, file: string): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => name !== file))
