import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { encode } from '../bench/data/encode.ts'
import { memberList } from '../bench/data/member-list.ts'
import { createApi } from '../src/api.ts'
import { readConfig } from '../src/environment/config.ts'
import { importFolders } from '../src/import/import.ts'
import { importMembers, type MemberImportOptions } from '../src/import/members/import.ts'
import { formatMembersReport } from '../src/import/members/report.ts'
import { ImportRefused } from '../src/import/problem.ts'
import { openStore, type Store, temporaryFolders } from './import/store.ts'
import { csv, madeUpNumber } from './members/member-files.ts'

const temporary = temporaryFolders()
let store: Store
let folder: string
let sent = 0
let ask: (query: string) => Promise<unknown>

beforeAll(async () => {
  store = await openStore('seed')
  folder = await temporary.write({})
  const api = await createApi({
    connection: store,
    config: readConfig({}),
    log: pino({ level: 'silent' }),
    observe: () => {
      sent += 1
    },
  })
  ask = async query => {
    const response = await api.inject({ method: 'POST', url: '/graphql', payload: { query } })
    const { data, errors } = response.json()
    if (errors) throw new Error(JSON.stringify(errors))
    return data
  }
})

afterAll(async () => {
  await store.close()
  await temporary.remove()
})

const written = async (content: string | Buffer, name = 'members.csv') => {
  const file = join(folder, name)
  await writeFile(file, content)
  return file
}

const load = async (content: string | Buffer, options: Partial<MemberImportOptions> = {}) =>
  importMembers(store, await written(content), { platform: 'sdgs-ppp', sample: true, ...options })

const refusal = async (content: string | Buffer, options: Partial<MemberImportOptions> = {}) => {
  try {
    await load(content, options)
  } catch (error) {
    if (error instanceof ImportRefused)
      return error.problems.map(({ line, column, message }) => `${line}:${column}: ${message}`)
    throw error
  }
  throw new Error('the list was not refused')
}

const HEADING =
  '団体名,会員種別,都道府県,市区町村,法人番号,入会日,実現したいこと,課題,ソリューション・ノウハウ,関連ゴール,分科会,URL'
const NUMBER = madeUpNumber(90_000_001)
const BUS = `サンプル交通㈱,3号,熊本県,熊本市,${NUMBER},2020年4月,利用者を増やす,"・運転手が足りない\r\n・予約が伝わらない",予約の仕組み,目標11、13,サンプル観光データ活用分科会,https://example.org/bus`
const TOWN = 'サンプル里町,１号,熊本県,,,R2.4.1,,,,,,'
const LIST = csv(HEADING, BUS, TOWN)
const BUS_ID = `org:jcn-${NUMBER}`

test('turns the rows of a list into organisations, memberships, needs, offers and links, each marked as made up', async () => {
  await load(LIST)
  const { organization } = (await ask(`{ organization(id: "${BUS_ID}") {
    name kind sample place { id } identifiers sources { name } dataset { id sample }
    memberships { nodes { memberOf { ... on Platform { id } ... on WorkingGroup { id } } category validFrom sample } }
    needs { nodes { id name status sample quotes { locator } } }
    offers { nodes { id name sample } }
    sdgGoals { edges { strength confidence node { code } assertions { nodes { justification author quotes { text locator } } } } }
  } }`)) as { organization: unknown }
  const link = (code: string) => ({
    strength: 0.5,
    confidence: 0.9,
    node: { code },
    assertions: {
      nodes: [
        {
          justification: 'STATED_IN_SOURCE',
          author: 'サンプル交通㈱',
          quotes: [{ text: '目標11、13', locator: '関連ゴール' }],
        },
      ],
    },
  })
  expect(organization).toEqual({
    name: 'サンプル交通㈱',
    kind: 'PRIVATE_SECTOR',
    sample: true,
    place: { id: 'place:431001' },
    identifiers: ['web:https://example.org/bus'],
    sources: [{ name: '地方創生SDGs官民連携プラットフォーム 会員名簿' }],
    dataset: { id: 'dataset:members-sdgs-ppp', sample: true },
    memberships: {
      nodes: [
        { memberOf: { id: 'group:sample-tourism-data' }, category: 'PRIVATE', validFrom: null, sample: true },
        { memberOf: { id: 'platform:sdgs-ppp' }, category: 'PRIVATE', validFrom: '2020-04', sample: true },
      ],
    },
    needs: {
      nodes: [
        ['aim-1', '利用者を増やす', '実現したいこと'],
        ['problem-1', '運転手が足りない', '課題'],
        ['problem-2', '予約が伝わらない', '課題'],
      ].map(([key, name, locator]) => ({
        id: `need:sdgs-ppp.jcn-${NUMBER}.${key}`,
        name,
        status: 'OPEN',
        sample: true,
        quotes: [{ locator }],
      })),
    },
    offers: {
      nodes: [{ id: `offer:sdgs-ppp.jcn-${NUMBER}.offer-1`, name: '予約の仕組み', sample: true }],
    },
    sdgGoals: { edges: [link('11'), link('13')] },
  })
})

