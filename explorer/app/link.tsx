import type { ComponentProps, MouseEvent } from 'react'
import { isEmbedded } from './embedded.ts'
import { href, navigate, type Query, useLanguage } from './location.ts'

type LinkProps = Omit<ComponentProps<'a'>, 'href'> & { readonly to: string; readonly query?: Query }

const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey

/** A link to a view of these pages. */
export function Link({ to, query, onClick, ...rest }: LinkProps) {
  const address = href(to, query, useLanguage())
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    // Within a frame of another page a view is opened beside it, never instead of what was embedded.
    if (isEmbedded() || event.defaultPrevented || !isPlain(event)) return
    event.preventDefault()
    navigate(address)
  }
  return <a {...rest} href={address} onClick={open} target={isEmbedded() ? '_blank' : undefined} />
}
