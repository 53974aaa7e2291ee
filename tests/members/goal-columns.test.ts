import { describe, expect, it, test } from 'vitest'
import { goalOf } from '../../src/import/members/columns.ts'
import { mayBeTwoGoals, readGoals } from '../../src/import/members/goals.ts'
import { csv, listOf } from './member-files.ts'

const known = (code: string) => /^(?:\d|1[0-7])$|^(?:3\.4|11\.[2b])$/.test(code)

/** What each row tells of goals, and what is wrong with it. */
const toldOf = (...lines: string[]) => {
  const list = listOf(csv(...lines))
  return list.rows.map(row => {
    const [wrong] = list.problems.get(row) ?? []
    return wrong?.message.split(' / ').at(-1) ?? row.cells.get('goals')?.text
  })
}

describe('a cell of goals', () => {
  it.each([
    ['11b', ['11.b']],
    ['11.B', ['11.b']],
    ['ゴール11b、3番', ['11.b', '3']],
    ['3_健康と福祉', ['3']],
  ])('%s are %j', (text, codes) => expect(readGoals(text, known)).toEqual({ value: codes }))

  it.each(['3?', '3×', '3○、4', '11x'])('%s is told: a sign may take the goal back', text =>
    expect(readGoals(text, known)).toHaveProperty('wrong'),
  )

  it.each([
    ['3.4', true],
    ['３．４', true],
    ['ターゲット3.4', false],
    ['11.b', false],
    ['3.4、3.5', false],
    ['9.90', false],
  ])('%s may be two goals: %s', (text, is) => expect(mayBeTwoGoals(text)).toBe(is))
})

describe('a heading', () => {
  it.each([
    ['❶', '1'],
    ['Ⅳ', '4'],
    ['1／貧困をなくそう', '1'],
    ['SDGs（11）', '11'],
    ['関連するゴール11', '11'],
    ['取り組む⑪', '11'],
  ])('%s is goal %s', (heading, goal) => expect(goalOf(heading)).toBe(goal))
})

test('numbers below ゴール1, ゴール2, ゴール3 are the first goal, the second and the third', () => {
  expect(toldOf('団体名,ゴール1,ゴール2,ゴール3', '検査あ社,11,8,1', '検査い社,1,－,')).toEqual([
    '11、8、1',
    '1',
  ])
  expect(toldOf('団体名,関連するSDGs①,関連するSDGs②', '検査あ社,ゴール11,11.2')).toEqual(['ゴール11、11.2'])
})

test('goals told in several columns of one name are put together', () => {
  expect(toldOf('団体名,SDGs（1つ目）,SDGs（2つ目）', '検査あ社,11,8')).toEqual(['11、8'])
})

test('marks below goals mark these, and where there is a column for each, another number is told', () => {
  expect(toldOf('団体名,SDGs（1）,SDGs（2）', '検査あ社,○,1', '検査い社,,2')).toEqual(['1、2', '2'])
  const every = Array.from({ length: 17 }, (_, index) => `目標${index + 1}`)
  expect(toldOf(`団体名,${every.join(',')}`, '検査あ社,3')).toEqual([
    '"3" is no mark; write ○ where the goal applies, and nothing where it does not',
  ])
})
