import { spawnSync } from 'node:child_process'

/** 200 kills of the ETL at random moments, or as many as told: `npm run faults -- 50`, with another seed `npm run faults -- 50 7`. */
const [kills = '200', seed = '1'] = process.argv.slice(2)
const { status } = spawnSync('vitest', ['run', '--project', 'long-db', 'test/faults.db.long.test.ts'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, ENTENTE_KILLS: kills, ENTENTE_SEED: seed },
})
process.exitCode = status ?? 1
