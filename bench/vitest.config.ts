import { defineConfig } from 'vitest/config'

/** One question per `*.bench.ts`; each prints ratios of one run, and none fails for being slow. */
export default defineConfig({
  test: {
    benchmark: { include: ['bench/**/*.bench.ts'] },
    testTimeout: 600_000,
    experimental: { viteModuleRunner: false },
  },
})
