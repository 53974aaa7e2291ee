import { expect, test } from 'vitest'
import type { Statement } from '../src/graph/engine/driver.ts'
import { GateFull } from '../src/graph/engine/gate.ts'
import { createPlanning } from '../src/graph/engine/planning.ts'

const statement = (text: string): Statement => ({ name: text, text, parameters: {} })
const settled = () => new Promise(resolve => setImmediate(resolve))

/** A database that plans when it is told to. */
const planner = () => {
  const begun: string[] = []
  const ends = new Map<string, { resolve: () => void; reject: (reason: Error) => void }>()
  const plan = ({ text }: Statement) => {
    begun.push(text)
    return new Promise<void>((resolve, reject) => ends.set(text, { resolve, reject }))
  }
  const end = async (text: string, failure?: Error) => {
    if (failure) ends.get(text)?.reject(failure)
    else ends.get(text)?.resolve()
    await settled()
  }
  return { begun, plan, end }
}

test('plans are made one at a time, each once, however many ask', async () => {
  const { begun, plan, end } = planner()
  const planning = createPlanning({ plan })
  const asked = ['a', 'b', 'a', 'a', 'b'].map(text => planning.made(statement(text)))
  await settled()
  expect([begun, planning.waiting]).toEqual([['a'], 2])
  await end('a')
  expect(begun).toEqual(['a', 'b'])
  await end('b')
  await Promise.all(asked)
  await planning.made(statement('a'))
  expect([begun, planning.waiting]).toEqual([['a', 'b'], 0])
})

test('a plan is made to its end though whoever asked for it has gone', async () => {
  const { begun, plan, end } = planner()
  const planning = createPlanning({ plan })
  const gone = Promise.race([planning.made(statement('a')), Promise.reject(new Error('no time left'))])
  await expect(gone).rejects.toThrow('no time left')
  const next = planning.made(statement('a'))
  await end('a')
  await next
  expect(begun).toEqual(['a'])
})

test('one that fails is nobody else’s, and is tried again by the next', async () => {
  const { begun, plan, end } = planner()
  const planning = createPlanning({ plan })
  const [failing, other] = [planning.made(statement('a')), planning.made(statement('b'))]
  await settled()
  await end('a', new Error('no such label'))
  await failing
  await end('b')
  await other
  void planning.made(statement('a'))
  await settled()
  expect(begun).toEqual(['a', 'b', 'a'])
})

test('a database that begins anew has no plans, also not the one that it was making', async () => {
  const { begun, plan, end } = planner()
  const planning = createPlanning({ plan })
  const first = planning.made(statement('a'))
  await settled()
  planning.forget()
  await end('a')
  await first
  void planning.made(statement('a'))
  await settled()
  expect(begun).toEqual(['a', 'a'])
})

test('who would only wait is sent away, and what is oldest is forgotten', async () => {
  const { begun, plan, end } = planner()
  const planning = createPlanning({ plan, most: 1, waiting: 2 })
  const asked = [planning.made(statement('a')), planning.made(statement('b'))]
  await expect(planning.made(statement('c'))).rejects.toThrow(GateFull)
  await settled()
  await end('a')
  await end('b')
  await Promise.all(asked)
  void planning.made(statement('a'))
  await settled()
  expect(begun).toEqual(['a', 'b', 'a'])
})

test('what somebody waits for comes before what is made in advance', async () => {
  const { begun, plan, end } = planner()
  const planning = createPlanning({ plan })
  const made = ['a', 'b', 'c'].map(text => planning.made(statement(text), true))
  const [urgent, hurried] = [planning.made(statement('d')), planning.made(statement('c'))]
  await settled()
  for (const text of ['a', 'd', 'c', 'b']) await end(text)
  await Promise.all([...made, urgent, hurried])
  expect(begun).toEqual(['a', 'd', 'c', 'b'])
})
