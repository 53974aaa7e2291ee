import { describe, expect, it } from 'vitest'
import type { MemberRegister } from '../../src/graph/read/questions/member-register.ts'
import { isAboutList } from '../../src/import/members/about-list.ts'
import { cellObjection } from '../../src/import/members/cell-text.ts'
import { leaving } from '../../src/import/members/leaving.ts'
import { nameObjection } from '../../src/import/members/name-check.ts'
import { csv, listOf } from './member-files.ts'

describe('a row without anything but a name', () => {
  it.each([
    ...[
      '会員数合計',
      '合計数',
      '登録者数計',
      '（計 120 団体）',
      '【合計】',
      '合計→',
      '延べ数',
      '構成比',
      'Σ',
    ],
    ...['うち県内', 'うち新規', '国計', 'Total members', '令和8年4月分', '2月分', 'ページ 1'],
    ...['令和8年4月1日時点：120団体', '↓以下削除予定'],
    ...['正会員', '賛助会員', '法人会員', '企業', '大学', 'その他', '(1)民間企業', 'Ⅱ．民間企業', 'A. 行政'],
  ])('%s speaks of the list', name => expect(isAboutList([name, '', ''], 0)).toBe(true))

  it.each([
    ...['検査統計', '株式会社検査設計', '検査会計', '国際時計', '検査会員計画社', '合計株式会社'],
    ...['検査大学', '民間企業研究会', 'うち水と生きる会', '検査その他', '全国社', '延岡数'],
  ])('%s is a member', name => expect(isAboutList([name, '', ''], 0)).toBe(false))

  it('the name of a part is a member where the row says more', () => {
    expect(isAboutList(['大学', '3号', '2020/4/1'], 0)).toBe(false)
  })
})

it('a member that is called like a row about the list does not leave by it', () => {
  const organization = (id: string, nameJa: string) =>
    [
      id,
      {
        id,
        nameJa,
        nameEn: null,
        aliases: null,
        dataset: 'dataset:members-check',
        kind: 'OTHER',
        sample: true,
        placeId: null,
        descriptionJa: null,
        identifiers: null,
      },
    ] as const
  const register: MemberRegister = {
    platform: { id: 'platform:check', nameJa: '検査の場', nameEn: null, categories: [] },
    organizations: new Map([organization('org:a', '大学'), organization('org:b', '検査い社')]),
    memberships: new Map(),
    merges: [],
    groups: [],
    places: [],
    capabilities: [],
    sdgs: new Set(),
    assertedOn: new Map(),
  }
  const list = listOf(csv('団体名,会員種別,入会日', '大学,,', '検査う社,3号,2020/4/1'))
  expect(list.aboutNames).toEqual(['大学'])
  expect(leaving([], [], [], register, list.aboutNames).going).toEqual([{ id: 'org:b', name: '検査い社' }])
})

describe('a cell', () => {
  it.each([
    ...['#BUSY!', '#GETTING_DATA', '#CONNECT!', '#UNKNOWN!', '#値!', '#名前？', '#ZAHL!', 'Err:502', '#####'],
    ...['=名簿!A1', '=Sheet1!A1', '=[1]名簿!A1', '{=SUM(A1)}', '=TRUE', '=#REF!', '=1+1', '=-(1)'],
  ])('%s is what a spreadsheet left', text => expect(cellObjection(text)).toBeDefined())

  it.each(['#子育て応援', '#1 検査', 'C#研究会', 'A=B', '== 検査 =='])('%s is a text', text =>
    expect(cellObjection(text)).toBeUndefined(),
  )
})

describe('a name', () => {
  it.each([
    ...['TRUE', '1.23457E+12', '1.2E+5', 'ー', '(空白)', 'blank', '個人情報のため非公開'],
    ...['㊑', '(1)検査社', 'No.1 検査社', '001 検査社', '検査社①', '検査社(1)'],
    ...['検査社 〒860-0000', '検査社 096-000-0000', '検査社(https://example.org)', '検査社 info@example.org'],
    ...['検査社 代表 検査太郎', '検査太郎(個人)'],
  ])('%s says more or less than a name', name => expect(nameObjection(name)).toBeDefined())

  it.each([
    ...[
      '検査社',
      '2020年会',
      '検査代表者会議',
      '代表チーム検査',
      'NPO法人 森、川、海の会',
      '検査ー',
      '1丁目会',
    ],
    ...['検査E社', '検査0120', '検査@ホーム', '第1検査社', '(公財)検査会'],
  ])('%s is one', name => expect(nameObjection(name)).toBeUndefined())
})