test('changes nothing the second time, in whatever order the rows come', async () => {
  const before = await store.digest()
  expect(await load(LIST)).toMatchObject({ changed: false })
  expect(await store.digest()).toBe(before)
  const { records } = await load(csv(HEADING, TOWN, BUS))
  expect(records.Organization).toEqual({ created: 0, updated: 0, deleted: 0, unchanged: 2 })
})

test('follows what a row says now, keeps what it has no column for, and members that are not in the list', async () => {
  const changed = await load(
    csv('団体名,会員種別,法人番号,課題', `サンプル交通株式会社,3号,${NUMBER},運転手が見つからない`),
  )
  expect(changed.absent).toBe(1)
  expect(
    await ask(`{ organization(id: "${BUS_ID}") {
    name place { id } identifiers
    needs { nodes { id name } } offers { totalCount } sdgGoals { totalCount }
    memberships { nodes { validFrom } }
  } organizations(filter: { dataset: { anyOf: ["dataset:members-sdgs-ppp"] } }) { totalCount } }`),
  ).toEqual({
    organization: {
      name: 'サンプル交通株式会社',
      place: { id: 'place:431001' },
      identifiers: ['web:https://example.org/bus'],
      needs: {
        nodes: [
          { id: `need:sdgs-ppp.jcn-${NUMBER}.aim-1`, name: '利用者を増やす' },
          { id: `need:sdgs-ppp.jcn-${NUMBER}.problem-1`, name: '運転手が見つからない' },
        ],
      },
      offers: { totalCount: 1 },
      sdgGoals: { totalCount: 2 },
      memberships: { nodes: [{ validFrom: null }, { validFrom: '2020-04' }] },
    },
    organizations: { totalCount: 2 },
  })
})

test('says which numbers it reads as targets where two goals may be meant', async () => {
  const list = csv('団体名,会員種別,関連ゴール', 'てんサンプル社,3号,3.4', 'まるサンプル社,3号,ターゲット3.4')
  expect(formatMembersReport(await load(list, { dryRun: true }))).toMatch(
    /Numbers read as targets: 1（.*write them like 3、4）\n {2}C2 関連ゴール 3\.4\n/,
  )
})

test('writes nothing in a dry run', async () => {
  const before = await store.digest()
  expect(await load(LIST, { dryRun: true })).toMatchObject({ changed: true, dryRun: true })
  expect(await store.digest()).toBe(before)
})

