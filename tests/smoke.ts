// What is built starts, answers a first query and ends: `tsx tests/smoke.ts [node]`, with another Node if one is named.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { startTestDatabase } from './database/test-database.ts'

const [node = process.execPath] = process.argv.slice(2)
const QUERY = '{ sdgTarget(code: "11.2") { code goal { code } } }'
const ANSWER = '{"data":{"sdgTarget":{"code":"11.2","goal":{"code":"11"}}}}'

const database = await startTestDatabase('smoke', 'seed')
const { uri, user, password } = database
const server = spawn(node, ['run.js', 'main'], {
  env: {
    ...process.env,
    PORT: '0',
    LOG_LEVEL: 'warn',
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
  },
  stdio: ['ignore', 'inherit', 'pipe'],
})
const ended = once(server, 'exit')

/** The address that the server says it is ready at. */
const address = async (): Promise<string> => {
  for await (const line of createInterface({ input: server.stderr })) {
    process.stderr.write(`${line}\n`)
    const [, url] = /^ready at (\S+)$/.exec(line) ?? []
    if (url) return url
  }
  throw new Error('the server ended before it was ready')
}

try {
  const response = await fetch(await address(), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY }),
  })
  const answer = (await response.text()).trim()
  if (answer !== ANSWER) throw new Error(`answered ${answer}`)
  server.kill('SIGTERM')
  const [code] = await ended
  if (code !== 0) throw new Error(`ended with code ${code}`)
} finally {
  server.kill('SIGKILL')
  await database.stop()
}
