import { bare } from '../read/width.ts'
import type { DraftItem, Remark } from './item.ts'

/** What a plan writes beside an item that it lists a second time. */
const MARK = /[（(【［[〔]?\s*再掲\s*[）)】］\]〕]?/gu

const isAgain = ({ name, quote }: DraftItem): boolean => /再掲/u.test(name) || /再掲\s*\S?\s*$/u.test(quote)
const nameOf = ({ name }: DraftItem): string => bare(name.replace(MARK, ''))

interface Standing {
  readonly item: DraftItem
  readonly parent: DraftItem
}

const initiativesIn = (parent: DraftItem): readonly Standing[] =>
  parent.children.flatMap(item => [
    ...(item.kind === 'INITIATIVE' ? [{ item, parent }] : []),
    ...initiativesIn(item),
  ])

const remark = ({ item: { at, quote }, parent }: Standing, ja: string, en: string): Remark => ({
  at,
  text: quote,
  why: { ja: ja.replace('$', parent.name), en: en.replace('$', parent.name) },
})

/** The initiative that a second listing means becomes one of both measures; undefined where it is not to be found. */
const joined = (again: Standing, first: Standing | undefined): Remark => {
  if (first === undefined || again.parent.kind !== 'MEASURE')
    return remark(
      again,
      '再掲とありますが、元の取組が見つからないため、そのまま置きました',
      'it is listed again, but where it stands first was not found: it stays as it is',
    )
  const { children } = again.parent
  children.splice(children.indexOf(again.item), 1)
  first.item.alsoUnder.push(again.parent)
  first.item.owners ??= again.item.owners
  first.item.description.push(...again.item.description)
  first.item.indicators.push(...again.item.indicators)
  return remark(
    again,
    '再掲のため、元の取組の alsoUnder に「$」を書きました',
    'listed again: 「$」 stands in alsoUnder of the initiative where it stands first',
  )
}

/** Initiatives of the same name under two measures, of which neither says so, may be one. */
const twins = (all: readonly Standing[]): readonly Remark[] => {
  const seen = new Map<string, Standing>()
  return all.flatMap(standing => {
    const name = nameOf(standing.item)
    const first = seen.get(name)
    seen.set(name, first ?? standing)
    return first === undefined || first.parent === standing.parent || name === ''
      ? []
      : remark(
          { ...standing, parent: first.parent },
          '同じ名称の取組が「$」にもあります。再掲なら1つにして alsoUnder を書いてください',
          'an initiative of the same name stands under 「$」; if it is the same, keep one and write alsoUnder',
        )
  })
}

/** Makes one of what a plan lists again, 再掲, and tells it; so nothing counts twice. */
export const joinListedAgain = (goals: readonly DraftItem[]): readonly Remark[] => {
  const all = goals.flatMap(initiativesIn)
  const firsts = all.filter(({ item }) => !isAgain(item))
  const remarks = all
    .filter(({ item }) => isAgain(item))
    .map(again =>
      joined(
        again,
        firsts.find(({ item }) => nameOf(item) === nameOf(again.item)),
      ),
    )
  return [...remarks, ...twins(firsts)]
}