/** One wrong cell for each column: the row's cells by heading, and the problem that it makes. */
const WRONG: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  ['no name', { 団体名: '' }, '2:1: A2 団体名: 団体名を書いてください / the name is missing; fill it in'],
  [
    'no category',
    { 会員種別: '' },
    '2:6: B2 会員種別: 会員種別を書いてください。1号、2号、3号のいずれかです / the category is missing; write 1号, 2号 or 3号',
  ],
  [
    'a category',
    { 会員種別: '4号' },
    '2:6: B2 会員種別: 「4号」は会員種別として読み取れません。1号、2号、3号のいずれかを書いてください / "4号" is no category of members; write 1号, 2号 or 3号',
  ],
  [
    'a prefecture',
    { 都道府県: '熊元県' },
    '2:9: C2 都道府県: 「熊元県」という都道府県は見当たりません。「熊本県」のことでしょうか / there is no prefecture "熊元県"; did you mean 熊本県?',
  ],
  [
    'a municipality',
    { 都道府県: '熊本県', 市区町村: '熊元市' },
    '2:13: D2 市区町村: 熊本県に「熊元市」という市区町村は見当たりません。「熊本市」のことでしょうか / there is no municipality "熊元市" in 熊本県; did you mean 熊本市?',
  ],
  [
    'a municipality that several prefectures have',
    { 市区町村: '府中市' },
    '2:10: D2 市区町村: 「府中市」は東京都、広島県にあります。都道府県を書いてください / 府中市 is in 東京都, 広島県; fill in the prefecture',
  ],
  [
    'the digits of a corporate number',
    { 法人番号: '123' },
    '2:11: E2 法人番号: 法人番号は13桁の数字です。「123」を確かめてください / a corporate number has 13 digits; check "123"',
  ],
  [
    'its check digit',
    { 法人番号: '7999900000001' },
    '2:11: E2 法人番号: 法人番号「7999900000001」の検査用数字（先頭の1桁）が合いません。後ろの12桁が正しければ先頭は8です。番号を確かめてください / the check digit of 7999900000001, its first, is wrong; if the other twelve are right it is 8: look the number up again',
  ],
  [
    'a date',
    { 入会日: '春頃' },
    '2:12: F2 入会日: 「春頃」は日付として読み取れません。2020/4/1、2020年4月、令和2年4月1日、R2.4.1 のように書いてください / "春頃" is no date; write it like 2020/4/1, 2020年4月, 令和2年4月1日 or R2.4.1',
  ],
  [
    'an end before the beginning',
    { 入会日: '2020/4/1', 退会日: '2019/3' },
    '2:21: G2 退会日: 退会日（2019-03）が入会日（2020-04-01）より前です / left on 2019-03, before joining on 2020-04-01',
  ],
  [
    'a goal',
    { 関連ゴール: '11、18' },
    '2:14: H2 関連ゴール: 「18」はSDGsのゴールまたはターゲットの番号ではありません。「11、13」のように1から17の番号で書いてください / "18" is no SDG goal or target; write numbers from 1 to 17, such as 11、13',
  ],
  [
    'a capability',
    { '必要な技術・ノウハウの名称': '観光データ分折' },
    '2:15: I2 必要な技術・ノウハウの名称: 「観光データ分折」という技術・ノウハウはありません。「観光データ分析」のことでしょうか / there is no capability "観光データ分折"; did you mean 観光データ分析?',
  ],
  [
    'an address of a page',
    { URL: 'あり ます' },
    '2:17: K2 URL: 「あり ます」はURLとして読み取れません。https:// で始まる形で書いてください / "あり ます" is no address of a page; write it from https:// on',
  ],
  [
    'a new group that does not say that it is made up',
    { 分科会: '交通分科会' },
    '2:18: L2 分科会: 「交通分科会」は新しい分科会です。架空の団体だけが加わる分科会は、名称に「サンプル」を含めてください / 交通分科会 is a new working group; where made-up organisations bring it, its name says サンプル',
  ],
  [
    'yes or no',
    { サンプル: 'たぶん' },
    '2:19: M2 サンプル: 「たぶん」は「はい」とも「いいえ」とも読み取れません。「はい」か「いいえ」を書いてください / "たぶん" is neither yes nor no; write はい or いいえ',
  ],
  [
    'an id',
    { 統合先ID: 'サンプル' },
    '2:20: N2 統合先ID: 「サンプル」は団体のIDではありません。org: で始まるIDを書いてください / "サンプル" is no id of an organisation; write one that begins with org:',
  ],
  [
    'an unknown id',
    { 統合先ID: 'org:sample-bamk' },
    '2:20: N2 統合先ID: org:sample-bamk という団体はありません。org:sample-bank のことでしょうか / there is no organisation org:sample-bamk; did you mean org:sample-bank?',
  ],
  [
    'a name that does not say that it is made up',
    { 団体名: '架空社' },
    '2:1: A2 団体名: 架空の団体は、団体名に「サンプル」（英語名には「Sample」）を含めてください / the name of a made-up organisation says so: put サンプル into it, and Sample into the English one',
  ],
  [
    'a text that is too long',
    { 課題: 'あ'.repeat(2001) },
    '2:21: O2 課題: 1件は2000字までです。短くするか、改行で分けてください / an item has at most 2000 characters; shorten it, or divide it by line breaks',
  ],
]

const COLUMNS = [
  '団体名',
  '会員種別',
  '都道府県',
  '市区町村',
  '法人番号',
  '入会日',
  '退会日',
  '関連ゴール',
  '必要な技術・ノウハウの名称',
  '団体の種類',
  'URL',
  '分科会',
  'サンプル',
  '統合先ID',
  '課題',
]
const row = (cells: Readonly<Record<string, string>>) =>
  COLUMNS.map(name => ({ 団体名: 'サンプル', 会員種別: '3号', ...cells })[name] ?? '').join(',')

