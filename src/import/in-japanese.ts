import { FORMATS } from './japanese/formats.ts'
import { numberInJapanese } from './japanese/numbers.ts'
import { RECORDS } from './japanese/records.ts'
import { TABLES } from './japanese/tables.ts'
import { VALUES } from './japanese/values.ts'
import { YAML } from './japanese/yaml.ts'

/** How Japanese says what the import says of a folder; the first that fits. */
const SENTENCES = [...TABLES, ...YAML, ...VALUES, ...RECORDS, ...FORMATS]

const sentence = (english: string): string | undefined => {
  for (const [pattern, japanese] of SENTENCES)
    if (pattern.test(english)) return english.replace(pattern, japanese)
  return numberInJapanese(english)
}

/** What a message on a folder says, in Japanese; undefined for one that nobody has put into Japanese. */
export const inJapanese = (message: string): string | undefined => {
  const whole = sentence(message)
  if (whole !== undefined && !message.includes('; ')) return whole
  const parts = message.split('; ').map(sentence)
  return parts.some(part => part === undefined) ? whole : parts.join('。')
}
