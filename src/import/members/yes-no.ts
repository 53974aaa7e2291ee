import { narrow, type Reading, read, wrong } from './reading.ts'

const YES = /^(?:○|◯|〇|●|◎|■|レ|✓|✔|☑|v|はい|あり|有|該当|対象|yes|true|1|サンプル|sample)$/i
const NO = /^(?:×|✕|✗|x|□|いいえ|なし|無|非該当|該当なし|対象外|no|false|0|[-‐‑–—―ー]+|☐)$/i

/** Yes or no, as people mark it in a table. */
export const readYesNo = (text: string): Reading<boolean> => {
  const plain = narrow(text)
  if (YES.test(plain)) return read(true)
  return NO.test(plain)
    ? read(false)
    : wrong(
        `「${text}」は「はい」とも「いいえ」とも読み取れません。「はい」か「いいえ」を書いてください`,
        `"${text}" is neither yes nor no; write はい or いいえ`,
      )
}
