/** The broad categories of members that every platform's own belong to. */
export const CATEGORIES = ['LOCAL_GOVERNMENT', 'MINISTRY', 'PRIVATE', 'UNKNOWN'] as const

export type Category = (typeof CATEGORIES)[number]

/** A category as a platform calls it, and the broad one it belongs to. */
export type StatedCategory = { readonly label: string; readonly category: Category }

/** 正会員=PRIVATE; without = what it means more broadly is not known. */
export const STATED_CATEGORY = new RegExp(`^[^=]+(?:=(?:${CATEGORIES.join('|')}))?$`)

/** The category that one item of a platform's list states. */
export const statedCategory = (text: string): StatedCategory => {
  const [label = '', broad] = text.split('=').map(part => part.trim())
  return { label, category: CATEGORIES.find(category => category === broad) ?? 'UNKNOWN' }
}
