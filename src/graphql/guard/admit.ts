import type { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Admission } from './admission.ts'
import { refusal } from '../refusal.ts'

/** Lets questions be answered as the admission allows. Begins when a question has arrived whole: a slow sender takes nobody's place. */
export function admit(admission: Admission): Plugin {
  return {
    onParams: ({ paramsHandler, setParamsHandler }) =>
      setParamsHandler(async (question) => {
        if (!(await admission.enter())) return { errors: [overloaded()] }
        try {
          return await paramsHandler(question)
        } finally {
          admission.leave()
        }
      }),
  }
}

export function overloaded(): GraphQLError {
  return refusal('OVERLOADED', 'Too many questions at once; ask again soon.', 503, { 'Retry-After': '1' })
}
