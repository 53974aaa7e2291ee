import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importMembers, type MemberImportOptions } from '../src/import/members/import.ts'
import { formatMembersReport } from '../src/import/members/report.ts'
import { ImportRefused } from '../src/import/problem.ts'
import { openStore, type Store, temporaryFolders } from './import/store.ts'
import { csv, madeUpNumber } from './members/member-files.ts'

const temporary = temporaryFolders()
let store: Store

beforeAll(async () => {
  store = await openStore('seed-without-sample')
  await load(ALL)
})

afterAll(async () => {
  await store.close()
  await temporary.remove()
})

const written = async (content: string, name = 'members.csv') => {
  const file = join(await temporary.write({}), name)
  await writeFile(file, content)
  return file
}

const loadFile = (file: string, options: Partial<MemberImportOptions> = {}) =>
  importMembers(store, file, { platform: 'sdgs-ppp', ...options })

const load = async (content: string, options: Partial<MemberImportOptions> = {}) =>
  loadFile(await written(content), options)

const messageOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'not refused',
    (error: unknown) => {
      if (error instanceof ImportRefused) return error.message
      throw error
    },
  )

const HEADING = '団体名,会員種別,都道府県,法人番号,入会日,課題,関連ゴール,分科会'
const [PORT, CAPE] = [madeUpNumber(71), madeUpNumber(72)]
const ROWS = {
  port: `検査みなと社,3号,熊本県,${PORT},2020/4/1,船が古い,14,検査分科会`,
  hill: '検査やま社,3号,熊本県,,2020/4/1,後継者がいない,8,検査分科会',
  cape: `検査みさき社,3号,香川県,${CAPE},2020/4/1,道が狭い,11,`,
  river: '検査かわ社,3号,熊本県,,2020/4/1,水が濁る,6,検査川の分科会',
  moor: '検査のはら社,3号,熊本県,,2020/4/1,草が伸びる,15,',
}
const ALL = csv(HEADING, ...Object.values(ROWS))
const NAMES = ['検査かわ社', '検査のはら社', '検査みさき社', '検査みなと社', '検査やま社']

/** Everything that belongs to each member, as one text. */
const belongings = async (): Promise<Record<string, string>> => {
  const rows = await store.rows(
    `MATCH (o:Organization {dataset: 'dataset:members-sdgs-ppp'})
     OPTIONAL MATCH (n {dataset: 'dataset:members-sdgs-ppp'})
     WHERE o.id IN [n.organizationId, n.raisedById, n.madeById, n.subjectId]
     WITH o, n ORDER BY n.id
     RETURN o.nameJa AS name, o.id AS id, collect(n.id) AS ids ORDER BY name`,
  )
  return Object.fromEntries(rows.map(({ name, id, ids }) => [name, `${id} ${ids}`]))
}

const groups = async () =>
  (
    await store.rows(
      `MATCH (g:WorkingGroup {dataset: 'dataset:members-sdgs-ppp'}) RETURN g.nameJa AS name ORDER BY name`,
    )
  ).map(({ name }) => name)

/** Puts the members back as they were. */
const restore = async () => {
  await store.rows(`MATCH (n {dataset: 'dataset:members-sdgs-ppp'}) DETACH DELETE n`)
  await load(ALL)
}

const { port, hill, cape, moor } = ROWS

/** Lists without the river, in which one row is wrong: who is in the store after it, besides all others. */
const MISTAKES: readonly (readonly [what: string, list: readonly string[], isMatched: boolean])[] = [
  ['a date', [port, hill.replace('2020/4/1', '4月ごろ'), cape, moor], true],
  ['a category', [port, hill.replace('3号', '9号'), cape, moor], true],
  ['a goal', [port, hill.replace(',8,', ',18,'), cape, moor], true],
  ['a prefecture, which the id is made from', [port, hill.replace('熊本県', '熊元県'), cape, moor], true],
  ['the check digit of a number', [port, hill, cape.replace(CAPE, '1234567890123'), moor], true],
  ['a number that a spreadsheet rounded', [port, hill, cape.replace(CAPE, '1.23457E+12'), moor], true],
  ['the number of another member', [port, hill, cape.replace(CAPE, PORT), moor], true],
  [
    'a date, in the row of a name that a right number belongs to',
    [port, hill, cape.replace('みさき', 'ミサキィ').replace('2020/4/1', '?'), moor],
    true,
  ],
  [
    'spelling and a date',
    [port, hill.replace('検査やま社', '検査やま社（株）').replace('2020/4/1', '?'), cape, moor],
    true,
  ],
  ['a name that says nothing', [port, hill.replace('検査やま社', ''), cape, moor], false],
  ['a name with a broken character', [port, hill.replace('やま', 'や\uFFFDま'), cape, moor], false],
  [
    'a name with a mistake, and a date',
    [port, hill.replace('やま', 'やめ').replace('2020/4/1', '?'), cape, moor],
    false,
  ],
  ['a comma without quotation marks', [port, hill.replace('やま', 'や,ま'), cape, moor], false],
  [
    'a comma behind the name of another member',
    [port, hill.replace('検査やま社', '検査のはら社,やま'), cape, moor],
    false,
  ],
  ['the row of another member in its place', [port, port, cape, moor], false],
  ['two bad rows of one member', [port, cape, ...[moor, moor].map(row => row.replace('3号', '9号'))], false],
]

