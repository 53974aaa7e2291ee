import { PAGE_LANGUAGE } from '../app/language.ts'
import { useTexts } from '../app/texts.ts'
import type { EntityNameFragment } from '../generated/graphql.ts'
import { ENTITY } from '../words/entity.ts'
import { FRAME } from '../words/frame.ts'

type ChooseStrategyProps = {
  /** What is chosen; a strategy, when not given. */
  readonly label?: string
  readonly strategies: readonly EntityNameFragment[]
  /** Undefined: none is chosen yet. */
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}

function Options({ of }: { of: readonly EntityNameFragment[] }) {
  return of.map(({ id, name, nameLanguage }) => (
    <option key={id} value={id} lang={PAGE_LANGUAGE[nameLanguage]}>
      {name}
    </option>
  ))
}

/** Which strategy, those that are made up under a heading that says so; nothing where there is no choice. */
export function ChooseStrategy({ label, strategies, chosen, onChoose }: ChooseStrategyProps) {
  const types = useTexts(ENTITY).types
  const frame = useTexts(FRAME)
  const isKnown = strategies.some(({ id }) => id === chosen)
  if (isKnown && strategies.length === 1) return null
  const real = strategies.filter(({ dataset }) => !dataset.sample)
  const madeUp = strategies.filter(({ dataset }) => dataset.sample)
  return (
    <label>
      {label ?? types.STRATEGY}{' '}
      <select value={chosen ?? ''} onChange={({ target }) => onChoose(target.value)}>
        {!isKnown && <option value={chosen ?? ''}>{chosen ?? frame.chooseOne}</option>}
        <Options of={real} />
        {madeUp.length > 0 && (
          <optgroup label={frame.madeUpLong}>
            <Options of={madeUp} />
          </optgroup>
        )}
      </select>
    </label>
  )
}
