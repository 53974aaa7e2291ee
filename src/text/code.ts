import type { NodeLabel } from '../model/model.ts'
import { fold } from './fold.ts'

/** The properties of a record, from a file or from the store. */
export type Properties = Readonly<Record<string, unknown>>

/** A code without spaces and marks, as it is compared. */
export const codeKey = (code: string): string => fold(code).text.replaceAll(' ', '')

/** How people call the parts of a plan by their number, beside the number itself. */
const NUMBERED: Partial<Readonly<Record<NodeLabel, readonly string[]>>> = {
  StrategicGoal: ['基本目標', 'basic goal', 'strategic goal'],
  PolicyMeasure: ['施策', 'measure', 'policy measure'],
  LeadingProject: ['リーディングプロジェクト', 'leading project', 'プロジェクト', ''],
}

/** How plans number their projects, beside figures. */
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'] as const

const numbersOf = (word: string, order: unknown): readonly string[] => {
  const roman = ROMAN[Number(order)] ?? ''
  // A figure alone is no project; its Roman number is.
  return [...(word === '' ? [] : [`${word}${order}`]), ...(roman === '' ? [] : [`${word}${roman}`])]
}

const strings = (value: unknown): readonly string[] =>
  [value].flat().filter((item): item is string => typeof item === 'string')

/** The codes under which a record is known: SDG and UN codes, codes of places with and without check digit. */
export const codesOf = (label: NodeLabel, properties: Properties): readonly string[] => {
  const code = strings(properties.code)
  const withoutCheckDigit = label === 'Place' ? code.map(whole => whole.slice(0, -1)) : []
  const identifiers = strings(properties.identifiers).map(name => name.slice(name.indexOf(':') + 1))
  return [...code, ...withoutCheckDigit, ...strings(properties.unCodes), ...identifiers]
}

/** A measure by its goal's number and its own, as its id ends: 目標3の施策1. */
const WITHIN_GOAL = /\.(\d+)\.(\d+)$/u

const withinGoal = (label: NodeLabel, { id }: Properties): readonly string[] => {
  const [, goal, own] = label === 'PolicyMeasure' ? (WITHIN_GOAL.exec(String(id)) ?? []) : []
  return goal === undefined ? [] : [`施策${goal}.${own}`, `measure${goal}.${own}`]
}

/** Everything by which a record can be named exactly without its name: its codes, its number, its id. */
export const exactCodesOf = (label: NodeLabel, properties: Properties): readonly string[] => {
  const { order } = properties
  const numbered = order === undefined ? [] : (NUMBERED[label] ?? []).flatMap(word => numbersOf(word, order))
  return [
    ...codesOf(label, properties),
    ...numbered,
    ...withinGoal(label, properties),
    ...strings(properties.id),
  ].map(codeKey)
}

/** `目標11`, `SDGs ターゲット 5.4` and `Goal 3` are the codes 11, 5.4 and 3 with words before them. */
const SDG_CODE =
  /^(?:sdgs?)?(?:ごーる|目標|たーげっと|ぐろーばる指標|指標|goal|target|indicator)?(?=\d)(\d{1,2}(?:\.(?:\d{1,2}|[a-d]))?(?:\.\d{1,2})?)$/u

const GOAL_AND_MEASURE =
  /^(?:きほん|基本)?(?:目標|(?:basic|strategic)?goal)(\d+)(?:の)?(?:施策|(?:policy)?measure)(\d+)$/u

/** The codes that a text may be: itself, and what it says of the SDGs. */
export const codesTyped = (text: string): readonly string[] => {
  const key = codeKey(text)
  if (key === '') return []
  const [, sdg] = SDG_CODE.exec(key) ?? []
  const [, goal, measure] = GOAL_AND_MEASURE.exec(key) ?? []
  const within = goal === undefined ? [] : [codeKey(`施策${goal}.${measure}`)]
  return [...new Set([key, ...(sdg === undefined ? [] : [sdg]), ...within])]
}
