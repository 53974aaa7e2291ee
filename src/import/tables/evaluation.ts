import { createHash } from 'node:crypto'
import { EVALUATED_LABELS } from '../../model/relationships/plan.ts'
import {
  CITED,
  choice,
  type FieldText,
  inBothLanguages,
  integer,
  list,
  NAMES,
  type Objection,
  pattern,
  type RecordType,
  reference,
  required,
  text,
} from '../record-type.ts'

/** A criterion is a word of the plan, in any language: its id has a digest of it. */
const criterionKey = (criterion: string): string =>
  createHash('sha256').update(criterion.normalize('NFKC').trim()).digest('hex').slice(0, 8)

const saysSomething = (field: FieldText): Objection[] =>
  ['grade', 'direction', 'commentJa', 'commentEn'].some(name => field(name))
    ? []
    : [{ field: 'grade', message: 'the evaluation says nothing; fill in grade, direction or commentJa' }]

/** What somebody judged of an item of a plan for a year. */
export const evaluation: RecordType = {
  label: 'Evaluation',
  file: 'evaluations',
  id: field => {
    const [item, year] = [field('item'), field('year')]
    if (!item || !year) return undefined
    const criterion = field('criterion')
    const ends = [field('by')?.toLowerCase() ?? '', criterion ? criterionKey(criterion) : '']
    return `evaluation:${[`${item.replace(':', '-')}@${year}`, ...ends.filter(end => end !== '')].join('.')}`
  },
  columns: [
    required(reference('item', EVALUATED_LABELS, { relationship: 'EVALUATES', copy: 'itemId' })),
    required(integer('year', 1868, 2200)),
    choice('by', 'SECTION', 'HEAD', 'INTERNAL', 'EXTERNAL', 'COUNCIL'),
    text('criterion'),
    text('grade'),
    reference('scale', ['EvaluationScale'], { relationship: 'GRADED_ON', copy: 'scaleId' }),
    choice('direction', 'EXPAND', 'CONTINUE', 'IMPROVE', 'REDUCE', 'MERGE', 'END'),
    ...inBothLanguages('comment'),
  ],
  rule: saysSomething,
  ...CITED,
}

/** The grades of a scale, the best first: 順調 alone, or A=順調. */
export const evaluationScale: RecordType = {
  label: 'EvaluationScale',
  file: 'evaluation-scales',
  columns: [...NAMES, required(list(pattern('grades', /^[^=]+(?:=.+)?$/, 'A=順調')))],
  ...CITED,
}
