import { configDefaults, defineConfig, mergeConfig } from 'vitest/config'
import suite from '../vitest.config.ts'

/** Databases that are killed, filled, swapped and warmed, for minutes each: `npm run test:long`. */
export default mergeConfig(
  { ...suite, test: { ...suite.test, include: [], exclude: [] } },
  defineConfig({ test: { include: ['tests/**/*.long.test.ts'], exclude: [...configDefaults.exclude] } }),
)
