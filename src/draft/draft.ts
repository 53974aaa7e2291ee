import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { makeFolder, reasonOfDisk } from '../environment/file-system.ts'
import { type Progress, silentProgress } from '../environment/progress.ts'
import type { PlanDocument } from './document.ts'
import { type City, cityIn, cityWithCode } from './plan/city.ts'
import { factsOf } from './plan/facts.ts'
import type { Remark } from './plan/item.ts'
import { treeOf } from './plan/tree.ts'
import { piecesOf } from './prepare/pieces.ts'
import { readDocument } from './read/read-document.ts'
import { DraftRefused } from './refused.ts'
import { draftFiles } from './write/folder.ts'
import { countsOf, type DraftPlan } from './write/strategy.ts'

export interface DraftOptions {
  /** The code of the municipality, where the document does not tell it. */
  readonly city?: string | undefined
  /** Where the draft is written; else a folder named after its key. */
  readonly out?: string | undefined
  readonly progress?: Progress
  readonly now?: Date
}

/** What was drafted, and where it lies. */
export interface DraftReport {
  readonly folder: string
  readonly files: readonly string[]
  readonly city: City
  readonly title: string
  readonly items: number
  readonly indicators: number
  readonly values: number
  readonly links: number
  readonly questions: number
}

const refuse = (ja: string, en: string): never => {
  throw new DraftRefused({ ja, en })
}

const START = { line: 1, unit: 'LINE' } as const

const cityOf = (code: string | undefined, { blocks }: PlanDocument): City => {
  if (code !== undefined)
    return (
      cityWithCode(code) ??
      refuse(
        `--city ${code} というコードの市町村はありません。seed/places/places.csv の6桁のコードを指定してください`,
        `no municipality has the code ${code} of --city; give the six digits of seed/places/places.csv`,
      )
    )
  return (
    cityIn(blocks) ??
    refuse(
      'どの市町村の計画か読み取れません。--city に6桁のコード（例: --city 431001）を付けてください',
      'the document does not tell whose plan it is; add --city with the six digits of its code, such as --city 431001',
    )
  )
}

/** Letters for the id of a place that no list knows. */
const latinKey = (name: string): string => {
  let sum = 0
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_000_007
  return `x${sum.toString(36)}`
}

const generalRemarks = (plan: DraftPlan, isGuessed: boolean): readonly Remark[] => {
  const { city, facts } = plan
  return [
    ...(city.code === undefined
      ? [
          {
            at: START,
            text: city.nameJa,
            why: {
              ja: 'この名前の市町村は一覧にないため、places.csv に仮に置きました。実在するなら --city にコードを付けてやり直してください',
              en: 'no municipality of this name is known, so that places.csv holds it for the time being; if it exists, run again with its code in --city',
            },
          },
        ]
      : isGuessed
        ? [
            {
              at: START,
              text: `${city.nameJa} ${city.code}`,
              why: {
                ja: '文書の文言から判断した市町村です。違う場合は --city を付けてやり直してください',
                en: 'the municipality as the words of the document tell it; if it is another, run again with --city',
              },
            },
          ]
        : []),
    ...(facts.period === undefined
      ? [
          {
            at: START,
            text: '',
            why: {
              ja: '計画期間が読み取れません。startsOn と endsOn を書いてください',
              en: 'the period of the plan was not found; write startsOn and endsOn',
            },
          },
        ]
      : []),
    ...(facts.title === undefined
      ? [
          {
            at: START,
            text: plan.title,
            why: {
              ja: '計画の名称が読み取れないため、仮の名称です',
              en: 'the name of the plan was not found; this one stands in for it',
            },
          },
        ]
      : []),
  ]
}

const hasContent = (folder: string): Promise<boolean> =>
  readdir(folder).then(
    names => names.length > 0,
    error => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
      return refuse(
        `${folder} はフォルダーではありません。--out に別の名前を指定してください`,
        `${folder} is no folder; name another one with --out`,
      )
    },
  )

const readBytes = async (file: string): Promise<Buffer> => {
  const found = await stat(file).catch(() =>
    refuse('ファイルがありません。名前を確かめてください', 'there is no such file; check its name'),
  )
  if (!found.isFile())
    refuse(
      'ファイルではありません。計画の文書を1つ指定してください',
      'this is no file; give one document of a plan',
    )
  return readFile(file)
}

/** Reads a document of a plan and writes a folder that the import takes. Throws DraftRefused with what to do. */
export const draftPlan = async (file: string, options: DraftOptions = {}): Promise<DraftReport> => {
  const { progress = silentProgress, out } = options
  if (out !== undefined && (await hasContent(out)))
    refuse(
      `${out} には既にファイルがあり、上書きしません。--out に別の名前を指定してください`,
      `${out} holds files already, and none is written over; name another folder with --out`,
    )
  const bytes = await readBytes(file)
  const step = progress.step(`読み取り / Reading ${basename(file)}`)
  const document = await readDocument(bytes, file, step).catch((error: unknown) => {
    step.fail()
    throw error
  })
  step.done(`${document.blocks.length}行・段落・表 / lines, paragraphs and tables`)
  const city = cityOf(options.city, document)
  const making = progress.step('下書き / Drafting')
  const facts = factsOf(document.blocks)
  const tree = treeOf(piecesOf(document))
  const counts = countsOf(tree)
  if (counts.items === 0) {
    making.fail()
    refuse(
      '目標・施策・取組の見出しや指標の表が見つかりません。計画の本文のファイルか確かめ、見出しに番号（基本目標１、施策１－１、①など）を付けてください',
      'no goals, measures or tables of indicators were found; see whether the file holds the text of the plan, and give its headings their numbers (基本目標１, 施策１－１, ①)',
    )
  }
  const key = `city-${city.code ?? latinKey(city.nameJa)}${facts.edition ? `-${facts.edition}` : ''}`
  const plan: DraftPlan = {
    key,
    city,
    placeId: city.code ? `place:${city.code}` : `place:draft.${latinKey(city.nameJa)}`,
    facts,
    title: facts.title?.name ?? `${city.nameJa}の計画`,
    goals: tree.goals,
    projects: tree.projects,
    remarks: tree.remarks,
  }
  const folder = out ?? key
  if (out === undefined && (await hasContent(folder))) {
    making.fail()
    refuse(
      `${folder} には既にファイルがあり、上書きしません。--out に別の名前を指定してください`,
      `${folder} holds files already, and none is written over; name another folder with --out`,
    )
  }
  const { files, links, questions } = draftFiles(
    plan,
    tree,
    generalRemarks(plan, options.city === undefined),
    options.now,
  )
  try {
    makeFolder(folder)
    // A file that came meanwhile is not written over either.
    for (const [name, text] of files) await writeFile(join(folder, name), text, { flag: 'wx' })
  } catch (error) {
    making.fail()
    const reason = reasonOfDisk(error)
    if (reason === undefined) throw error
    refuse(
      `${folder} に書き込めません。--out に別の場所を指定してください`,
      `${folder} cannot be written, ${reason}; name another place with --out`,
    )
  }
  making.done(`${counts.items}項目・${counts.indicators}指標 / items, indicators`)
  return { folder, files: [...files.keys()], city, title: plan.title, ...counts, links, questions }
}
