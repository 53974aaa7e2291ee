import { parse } from 'csv-parse/sync'
import { getNamedType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { executableSchema } from '../src/api/graphql/resolvers/schema.ts'
import { ask, download } from './api.ts'
import { idsOf } from './list.ts'

const collections = Object.values(executableSchema().getQueryType()?.getFields() ?? {})
  .filter(({ type }) => getNamedType(type).name.endsWith('Connection'))
  .filter(({ args }) => args.some(({ name }) => name === 'orderBy'))
  .map(({ name }) => name)

const MARKED = ['memberships', 'needs', 'offers', 'organizations', 'participations']

const isMadeUp = (id: string) => /^[a-z]+:sample-/.test(id)

describe('what is made up is marked', () => {
  it.each(MARKED)('in %s, and nothing else is', async list => {
    const [all, marked, real] = await Promise.all(
      ['', 'filter: { sample: true }', 'filter: { sample: false }'].map(args =>
        idsOf({ fields: [list], args }),
      ),
    )
    expect(marked).toEqual(all?.filter(isMadeUp))
    expect(real).toEqual(all?.filter(id => !isMadeUp(id)))
  })

  it('in the names of organisations, in both languages', async () => {
    const answer = (await ask(`{ organizations(filter: { sample: true }, first: 100) {
      nodes { name nameEn: name(language: EN) nameLanguage(language: EN) aliases }
    } }`)) as { organizations: { nodes: { name: string; nameEn: string }[] } }
    const unmarked = answer.organizations.nodes.filter(
      ({ name, nameEn }) => !name.includes('サンプル') || !/Sample|サンプル/.test(nameEn),
    )
    expect(answer.organizations.nodes).toHaveLength(34)
    expect(unmarked).toEqual([])
  })

  it.each(collections)('in every table that leaves: %s', async list => {
    for (const [language, word] of [
      ['JA', 'サンプル'],
      ['EN', 'ample'],
    ] as const) {
      const { payload } = await download(`${list}.csv?language=${language}`)
      const rows: Record<string, string>[] = parse(payload, { bom: true, columns: true })
      const organizations = rows.flatMap(row =>
        Object.entries(row)
          .filter(([heading, id]) => id.startsWith('org:sample-') && `${heading}.label` in row)
          .map(([heading]) => row[`${heading}.label`] ?? ''),
      )
      expect(organizations.filter(label => !label.includes(word))).toEqual([])
      const own = MARKED.includes(list) ? rows : []
      const keys = own.map(row => row.id ?? row.organization ?? '')
      expect(own.map(({ sample }) => sample)).toEqual(keys.map(key => String(isMadeUp(key))))
    }
  })
})
