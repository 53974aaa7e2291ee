import { appended, CITY, type Files, replaced } from './city.ts'

/** A valid dataset with one thing wrong, and every problem that it makes. */
export type Wrong = { readonly what: string; readonly files: Files; readonly problems: readonly string[] }

const wrong = (what: string, files: Files, ...problems: string[]): Wrong => ({ what, files, problems })
const changed = (file: string, before: string, after: string) => replaced(CITY, file, before, after)
const added = (file: string, ...rows: string[]) => appended(CITY, file, ...rows)

const ASSERTION = 'measure:hoshi.1.1,ALIGNS_WITH,sdg:11.a,,,,,'
const BY_HAND = 'MANUAL_CURATION,0.5,0.5,ACCEPTED,editor,2026-01-01'

/** Files, columns, fields and ids. */
export const WRONG_SHAPES: readonly Wrong[] = [
  wrong(
    'a file of unknown name',
    { ...CITY, 'need.csv': 'id\n' },
    'city/need.csv:1:1: nothing reads a file of this name; did you mean needs.csv?',
  ),
  wrong(
    'an unknown column',
    changed('needs.csv', 'raisedBy,', 'raisedby,'),
    'city/needs.csv:1:1: the column raisedBy is missing; add it to the heading',
    'city/needs.csv:1:11: unknown column "raisedby"; did you mean raisedBy?',
  ),
  wrong(
    'an unknown field of the tree',
    changed('strategy.yaml', 'yearLabel', 'yearlabel'),
    'city/strategy.yaml:26:43: unknown field "yearlabel"; did you mean yearLabel?',
  ),
  wrong(
    'an unknown field of the dataset',
    changed('dataset.yaml', 'licence', 'license'),
    'city/dataset.yaml:1:5: licence is required; fill it in',
    'city/dataset.yaml:5:1: unknown field "license"; did you mean licence?',
  ),
  wrong(
    'a column that stands twice',
    changed('offers.csv', 'madeBy,provides', 'madeBy,madeBy'),
    'city/offers.csv:1:18: the column madeBy stands here twice; keep one',
    'city/offers.csv:2:32: madeBy: capability:people-flow is of type Capability; name one of type Organization instead',
  ),
  wrong(
    'a row with too many cells',
    added('platforms.csv', 'platform:b,名,x'),
    'city/platforms.csv:3:14: the row has more cells than the heading; quote cells that hold a comma',
  ),
  wrong(
    'a row with too few cells',
    added('platforms.csv', 'platform:b'),
    'city/platforms.csv:3:1: nameJa is required; fill it in',
    'city/platforms.csv:3:1: the row has 1 cells, the heading 2; add the missing commas',
  ),
  wrong(
    'an open quotation mark',
    added('platforms.csv', 'platform:b,"名'),
    'city/platforms.csv:3:12: the quotation mark before 名 does not close; write one behind the text, or take this one away',
  ),
  wrong(
    'broken YAML',
    changed('strategy.yaml', 'goals:', 'goals: ['),
    'city/strategy.yaml:12:10: not valid YAML: Nested mappings are not allowed in compact mappings; correct the line',
  ),
  wrong(
    'an alias',
    changed(
      'strategy.yaml',
      'nameJa: 星市総合戦略\nnameEn: Hoshi Strategy',
      'nameJa: &name 星市総合戦略\nnameEn: *name',
    ),
    'city/strategy.yaml:4:9: anchors and aliases are not read; write the value out here',
  ),
  wrong(
    'an empty file',
    { ...CITY, 'offers.csv': '' },
    'city/offers.csv:1:1: the file is empty; add a heading or remove the file',
  ),
  wrong(
    'an empty required cell',
    added('platforms.csv', 'platform:b,'),
    'city/platforms.csv:3:12: nameJa is required; fill it in',
  ),
  wrong(
    'a missing required field of the tree',
    changed('strategy.yaml', ', status: PLANNED }', ' }'),
    'city/strategy.yaml:19:9: status is required; fill it in',
  ),
  wrong(
    'a missing id',
    added('platforms.csv', ',名'),
    'city/platforms.csv:3:1: id is missing; give the record a permanent one',
  ),
  wrong(
    'a missing key',
    changed('strategy.yaml', '{ key: 1, nameJa: 交通 }', '{ nameJa: 交通 }'),
    'city/strategy.yaml:17:9: key is missing; give the item a key that never changes',
  ),
  wrong(
    'a malformed id',
    added('platforms.csv', 'platform:B C,名'),
    'city/platforms.csv:3:1: "platform:B C" is no id; after "platform:" use only a-z 0-9 . - @, beginning with a letter or digit',
  ),
  wrong(
    'an id of another kind',
    added('platforms.csv', 'group:b,名'),
    'city/platforms.csv:3:1: "group:b" is no id of this kind of record; begin it with "platform:"',
  ),
  wrong(
    'a duplicate id',
    added('platforms.csv', 'platform:forum,別'),
    'city/platforms.csv:3:1: the id platform:forum is already used at city/platforms.csv:2; give this record an id of its own',
  ),
  wrong(
    'ids that differ in leading zeros',
    added('working-groups.csv', 'group:a1,platform:forum,あ', 'group:a01,platform:forum,い'),
    'city/working-groups.csv:4:1: group:a01 differs from group:a1 (city/working-groups.csv:3) only in leading zeros; choose another',
  ),
  wrong(
    'the same fact twice',
    added('memberships.csv', 'org:made-up,group:buses,PRIVATE,,'),
    'city/memberships.csv:4:1: membership:made-up@buses stands already at city/memberships.csv:3; remove one of the two rows',
  ),
  wrong(
    'a second value for the same fact',
    added('memberships.csv', 'org:made-up,group:buses,MINISTRY,,'),
    'city/memberships.csv:4:1: a second value for the same fact, membership:made-up@buses, which city/memberships.csv:3 states otherwise; keep the right one',
  ),
  wrong(
    'a second value of an indicator',
    added('indicator-values.csv', 'indicator:hoshi.riders,BASELINE,2015,61,'),
    'city/strategy.yaml:26:13: a second value for the same fact, value:hoshi.riders@2015.baseline, which city/indicator-values.csv:3 states otherwise; keep the right one',
  ),
  wrong(
    'a repeated field',
    changed('strategy.yaml', 'key: hoshi', 'key: hoshi\nkey: hoshi'),
    'city/strategy.yaml:2:1: the field "key" stands twice here; keep one of the two',
  ),
  wrong(
    'a value where a list is expected',
    changed('strategy.yaml', '    measures:\n      - { key: 1, nameJa: 交通 }', '    measures: 交通'),
    'city/strategy.yaml:16:15: a list is expected here; begin each item with "-"',
  ),
  wrong(
    'text where fields are expected',
    changed('strategy.yaml', '- { key: 1, nameJa: 歩道, status: ENDED }', '- 歩道'),
    'city/strategy.yaml:37:13: fields are expected here, each as "name: value"; write them so',
  ),
  wrong(
    'a list where a value is expected',
    changed('strategy.yaml', 'nameJa: 先導', 'nameJa: [先導]'),
    'city/strategy.yaml:30:5: put the text into quotation marks: nameJa: "[先導]"',
  ),
  wrong(
    'a file that is not UTF-8',
    { ...CITY, 'platforms.csv': Buffer.from([0x69, 0x64, 0x0a, 0x94, 0xb2]) },
    'city/platforms.csv:2:1: the file is not UTF-8, perhaps Shift_JIS or UTF-16; save it again as UTF-8 ("CSV UTF-8" in a spreadsheet)',
  ),
]

