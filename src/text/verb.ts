/** The last kana of a verb as a dictionary gives it, and those that stand in its place in other forms. */
const ROWS: Readonly<Record<string, string>> = {
  う: 'わ[なれせず]|い|え[ばるたてま]|おう|っ[たて]',
  く: 'か[なれせず]|き|け[ばるたてま]|こう|い[たて]',
  ぐ: 'が[なれせず]|ぎ|げ[ばるたてま]|ごう|い[だで]',
  す: 'さ[なれせず]|し|せ[ばるたてま]|そう',
  つ: 'た[なれせず]|ち|て[ばるたてま]|とう|っ[たて]',
  ぬ: 'な[なれせず]|に|ね[ばるたてま]|のう|ん[だで]',
  ぶ: 'ば[なれせず]|び|べ[ばるたてま]|ぼう|ん[だで]',
  む: 'ま[なれせず]|み|め[ばるたてま]|もう|ん[だで]',
  る: 'ら[なれせず]|り|れ[ばるたてま]|ろう|っ[たて]',
}

/** What follows the stem of a verb that only drops its る: 育てる, 育てた, 育てて, 育てます, 育てられる. */
const DROPPED = '[たてずなま]|られ|よう|れば'

/** A verb ends in kana behind a character: 継ぐ, 引き継ぐ, 育てる. */
const VERB = /[\p{Script=Han}][ぁ-ん]{0,2}[うくぐすつぬぶむる]$/u
/** Behind these kana a る may be dropped, and behind a character. */
const MAY_DROP = /[えけげせてでねべめれいきぎしじちにびみり\p{Script=Han}]る$/u

/** A verb in all its forms. */
export interface Verb {
  /** What all its forms begin with. */
  readonly stem: string
  /** Finds a form where it begins, up to the kana by which it is known as one. */
  readonly forms: RegExp
}

/** The forms of a term that ends in a verb; undefined for other terms. */
export const verbOf = (term: string): Verb | undefined => {
  const row = VERB.test(term) ? ROWS[term.slice(-1)] : undefined
  if (row === undefined) return undefined
  const stem = term.slice(0, -1)
  const endings = [term.slice(-1), row, ...(MAY_DROP.test(term) ? [DROPPED] : [])]
  return { stem, forms: new RegExp(`${stem}(?:${endings.join('|')})`, 'uy') }
}

/** With what another verb ends before this one: 見直す, 受け継ぐ and 切り売り are words of their own. */
const JOINS = /[\p{Script=Han}きぎしじちびみりえけげせねべめれ]/u

/** Whether a verb of a single character can begin behind another: behind a particle, not within a longer verb. */
export const beginsVerb = (stem: string, before: string | undefined): boolean =>
  [...stem].length > 1 || before === undefined || !JOINS.test(before)
