import type { ReactNode } from 'react'
import type { EntityNameFragment } from '../generated/graphql.ts'
import { EntityName } from './entity-link.tsx'

/** Where the focus goes when a chip is let go: to the one beside it, else to the field that it was chosen in. */
const focusBeside = (button: HTMLButtonElement) => {
  const chip = button.closest('li')
  const beside = (chip?.nextElementSibling ?? chip?.previousElementSibling)?.querySelector('button')
  const field = chip?.parentElement?.parentElement?.querySelector<HTMLElement>('input, textarea')
  const next = beside ?? field
  next?.focus()
}

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
            onClick={({ currentTarget }) => {
              focusBeside(currentTarget)
              onAct(item.node.id)
            }}
          >
            {sign}
          </button>
        </li>
      ))}
    </ul>
  )
}
