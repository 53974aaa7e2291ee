/** Below this a way says hardly more than that all things are somehow joined: it is shown only when asked for. */
export const WORTH_SHOWING = 0.05

/** From where on a way is called strong, and from where on it is no longer called weak; each step lowers a score. */
const STRONG = 0.4
const MIDDLING = 0.15

export const worthName = (score: number): 'strong' | 'middling' | 'weak' => {
  if (score >= STRONG) return 'strong'
  return score >= MIDDLING ? 'middling' : 'weak'
}

/** By how much a thing lowers a way to be named as one through which very much runs. */
export const HUB = 0.5
