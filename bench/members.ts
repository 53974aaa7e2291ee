// `npm run bench:members -- 7500`: how long a member list of so many rows takes, and the second time.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDatabase } from '../src/database/database.ts'
import { DATABASE_FOLDER, JARS_FOLDER } from '../src/database/folders.ts'
import { terminalProgress } from '../src/environment/progress.ts'
import { connect } from '../src/graph/engine/driver.ts'
import { importMembers } from '../src/import/members/import.ts'
import { formatMembersReport } from '../src/import/members/report.ts'
import { loadSeed } from '../src/import/seed.ts'
import { encode } from './data/encode.ts'
import { memberList } from './data/member-list.ts'

const peakOf = (pid: string) => /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
/** Seconds that a process has computed: on a busy machine steadier than the clock. */
const computed = (pid: string) => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}
const megabytes = (kilobytes: string | undefined) => `${Math.round(Number(kilobytes) / 1024)} MB`

const count = Number(process.argv[2] ?? 7500)
const home = join(DATABASE_FOLDER, `bench-members-${process.pid}`)
const folder = mkdtempSync(join(tmpdir(), 'tsunagu-members-'))
const file = join(folder, 'members.csv')
writeFileSync(file, encode(memberList(count), 'shift_jis'))
const progress = terminalProgress(process.stderr)
const database = await startDatabase({ home, jars: JARS_FOLDER, progress })
const connection = connect({ ...database, database: 'neo4j' })
try {
  await loadSeed(connection, { sample: true, progress })
  for (const _time of [1, 2]) {
    const pids = [String(database.pid), 'self']
    const before = pids.map(computed)
    const report = await importMembers(connection, file, { platform: 'sdgs-ppp', sample: true, progress })
    process.stdout.write(`${formatMembersReport(report)}\n`)
    const [server, own] = pids.map((pid, index) => {
      const seconds = (computed(pid) - (before[index] ?? 0)).toFixed(1)
      return `${megabytes(peakOf(pid))} at most, ${seconds} s of processor`
    })
    process.stdout.write(`server: ${server}; import: ${own}\n`)
  }
} finally {
  await connection.driver.close()
  await database.stop()
  rmSync(home, { recursive: true, force: true })
  rmSync(folder, { recursive: true })
}
