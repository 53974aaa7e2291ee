import { PAGE_LANGUAGE } from '../app/language.ts'
import { useTexts } from '../app/texts.ts'
import type { EntityNameFragment } from '../generated/graphql.ts'
import { ENTITY } from '../words/entity.ts'

type ChooseStrategyProps = {
  readonly strategies: readonly EntityNameFragment[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** Which strategy; nothing where there is no choice. */
export function ChooseStrategy({ strategies, chosen, onChoose }: ChooseStrategyProps) {
  const types = useTexts(ENTITY).types
  const isKnown = strategies.some(({ id }) => id === chosen)
  if (isKnown && strategies.length === 1) return null
  return (
    <label>
      {types.STRATEGY}{' '}
      <select value={chosen} onChange={({ target }) => onChoose(target.value)}>
        {!isKnown && <option value={chosen}>{chosen}</option>}
        {strategies.map(({ id, name, nameLanguage }) => (
          <option key={id} value={id} lang={PAGE_LANGUAGE[nameLanguage]}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
