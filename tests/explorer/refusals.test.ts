import { describe, expect, it } from 'vitest'
import { explorer, settled } from './kit.ts'

const { open } = explorer()

/** Every code with which the API refuses, what it names, and what has to be done. */
const REFUSALS: readonly (readonly [extensions: object, told: RegExp])[] = [
  [{ code: 'BAD_USER_INPUT', argument: 'strategy' }, /「strategy」.*選び直してください/],
  [{ code: 'BAD_USER_INPUT', argument: 'filter.sdgGoal.anyOf' }, /「sdgGoal」.*選び直してください/],
  [{ code: 'BAD_USER_INPUT' }, /選び直してください/],
  [{ code: 'BAD_USER_INPUT', argument: 'after' }, /最初から表示し直してください/],
  [{ code: 'BAD_USER_INPUT', argument: 'text', limit: 200 }, /200文字以内/],
  [{ code: 'BAD_USER_INPUT', argument: 'for.profile.text', limit: 1000 }, /1,000文字以内/],
  [{ code: 'BAD_USER_INPUT', argument: 'first', limit: 100 }, /100まで.*減らしてください/],
  [{ code: 'BAD_USER_INPUT', argument: 'filter.sdgGoal.anyOf', limit: 100 }, /100件まで.*減らしてください/],
  [{ code: 'QUERY_TOO_LARGE', limit: 'work' }, /減らすか、条件で絞り込んでください/],
  [{ code: 'REQUEST_TOO_LARGE' }, /条件を減らしてください/],
  [{ code: 'RATE_LIMITED' }, /1分ほど待ってから/],
  [{ code: 'DEADLINE_EXCEEDED' }, /少し待ってから/],
  [{ code: 'UNAUTHENTICATED' }, /管理者に問い合わせてください/],
  [{ code: 'NOT_FOUND' }, /選び直してください/],
  [{ code: 'INTERNAL_SERVER_ERROR' }, /番号を添えて知らせてください/],
  [{ code: 'GRAPHQL_VALIDATION_FAILED' }, /ページを読み込み直してください/],
  [{ code: 'BAD_REQUEST' }, /ページを読み込み直してください/],
]

const MESSAGE = 'Argument "x" of "y" must be something else.'

describe('what the API refuses', () => {
  it('is told in Japanese on Japanese pages, with what to do, and in its own words on English ones', async () => {
    const page = await open('/developers?lang=ja')
    let extensions: object = {}
    await page.route('**/graphql', route =>
      route.fulfill({
        json: { errors: [{ message: MESSAGE, extensions: { ...extensions, requestId: 'r-1' } }] },
      }),
    )
    for (const [given, told] of REFUSALS) {
      extensions = given
      for (const address of ['/measures', '/graph?around=sdg:11']) {
        // An id that the graph cannot open is told by its own sentence.
        if (address.startsWith('/graph') && 'code' in given && given.code === 'BAD_USER_INPUT') continue
        await page.goto(new URL(address, page.url()).href)
        const alert = page.getByRole('alert').first()
        await alert.getByText(told).waitFor()
        expect(await alert.innerText()).not.toContain('Argument')
      }
    }
    extensions = { code: 'BAD_USER_INPUT', argument: 'strategy' }
    await page.goto(new URL('/measures?lang=en', page.url()).href)
    await page.getByRole('alert').first().getByText(MESSAGE).waitFor()
  })

  it.each(['/matrix?strategy=strategy:nobody', '/measures?goal=nobody', '/collaborate?org=org:nobody'])(
    '%s has no English sentence in its Japanese page',
    async address => {
      const page = await open(`${address}${'&lang=ja'}`)
      await settled(page)
      expect(await page.getByRole('main').innerText()).not.toMatch(/Argument|which nobody has|must be/)
    },
  )
})
