import { defineConfig } from 'vitest/config'

/** `*.test.ts` needs nothing; `*.db.test.ts` a real Neo4j; `*.long.test.ts` Docker, Chromium or minutes; `*.db.long.test.ts` both. */
export default defineConfig({
  // As Node resolves it: yoga has that copy, and graphql's types are known by their identity.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: ['test/**/*.test.ts'], exclude: ['test/**/*.{db,long}.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: ['test/**/*.db.test.ts'],
          globalSetup: ['test/support/neo4j.ts'],
          fileParallelism: false,
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: ['test/**/*.long.test.ts'],
          exclude: ['test/**/*.db.long.test.ts'],
          fileParallelism: false,
          testTimeout: 900_000,
          hookTimeout: 900_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'long-db',
          include: ['test/**/*.db.long.test.ts'],
          globalSetup: ['test/support/neo4j.ts'],
          fileParallelism: false,
          testTimeout: 900_000,
          hookTimeout: 900_000,
        },
      },
    ],
  },
})
