import { changeQuery } from '../../app/location.ts'
import { useTexts } from '../../app/texts.ts'
import type { EntityNameFragment } from '../../generated/graphql.ts'
import { EntityName } from '../../parts/entity-link.tsx'
import { SearchBox } from '../../parts/search-box.tsx'
import type { PathsQuestion } from './question.ts'
import { PATHS } from './texts.ts'

type EndsProps = {
  readonly question: PathsQuestion
  readonly named: ReadonlyMap<string, EntityNameFragment>
}

type ConditionProps = {
  readonly label: string
  readonly node: EntityNameFragment
  readonly release: () => void
}

function Condition({ label, node, release }: ConditionProps) {
  const say = useTexts(PATHS)
  return (
    <li>
      <span className="quiet">{label}</span> <EntityName node={node} />{' '}
      <button type="button" onClick={release}>
        {say.release}
        <span className="unseen">: {node.name}</span>
      </button>
    </li>
  )
}

/** Both ends in boxes of their own, and what the ways have to pass or to avoid. */
export function Ends({ question, named }: EndsProps) {
  const say = useTexts(PATHS)
  const { from, to } = question
  const conditions = (['through', 'avoid'] as const).flatMap(name =>
    question[name].flatMap(id => {
      const node = named.get(id)
      const release = () => changeQuery({ [name]: question[name].filter(other => other !== id) })
      return node ? [{ key: `${name} ${id}`, label: say[name], node, release }] : []
    }),
  )
  return (
    <>
      <div className="path-ends">
        <SearchBox
          label={say.from}
          initial={named.get(from)?.name ?? ''}
          onChoose={id => changeQuery({ from: id })}
        />
        <button type="button" onClick={() => changeQuery({ from: to, to: from })}>
          <span aria-hidden="true">⇄ </span>
          {say.swap}
        </button>
        <SearchBox
          label={say.to}
          initial={named.get(to)?.name ?? ''}
          onChoose={id => changeQuery({ to: id })}
        />
      </div>
      {conditions.length > 0 && (
        <ul className="path-conditions">
          {conditions.map(({ key, ...condition }) => (
            <Condition key={key} {...condition} />
          ))}
        </ul>
      )}
    </>
  )
}
