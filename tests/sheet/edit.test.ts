import { describe, expect, it } from 'vitest'
import { csvEdit } from '../../src/sheet/csv-edit.ts'
import { yamlEdit } from '../../src/sheet/yaml-edit.ts'

const TREE = `# The plan
goals:
  - key: 1 # never changes
    nameJa: |
      二行の
      名前
    owners:
    # what it does
    initiatives:
      - { key: 1, nameJa: "カンマ, と: 記号", status: PLANNED }
      - key: 2
        nameJa: 港
        status: ACTIVE # for now
        statuses:
          # begun late
          - { year: 2022, status: ACTIVE }
          - year: 2023
            status: SUSPENDED
        quotes:
          - { quote: 一 }
      - key: 3
        nameJa: 灯
        owners: "org:a; org:b"
`

const edited = (change: (tree: ReturnType<typeof yamlEdit>) => void, text = TREE): string => {
  const tree = yamlEdit(Buffer.from(text))
  change(tree)
  return tree.content().toString('utf8')
}

describe('a strategy file that is changed in place', () => {
  it('keeps every line that is not changed', () => {
    expect(edited(() => {})).toBe(TREE)
    expect(edited(tree => tree.set({ line: 3, column: 5 }, { fields: { owners: 'org:c' } }))).toBe(
      TREE.replace('    owners:\n', '    owners: org:c\n'),
    )
  })

  it('gives an item between brackets what it lacks, and a block a line of its own', () => {
    const change = { fields: { owners: 'org:c; org:d' }, status: { year: 2024, status: 'ENDED' } }
    const text = edited(tree => {
      tree.set({ line: 10, column: 9 }, change)
      tree.set({ line: 11, column: 9 }, change)
      tree.set({ line: 21, column: 9 }, change)
    })
    const own = 'owners: org:c; org:d'
    expect(text).toBe(
      TREE.replace(
        'status: PLANNED }',
        `status: PLANNED, ${own}, statuses: [{ year: 2024, status: ENDED }] }`,
      )
        .replace('ACTIVE # for now\n', `ACTIVE # for now\n        ${own}\n`)
        .replace('SUSPENDED\n', 'SUSPENDED\n          - { year: 2024, status: ENDED }\n')
        .replace('owners: "org:a; org:b"\n', `${own}\n        statuses: [{ year: 2024, status: ENDED }]\n`),
    )
  })

  it('changes the status of a year, and takes one away', () => {
    const status = (year: number, status: string | undefined) =>
      edited(tree => tree.set({ line: 11, column: 9 }, { fields: {}, status: { year, status } }))
    expect(status(2022, 'ENDED')).toBe(
      TREE.replace('{ year: 2022, status: ACTIVE }', '{ year: 2022, status: ENDED }'),
    )
    expect(status(2023, 'ENDED')).toBe(TREE.replace('status: SUSPENDED', 'status: ENDED'))
    expect(status(2022, undefined)).toContain('[{ year: 2023, status: SUSPENDED }]')
  })

  it('takes fields and items away, and quotes what YAML would read otherwise', () => {
    expect(edited(tree => tree.set({ line: 21, column: 9 }, { fields: { owners: undefined } }))).toBe(
      TREE.replace('        owners: "org:a; org:b"\n', ''),
    )
    expect(edited(tree => tree.remove({ line: 16, column: 13 }))).toBe(
      TREE.replace('          - { year: 2022, status: ACTIVE }\n', ''),
    )
    expect(edited(tree => tree.set({ line: 21, column: 9 }, { fields: { nameJa: '# 一: "二"\n三' } }))).toBe(
      TREE.replace('nameJa: 灯', 'nameJa: "# 一: \\"二\\"\\n三"'),
    )
  })
})

describe('a table that is changed in place', () => {
  const TABLE = '\uFEFFid,nameJa,note\r\na,"二行\nの名前",  x\r\nb,\'=1,\r\n'

  it('keeps rows as they were typed, adds columns and rows, and guards what a spreadsheet would run', () => {
    const table = csvEdit('a.csv', Buffer.from(TABLE), [])
    expect(table.content().toString('utf8')).toBe(TABLE)
    table.set(4, { note: '=2', unit: undefined })
    table.add({ id: 'c', note: '-3' })
    expect(table.content().toString('utf8')).toBe(
      '\uFEFFid,nameJa,note\r\na,"二行\nの名前",  x\r\nb,\'=1,\'=2\r\nc,,-3\r\n',
    )
    table.set(2, { url: 'x' })
    table.remove(4)
    expect(table.content().toString('utf8')).toBe(
      '\uFEFFid,nameJa,note,url\r\na,"二行\nの名前",x,x\r\nc,,-3,\r\n',
    )
  })

  it('a new one begins with its columns', () => {
    const table = csvEdit('b.csv', undefined, ['id', 'year'])
    table.add({ year: '2024', id: 'a,b', extra: 'x' })
    expect(table.content().toString('utf8')).toBe('id,year,extra\n"a,b",2024,x\n')
  })
})
