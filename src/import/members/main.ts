import { parseArgs } from 'node:util'
import { readConfig } from '../../environment/config.ts'
import { terminalProgress } from '../../environment/progress.ts'
import { explanation } from '../explanation.ts'
import { keepMeaningsOf } from '../meanings.ts'
import { ImportRefused } from '../problem.ts'
import { openTarget } from '../target.ts'
import { importMembers, type MemberImportOptions } from './import.ts'
import { formatMembersReport } from './report.ts'

const USAGE = `Usage: npm run import:members -- <file.csv> --platform <platform> [--dry-run] [--skip-bad-rows] [--sample] [--allow-delete [--delete-most]]

  <file.csv>       会員名簿（Excelで保存したCSV） / a member list, as a spreadsheet saves it
  --platform       会員が属するプラットフォームのID / the platform of these members, such as sdgs-ppp
  --dry-run        確かめて報告するだけで、書き込まない / check and report, write nothing
  --skip-bad-rows  問題のある行を除いて取り込み、除いた行を別ファイルに書き出す
                   / leave out rows with problems, and write them to <file>.skipped.csv
  --sample         すべて架空の団体として取り込む / all of these organisations are made up
  --allow-delete   名簿にない会員を削除する / delete members that the list does not have
  --delete-most    それが登録済みの会員の半分を超えても削除する
                   / also where these are more than half of the members known
`

const [FAILED, WRONG_USAGE] = [1, 2]

/** The command line as options; null when it asks for nothing that there is. */
const readArguments = (args: string[]): { file: string; options: MemberImportOptions } | null => {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        platform: { type: 'string' },
        'dry-run': { type: 'boolean' },
        'skip-bad-rows': { type: 'boolean' },
        sample: { type: 'boolean' },
        'allow-delete': { type: 'boolean' },
        'delete-most': { type: 'boolean' },
      },
    })
    const [file] = positionals
    const { platform, sample } = values
    if (file === undefined || positionals.length > 1 || platform === undefined) return null
    const options = {
      platform,
      sample,
      dryRun: values['dry-run'],
      skipBadRows: values['skip-bad-rows'],
      allowDelete: values['allow-delete'],
      deleteMost: values['delete-most'],
    }
    return { file, options }
  } catch {
    return null
  }
}

/** The same for the person at the desk, with what to do about bad rows. */
const explained = (error: unknown): string => {
  if (!(error instanceof ImportRefused)) return explanation(error)
  const [ja, en] = error.ofRows
    ? [
        '直してからもう一度取り込むか、--skip-bad-rows を付けて問題のない行だけを取り込んでください',
        'Mend them and import again, or import the other rows with --skip-bad-rows.',
      ]
    : ['直してからもう一度取り込んでください', 'Mend this and import again.']
  return [explanation(error), ja, en].join('\n')
}

const run = async (file: string, options: MemberImportOptions): Promise<void> => {
  const progress = terminalProgress(process.stderr)
  const target = await openTarget(process.env, progress)
  try {
    const report = await importMembers(target.connection, file, { ...options, progress })
    process.stdout.write(`${formatMembersReport(report)}\n`)
    if (!options.dryRun) await keepMeaningsOf(target.connection, readConfig(process.env).embeddings, progress)
  } finally {
    await target.close()
  }
}

const args = readArguments(process.argv.slice(2))
if (args) {
  await run(args.file, args.options).catch((error: unknown) => {
    process.stderr.write(`${explained(error)}\n`)
    process.exitCode = FAILED
  })
} else {
  process.stderr.write(USAGE)
  process.exitCode = WRONG_USAGE
}
