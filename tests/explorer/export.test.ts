import { describe, expect, it } from 'vitest'
import { csv } from '../../explorer/parts/export/csv.ts'
import { fileName } from '../../explorer/parts/export/file-name.ts'
import { graphml } from '../../explorer/parts/export/graphml.ts'

describe('the name of a file', () => {
  it('says what it is, of which view, of which day', () => {
    const address = new URL('http://localhost/search?q=水と土&type=PLACE&samples=on&lang=ja')
    expect(fileName('search', address, '2026-11-28')).toBe('tsunagu_search_水と土_PLACE_2026-11-28')
  })
})

describe('what is written to a file', () => {
  it('is a table that a spreadsheet reads as text, also where it looks like a formula', () => {
    const table = {
      head: ['名称', '強さ'],
      rows: [
        ['施策「A」, その"1"', 0.9],
        ['=1+1', null],
        ['-5 °C', -5],
      ],
    }
    expect(csv(table)).toBe('\uFEFF名称,強さ\r\n"施策「A」, その""1""",0.9\r\n\'=1+1,\r\n\'-5 °C,-5\r\n')
  })

  it('is a graph whose names may hold any character', () => {
    const nodes = [
      { id: 'measure:a', name: '<b>"A" & B</b>\u0001', type: 'POLICY_MEASURE', sample: true },
      { id: 'sdg:11.2', name: '交通', type: 'SDG_TARGET', sample: false },
    ]
    const edges = [
      {
        from: 'measure:a',
        to: 'sdg:11.2',
        relationship: 'ALIGNS_WITH',
        strength: 0.9,
        confidence: 0.8,
        reason: 'A & B',
      },
    ]
    expect(graphml({ nodes, edges }).split('\n').slice(10, 13)).toEqual([
      '<node id="measure:a"><data key="name">&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;</data><data key="type">POLICY_MEASURE</data><data key="sample">true</data></node>',
      '<node id="sdg:11.2"><data key="name">交通</data><data key="type">SDG_TARGET</data><data key="sample">false</data></node>',
      '<edge source="measure:a" target="sdg:11.2"><data key="relationship">ALIGNS_WITH</data><data key="strength">0.9</data><data key="confidence">0.8</data><data key="reason">A &amp; B</data></edge>',
    ])
  })
})