test('tells each wrong cell by row and column in both languages, and writes nothing', async () => {
  const before = await store.digest()
  const found = []
  for (const [what, cells] of WRONG) found.push([what, await refusal(csv(COLUMNS.join(','), row(cells)))])
  expect(found).toEqual(WRONG.map(([what, , problem]) => [what, [problem]]))
  expect(await store.digest()).toBe(before)
})

test('refuses a name that sounds made up and is not marked, until the list says which it is', async () => {
  const list = (mark: string) => csv('団体名,会員種別,サンプル', `サンプル百貨,3号,${mark}`)
  expect(await refusal(list(''), { sample: false })).toEqual([
    '2:1: A2 団体名: 架空の団体のように見えます。架空なら「サンプル」の列に「はい」、実在するなら「いいえ」と書いてください / this looks made up; write はい into the column サンプル if it is, and いいえ if it exists',
  ])
  expect(await load(list('いいえ'), { sample: false, dryRun: true })).toMatchObject({ skipped: [] })
})

test('tells the same organisation twice, and a platform that is unknown', async () => {
  const twice = csv('団体名,会員種別', 'サンプル甲,3号', 'サンプル甲,3号')
  expect(await refusal(twice)).toEqual([
    '3:1: A3 団体名: 同じ団体が2行目にもあります。どちらかの行を削除するか、別の団体であれば法人番号を書いてください / the same organisation stands in row 2; remove one of the two rows, or give a corporate number if it is another one',
  ])
  expect(await refusal(LIST, { platform: 'sdg-ppp' })).toEqual([
    '1:1: platform:sdg-ppp というプラットフォームはありません。--platform に次のいずれかを指定してください: platform:sdgs-ppp / there is no platform:sdg-ppp; did you mean platform:sdgs-ppp?',
  ])
})

test('leaves bad rows out where asked to, into a file that can be mended and imported without losing the others', async () => {
  const list = csv(
    '団体名,会員種別,備考',
    'サンプル良社,3号,x',
    '"サンプル""悪""社",9号,"y\r\nz"',
    '=サンプル式,,',
  )
  const report = await load(list, { skipBadRows: true })
  expect(report.skipped).toHaveLength(2)
  const file = join(folder, 'members.skipped.csv')
  expect(report.skippedFile).toBe(file)
  const skipped = await readFile(file, 'utf8')
  expect(skipped).toBe(
    '\uFEFF団体名,会員種別,備考,取り込めなかった理由\r\n' +
      '"サンプル""悪""社",9号,"y\r\nz","B3 会員種別: 「9号」は会員種別として読み取れません。1号、2号、3号のいずれかを書いてください / ""9号"" is no category of members; write 1号, 2号 or 3号"\r\n' +
      '\'=サンプル式,,,"B4 会員種別: 会員種別を書いてください。1号、2号、3号のいずれかです / the category is missing; write 1号, 2号 or 3号"\r\n',
  )
  const before = Number((await store.rows('MATCH (o:Organization) RETURN count(o) AS count'))[0]?.count)
  const mended = await load(skipped.replace('9号,', '2号,').replace('式,,', '式,2号,'))
  expect(mended).toMatchObject({ skipped: [], skippedFile: undefined, unread: ['備考'] })
  expect(await store.rows('MATCH (o:Organization) RETURN count(o) AS count')).toEqual([{ count: before + 2 }])
  expect(existsSync(file)).toBe(true)
})

const idOf = async (name: string) => {
  const [found] = await store.rows('MATCH (o:Organization {nameJa: $name}) RETURN o.id AS id', { name })
  return String(found?.id)
}

test('proposes other spellings as possibly the same when they come, and merges nothing by itself', async () => {
  const list = csv(
    '団体名,会員種別,都道府県,市区町村',
    'サンプル交通（株）,3号,熊本県,熊本市',
    'サンプル　銀行（株）,3号,,',
    'サンプル交通公社,3号,,',
  )
  const report = await load(list)
  const bus = await idOf('サンプル交通（株）')
  const bank = await idOf('サンプル　銀行（株）')
  expect(bus).toMatch(/^org:member-[0-9a-f]{12}$/)
  expect(formatMembersReport(report)).toContain(
    [
      `members.csv:2 サンプル交通（株） (${bus}) → サンプル交通株式会社 ${BUS_ID}（所在地も同じ / in the same place）`,
      `  ${join(folder, 'members.csv')}:3 サンプル　銀行（株） (${bank}) → 株式会社サンプル銀行 org:sample-bank（所在地は不明 / place not known of both）`,
    ].join('\n'),
  )
  expect(report.duplicates).toHaveLength(2)
  // They count as decided on once they are in.
  expect((await load(list)).duplicates).toEqual([])
})

