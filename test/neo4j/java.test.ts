import { expect, test } from 'vitest'
import { javaVersion } from '../../src/neo4j/java.ts'

for (const [printed, version] of [
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['openjdk version "25" 2025-09-16', 25],
  ['java version "1.8.0_292"', 8],
  ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "21.0.4" 2024-07-16 LTS', 21],
  ['The operation couldn’t be completed. Unable to locate a Java Runtime.', null],
] as const) {
  test(`${printed} is Java ${version}`, () => expect(javaVersion(printed)).toBe(version))
}
