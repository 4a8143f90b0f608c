import { totalmem } from 'node:os'

/**
 * How V8 keeps the memory of a process that loads. Its heap follows what lives in it: beyond 150 MB, garbage is collected once a
 * seventh has been added, where V8 by itself would let it grow by far more. It may take three quarters of the memory there is, of
 * the machine or of its container, unless NODE_OPTIONS sets a limit (in MB).
 */
export function heapFlags(given = process.env.NODE_OPTIONS ?? '') {
  const megabytes = Math.min(totalmem(), process.constrainedMemory?.() || Infinity) / 2 ** 20
  const limit = /--max[-_]old[-_]space[-_]size/.test(given)
    ? []
    : [`--max-old-space-size=${Math.floor(0.75 * megabytes)}`]
  return [...limit, '--initial-heap-size=150', '--heap-growing-percent=15', '--max-semi-space-size=16']
}

/** glibc's own share: one arena instead of one for each thread, and what is free goes back to the system. */
export const ALLOCATOR = { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '131072' }
