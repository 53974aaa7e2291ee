/** A grade of a scale, and what it means. */
export interface ScaleGrade {
  readonly grade: string
  readonly meaning: string | null
}

/** A=順調 taken apart. */
export const scaleGrade = (text: string): ScaleGrade => {
  const [grade = '', ...meaning] = text.split('=')
  return { grade: grade.trim(), meaning: meaning.length === 0 ? null : meaning.join('=').trim() }
}

export type Judgement = 'GOOD' | 'BAD'

/** Grades that mean the same wherever they are printed; others say nothing without their scale. */
const GOOD_ANYWHERE = ['S', 'A', 'A+', '◎']
const BAD_ANYWHERE = ['C', 'D', 'E', '×', '△']

const folded = (grade: string): string => grade.normalize('NFKC').trim().toUpperCase()

/** Whether a grade is good or bad by its place on the scale; null for one in the middle, and where nothing tells. */
export const judgementOf = (grade: string, scale: readonly string[] | null): Judgement | null => {
  const given = folded(grade)
  if (scale === null) {
    if (GOOD_ANYWHERE.includes(given)) return 'GOOD'
    return BAD_ANYWHERE.includes(given) ? 'BAD' : null
  }
  const place = scale.findIndex(text => folded(scaleGrade(text).grade) === given)
  const middle = (scale.length - 1) / 2
  if (place < 0 || place === middle) return null
  return place < middle ? 'GOOD' : 'BAD'
}