test('a merged id keeps answering, with the organisation that it was merged into', async () => {
  const bus = await idOf('サンプル交通（株）')
  const list = csv('団体名,会員種別,課題,統合先ID', `サンプル交通（株）,3号,停留所が遠い,${BUS_ID}`)
  // Without the place, the row would have another id of its own.
  const placed = list.replace('会員種別,', '会員種別,都道府県,').replace('3号,', '3号,熊本県,')
  const report = await load(placed)
  expect(report.records.Organization).toMatchObject({ created: 0, deleted: 1 })
  const answer = {
    id: BUS_ID,
    name: 'サンプル交通株式会社',
    aliases: ['サンプル交通（株）'],
    identifiers: ['web:https://example.org/bus', bus],
  }
  expect(
    await ask(`{ organization(id: "${bus}") { id name aliases identifiers }
      node(id: "${bus}") { id } nodes(ids: ["${bus}", "org:nobody", "${BUS_ID}"]) { id } }`),
  ).toEqual({ organization: answer, node: { id: BUS_ID }, nodes: [{ id: BUS_ID }, null, { id: BUS_ID }] })
  expect(
    await ask(`{ need(id: "need:sdgs-ppp.${bus.slice(4)}.problem-1") { name raisedBy { id } } }`),
  ).toEqual({
    need: { name: '停留所が遠い', raisedBy: { id: BUS_ID } },
  })
  expect(await ask('{ search(text: "サンプル交通（株）", first: 1) { nodes { id } } }')).toEqual({
    search: { nodes: [{ id: BUS_ID }] },
  })
  // Twice is the same as once, and a later list need not say it again.
  const before = await store.digest()
  expect(await load(placed)).toMatchObject({ changed: false })
  const later = await load(placed.replace(`,${BUS_ID}`, ','), { dryRun: true })
  expect(later.records.Organization).toEqual({ created: 0, updated: 0, deleted: 0, unchanged: 1 })
  expect(await store.digest()).toBe(before)
})

test('a look-up of an organisation is one statement; only an id that no organisation has takes one more', async () => {
  const count = async (id: string) => {
    sent = 0
    await ask(`{ organization(id: "${id}") { name } }`)
    return sent
  }
  expect(await count(BUS_ID)).toBe(1)
  expect(await count('org:nobody')).toBe(2)
  expect(await count('org:nobody-else')).toBe(2)
})

test('merges into an organisation of another dataset, which keeps it when its own files come again', async () => {
  const bank = await idOf('サンプル　銀行（株）')
  await load(csv('団体名,会員種別,統合先ID', 'サンプル　銀行（株）,3号,org:sample-bank'))
  const question = `{ organization(id: "${bank}") { id dataset { id } aliases identifiers memberships { totalCount } } }`
  const expected = {
    organization: {
      id: 'org:sample-bank',
      dataset: { id: 'dataset:sample' },
      aliases: ['サンプル銀行', 'Sample Bank, Ltd.', 'サンプル　銀行（株）'],
      identifiers: ['sample:0031', bank],
      memberships: { totalCount: 2 },
    },
  }
  expect(await ask(question)).toEqual(expected)
  expect(await importFolders(store, ['seed/sample'])).toMatchObject({ changed: false })
  expect(await ask(question)).toEqual(expected)
})

test('a merge is undone by the own id of the row', async () => {
  const bank = await idOf('サンプル　銀行（株）')
  expect(bank).toBe('undefined')
  const [merged] = await store.rows(`MATCH (m:MergedId {into: 'org:sample-bank'}) RETURN m.id AS id`)
  const own = String(merged?.id)
  await load(csv('団体名,会員種別,統合先ID', `サンプル　銀行（株）,3号,${own}`))
  expect(
    await ask(
      `{ own: organization(id: "${own}") { id name } other: organization(id: "org:sample-bank") { aliases identifiers } }`,
    ),
  ).toEqual({
    own: { id: own, name: 'サンプル　銀行（株）' },
    other: { aliases: ['サンプル銀行', 'Sample Bank, Ltd.'], identifiers: ['sample:0031'] },
  })
})

