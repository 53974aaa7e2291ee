import { Agent, request } from 'node:http'
import type { Answer } from './side.ts'

type Body = { readonly data?: unknown; readonly errors?: readonly { readonly message: string }[] }

/** Connections are kept, as those of a client that goes on asking are. */
const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** The body of an answer; an error where it is not 200. */
export const send = (url: string, method: 'GET' | 'POST', body?: string): Promise<Buffer> =>
  new Promise((done, fail) => {
    const headers =
      body === undefined
        ? {}
        : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const sent = request(url, { method, agent, headers }, response => {
      const parts: Buffer[] = []
      response.on('data', part => parts.push(part))
      response.on('error', fail)
      response.on('end', () => {
        const answer = Buffer.concat(parts)
        if (response.statusCode === 200) return done(answer)
        fail(new Error(`${response.statusCode}: ${answer.toString().slice(0, 500)}`))
      })
    })
    sent.on('error', fail)
    sent.end(body)
  })

const dataOf = (text: string): unknown => {
  const { data, errors } = JSON.parse(text) as Body
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '))
  return data
}

/** Asks GraphQL over HTTP. */
export const askingAt =
  (url: string) =>
  async (query: string, variables: Readonly<Record<string, unknown>>): Promise<Answer> => {
    const body = await send(url, 'POST', JSON.stringify({ query, variables }))
    return { bytes: body.length, read: () => dataOf(body.toString()) }
  }
