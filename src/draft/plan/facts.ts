import type { Block, Place } from '../document.ts'
import { yearsIn } from '../kpi/year.ts'
import { kanjiNumber } from '../outline/numeral.ts'
import { halfWidth, quoted } from '../read/width.ts'
import type { Passage } from './item.ts'

/** What a plan says of itself. */
export interface PlanFacts {
  /** As printed, and the name without 【概要版】 and what else stands around it. */
  readonly title: (Passage & { readonly name: string }) | undefined
  readonly edition: number | undefined
  /** Fiscal years, both included. */
  readonly period: (Passage & { readonly from: number; readonly to: number }) | undefined
  /** 2020 or 2020-03. */
  readonly adoptedOn: (Passage & { readonly date: string }) | undefined
}

interface TextLine {
  readonly text: string
  readonly at: Place
}

const linesOf = (blocks: readonly Block[]): readonly TextLine[] =>
  blocks
    .flatMap((block): readonly TextLine[] =>
      block.kind === 'line'
        ? [{ text: block.text.trim(), at: block.at }]
        : block.rows
            .slice(0, 12)
            .flatMap(row =>
              row.filter(({ repeated }) => !repeated).map(({ text, at }) => ({ text: text.trim(), at })),
            ),
    )
    .filter(({ text }) => text !== '')

/** What the names of plans end with. */
const PLAN_NAME =
  /(?:総合戦略|総合計画|基本計画|実施計画|創生戦略|創生計画|戦略プラン|戦略|ビジョン|マスタープラン|行動計画|推進計画|振興計画|計画|プラン)$/u
const AROUND =
  /[（(【〈《[](?:案|素案|原案|概要版?|本編|改訂版?|改定版?|概要|令和.*|平成.*|前期.*|後期.*|別冊|一覧|KPI.*|.{0,12}版)[)）】〉》\]]/gu

/** What stands behind the name of a plan on a sheet that is made of it. */
const BEHIND =
  /[\s　]*(?:の?(?:概要版?|(?:数値目標|KPI|ＫＰＩ|指標|成果指標|施策|事業|取組)?の?(?:進捗管理|進捗状況|達成状況|一覧)?表?(?:一覧表?)?))$/u

const nameIn = (text: string): string => quoted(text).replace(AROUND, '').replace(BEHIND, '').trim()

const isTitle = (text: string): boolean => {
  const words = nameIn(text)
  return (
    words.length >= 4 &&
    words.length <= 50 &&
    PLAN_NAME.test(words) &&
    !/[。、：:→]|^(?:第.{1,3}[章節]|[0-9０-９]{1,2}[.．\s])/.test(words)
  )
}

/** So many lines hold a cover. */
const COVER = 60

const titleIn = (lines: readonly TextLine[]): PlanFacts['title'] => {
  const cover = lines.slice(0, COVER)
  const ranked = (text: string): number =>
    (/[市町村区県都府道]/u.test(text) ? 2 : 0) + (/総合|創生|第.{1,3}[期次]/.test(text) ? 1 : 0)
  const [best] = cover.filter(({ text }) => isTitle(text)).sort((a, b) => ranked(b.text) - ranked(a.text))
  const repeated = best ?? lines.find(({ text }) => isTitle(text) && ranked(text) >= 2)
  return repeated && { quote: quoted(repeated.text), name: nameIn(repeated.text), at: repeated.at }
}

const editionIn = (title: string): number | undefined => {
  const [, number] = /第\s?([\d一二三四五六七八九十]{1,3})\s?[期次]/u.exec(halfWidth(title)) ?? []
  return number === undefined ? undefined : (kanjiNumber(number) ?? Number(number))
}

/** Lines that print two years a few years apart and speak of the plan's own period. */
const periodIn = (lines: readonly TextLine[]): PlanFacts['period'] => {
  for (const [place, line] of lines.entries()) {
    // The period may be told in two lines.
    const text = `${line.text}${lines[place + 1]?.text ?? ''}`.slice(0, 400)
    const plain = halfWidth(text)
    const own = halfWidth(line.text)
    const speaks = /期間|年間(?:とします|です|と定め|の計画)|計画年度|年度から|年度まで|年度[~〜～-]/.test(
      plain,
    )
    if (!speaks || !/期間|年間|計画|戦略|年度?[)）\s]*(?:から|[~〜～-])/.test(own)) continue
    const years = yearsIn(text)
    for (const [at, from] of years.entries()) {
      const to = years[at + 1]
      const between = to && plain.slice(from.end, to.begin)
      if (
        to === undefined ||
        between === undefined ||
        !/^[^。、]{0,6}(?:から|[~〜～-])[^。、]{0,3}$/u.test(between)
      )
        continue
      const span = to.year - from.year
      if (from.begin >= line.text.length || span < 1 || span > 12) continue
      const before = lines
        .slice(Math.max(0, place - 2), place)
        .map(each => each.text)
        .join(' ')
      const isPlan =
        /期間|計画|戦略|本/.test(before + plain.slice(0, from.begin) + plain.slice(to.end)) &&
        !/人口ビジョン|対象期間は.{0,6}20[4-6]\d|推計期間|第[1一]期.{0,20}検証/.test(plain)
      if (isPlan)
        return {
          from: from.year,
          to: to.year,
          quote: quoted(to.end > line.text.length ? text : line.text),
          at: line.at,
        }
    }
    const short = /(?:令和|R)\s?(元|\d{1,2})\s?(?:年度?)?\s?[~〜～-]\s?(\d{1,2})\s?年度/u.exec(own)
    if (short && /期間/.test(own)) {
      const begin = 2018 + (short[1] === '元' ? 1 : Number(short[1]))
      const end = 2018 + Number(short[2])
      if (end > begin && end - begin <= 12)
        return { from: begin, to: end, quote: quoted(line.text), at: line.at }
    }
  }
  return undefined
}

/** A month by itself on the cover is the one of the plan. */
const adoptedIn = (lines: readonly TextLine[]): PlanFacts['adoptedOn'] => {
  for (const { text, at } of lines.slice(0, COVER)) {
    const [found] = yearsIn(text)
    const left =
      found && halfWidth(text.replace(found.label, '')).replace(/[(（]?(?:19|20)\d{2}年?[)）]?/, '')
    if (
      !found?.month ||
      left === undefined ||
      !/^[\s()（）]*(?:策定|改定|改訂|発行|制定)?[\s()（）]*$/.test(left)
    )
      continue
    const calendar = found.month < 4 ? found.year + 1 : found.year
    return { date: `${calendar}-${String(found.month).padStart(2, '0')}`, quote: quoted(text), at }
  }
  return undefined
}

/** What a document says of the plan as a whole. */
export const factsOf = (blocks: readonly Block[]): PlanFacts => {
  const lines = linesOf(blocks)
  const title = titleIn(lines)
  return {
    title,
    edition: title && editionIn(title.quote),
    period: periodIn(lines),
    adoptedOn: adoptedIn(lines),
  }
}
