import { useState } from 'react'
import { remember, remembered } from './language.ts'

export type Theme = 'system' | 'light' | 'dark'

const KEY = 'theme'
const isTheme = (text: string | undefined): text is Theme =>
  text === 'system' || text === 'light' || text === 'dark'

const chosen = (): Theme => {
  const theme = remembered(KEY)
  return isTheme(theme) ? theme : 'system'
}

const show = (theme: Theme) => {
  document.documentElement.dataset.theme = theme
}

// Before the first paint of what is drawn here.
show(chosen())

/** The brightness chosen, and how to choose another. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(chosen)
  const choose = (next: Theme) => {
    remember(KEY, next)
    show(next)
    setTheme(next)
  }
  return [theme, choose]
}