test('a row left out for whatever mistake is not a member that left', async () => {
  const found = []
  for (const [what, list] of MISTAKES) {
    const options = { skipBadRows: true, allowDelete: true, dryRun: true }
    const report = await load(csv(HEADING, ...list), options)
    const isHeldBack = formatMembersReport(report).includes(
      "Nothing is deleted, because these rows left out could be any member's: ",
    )
    const names = (of: readonly { readonly name: string }[]) => of.map(({ name }) => name)
    const deleted = report.deleted.filter(({ label }) => label === 'Organization' || label === 'Need')
    found.push([what, report.skipped.length > 0, names(report.gone), names(deleted).sort(), isHeldBack])
  }
  expect(found).toEqual(
    MISTAKES.map(([what, , isMatched]) =>
      isMatched
        ? [what, true, ['検査かわ社'], ['検査かわ社', '水が濁る'], false]
        : [what, true, [], [], true],
    ),
  )
})

test('what a dry run says of left out rows is what is done', async () => {
  const before = await belongings()
  const { 検査かわ社: _, ...others } = before
  const options = { skipBadRows: true, allowDelete: true }
  await load(csv(HEADING, port, port, cape, moor), options)
  expect(await belongings()).toEqual(before)
  await load(csv(HEADING, port, hill.replace('2020/4/1', '4月ごろ'), cape, moor), options)
  expect(await belongings()).toEqual(others)
  await restore()
})

test('names who goes, with what belongs to them, in the dry run too', async () => {
  const list = csv(HEADING, port, hill, cape, moor)
  const [river] = (await store.rows(`MATCH (o:Organization {nameJa: '検査かわ社'}) RETURN o.id AS id`)).map(
    ({ id }) => String(id),
  )
  const lines = (verb: string, en: string) =>
    [
      `${verb}会員 / ${en}, members: 1`,
      `  検査かわ社 (${river})`,
      `${verb}課題・提案・分科会 / ${en}, needs, offers and working groups: 2`,
    ].join('\n')
  const dry = formatMembersReport(await load(list, { allowDelete: true, dryRun: true }))
  expect(dry).toContain(lines('削除される', 'To be deleted'))
  expect(dry).toContain(`水が濁る (need:sdgs-ppp.${river?.slice(4)}.problem-1)`)
  expect(Object.keys(await belongings())).toEqual(NAMES)
  const report = formatMembersReport(await load(list, { allowDelete: true }))
  expect(report).toContain(lines('削除した', 'Deleted'))
  expect(Object.keys(await belongings())).toEqual(NAMES.filter(name => name !== '検査かわ社'))
  expect(await groups()).toEqual(['検査分科会'])
  await restore()
})

test('names the first fifty of those who go, and how many more there are', async () => {
  const many = Array.from({ length: 60 }, (_, index) => `検査多数${index}社,3号,熊本県,,,,,`)
  const rest = Array.from({ length: 70 }, (_, index) => `検査残り${index}社,3号,熊本県,,,,,`)
  await load(csv(HEADING, ...many, ...rest))
  const report = formatMembersReport(
    await load(csv(HEADING, ...Object.values(ROWS), ...rest), { allowDelete: true, dryRun: true }),
  )
  expect(report.split('\n').filter(line => line.startsWith('  検査多数'))).toHaveLength(50)
  expect(report).toContain('ほか10件 / and 10 more')
  await restore()
})

test('keeps what a list has no column for, also where members that it does not have go', async () => {
  const before = await belongings()
  const { gone } = await load(
    csv(
      '団体名,会員種別,都道府県,法人番号',
      ...[port, hill, cape, moor].map(row => row.split(',').slice(0, 4).join(',')),
    ),
    {
      allowDelete: true,
    },
  )
  expect(gone).toHaveLength(1)
  const { 検査かわ社: _, ...others } = before
  expect(await belongings()).toEqual(others)
  expect(await groups()).toEqual(['検査分科会'])
  await restore()
})

