import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, inject, it } from 'vitest'

const { uri, user, password } = inject('database')

/** What the program says and the code that it ends with. */
const start = async (env: Record<string, string>) => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'silent', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const [said] = await Promise.all([text(child.stderr), once(child, 'close')])
  return { code: child.exitCode, said }
}

describe('a start that cannot be says why in one sentence', () => {
  const server = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }

  it('when the port is in use, before anything is started or made', async () => {
    const other = createServer()
    await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const folder = join(tmpdir(), `never-made-${process.pid}`)
    expect(await start({ PORT: `${port}`, STORE_FOLDER: folder })).toEqual({
      code: 1,
      said: `Port ${port} of 127.0.0.1 is in use by another program: stop that, or name another port in PORT.\n`,
    })
    expect(existsSync(folder)).toBe(false)
    other.close()
  })

  it.each([
    [
      'an address that this machine has not',
      { HOST: '192.0.2.1' },
      'HOST 192.0.2.1 is no address of this machine: name one, such as 127.0.0.1 or 0.0.0.0.',
    ],
    [
      'a wrong password',
      { ...server, NEO4J_PASSWORD: 'wrong' },
      `The database at ${uri} cannot be used, it does not accept user neo4j with this password: correct NEO4J_USER and NEO4J_PASSWORD.`,
    ],
    [
      'an unknown user',
      { ...server, NEO4J_USER: 'nobody' },
      `The database at ${uri} cannot be used, it does not accept user nobody with this password: correct NEO4J_USER and NEO4J_PASSWORD.`,
    ],
    [
      'a port on which nothing listens',
      { ...server, NEO4J_URI: 'bolt://127.0.0.1:1' },
      'The database at bolt://127.0.0.1:1 cannot be used, nothing listens there: start that server, or correct host and port in NEO4J_URI.',
    ],
    [
      'a host that nobody knows',
      { ...server, NEO4J_URI: 'bolt://nowhere.invalid:7687' },
      'The database at bolt://nowhere.invalid:7687 cannot be used, its host is not known: correct the host in NEO4J_URI.',
    ],
    [
      'encryption where there is none',
      { ...server, NEO4J_URI: uri.replace('bolt://', 'bolt+s://') },
      `The database at ${uri.replace('bolt://', 'bolt+s://')} cannot be used, no trusted encrypted connection can be made: use the scheme that the server speaks, bolt:// or neo4j://, with +s for a trusted and +ssc for a self-signed certificate.`,
    ],
    [
      'an address with a path',
      { ...server, NEO4J_URI: `${uri}/neo4j` },
      `NEO4J_URI: given "${uri}/neo4j"; allowed: bolt:// or neo4j://, also with +s or +ssc, then a host, such as neo4j+s://db.example.org, and no path; user and password have variables of their own`,
    ],
    [
      'a store folder that nobody can make',
      { STORE_FOLDER: '/proc/tsunagu/store' },
      'The folder /proc/tsunagu/store cannot be written, no folder can be made there (ENOENT): mend that, or name another folder in STORE_FOLDER, or set NEO4J_URI to use a Neo4j server of your own.',
    ],
    [
      'a store folder with too long a name',
      { STORE_FOLDER: `/tmp/${'x'.repeat(300)}` },
      `The folder /tmp/${'x'.repeat(300)} cannot be written, its name is too long (ENAMETOOLONG): mend that, or name another folder in STORE_FOLDER, or set NEO4J_URI to use a Neo4j server of your own.`,
    ],
    [
      'a database that there is not',
      { ...server, NEO4J_DATABASE: 'nothing' },
      `The database at ${uri} cannot be used, it has no database nothing: correct NEO4J_DATABASE.`,
    ],
  ])('for %s', async (_what, env, sentence) => {
    expect(await start(env)).toEqual({ code: 1, said: `${sentence}\n` })
  })

  it.each([
    ['speaks HTTP', 'HTTP/1.1 400 Bad Request\r\n\r\n'],
    ['speaks a version that there is not', '\0\0\0\x63'],
    ['ends each connection', ''],
  ])('for a server that %s', async (_what, answer) => {
    const other = createServer(socket => {
      socket.on('error', () => undefined)
      if (answer === '') socket.destroy()
      else socket.once('data', () => socket.write(answer, 'latin1'))
    })
    await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const at = `bolt://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
    expect(await start({ ...server, NEO4J_URI: at })).toEqual({
      code: 1,
      said: `The database at ${at} cannot be used, it is no Neo4j server that answers by Bolt: correct host and port in NEO4J_URI, or add +s or +ssc to the scheme of one that speaks encrypted only.\n`,
    })
    other.close()
  })
})