/** Single values. */
export const WRONG_CELLS: readonly Wrong[] = [
  wrong(
    'a whole number with a comma',
    changed('places.csv', '738865', '"738,865"'),
    'city/places.csv:3:30: population: "738,865" is not a whole number; leave out the commas',
  ),
  wrong(
    'a negative population',
    changed('places.csv', '738865', '-1'),
    'city/places.csv:3:30: population: -1 is out of range; a whole number from 0 to 2147483647 is expected',
  ),
  wrong(
    'a population that the API cannot hold',
    changed('places.csv', '738865', '3000000000'),
    'city/places.csv:3:30: population: 3000000000 is out of range; a whole number from 0 to 2147483647 is expected',
  ),
  wrong(
    'a decimal in full-width digits',
    changed('indicator-values.csv', '60.7', '６０.７'),
    'city/indicator-values.csv:2:36: value: "６０.７" is not a decimal number; use half-width digits',
  ),
  wrong(
    'more digits than a float keeps',
    changed('indicator-values.csv', '60.7', '0.1234567890123456'),
    'city/indicator-values.csv:2:36: value: 0.1234567890123456 has more than 15 digits; round it as its source prints it',
  ),
  wrong(
    'a year far off',
    changed('indicator-values.csv', '2021', '20210'),
    'city/indicator-values.csv:2:31: year: 20210 is out of range; a whole number from 1868 to 2200 is expected',
  ),
  wrong(
    'a date that is none',
    changed('memberships.csv', '2020-04-01', '2020-02-30'),
    'city/memberships.csv:2:42: validFrom: "2020-02-30" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD',
  ),
  wrong(
    'a partial date that is none',
    changed('sources.csv', '2020-03', '2020-13'),
    'city/sources.csv:2:45: issuedOn: "2020-13" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD',
  ),
  wrong(
    'a date of the tree in words',
    changed('strategy.yaml', 'startsOn: 2020-04-01\nendsOn', 'startsOn: 令和2年\nendsOn'),
    'city/strategy.yaml:6:11: startsOn: "令和2年" is not a date; write YYYY-MM-DD, such as 2020-04-01',
  ),
  wrong(
    'a choice that is none',
    changed('organizations.csv', 'LOCAL_GOVERNMENT', 'CITY'),
    'city/organizations.csv:2:31: kind: "CITY" is not allowed here; use one of GOVERNMENT LOCAL_GOVERNMENT OTHER_PUBLIC_SECTOR INTERNATIONAL_NGO NATIONAL_NGO REGIONAL_NGO PUBLIC_PRIVATE_PARTNERSHIP MULTILATERAL FOUNDATION PRIVATE_SECTOR ACADEMIC OTHER',
  ),
  wrong(
    'a choice in a list',
    changed('participations.csv', 'FUNDING', 'MONEY'),
    'city/participations.csv:2:32: roles: "MONEY" is not allowed here; use one of FUNDING ACCOUNTABLE EXTENDING IMPLEMENTING KNOWLEDGE',
  ),
  wrong(
    'a boolean that is none',
    changed('organizations.csv', 'true', 'yes'),
    'city/organizations.csv:4:47: sample: "yes" is neither true nor false; write true',
  ),
  wrong(
    'a colour that is none',
    changed('sdg-goals.csv', '#FD9D24', 'orange'),
    'city/sdg-goals.csv:2:14: color: "orange" is not of the form expected here; write it like #FD9D24',
  ),
  wrong(
    'a confidence above one',
    added('assertions.csv', `${ASSERTION + BY_HAND.replace('0.5', '1.5')},理由,Reason,,`),
    'city/assertions.csv:7:60: confidence: 1.5 is out of range; a number from 0 to 1 is expected',
  ),
  wrong(
    'a score beyond three',
    changed('assertions.csv', ',2,MANUAL', ',4,MANUAL'),
    'city/assertions.csv:6:33: score: 4 is out of range; a number from -3 to 3 is expected',
  ),
  wrong(
    'a wrong check digit of a place',
    changed('places.csv', '430005,', '430004,'),
    'city/places.csv:2:1: the check digit of 430004 is wrong; 43000 takes 5: look the code up again',
  ),
  wrong(
    'a wrong check digit of a company',
    changed('organizations.csv', '8700110005901', '7700110005901'),
    'city/organizations.csv:3:1: the check digit of corporate number 7700110005901 is wrong; its last twelve digits take 8 in front: look it up again',
  ),
  wrong(
    'an end before its beginning',
    changed('memberships.csv', '2024-03-31', '2019-03-31'),
    'city/memberships.csv:2:53: validTo 2019-03-31 is before validFrom 2020-04-01; correct one of them',
  ),
  wrong(
    'an end of the tree before its beginning',
    changed('strategy.yaml', 'endsOn: 2024-03-31', 'endsOn: 2019-03-31'),
    'city/strategy.yaml:7:9: endsOn 2019-03-31 is before startsOn 2020-04-01; correct one of them',
  ),
  wrong(
    'a made-up organisation named like a real one',
    changed('organizations.csv', 'サンプル社', '架空社'),
    'city/organizations.csv:4:13: org:made-up is made up, but its names do not say so; put サンプル into nameJa and Sample into nameEn',
  ),
]

