import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readConfig, VARIABLES } from '../src/environment/config.ts'

const Compose = z.strictObject({
  services: z.record(
    z.string(),
    z.strictObject({
      image: z.string().optional(),
      build: z.string().optional(),
      environment: z.record(z.string(), z.string()),
      volumes: z.array(z.string()).optional(),
      ports: z.array(z.string().regex(/^127\.0\.0\.1:\d+:\d+$/)),
      healthcheck: z
        .strictObject({
          test: z.array(z.string()),
          interval: z.string(),
          timeout: z.string(),
          retries: z.number(),
          start_period: z.string(),
        })
        .optional(),
      depends_on: z
        .record(z.string(), z.strictObject({ condition: z.literal('service_healthy') }))
        .optional(),
      init: z.boolean().optional(),
      restart: z.enum(['no', 'always', 'on-failure', 'unless-stopped']),
    }),
  ),
  volumes: z.record(z.string(), z.null()),
})

const compose = Compose.parse(parse(readFileSync('compose.yaml', 'utf8')))
const { services, volumes } = compose

describe('compose.yaml', () => {
  it('listens on this machine only, with images of a named version, and volumes that there are', () => {
    for (const { image, volumes: used = [], depends_on = {} } of Object.values(services)) {
      if (image) expect(image).toMatch(/^[a-z0-9/.-]+:\d[\w.-]*$/)
      for (const volume of used) expect(Object.keys(volumes)).toContain(volume.split(':')[0])
      for (const name of Object.keys(depends_on)) expect(services[name]?.healthcheck).toBeDefined()
    }
  })

  it('gives the API variables that it reads, with values that it takes', () => {
    const { environment = {} } = services.api ?? {}
    expect(Object.keys(environment).filter(name => !VARIABLES.includes(name))).toEqual([])
    // As compose fills them in where only the password is chosen.
    const filled = Object.fromEntries(
      Object.entries(environment).map(([name, text]) => [
        name,
        text.replace(/\$\{(\w+)(?::-([^}]*))?\}/g, (_all, variable, otherwise) =>
          variable === 'NEO4J_PASSWORD' ? 'long-enough' : (otherwise ?? ''),
        ),
      ]),
    )
    expect(readConfig(filled)).toMatchObject({
      neo4j: { uri: 'bolt://neo4j:7687', user: 'neo4j', password: 'long-enough', database: 'neo4j' },
      seedSample: true,
      warnings: [],
    })
    expect(services.neo4j).toBeDefined()
  })
})

type Instruction = { readonly word: string; readonly rest: string }

/** The instructions of a Dockerfile, lines that go on joined. */
const instructions = (text: string): readonly Instruction[] =>
  text
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .filter(line => line.trim() !== '' && !line.startsWith('#'))
    .map(line => {
      const [, word = '', rest = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? []
      return { word, rest }
    })

describe('Dockerfile', () => {
  const steps = instructions(readFileSync('Dockerfile', 'utf8'))
  const of = (word: string) => steps.filter(step => step.word === word).map(({ rest }) => rest)

  it('is made of instructions that there are, from images of one named version', () => {
    const known = ['FROM', 'WORKDIR', 'COPY', 'RUN', 'ENV', 'USER', 'EXPOSE', 'HEALTHCHECK', 'CMD']
    expect(steps.filter(({ word }) => !known.includes(word))).toEqual([])
    const images = of('FROM').map(rest => rest.split(' ')[0])
    expect(new Set(images).size).toBe(1)
    expect(images[0]).toMatch(/^node:\d+-slim$/)
  })

  it('copies what there is, and of the build what the build makes', () => {
    for (const rest of of('COPY')) {
      const [from, ...paths] = rest.split(/\s+/)
      const isBuilt = from?.startsWith('--from=')
      const sources = isBuilt ? paths.slice(0, -1) : [from ?? '', ...paths.slice(0, -1)]
      if (isBuilt) expect(sources).toEqual(['/app/dist'])
      else expect(sources.filter(path => !existsSync(path))).toEqual([])
    }
  })

  it('copies every file of the package that the program reads while it runs', () => {
    const copied = of('COPY').flatMap(rest => rest.split(/\s+/))
    // Where the sources name files by `packagePath('…')`; the database of our own needs Java, which is not in the image.
    for (const path of ['schema', 'seed', 'explorer/generated/persisted-documents.json', 'run.js'])
      expect(copied).toContain(path)
  })

  it('runs as a user without rights, in the form that gets signals, with variables that are read', () => {
    expect(of('USER')).toEqual(['node'])
    for (const rest of [...of('CMD')]) expect(JSON.parse(rest)).toEqual(['node', 'run.js', 'main'])
    const set = of('ENV').flatMap(rest => rest.split(' ').map(pair => pair.split('=')[0] ?? ''))
    expect(set.filter(name => name !== 'NODE_ENV' && !VARIABLES.includes(name))).toEqual([])
    const [health = ''] = of('HEALTHCHECK')
    expect(health).toContain('/readyz')
  })
})
