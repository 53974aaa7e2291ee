import { setTimeout as delay } from 'node:timers/promises'
import { quantile } from '../statistics.ts'
import { ask, isAnswered, isInOrder, type Outcome } from './ask.ts'
import { type Expensive, LIGHT, operation } from './expensive.ts'

/** What others met beside so many clients who mean harm. */
export interface Crowd {
  readonly clients: number
  readonly asked: number
  readonly p50: number
  readonly p95: number
  readonly failed: number
  readonly heavyAnswered: number
  readonly heavyRefused: number
  readonly heavyBroken: readonly string[]
}

/** Three people who ask one light thing after the other, until the time is over. */
const others = async (url: string, until: number): Promise<Outcome[]> => {
  const outcomes: Outcome[] = []
  const person = async (first: number) => {
    for (let turn = first; performance.now() < until; turn += 1) {
      outcomes.push(await ask(url, LIGHT[turn % LIGHT.length] ?? ''))
      await delay(30)
    }
  }
  await Promise.all([person(0), person(1), person(2)])
  return outcomes
}

/** Asks light things beside so many clients, each of whom asks one expensive request after the other. */
export const crowd = async (
  url: string,
  clients: number,
  seconds: number,
  expensive: readonly Expensive[],
): Promise<Crowd> => {
  const until = performance.now() + 1000 * seconds
  const heavy: { name: string; outcome: Outcome }[] = []
  const client = async (first: number) => {
    for (let turn = first; performance.now() < until; turn += clients) {
      const one = expensive[turn % expensive.length]
      if (!one) return
      heavy.push({ name: one.name, outcome: await ask(url, operation(one, one.times)) })
      await delay(20)
    }
  }
  const all = Promise.all(Array.from({ length: clients }, (_, index) => client(index)))
  const light = await others(url, until)
  await all
  const times = light.map(({ ms }) => ms)
  return {
    clients,
    asked: light.length,
    p50: Math.round(quantile(times, 0.5)),
    p95: Math.round(quantile(times, 0.95)),
    failed: light.filter(outcome => !isAnswered(outcome)).length,
    heavyAnswered: heavy.filter(({ outcome }) => isAnswered(outcome)).length,
    heavyRefused: heavy.filter(({ outcome }) => !isAnswered(outcome) && isInOrder(outcome)).length,
    heavyBroken: heavy
      .filter(({ outcome }) => !isInOrder(outcome))
      .map(({ name, outcome }) => `${name}: ${outcome.status} ${outcome.codes.join()}`),
  }
}
