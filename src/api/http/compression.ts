import compress from '@fastify/compress'
import type { FastifyInstance } from 'fastify'

/** Shorter answers are sent as they are: packing them gains nothing. */
const LEAST_BYTES = 1_024

/** Packs what is long for whoever takes it packed: answers, the schema and tables; pages are packed when built. */
export async function packAnswers(app: FastifyInstance) {
  await app.register(compress, {
    global: true,
    globalDecompression: false,
    threshold: LEAST_BYTES,
    encodings: ['gzip'],
  })
}
