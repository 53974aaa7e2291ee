// A process that owns a database and does nothing else, for tests that kill it.
import { startDatabase } from '../../src/database/database.ts'
import { JARS_FOLDER } from '../../src/database/folders.ts'
import { silentProgress } from '../../src/environment/progress.ts'

const [home = ''] = process.argv.slice(2)
const { uri, user, password, pid } = await startDatabase({
  home,
  jars: JARS_FOLDER,
  quickStart: true,
  progress: silentProgress,
})
process.stdout.write(`${JSON.stringify({ uri, user, password, pid })}\n`)
// Something to live for: the database alone does not keep its owner alive.
setInterval(() => {}, 1_000)
