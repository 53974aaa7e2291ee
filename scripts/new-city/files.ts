/** What is known of a city before anybody has written anything. */
export interface City {
  /** The code of the municipality, six digits. */
  readonly code: string
  readonly nameJa: string
  readonly nameEn: string
  /** The part of its ids that is its own. */
  readonly key: string
  /** What its plan calls its levels, from the top down. */
  readonly levels: readonly string[]
}

const dataset = ({
  key,
  nameJa,
  nameEn,
}: City): string => `# この取込みの単位（データセット）。idは今後変えません。
# What is imported together. The id never changes.
id: dataset:${key}
nameJa: ${nameJa}の総合戦略
${nameEn === '' ? '# nameEn:' : `nameEn: Strategy of ${nameEn}`}
version: "1"
# このフォルダーの内容の利用条件 / the licence of what stands in this folder
licence: CC-BY-4.0
# 英語名の由来: 出典にあればORIGINAL、自分で訳したらTRANSLATED / where English names come from
nameEnBasis: TRANSLATED
# すべての項目の出典。sources.csvに書きます / the source of everything here, a row of sources.csv
source: source:${key}
`

const sources = ({ key, nameJa }: City): string => `id,nameJa,publisher,url,issuedOn
source:${key},${nameJa}の総合戦略,${nameJa},,
`

const LISTS = ['goals', 'measures', 'measures', 'initiatives'] as const

/** Where the lists of a tree of so many levels begin: goals first, initiatives last, measures between. */
const listAt = (depth: number, levels: number): string => {
  if (depth === 0) return LISTS[0]
  return depth === levels - 1 && levels > 2 ? LISTS[3] : LISTS[1]
}

const indented = (depth: number, lines: readonly string[]): string =>
  lines.map(line => `#${'  '.repeat(depth * 2)} ${line}`).join('\n')

/** One item on each level, as comments: the city takes the signs away and writes its own words. */
const tree = ({ levels }: City): string =>
  levels
    .map((level, depth) =>
      indented(depth, [
        `# ${level}`,
        `${listAt(depth, levels.length)}:`,
        '  # 今後変えない番号 / a number that never changes',
        '  - key: 1',
        `    # ${level}の名称 / its name`,
        '    nameJa:',
        ...(listAt(depth, levels.length) === 'initiatives'
          ? ['    # PLANNED NOT_STARTED ACTIVE SUSPENDED ENDED CANCELLED', '    status: ACTIVE']
          : []),
        '    # 所管課（organizations.csvのid）、先頭が主管 / who answers for it, the first leads',
        '    owners:',
        '    # 計画の文言そのままと、その箇所 / its words, exactly, and where',
        '    quotes:',
        '      - { locator: 1ページ, quote: 計画の文言 }',
      ]),
    )
    .join('\n')

const strategy = (
  city: City,
): string => `# ${city.nameJa}の総合戦略。先頭の「# 」を外して書きます。説明は seed/README.md にあります。
# Take away the "# " in front and write. seed/README.md explains every field.
key: ${city.key}
place: place:${city.code}
nameJa: ${city.nameJa}の総合戦略
# 計画期間の初日と末日。累計の指標はここから数えます / first and last day; counts begin here
# startsOn: 2025-04-01
# endsOn: 2030-03-31
source: source:${city.key}
levels: [${city.levels.join(', ')}]
${tree(city)}
# 指標は、どの段にも書けます / indicators stand on any level
#     indicators:
#       - key: startups
#         # 指標の名称 / its name
#         nameJa:
#         unitJa: 件
#         # INCREASE DECREASE MAINTAIN
#         direction: INCREASE
#         # NONE=年度末の状態 PER_YEAR=年ごとの数 SUM=計画期間の合計 RUNNING_TOTAL=累計
#         accumulation: SUM
#         values:
#           - { kind: BASELINE, year: 2024, value: 0 }
#           - { kind: TARGET, year: 2029, value: 10 }
`

/** The files of an empty folder for a city. */
export const cityFiles = (city: City): ReadonlyMap<string, string> =>
  new Map([
    ['dataset.yaml', dataset(city)],
    ['sources.csv', sources(city)],
    ['strategy.yaml', strategy(city)],
    ['organizations.csv', 'id,nameJa,nameEn,kind,place,partOf\n'],
    ['indicator-values.csv', 'indicator,kind,year,value,state,asOf,noteJa\n'],
    ['budgets.csv', 'initiative,year,stage,amount,unit,fundedBy\n'],
    ['evaluations.csv', 'item,year,by,criterion,grade,direction,commentJa\n'],
  ])
