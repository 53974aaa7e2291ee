import type { FastifyReply, FastifyRequest } from 'fastify'
import { type GraphQLSchema, graphql } from 'graphql'
import { timeLimit } from '../../environment/time-limit.ts'
import type { PageName } from './explorer-routes.ts'
import { PAGE_WORDS } from './page-words.ts'
import { callerLeft, passageOf, type RequestScope } from './request-scope.ts'

/** What is said of a page in its head. */
export type PageHead = {
  readonly title: string
  readonly description: string
  readonly language: 'ja' | 'en'
}

export type HeadOptions = {
  readonly schema: GraphQLSchema
  readonly context: (scope: RequestScope) => unknown
}

/** A head is not worth waiting longer for: the page itself asks again. */
const LONGEST_MS = 1_500

const NAMED = /* GraphQL */ `
  query PageHead($id: ID!, $language: Language!) {
    node(id: $id) {
      name(language: $language)
      description(language: $language)
    }
  }
`

type Named = { readonly name: string; readonly description: string | null }

const isNamed = (node: unknown): node is Named =>
  typeof node === 'object' && node !== null && 'name' in node && typeof node.name === 'string'

export const languageOf = ({ query }: FastifyRequest): 'ja' | 'en' =>
  typeof query === 'object' && query !== null && 'lang' in query && query.lang === 'en' ? 'en' : 'ja'

/** Whether a person's browser asks, rather than a program. */
export const wantsPage = ({ headers }: FastifyRequest): boolean =>
  /\btext\/html\b/.test(String(headers.accept))

/** The head of a page that shows no single item. */
export const pageHead = (name: PageName, language: 'ja' | 'en'): PageHead => ({
  ...PAGE_WORDS[name][language],
  language,
})

/**
 * The head of the page of an item; null: nobody has the id; undefined: it could not be asked, or not in time,
 * which the page itself will say.
 */
export async function itemHead(
  { schema, context }: HeadOptions,
  id: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<PageHead | null | undefined> {
  const left = callerLeft(reply)
  const { signal, end } = timeLimit(LONGEST_MS, left.signal)
  const language = languageOf(request)
  try {
    const { data, errors } = await graphql({
      schema,
      source: NAMED,
      variableValues: { id, language: language === 'en' ? 'EN' : 'JA' },
      contextValue: await context(passageOf(request, signal)),
    })
    if (errors !== undefined || !data) return undefined
    if (!isNamed(data.node)) return null
    const { name, description } = data.node
    return { title: name, description: description ?? PAGE_WORDS.entity[language].description, language }
  } catch {
    // The database is away: the page is served all the same, and says so.
    return undefined
  } finally {
    end()
  }
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string) => text.replace(/[&<>"]/g, mark => ENTITIES[mark] ?? mark)

/** The document with a head of its own, which also names the programs that the page will load first. */
export const withHead = (
  html: string,
  { title, description, language }: PageHead,
  programs: readonly string[] = [],
): string => {
  const [name, words] = [escaped(`${title} · つなぐ tsunagu`), escaped(description)]
  const head = [
    `<title>${name}</title>`,
    `<meta name="description" content="${words}" />`,
    `<meta property="og:title" content="${name}" />`,
    `<meta property="og:description" content="${words}" />`,
    ...programs.map(file => `<link rel="modulepreload" href="/${file}" />`),
  ].join('\n    ')
  return html
    .replace(/<title>[^<]*<\/title>/, () => head)
    .replace(/<html lang="[a-z]+">/, () => `<html lang="${language}">`)
}
