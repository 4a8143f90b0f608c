import type { DocumentNode, GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Limits } from './limits.ts'
import { excesses } from './measure.ts'
import { refusal } from '../refusal.ts'

/** Refuses documents that are too long while parsing, and what is too deep or repeats too much before validating. No error suggests names. */
export function limitDocuments(limits: Limits): Plugin {
  const checked = new WeakMap<DocumentNode, readonly GraphQLError[]>()
  const errorsOf = (document: DocumentNode): readonly GraphQLError[] =>
    excesses(document, limits).map((sentence) => refusal('LIMIT_EXCEEDED', sentence, 400))
  return {
    onParse: ({ parseFn, setParseFn }) =>
      setParseFn((source: unknown, options: object) => {
        try {
          return parseFn(source, { ...options, maxTokens: limits.tokens }) as unknown
        } catch (error) {
          if (!(error instanceof Error) || !TOO_LONG.test(error.message)) throw error
          throw refusal('LIMIT_EXCEEDED', `The document has more than ${limits.tokens} tokens.`, 400)
        }
      }),
    onValidate: ({ params, setResult, validateFn, setValidationFn }) => {
      const document = params.documentAST as DocumentNode
      const errors = checked.get(document) ?? errorsOf(document)
      checked.set(document, errors)
      if (errors.length > 0) setResult([...errors])
      setValidationFn(
        (schema: unknown, valid: unknown, rules: unknown, options: object) =>
          validateFn(schema, valid, rules, { ...options, hideSuggestions: true }) as unknown,
      )
    },
    onExecutionResult: (done) => {
      const { result } = done
      if (result && 'errors' in result) done.setResult({ ...result, errors: result.errors.map(coded) })
    },
  }
}

const TOO_LONG = /^Syntax Error: Document contains more/

/** Values of variables that don't fit their types are the only errors that come here without a code. */
function coded(error: GraphQLError): GraphQLError {
  if (error.path || error.extensions['code']) return error
  return refusal('BAD_USER_INPUT', error.message.replace(/ Did you mean [^?]*\?/g, ''), 400)
}
