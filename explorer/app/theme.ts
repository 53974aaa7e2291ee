import { changeKept, keptNow, useKept } from './location.ts'

export type Theme = 'system' | 'light' | 'dark'

export const THEMES: readonly Theme[] = ['system', 'light', 'dark']

const NAME = 'theme'

export const isTheme = (text: string | null | undefined): text is Theme =>
  THEMES.some(theme => theme === text)

const themeOf = (text: string | undefined): Theme => (isTheme(text) ? text : 'system')

const show = (theme: Theme) => {
  document.documentElement.dataset.theme = theme
}

// Before the first paint of what is drawn here.
show(themeOf(keptNow(NAME)))

/** The theme chosen. */
export function useTheme(): Theme {
  const theme = themeOf(useKept(NAME))
  show(theme)
  return theme
}

export const changeTheme = (theme: Theme): void => changeKept(NAME, theme === 'system' ? undefined : theme)
