import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { terminalProgress } from '../environment/progress.ts'
import { type DraftOptions, type DraftReport, draftPlan } from './draft.ts'
import { DraftRefused } from './refused.ts'
import { NOT_UNDERSTOOD } from './write/not-understood.ts'

const USAGE = `Usage: npm run draft -- <plan.docx | plan.xlsx | plan.txt | plan.pdf> [--city <code>] [--out <folder>]

  <plan…>         計画の文書（Word、Excel、テキスト、PDF） / the document of a plan
  --city <code>   市町村の6桁のコード（例: 431001） / the code of the municipality
  --out <folder>  下書きを書き出すフォルダー（空か、まだないもの） / where to write, an empty or a new folder
`

const [FAILED, WRONG_USAGE] = [1, 2]

/** The command line as options; null when it asks for nothing that there is. */
const readArguments = (args: string[]): { readonly file: string; readonly options: DraftOptions } | null => {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { city: { type: 'string' }, out: { type: 'string' } },
    })
    const [file] = positionals
    return file === undefined || positionals.length > 1 ? null : { file, options: values }
  } catch {
    return null
  }
}

/** What was done, and what is left to a person. */
const formatReport = ({
  folder,
  files,
  city,
  title,
  items,
  indicators,
  values,
  links,
  questions,
}: DraftReport): string =>
  [
    `${title}（${city.nameJa}${city.code ? ` ${city.code}` : ''}）`,
    `  項目 items ${items}、指標 indicators ${indicators}、値 values ${values}、SDGsとの関連付けの提案 proposed links ${links}`,
    `書き出しました / Written: ${folder}/ ${files.join(' ')}`,
    `${folder}/${NOT_UNDERSTOOD} の${questions}件を確かめ、npm run import -- ${folder} --dry-run で検査してください`,
    `Go through the ${questions} rows of ${folder}/${NOT_UNDERSTOOD}, then npm run import -- ${folder} --dry-run`,
  ].join('\n')

const args = readArguments(process.argv.slice(2))
if (args) {
  try {
    const report = await draftPlan(args.file, { ...args.options, progress: terminalProgress(process.stderr) })
    process.stdout.write(`${formatReport(report)}\n`)
  } catch (error) {
    const told =
      error instanceof DraftRefused
        ? `${basename(args.file)}: ${error.message}`
        : error instanceof Error
          ? error.stack
          : String(error)
    process.stderr.write(`${told}\n`)
    process.exitCode = FAILED
  }
} else {
  process.stderr.write(USAGE)
  process.exitCode = WRONG_USAGE
}
