import type { Texts } from '../../app/texts.ts'

const ja = {
  title: '開発者向け',
  lead: 'この画面に出ているものはすべて、公開の GraphQL API から読んでいます。読み取り専用で、登録もキーも要りません。',
  try: '試す',
  graphiql: 'GraphiQL で質問を試す（例つき）',
  schema: 'スキーマ（SDL）',
  endpoint: 'エンドポイント',
}

const en: typeof ja = {
  title: 'For developers',
  lead: 'All that these pages show is read from the public GraphQL API. It is read only and needs neither an account nor a key.',
  try: 'Try it',
  graphiql: 'Try questions in GraphiQL (with examples)',
  schema: 'The schema (SDL)',
  endpoint: 'Endpoint',
}

/** The words of the page for developers. */
export const DEVELOPERS: Texts<typeof ja> = { ja, en }
