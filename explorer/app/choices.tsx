import { FRAME } from '../words/frame.ts'
import { changeLanguage, useLanguage } from './location.ts'
import { changeSamples, useSamples } from './samples.ts'
import { useTexts } from './texts.ts'
import { changeTheme, isTheme, THEMES, useTheme } from './theme.ts'

/** Whether made-up things count, language, theme: remembered, and held by the address. */
export function Choices() {
  const say = useTexts(FRAME)
  const language = useLanguage()
  const samples = useSamples()
  const theme = useTheme()
  const other = language === 'ja' ? 'en' : 'ja'
  return (
    <div className="choices">
      <label className="switch" title={say.samplesHelp}>
        <input
          type="checkbox"
          role="switch"
          checked={samples}
          aria-checked={samples}
          onChange={({ target }) => changeSamples(target.checked)}
        />
        {say.madeUp}
      </label>
      <button type="button" className="language" lang={other} onClick={() => changeLanguage(other)}>
        {other === 'ja' ? '日本語' : 'English'}
      </button>
      <select
        aria-label={say.theme}
        value={theme}
        onChange={({ target }) => isTheme(target.value) && changeTheme(target.value)}
      >
        {THEMES.map(one => (
          <option key={one} value={one}>
            {say.themes[one]}
          </option>
        ))}
      </select>
    </div>
  )
}
