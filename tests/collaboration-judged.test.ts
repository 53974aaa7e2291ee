import { expect, it } from 'vitest'
import { ask } from './api.ts'

/** What companies write of themselves, and areas of which a good matchmaker would name one among the first three. */
const JUDGED: readonly (readonly [text: string, ...wanted: string[]])[] = [
  ['乗合バスと貸切バスを運行しています。', 'measure:k.3.1', 'initiative:k.g3.1', 'initiative:k.p3.1.4'],
  ['We operate city buses and coaches.', 'measure:k.3.1', 'initiative:k.g3.1', 'initiative:k.p3.1.4'],
  [
    'シャインマスカットと苺を栽培し、直売所で売っています。',
    'measure:k.1.2',
    'initiative:k.g1.2',
    'initiative:k.p2.1.2',
    'initiative:k.p2.2',
  ],
  // A visit is no visitor, and more than one midwife is a midwife.
  [
    'Our midwives visit mothers before and after birth.',
    'measure:k.2.1',
    'initiative:k.g2.2',
    'measure:k.2.2',
  ],
  ['産前産後の母親を助産師が訪問します。', 'measure:k.2.1', 'initiative:k.g2.2', 'measure:k.2.2'],
  ['We rebuild castle towns in the metaverse.', 'initiative:k.p1.1.3', 'initiative:k.p1.3.2'],
  // What is denied, and what is looked for.
  [
    '農業関係の会社ではありません。住宅のリフォームをしています。',
    'initiative:k.p3.2.3',
    'need:sample-empty-homes',
  ],
  [
    '介護職員を募集しています。特別養護老人ホームを運営しています。',
    'initiative:k.p3.1.1',
    'need:sample-care-messages',
  ],
  [
    'Farming is not our field. We renovate old wooden houses.',
    'initiative:k.p3.2.3',
    'need:sample-empty-homes',
  ],
  [
    '観光には関わっていません。古い家のリフォームをしています。',
    'initiative:k.p3.2.3',
    'need:sample-empty-homes',
  ],
  // What is made for firms or together with them is no business of theirs.
  ['車椅子や歩行器を病院と一緒に設計しています。', 'initiative:k.p3.3.3', 'initiative:k.p3.3'],
  ['Together with hospitals we develop wheelchairs.', 'initiative:k.p3.3.3', 'initiative:k.p3.3'],
  // One matter that is named beside a broad one.
  ['認知症の人と家族が集まるカフェを開いています。', 'initiative:k.p3.1.1', 'initiative:k.p3.1'],
  ["A foundation that gives grants to citizens' groups of all kinds.", 'initiative:k.g3.2', 'measure:k.3.2'],
  ['中小企業の脱炭素を支援します。', 'initiative:k.g1.1', 'initiative:k.g1.4', 'initiative:k.p4.3'],
  ['防災訓練の企画を自治会と一緒に行います。', 'initiative:k.g3.4', 'need:sample-district-shelters'],
]

const whole = (id: string) => id.replace(/:k(?=$|\.)/, ':kumamoto-2')

const AREAS = `query ($text: String!) {
  collaborationAreas(for: { profile: { text: $text, place: "place:431001" } }, first: 3) {
    words { text sense }
    nodes { id }
    explanation
  }
}`

interface Areas {
  readonly collaborationAreas: {
    readonly words: readonly { readonly text: string; readonly sense: string }[]
    readonly nodes: readonly { readonly id: string }[]
    readonly explanation: string | null
  }
}

const areasOf = async (text: string) => ((await ask(AREAS, { text })) as Areas).collaborationAreas

it.each(JUDGED)('%s', async (text, ...wanted) => {
  const found = (await areasOf(text)).nodes.map(({ id }) => id)
  expect(
    found.filter(id => wanted.map(whole).includes(id)),
    found.join(' '),
  ).not.toEqual([])
})

it.each([
  '占いと手相の鑑定をしています。',
  'We breed ornamental goldfish for collectors.',
  'We sell carpets and curtains.',
  'Our customers are hotels; we wash their linen.',
  '病院に紙おむつを卸しています。',
  'Wholesale of tyres and car parts.',
  '農業は専門外です。タイヤの卸売をしています。',
  '農業は専門外。タイヤの卸売をしています。',
  'Wholesale of tyres. No farming.',
])('%s suits nothing, and the answer says why', async text => {
  const { nodes, explanation } = await areasOf(text)
  expect({ nodes, isExplained: explanation !== null }).toEqual({ nodes: [], isExplained: true })
})

it('what customers do is no business of who writes, in either language', async () => {
  const others = async (text: string) =>
    (await areasOf(text)).words.flatMap(word => (word.sense === 'OTHERS' ? [word.text] : []))
  expect(await others('主に旅館を顧客とし、シーツを洗っています。')).toEqual(['旅館', '顧客'])
  expect(await others('Our clients are hospitals; we wash their linen.')).toEqual(['clients', 'hospitals'])
  expect(await others('ホテルに野菜を納めている農園です。')).toEqual(['ホテル'])
  expect(await others('Hotels buy our vegetables.')).toEqual(['Hotels'])
  expect(await others('Jointly with hospitals we build walking aids.')).toEqual(['hospitals'])
})

it.each([
  ['農業は専門外です。', '農業'],
  ['観光には関わっていません。', '観光'],
  ['Tourism is none of our business.', 'Tourism'],
  ["Childcare isn't what we do.", 'Childcare'],
])('%s denies %s', async (text, denied) => {
  const { words } = await areasOf(text)
  expect(words).toContainEqual({ text: denied, sense: 'DENIES' })
})

it('a word that names several capabilities stands once, with all of them', async () => {
  const answer = await ask(
    `query { collaborationAreas(for: { profile: { text: "バスを走らせています。" } }) {
      words { text capability { id } capabilities { id } }
    } }`,
  )
  expect(answer).toEqual({
    collaborationAreas: {
      words: [
        {
          text: 'バス',
          capability: { id: 'capability:passenger-transport' },
          capabilities: [
            { id: 'capability:passenger-transport' },
            { id: 'capability:public-transport-planning' },
          ],
        },
      ],
    },
  })
})
