import { type FieldNode, GraphQLError } from 'graphql'
import { LIMITS } from './limits.ts'

const badInput = (field: FieldNode, argument: string, limit: number, allowed: string) =>
  new GraphQLError(`Argument "${argument}" of "${field.name.value}" must be ${allowed}.`, {
    nodes: field,
    extensions: { code: 'BAD_USER_INPUT', argument, limit, http: { status: 400 } },
  })

function checkSize(field: FieldNode, argument: string, value: unknown): void {
  const longest = LIMITS.textLengths[`${field.name.value}.${argument}`] ?? LIMITS.textLength
  if (typeof value === 'string' && value.length > longest)
    throw badInput(field, argument, longest, `at most ${longest} characters long`)
  if (Array.isArray(value)) {
    if (value.length > LIMITS.listLength)
      throw badInput(field, argument, LIMITS.listLength, `a list of at most ${LIMITS.listLength} entries`)
    for (const entry of value) checkSize(field, argument, entry)
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value)) checkSize(field, `${argument}.${name}`, part)
  }
}

function checkPageSize(field: FieldNode, argument: string, value: unknown): void {
  if (typeof value !== 'number') return
  if (value < 1 || value > LIMITS.pageSize)
    throw badInput(field, argument, LIMITS.pageSize, `from 1 to ${LIMITS.pageSize}`)
}

/** Refuses, by name and limit, arguments that ask for too much whatever the field. */
export function checkArguments(field: FieldNode, args: Readonly<Record<string, unknown>>): void {
  checkPageSize(field, 'first', args.first)
  checkPageSize(field, 'last', args.last)
  for (const [argument, value] of Object.entries(args)) checkSize(field, argument, value)
}
