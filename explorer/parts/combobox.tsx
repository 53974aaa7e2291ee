import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { PAGE_LANGUAGE } from '../app/language.ts'
import { useTexts } from '../app/texts.ts'
import type { EntityNameFragment } from '../generated/graphql.ts'
import { ENTITY } from '../words/entity.ts'
import { typeOf } from '../words/entity-type.ts'
import { SEARCH_BOX } from '../words/search-box.ts'
import { EntityName } from './entity-link.tsx'

/** Things to choose from; those under one head stand together. */
export type Options = readonly {
  readonly head?: EntityNameFragment
  readonly nodes: readonly EntityNameFragment[]
}[]

type ComboboxProps = {
  readonly label: string
  readonly hint?: string
  readonly text: string
  readonly onText: (text: string) => void
  /** What the text finds. */
  readonly options: Options
  readonly onChoose: (id: string) => void
  /** Whether things of several types are to be chosen from, so that each says its own. */
  readonly typed?: boolean
  /** Whether what the text finds is still to come. */
  readonly waiting?: boolean
}

type OptionProps = {
  readonly node: EntityNameFragment
  readonly typed: boolean
  readonly id: string
  readonly active: boolean
  readonly onChoose: (id: string) => void
}

function Option({ node, typed, id, active, onChoose }: OptionProps) {
  const say = useTexts(ENTITY)
  const type = typed ? typeOf(node.id) : undefined
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus and names the option
    <div
      id={id}
      role="option"
      aria-selected={active}
      onMouseDown={event => event.preventDefault()}
      onClick={() => onChoose(node.id)}
      onKeyDown={undefined}
    >
      <span>
        <EntityName node={node} />
      </span>
      {type && <small>{say.types[type]}</small>}
    </div>
  )
}

/** A box that chooses among things by their names: arrows move, Enter takes the one marked or else the first. */
export function Combobox({
  label,
  hint,
  text,
  onText,
  options,
  onChoose,
  typed = false,
  waiting = false,
}: ComboboxProps) {
  const say = useTexts(SEARCH_BOX)
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const nodes = options.flatMap(group => group.nodes)
  const shown = open && nodes.length > 0
  const isTold = open && text !== '' && !waiting
  const close = () => {
    setOpen(false)
    setActive(-1)
  }
  const choose = (chosen: string) => {
    close()
    onChoose(chosen)
  }
  const move = (to: number) => {
    setOpen(true)
    const next = nodes.length === 0 ? -1 : (to + nodes.length) % nodes.length
    setActive(next)
    list.current?.querySelector(`[id="${id}-${next}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  const take = () => {
    const chosen = nodes[Math.max(active, 0)]
    if (chosen && (text || active >= 0)) choose(chosen.id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (!['ArrowDown', 'ArrowUp', 'Enter', 'Escape'].includes(event.key)) return
    event.preventDefault()
    if (event.key === 'ArrowDown') move(active + 1)
    else if (event.key === 'ArrowUp') move(active < 0 ? nodes.length - 1 : active - 1)
    else if (event.key === 'Enter') take()
    else close()
  }
  let index = -1
  return (
    <div className="combobox">
      <label htmlFor={`${id}-box`}>{label}</label>
      <div className="search-field">
        <input
          id={`${id}-box`}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          placeholder={hint}
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
          value={text}
          onChange={({ target }) => {
            onText(target.value)
            setOpen(true)
            setActive(-1)
          }}
          onClick={() => setOpen(true)}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        <div ref={list} id={`${id}-list`} role="listbox" aria-label={label} hidden={!shown}>
          {options.map(({ head, nodes: inside }) => {
            const items = inside.map(node => {
              index += 1
              const at = index
              return (
                <Option
                  key={node.id}
                  node={node}
                  typed={typed}
                  id={`${id}-${at}`}
                  active={at === active}
                  onChoose={choose}
                />
              )
            })
            if (!head) return items
            return (
              // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
              <div key={head.id} role="group" aria-labelledby={`${id}-${head.id}`}>
                <div
                  id={`${id}-${head.id}`}
                  className="combobox-head"
                  lang={PAGE_LANGUAGE[head.nameLanguage]}
                >
                  {head.name}
                </div>
                {items}
              </div>
            )
          })}
        </div>
        <p role="status" className={isTold && !shown ? 'no-options' : 'unseen'}>
          {isTold ? say.found(nodes.length) : ''}
        </p>
      </div>
    </div>
  )
}
