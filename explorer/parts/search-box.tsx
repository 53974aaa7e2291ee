import { type FormEvent, type KeyboardEvent, useEffect, useId, useState } from 'react'
import { useAnswer } from '../api/use-answer.ts'
import { API_LANGUAGE, PAGE_LANGUAGE } from '../app/language.ts'
import { href, navigate, useLanguage } from '../app/location.ts'
import { useTexts } from '../app/texts.ts'
import { useSettled } from '../app/use-settled.ts'
import { SuggestDocument, type SuggestQuery } from '../generated/graphql.ts'
import { ENTITY } from '../words/entity.ts'
import { typeOf } from '../words/entity-type.ts'
import { SEARCH_BOX } from '../words/search-box.ts'
import { entityPath } from './entity-link.tsx'
import { MarkedText } from './marked-text.tsx'
import { SampleBadge, saysSample } from './sample-badge.tsx'

type Suggestion = SuggestQuery['suggest'][number]

/** Between two keys of one word; the API is asked when the typing rests. */
const TYPING_MS = 120

/** The longest beginning that the API takes. */
const LONGEST = 100

type SearchBoxProps = {
  readonly compact?: boolean
  /** What stands in the box; it holds the choice where there is `onChoose`. */
  readonly initial?: string
  /** What the box is for, if not for going to what it finds. */
  readonly label?: string
  /** What choosing a suggestion does; opens its page when not given. Enter then takes the first one. */
  readonly onChoose?: (id: string) => void
}

/** What a suggestion is: code and name, then its type; what was typed is marked, also where it is no part of them. */
function Option({ suggestion: { node, title, parts } }: { suggestion: Suggestion }) {
  const say = useTexts(ENTITY)
  const type = typeOf(node.id)
  const matched = parts.map(part => part.text).join('')
  const at = title.indexOf(matched)
  return (
    <>
      <span>
        <span lang={PAGE_LANGUAGE[node.nameLanguage]}>
          {at < 0 ? (
            title
          ) : (
            <>
              {title.slice(0, at)}
              <MarkedText parts={parts} />
              {title.slice(at + matched.length)}
            </>
          )}
        </span>
        {node.dataset.sample && !saysSample(title) && (
          <>
            {' '}
            <SampleBadge />
          </>
        )}
        {at < 0 && (
          <small className="option-matched">
            {' '}
            <MarkedText parts={parts} />
          </small>
        )}
      </span>
      <small>{type && say.types[type]}</small>
    </>
  )
}

/** A combobox as the ARIA authoring practices have it: the list follows the text, arrows choose, Enter opens. */
export function SearchBox({ compact = false, initial, label, onChoose }: SearchBoxProps) {
  const say = useTexts(SEARCH_BOX)
  const language = API_LANGUAGE[useLanguage()]
  const id = useId()
  const [text, setText] = useState(initial ?? '')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const prefix = useSettled(text.trim().slice(0, LONGEST), TYPING_MS)
  const answer = useAnswer(SuggestDocument, open && prefix ? { prefix, language } : undefined)
  const suggestions = open && prefix ? (answer.data?.suggest ?? []) : []

  useEffect(() => setText(initial ?? ''), [initial])

  const close = () => {
    setOpen(false)
    setActive(-1)
  }
  const choose = (suggestion: Suggestion) => {
    close()
    setText(initial === undefined ? '' : suggestion.node.name)
    if (onChoose) return onChoose(suggestion.node.id)
    navigate(href(entityPath(suggestion.node.id)))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const chosen = suggestions[onChoose ? Math.max(active, 0) : active]
    if (chosen) return choose(chosen)
    if (onChoose) return
    close()
    if (text.trim()) navigate(href('/search', { q: text.trim() }))
  }
  const move = (event: KeyboardEvent, to: number) => {
    event.preventDefault()
    setOpen(true)
    setActive(suggestions.length === 0 ? -1 : (to + suggestions.length) % suggestions.length)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') move(event, active + 1)
    else if (event.key === 'ArrowUp') move(event, active < 0 ? suggestions.length - 1 : active - 1)
    else if (event.key === 'Escape') close()
  }

  const shown = suggestions.length > 0
  const isTold = open && prefix !== '' && !answer.loading
  return (
    <search className={compact ? 'search-box compact' : 'search-box'}>
      <form onSubmit={submit}>
        <label htmlFor={`${id}-box`} className={compact ? 'unseen' : undefined}>
          {label ?? say.label}
        </label>
        <div className="search-row">
          <div className="search-field">
            <input
              id={`${id}-box`}
              type="text"
              role="combobox"
              autoComplete="off"
              spellCheck={false}
              maxLength={200}
              placeholder={compact ? say.shortHint : say.hint}
              aria-expanded={shown}
              aria-controls={`${id}-list`}
              aria-autocomplete="list"
              aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
              value={text}
              onChange={({ target }) => {
                setText(target.value)
                setOpen(true)
                setActive(-1)
              }}
              onKeyDown={onKeyDown}
              onBlur={close}
            />
            <div id={`${id}-list`} role="listbox" aria-label={say.suggestions} hidden={!shown}>
              {suggestions.map((suggestion, index) => (
                // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus and names the option
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box
                <div
                  key={suggestion.node.id}
                  id={`${id}-${index}`}
                  role="option"
                  aria-selected={index === active}
                  onMouseDown={event => event.preventDefault()}
                  onClick={() => choose(suggestion)}
                >
                  <Option suggestion={suggestion} />
                </div>
              ))}
            </div>
            <p role="status" className={isTold && !shown ? 'no-options' : 'unseen'}>
              {isTold ? say.found(suggestions.length) : ''}
            </p>
          </div>
          {!onChoose && <button type="submit">{say.search}</button>}
        </div>
      </form>
    </search>
  )
}
