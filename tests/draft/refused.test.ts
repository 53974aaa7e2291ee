import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { draftPlan } from '../../src/draft/draft.ts'
import { archive } from './archive.ts'
import { drafts } from './drafted.ts'
import { pdfFile } from './pdf-file.ts'
import { workbook } from './workbook.ts'

const { draft, folder, remove } = drafts()
afterAll(remove)

const PLAN =
  '架空市総合戦略\n基本目標１　しごと\n施策１－１　農業の振興\n基本目標２　ひと\n施策２－１　移住の促進\n'

/** Both sentences of a refusal: what is wrong, and what to do. */
const refusal = (name: string, content: string | Buffer, options = {}) =>
  draft(name, content, options).then(
    () => 'nothing was refused',
    (error: Error) => error.message,
  )

describe('what cannot be drafted is told in one sentence, in both languages', () => {
  test.each([
    ['an empty file', 'plan.txt', '', '空です', 'the file is empty'],
    ['a PDF of pictures', 'plan.pdf', pdfFile([{ texts: [] }]), '文字の情報がないPDF', 'run OCR over it'],
    [
      'a locked PDF',
      'plan.pdf',
      pdfFile([{ texts: [{ text: '鍵', x: 9, y: 9 }] }], { isLocked: true }),
      'パスワード',
      'save it again without one',
    ],
    ['a broken PDF', 'plan.pdf', '%PDF-1.7 broken', '壊れて', 'the PDF is broken'],
    [
      'a PDF whose pages hold themselves',
      'plan.pdf',
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
      '壊れて',
      'the PDF is broken',
    ],
    [
      'a workbook whose texts never end',
      'plan.xlsx',
      archive({ 'xl/workbook.xml': '<workbook/>', 'xl/sharedStrings.xml': '<si><t>'.repeat(300_000) }),
      'ブックに文字がありません',
      'the workbook holds no text',
    ],
    [
      'a workbook whose tags never end',
      'plan.xlsx',
      archive({ 'xl/workbook.xml': `<workbook/>${'<sheet '.repeat(300_000)}` }),
      'ブックに文字がありません',
      'the workbook holds no text',
    ],
    ...['<!--', '<?', '<![CDATA[', '<!x', '<w:p ', '<w:p a="'].map(
      (begin): [string, string, Buffer, string, string] => [
        `a text of Word in which ${begin} never ends`,
        'plan.docx',
        archive({ 'word/document.xml': `<w:document><w:body/></w:document>${begin.repeat(300_000)}` }),
        '文書に文字がありません',
        'the document holds no text',
      ],
    ),
    [
      'a locked workbook',
      'plan.xlsx',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'パスワード',
      'protected by a password',
    ],
    [
      'a file of the old kind',
      'plan.doc',
      Buffer.from('d0cf11e0a1b11ae10000', 'hex'),
      '.docx',
      'save it as .docx or .xlsx',
    ],
    [
      'another archive',
      'plan.docx',
      archive({ 'a.txt': 'a' }),
      'WordでもExcelでもない',
      'neither of Word nor of Excel',
    ],
    ['a broken archive', 'plan.docx', 'PK\u0003\u0004broken', '壊れて', 'the file is broken'],
    [
      'an empty document',
      'plan.docx',
      archive({ 'word/document.xml': '<w:document><w:body/></w:document>' }),
      '文字がありません',
      'holds no text',
    ],
    [
      'an empty workbook',
      'plan.xlsx',
      workbook({ name: 'a', rows: [] }),
      '文字がありません',
      'holds no text',
    ],
    ['a picture', 'plan.png', Buffer.from('89504e470d0a1a0a', 'hex'), '画像', 'a picture'],
    ['a page of the web', 'plan.txt', '<!doctype html><p>計画', 'HTML', 'save its text as .txt'],
    [
      'a text without a plan',
      'plan.txt',
      '架空市の広報\n今月のお知らせです。\n',
      '見つかりません',
      'no goals, measures or tables',
    ],
    ['a plan of nobody', 'plan.txt', PLAN.replace('架空市', ''), '--city', 'add --city'],
  ])('%s', async (_what, name, content, ja, en) => {
    const told = await refusal(name, content)
    expect(told).toContain(ja)
    expect(told).toContain(en)
    expect(told).not.toContain('\n')
  })

  test('a code that no municipality has', async () => {
    expect(await refusal('plan.txt', PLAN, { city: '999999' })).toContain(
      'no municipality has the code 999999',
    )
  })

  test('a file that is not there', async () => {
    await expect(
      draftPlan(join(await folder(), 'none.txt'), { out: join(await folder(), 'out') }),
    ).rejects.toThrow('there is no such file')
  })
})

// There Node, asked for a folder with all above it, never ends.
test.runIf(existsSync('/proc/self'))(
  'what cannot be written is told with the reason, and at once',
  async () => {
    const told = await refusal('plan.txt', PLAN, { out: '/proc/none/out' })
    expect(told).toContain('/proc/none/out に書き込めません')
    expect(told).toContain('no folder can be made there (ENOENT); name another place with --out')
  },
)

test('a folder with anything in it is left as it is', async () => {
  const out = await folder()
  await writeFile(join(out, 'note.txt'), 'mine')
  expect(await refusal('plan.txt', PLAN, { out })).toContain('none is written over')
  expect(await readdir(out)).toEqual(['note.txt'])
})

test('an empty folder is filled, and a city that no list knows stands in a table of its own', async () => {
  const out = join(await folder(), 'new')
  await mkdir(out)
  const { records, problems, notUnderstood } = await draft('plan.txt', PLAN, { out })
  expect(problems).toEqual([])
  expect(records.flatMap(({ label, properties }) => (label === 'Place' ? [properties.nameJa] : []))).toEqual([
    '架空市',
  ])
  expect(notUnderstood).toContain('startsOn')
})

test('the command tells what is wrong and ends with 1, and with 2 where it asks for nothing', async () => {
  const file = join(await folder(), 'plan.txt')
  await writeFile(file, '')
  const run = (...args: string[]) =>
    spawnSync('node', ['--import', 'tsx', 'src/draft/main.ts', ...args], { encoding: 'utf8' })
  expect(run(file)).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/plan\.txt: .*空です.* \/ the file is empty/),
  })
  expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage: npm run draft') })
})
