import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { inject } from 'vitest'
import type { Login } from '../../src/database/readiness.ts'
import type { Content } from './content.ts'

/** A database of the run's pool, this test file's alone until it is given back. */
export interface Borrowed extends Login {
  giveBack(): void
}

const lent = new Set<Socket>()

/** Gives back whatever is borrowed still. */
export const giveAllBack = (): void => {
  for (const socket of lent) socket.destroy()
}

/** Borrows a database that holds what is asked for, from the run's pool unless another is named. */
export const borrow = async (content: Content, pool = inject('pool')): Promise<Borrowed> => {
  const socket = connect(pool, '127.0.0.1')
  lent.add(socket.once('close', () => lent.delete(socket)))
  socket.write(content)
  const [answer] = await once(socket, 'data')
  const { error, ...login } = JSON.parse(String(answer))
  if (error) throw new Error(error)
  // A test file that ends without a word gives its database back too.
  socket.unref()
  return { ...login, giveBack: () => socket.destroy() }
}