/** References, passages and assertions. */
export const WRONG_LINKS: readonly Wrong[] = [
  wrong(
    'a list that names one thing twice',
    changed('offers.csv', 'capability:people-flow', 'capability:people-flow;capability:people-flow'),
    'city/offers.csv:2:32: provides names capability:people-flow twice; keep one',
  ),
  wrong(
    'a passage quoted twice',
    changed(
      'strategy.yaml',
      '      - { locator: 1章, quote: 暮らしを守る }',
      '      - { locator: 1章, quote: 暮らしを守る }\n      - { locator: 1章, quote: 暮らしを守る }',
    ),
    'city/strategy.yaml:16:9: the same passage of the same source stands here twice; keep one',
  ),
  wrong(
    'a dangling reference',
    changed('offers.csv', 'capability:people-flow', 'capability:people-flows'),
    'city/offers.csv:2:32: provides: nothing has the id capability:people-flows; did you mean capability:people-flow?',
  ),
  wrong(
    'a reference without its prefix',
    changed('offers.csv', 'capability:people-flow', 'people-flow'),
    'city/offers.csv:2:32: provides: nothing has the id people-flow; did you mean capability:people-flow?',
  ),
  wrong(
    'a dangling reference of the tree',
    changed('strategy.yaml', 'place: place:431001', 'place: place:431002'),
    'city/strategy.yaml:2:8: place: nothing has the id place:431002; did you mean place:431001?',
  ),
  wrong(
    'a source that does not exist',
    changed('dataset.yaml', 'source: source:plan', 'source: source:nothing'),
    'city/dataset.yaml:7:9: source: nothing has the id source:nothing; correct the id, or add the record of type Source',
  ),
  wrong(
    'a reference to the wrong type',
    changed('offers.csv', 'org:made-up', 'platform:forum'),
    'city/offers.csv:2:20: madeBy: platform:forum is of type Platform; name one of type Organization instead',
  ),
  wrong(
    'a circle of capabilities',
    changed('capabilities.csv', '調査;解析,', '調査;解析,capability:people-flow'),
    'city/capabilities.csv:2:39: broader: capability:analysis → capability:people-flow → capability:analysis goes round in a circle; point one of them elsewhere',
  ),
  wrong(
    'a place that is part of itself',
    changed('places.csv', 'PREFECTURE,,', 'PREFECTURE,place:430005,'),
    'city/places.csv:2:23: parent: place:430005 → place:430005 goes round in a circle; point one of them elsewhere',
  ),
  wrong(
    'a strategy that follows itself',
    changed('strategy.yaml', 'basedOn:', 'supersedes: strategy:hoshi\nbasedOn:'),
    'city/strategy.yaml:9:13: supersedes: strategy:hoshi → strategy:hoshi goes round in a circle; point one of them elsewhere',
  ),
  wrong(
    'a statement without its words',
    changed('assertions.csv', '施策を進める', ''),
    'city/assertions.csv:4:118: STATED_IN_SOURCE needs the source and its words; fill in quote',
  ),
  wrong(
    'a curated link without a reason',
    changed('assertions.csv', '公共交通,Public transport', ','),
    'city/assertions.csv:2:95: MANUAL_CURATION needs its reason; fill in commentJa or commentEn',
  ),
  wrong(
    'a second reason without a key',
    added(
      'assertions.csv',
      'measure:hoshi.1.1,ALIGNS_WITH,sdg:11.2,,,,,INFERENCE,0.3,0.5,ACCEPTED,x,2026-01-01,,,,',
    ),
    'city/assertions.csv:7:1: a second value for the same fact, assertion:measure-hoshi.1.1.aligns-with.sdg-11.2, which city/assertions.csv:2 states otherwise; give a second reason for the same link a key of its own',
  ),
  wrong(
    'a link from the wrong type',
    added('assertions.csv', `initiative:hoshi.g1.1,MAPS_TO,sdg:11.2.1,,CLOSE,true,,${BY_HAND},理由,Reason,,`),
    'city/assertions.csv:7:1: the subject of MAPS_TO is of type Indicator, not Initiative; correct subject or predicate',
  ),
  wrong(
    'a link to the wrong type',
    added('assertions.csv', `measure:hoshi.1.1,ALIGNS_WITH,sdg:11.2.1,,,,,${BY_HAND},理由,Reason,,`),
    'city/assertions.csv:7:31: the object of ALIGNS_WITH is of type SdgTarget or SdgGoal, not SdgIndicator; correct object or predicate',
  ),
  wrong(
    'a link between unlike types',
    added('assertions.csv', `indicator:hoshi.riders,INFLUENCES,sdg:11.2,,,,1,${BY_HAND},理由,Reason,,`),
    'city/assertions.csv:7:35: the object of INFLUENCES is of type Indicator, not SdgTarget; correct object or predicate',
  ),
  wrong(
    'a link with itself',
    changed('assertions.csv', 'sdg:11.2,INFLUENCES,sdg:11.a', 'sdg:11.2,INFLUENCES,sdg:11.2'),
    'city/assertions.csv:6:21: a link joins two records, not one with itself; correct subject or object',
  ),
  wrong(
    'a mapping without its relation',
    changed('assertions.csv', 'CLOSE', ''),
    'city/assertions.csv:5:44: MAPS_TO needs relation; fill it in',
  ),
  wrong(
    'a column of another predicate',
    changed('assertions.csv', 'sdg:11.2,,,,,MANUAL', 'sdg:11.2,,,,1,MANUAL'),
    'city/assertions.csv:2:43: ALIGNS_WITH has no score; leave the cell empty',
  ),
  wrong(
    'a quote without a source',
    replaced(
      replaced(CITY, 'dataset.yaml', 'source: source:plan', 'source: none'),
      'platforms.csv',
      'id,nameJa\nplatform:forum,官民連携の場',
      'id,nameJa,quote\nplatform:forum,官民連携の場,言葉',
    ),
    'city/platforms.csv:2:23: a passage needs the source that it stands in; name the source',
  ),
  wrong(
    'a foundation without a source',
    changed('strategy.yaml', 'source: source:survey, ', ''),
    'city/strategy.yaml:10:5: a passage needs the source that it stands in; name the source',
  ),
]
