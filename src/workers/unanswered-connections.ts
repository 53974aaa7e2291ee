import type { Worker } from 'node:cluster'

/** The number of a message by which node:cluster hands a worker a connection; undefined for any other message. */
const handedBy = (message: unknown): number | undefined =>
  isOfCluster(message) && message.act === 'newconn' && typeof message.seq === 'number'
    ? message.seq
    : undefined

/** The number of the message that a worker answers; undefined for what is no answer. */
const answeredBy = (message: unknown): number | undefined =>
  isOfCluster(message) && typeof message.ack === 'number' ? message.ack : undefined

const isOfCluster = (message: unknown): message is Readonly<Record<string, unknown>> =>
  typeof message === 'object' && message !== null && 'cmd' in message && message.cmd === 'NODE_CLUSTER'

/** By then all that it has said is read. */
const READ_MS = 20

type Emitted = NodeJS.EventEmitter

/**
 * Gives connections to others that were handed to a worker which ended before it took them. node:cluster waits for
 * the worker's word on each, and of one that was killed none comes: its clients would wait until they gave up. Here
 * that word is said in its place, "not taken", for which node:cluster has the next worker take it.
 */
export const passOnUnanswered = (worker: Worker): void => {
  const { process } = worker
  const handed = new Set<number>()
  process.send = new Proxy(process.send, {
    apply(send, _self, sent) {
      const seq = handedBy(sent[0])
      if (seq !== undefined) handed.add(seq)
      return Reflect.apply(send, process, sent)
    },
  })
  const messages: Emitted = process
  messages.on('internalMessage', (message: unknown) => {
    const ack = answeredBy(message)
    if (ack !== undefined) handed.delete(ack)
  })
  let isForgotten = false
  process.once('disconnect', () => {
    isForgotten = true
  })
  process.once('exit', () => {
    setTimeout(() => {
      // Of a process that ends with a connection on its way to it Node tells no "disconnect", and so goes on using it.
      if (!isForgotten) messages.emit('disconnect')
      for (const ack of handed)
        messages.emit('internalMessage', { cmd: 'NODE_CLUSTER', ack, accepted: false })
      handed.clear()
    }, READ_MS)
  })
}
