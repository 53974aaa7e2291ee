/** What a test's store holds from the beginning: nothing, the seed, or the seed without what is made up. */
const CONTENTS = ['nothing', 'seed', 'seed-without-sample'] as const

export type Content = (typeof CONTENTS)[number]

export type Seed = Exclude<Content, 'nothing'>

export const isContent = (text: string): text is Content => CONTENTS.some(content => content === text)
