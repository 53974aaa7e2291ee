import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterAll, expect, inject, test, vi } from 'vitest'
import { type Database, DatabaseUnavailable, startDatabase } from '../src/database/database.ts'
import { JARS_FOLDER } from '../src/database/folders.ts'
import { freePort } from '../src/database/port.ts'
import { serversOn, signal } from '../src/database/processes.ts'
import { silentProgress } from '../src/environment/progress.ts'
import { firstRow } from './database/query.ts'
import { remove, testHome } from './database/test-home.ts'

vi.mock('../src/database/port.ts', { spy: true })

const home = testHome('life')
const passwordFile = `${home}/password`
let database: Database

const start = async (): Promise<Database> => {
  database = await startDatabase({ home, jars: JARS_FOLDER, quickStart: true, progress: silentProgress })
  return database
}

const isRefused = (host: string, port: number): Promise<boolean> =>
  new Promise(resolve => {
    const socket = connect({ host, port, timeout: 2_000 })
    const settle = (refused: boolean) => () => {
      socket.destroy()
      resolve(refused)
    }
    socket.once('connect', settle(false)).once('error', settle(true)).once('timeout', settle(true))
  })

afterAll(async () => {
  await database.stop()
  remove(home)
})

test('the run has a database that answers', async () => {
  expect(await firstRow(inject('database'), 'RETURN 1 AS one')).toEqual({ one: 1 })
})

test('a start whose port is lost to another server takes another port', { timeout: 120_000 }, async () => {
  const taken = Number(new URL(inject('database').uri).port)
  vi.mocked(freePort).mockResolvedValueOnce(taken)
  const { uri } = await start()
  expect(freePort).toHaveBeenCalledTimes(2)
  expect(uri).not.toBe(inject('database').uri)
  expect(await firstRow(database, 'CREATE (n:Note {text: "kept"}) RETURN n.text AS text')).toEqual({
    text: 'kept',
  })
})

test('the password is one that only the owner of the home can read', async () => {
  expect(statSync(passwordFile).mode & 0o777).toBe(0o600)
  expect(statSync(home).mode & 0o777).toBe(0o700)
  expect(readFileSync(passwordFile, 'utf8')).toBe(database.password)
  expect(database.password).toMatch(/^[\w-]{32}$/)
})

test('a wrong password is refused', async () => {
  const wrong = firstRow({ ...database, password: 'wrong' }, 'RETURN 1')
  await expect(wrong).rejects.toMatchObject({ code: 'Neo.ClientError.Security.Unauthorized' })
})

test('the server listens on 127.0.0.1 and nowhere else', async () => {
  const port = Number(new URL(database.uri).port)
  const others = Object.values(networkInterfaces())
    .flatMap(addresses => addresses ?? [])
    .map(({ address, scopeid }) => (scopeid ? undefined : address))
    .filter(address => address !== undefined && address !== '127.0.0.1')
  expect(await isRefused('127.0.0.1', port)).toBe(false)
  for (const address of others)
    expect([address, await isRefused(String(address), port)]).toEqual([address, true])
})

test('LOAD CSV reads neither files nor the network', async () => {
  for (const url of ['file:///etc/hostname', 'http://127.0.0.1:1/x.csv']) {
    const load = firstRow(database, `LOAD CSV FROM '${url}' AS line RETURN line`)
    await expect(load).rejects.toThrow(/configuration property|blocked|not allowed/i)
  }
})

test('a stop is quick, leaves no server, and may be asked for twice', async () => {
  const began = Date.now()
  await database.stop()
  await database.stop()
  expect(Date.now() - began).toBeLessThan(5_000)
  expect(serversOn(home)).toEqual([])
  expect(await database.exited).toMatchObject({ code: 0, logTail: expect.stringContaining('Stopped.') })
})

test('a store whose password file is lost is refused with what to do', async () => {
  rmSync(passwordFile)
  await expect(start()).rejects.toThrow(`has lost its password file: put ${passwordFile} back, or delete`)
})

test('a password that the store does not know is refused with what to do, and leaves no server', async () => {
  writeFileSync(passwordFile, 'not the one of the store')
  await expect(start()).rejects.toThrow(DatabaseUnavailable)
  expect(serversOn(home)).toEqual([])
})

test('data survives stop and start', async () => {
  writeFileSync(passwordFile, database.password)
  await start()
  expect(await firstRow(database, 'MATCH (n:Note) RETURN n.text AS text')).toEqual({ text: 'kept' })
})

test('a crash of the server is reported to its owner', async () => {
  signal(database.pid, 'SIGKILL')
  expect(await database.exited).toMatchObject({ code: 137, logTail: expect.stringContaining('Started.') })
})
