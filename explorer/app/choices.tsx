import { FRAME } from '../words/frame.ts'
import { changeLanguage, useLanguage } from './location.ts'
import { useTexts } from './texts.ts'
import { type Theme, useTheme } from './theme.ts'

const THEMES: readonly Theme[] = ['system', 'light', 'dark']

/** Language and brightness. */
export function Choices() {
  const say = useTexts(FRAME)
  const language = useLanguage()
  const [theme, setTheme] = useTheme()
  return (
    <div className="choices">
      <fieldset>
        <legend className="unseen">{say.language}</legend>
        <button type="button" lang="ja" aria-pressed={language === 'ja'} onClick={() => changeLanguage('ja')}>
          日本語
        </button>
        <button type="button" lang="en" aria-pressed={language === 'en'} onClick={() => changeLanguage('en')}>
          English
        </button>
      </fieldset>
      <label>
        <span className="unseen">{say.theme}</span>
        <select
          value={theme}
          onChange={({ target }) => setTheme(THEMES.find(one => one === target.value) ?? 'system')}
        >
          {THEMES.map(one => (
            <option key={one} value={one}>
              {say.themes[one]}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