test('tells merges that go round in a circle, and rows of other files that bring a merged id back', async () => {
  const circle = csv(
    '団体名,会員種別,法人番号,統合先ID',
    `サンプル甲,3号,${madeUpNumber(8)},org:jcn-${madeUpNumber(9)}`,
    `サンプル乙,3号,${madeUpNumber(9)},org:jcn-${madeUpNumber(8)}`,
  )
  const problem =
    '統合先が互いに指し合っています / organisations are merged into each other in a circle; correct one of them'
  expect(await refusal(circle)).toEqual([2, 3].map(line => `${line}:24: D${line} 統合先ID: ${problem}`))

  const [merged] = await store.rows(
    `MATCH (m:MergedId) RETURN m.id AS id, m.into AS into ORDER BY id LIMIT 1`,
  )
  const files = {
    'dataset.yaml': 'id: dataset:back\nnameJa: 戻\nversion: "1"\nlicence: CC0-1.0\nsource: none\n',
    'organizations.csv': `id,nameJa,kind\n${merged?.id},戻る社,OTHER\n`,
    'memberships.csv': `organization,memberOf,category\n${merged?.id},platform:sdgs-ppp,PRIVATE\n`,
  }
  await expect(importFolders(store, [await temporary.write({ back: files })])).rejects.toThrow(
    `${merged?.id} was merged into ${merged?.into}; remove this row and refer to ${merged?.into}`,
  )
})

const GENERATED = encode(memberList(700), 'shift_jis')

/** What belongs to each member of the list's dataset. */
const belongings = async () => {
  const rows = await store.rows(`MATCH (o:Organization {dataset: 'dataset:members-sdgs-ppp'})
    RETURN o.id AS id, COUNT { (o)-[:HAS]->() } AS memberships, COUNT { (o)<-[:RAISED_BY]-() } AS needs,
      COUNT { (o)<-[:MADE_BY]-() } AS offers, COUNT { (o)-[:ALIGNS_WITH]->() } AS goals,
      COUNT { (o)<-[:SUBJECT]-() } AS assertions`)
  return new Map(rows.map(row => [row.id, row]))
}

// Two imports and a process of its own: on a busy machine that takes more than a minute.
test('an import that is killed leaves whole members, and running it again completes it', async () => {
  const before = (await belongings()).size
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      'src/import/members/main.ts',
      await written(GENERATED),
      '--platform',
      'sdgs-ppp',
      '--sample',
    ],
    {
      env: { ...process.env, NEO4J_URI: store.uri, NEO4J_USER: store.user, NEO4J_PASSWORD: store.password },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  for await (const chunk of child.stderr) {
    const [, done, total] = /: (\d+) of (\d+)\n/.exec(String(chunk)) ?? []
    if (Number(done) / Number(total) < 0.75 || done === undefined) continue
    child.kill('SIGKILL')
    break
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  expect(child.signalCode).toBe('SIGKILL')

  const present = await belongings()
  expect(present.size).toBeGreaterThan(before)
  expect(present.size).toBeLessThan(before + 700)
  const { records } = await load(GENERATED)
  const all = await belongings()
  expect(all.size).toBe(before + 700)
  expect(records.Organization?.created).toBe(before + 700 - present.size)
  expect([...present].map(([id]) => all.get(id))).toEqual([...present.values()])
}, 180_000)

test('a generated list in CP932 twice is the same as once, and nothing of it is unmarked', async () => {
  const before = await store.digest()
  expect(await load(GENERATED)).toMatchObject({
    encoding: 'CP932 (Shift_JIS)',
    rows: 700,
    skipped: [],
    unread: ['備考'],
    changed: false,
  })
  expect(await store.digest()).toBe(before)
  expect(
    await store.rows(
      `MATCH (n {dataset: 'dataset:members-sdgs-ppp'})
       WHERE (n:Organization OR n:Membership OR n:Need OR n:Offer) AND NOT n.sample
       RETURN count(n) AS count`,
    ),
  ).toEqual([{ count: 0 }])
})

test('what is no file, and may never end, is not read', async () => {
  const pipe = join(folder, 'pipe.csv')
  expect(spawnSync('mkfifo', [pipe]).status).toBe(0)
  for (const file of [pipe, '/dev/zero', folder])
    await expect(importMembers(store, file, { platform: 'sdgs-ppp', dryRun: true })).rejects.toThrow(
      'the file cannot be opened; check its place and name',
    )
})
