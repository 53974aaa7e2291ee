import type { ReactNode } from 'react'
import type { EntityNameFragment } from '../generated/graphql.ts'
import { EntityName } from './entity-link.tsx'

type ChipsProps<Item> = {
  readonly label: string
  readonly items: readonly Item[]
  /** What the button beside an item does to it, by its name. */
  readonly act: (name: string) => string
  readonly onAct: (id: string) => void
  readonly note?: (item: Item) => ReactNode
  readonly sign?: string
}

/** What was chosen, each with a button that lets go of it. */
export function Chips<Item extends { readonly node: EntityNameFragment }>(props: ChipsProps<Item>) {
  const { label, items, act, onAct, note, sign = '×' } = props
  if (items.length === 0) return null
  return (
    <ul className="chips" aria-label={label}>
      {items.map(item => (
        <li key={item.node.id}>
          <span>
            <EntityName node={item.node} /> {note?.(item)}
          </span>
          <button
            type="button"
            aria-label={act(item.node.name)}
            title={act(item.node.name)}
            onClick={() => onAct(item.node.id)}
          >
            {sign}
          </button>
        </li>
      ))}
    </ul>
  )
}