test.each([
  ['a number that is new', hill.replace('熊本県,,', `熊本県,${madeUpNumber(73)},`)],
  ['another prefecture', hill.replace('熊本県', '香川県')],
  ['another legal form', hill.replace('検査やま社', '株式会社検査やま社')],
])('a member that %s makes another of is kept until somebody decides', async (_what, row) => {
  const list = csv(HEADING, port, row, cape, moor)
  const report = await load(list, { allowDelete: true, dryRun: true })
  expect(report.duplicates.map(({ other }) => other.nameJa)).toEqual(['検査やま社'])
  expect(report.gone.map(({ name }) => name)).toEqual(['検査かわ社'])
  expect(report.deleted.map(({ name }) => name)).not.toContain('後継者がいない')
})

test('refuses a list without a member row, whatever is allowed', async () => {
  const before = await store.digest()
  for (const options of [{}, { allowDelete: true }, { allowDelete: true, deleteMost: true, dryRun: true }])
    expect(await messageOf(load(csv(HEADING), options))).toMatch(
      /members\.csv:1:1: 見出しだけで、会員の行が1つもありません。.* \/ there is a heading, but no row of a member/,
    )
  expect(await store.digest()).toBe(before)
})

test('deletes more than half of the members only where a second word says so, and tells the share', async () => {
  const list = csv(HEADING, port, hill)
  const before = await store.digest()
  for (const dryRun of [true, false])
    expect(await messageOf(load(list, { allowDelete: true, dryRun }))).toMatch(
      /登録済みの会員5のうち3（60%）が.*--delete-most.* \/ this would delete 3 of the 5 members known \(60%\).*--delete-most.*検査みさき社 \(org:jcn-/,
    )
  expect(await store.digest()).toBe(before)
  await load(list, { allowDelete: true, deleteMost: true })
  expect(Object.keys(await belongings())).toEqual(['検査みなと社', '検査やま社'])
  await restore()
})

const BAD = csv(HEADING, port, hill.replace('3号', '9号'))
const skippedName = (file: string, name: string) => join(dirname(file), name)

test('writes rows left out beside the list, never over a file that holds something else, and says what is out of date', async () => {
  const file = await written(BAD)
  const first = skippedName(file, 'members.skipped.csv')
  expect(await loadFile(file, { skipBadRows: true })).toMatchObject({ skippedFile: first, earlierFiles: [] })
  // The same again is the same file.
  expect(await loadFile(file, { skipBadRows: true })).toMatchObject({ skippedFile: first, earlierFiles: [] })
  const mended = (await readFile(first, 'utf8')).replace('9号', '3号')
  await writeFile(first, mended)
  const second = skippedName(file, 'members.skipped-2.csv')
  const report = await loadFile(file, { skipBadRows: true })
  expect(report).toMatchObject({ skippedFile: second, earlierFiles: [first] })
  expect(formatMembersReport(report)).toContain(
    `以前に書き出した行（内容が違うため、上書きしていません） / Rows left out by an earlier run, not written over: ${first}`,
  )
  expect(await readFile(first, 'utf8')).toBe(mended)
  expect(await readFile(second, 'utf8')).toContain('9号')
  await writeFile(file, csv(HEADING, port, hill))
  const clean = await loadFile(file, { skipBadRows: true })
  expect(clean).toMatchObject({ skippedFile: undefined, earlierFiles: [first, second] })
  expect(formatMembersReport(clean)).toContain(
    `No row is left out any more; look through and remove what an earlier run wrote: ${first}、${second}`,
  )
})

test.each([
  [
    'a folder has its name',
    'members.csv',
    async (file: string) => mkdir(skippedName(file, 'members.skipped.csv')),
  ],
  ['its name is longer than the disk takes', `${'x'.repeat(245)}.csv`, async () => undefined],
])('writes nothing where rows left out cannot be written because %s', async (_why, name, prepare) => {
  const file = await written(csv(HEADING, '検査あらた社,3号,熊本県,,,,,', hill.replace('3号', '9号')), name)
  await prepare(file)
  const before = await store.digest()
  expect(await messageOf(loadFile(file, { skipBadRows: true }))).toMatch(
    /^[^\n]*\.skipped\.csv:1:1: 取り込めない行をこのファイルに書き出せません（E[A-Z]+）[^\n]* \/ the rows left out cannot be written[^\n]*$/,
  )
  expect(await store.digest()).toBe(before)
})

test('says that no member came in where every row is left out, and deletes nothing', async () => {
  const before = await store.digest()
  const file = await written(csv(HEADING, ...Object.values(ROWS).map(row => row.replace('3号', '9号'))))
  const report = await loadFile(file, { skipBadRows: true, allowDelete: true })
  expect(report).toMatchObject({ gone: [], changed: false })
  expect(formatMembersReport(report)).toContain(
    '取り込める会員はありませんでした / No member could be imported',
  )
  expect(await store.digest()).toBe(before)
  await rm(skippedName(file, 'members.skipped.csv'))
})
