import { useAnswer } from '../../api/use-answer.ts'
import { SearchMadeUpDocument, type SearchQueryVariables } from '../../generated/graphql.ts'

/** How many made-up things a search leaves out; 0 where nothing is asked, and until it is known. */
export function useMadeUp(question: SearchQueryVariables | undefined): number {
  const { data, loading } = useAnswer(
    SearchMadeUpDocument,
    question && {
      text: question.text,
      types: question.types,
      filter: { ...question.filter, sample: true },
    },
  )
  return question && !loading ? (data?.search.totalCount ?? 0) : 0
}
