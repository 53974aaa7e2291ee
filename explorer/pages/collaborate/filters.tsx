import { changeQuery } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import type { EntityNameFragment } from '../../generated/graphql.ts'
import { Choice } from '../../parts/choice.tsx'
import { sdgCode } from '../../words/entity-type.ts'
import { KINDS } from '../../words/kinds.ts'
import { COLLABORATE } from './texts.ts'
import { AREA_KINDS, PARTNER_KINDS, SAMPLES, type View } from './view.ts'

export type Goals = readonly EntityNameFragment[]

type ListProps<Word extends string> = {
  readonly words: readonly Word[]
  readonly names: Readonly<Record<Word, string>>
  readonly chosen: Word | undefined
}

/** One kind, or all. */
function KindChoice<Word extends string>({ words, names, chosen }: ListProps<Word>) {
  const say = useTexts(COLLABORATE)
  return (
    <label>
      {say.kind}{' '}
      <select
        value={chosen?.toLowerCase() ?? ''}
        onChange={({ target }) => changeQuery({ kind: target.value })}
      >
        <option value="">{say.allKinds}</option>
        {words.map(word => (
          <option key={word} value={word.toLowerCase()}>
            {names[word]}
          </option>
        ))}
      </select>
    </label>
  )
}

function SampleChoice({ view }: { view: View }) {
  const say = useTexts(COLLABORATE)
  return (
    <Choice
      label={say.sample}
      words={SAMPLES}
      names={say.samples}
      chosen={view.sample}
      onChoose={sample => changeQuery({ sample })}
    />
  )
}

/** What areas are narrowed down by. */
export function AreaFilters({ view, goals }: { view: View; goals: Goals }) {
  const say = useTexts(COLLABORATE)
  return (
    <div className="choices-line">
      <KindChoice words={AREA_KINDS} names={say.areaKinds} chosen={view.areaKinds[0]} />
      <label>
        {say.goal}{' '}
        <select value={view.goal ?? ''} onChange={({ target }) => changeQuery({ goal: target.value })}>
          <option value="">{say.allGoals}</option>
          {goals.map(({ id, name }) => (
            <option key={id} value={id}>
              {sdgCode(id)} {name}
            </option>
          ))}
        </select>
      </label>
      <SampleChoice view={view} />
    </div>
  )
}

/** What partners are narrowed down by. */
export function PartnerFilters({ view }: { view: View }) {
  const kinds = useTexts(KINDS).organization
  return (
    <div className="choices-line">
      <KindChoice words={PARTNER_KINDS} names={kinds} chosen={view.partnerKinds[0]} />
      <SampleChoice view={view} />
    </div>
  )
}
