import type { Plugin } from 'graphql-yoga'
import type { Call } from '../guard/call.ts'

/** Notes in the call which codes its answer carries, for log and metrics. */
export function noteCodes(): Plugin<{ readonly call?: Call }> {
  return {
    onResultProcess: ({ result, serverContext }) => {
      const call = (serverContext as { readonly call?: Call } | undefined)?.call
      if (!call || !('errors' in result)) return
      call.codes = [...new Set(result.errors.map(({ extensions }) => String(extensions['code'])))]
    },
  }
}
