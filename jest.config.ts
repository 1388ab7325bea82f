/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';

const swc = (jsc: object): [string, object] => [
  '@swc/jest',
  { swcrc: false, jsc: { target: 'es2022', ...jsc }, module: { type: 'commonjs' } },
];
const web = swc({
  parser: { syntax: 'typescript', tsx: true },
  transform: { react: { runtime: 'automatic' } },
});
const esm = swc({ parser: { syntax: 'ecmascript' } });

export default {
  // A busy machine with two cores takes its time to load the extractor and the tone model.
  testTimeout: 20_000,
  // Much of the time goes into waiting for a database or the network, so no core is kept back.
  maxWorkers: '100%',
  testSequencer: './e2e/in-order.js',
  projects: [
    {
      displayName: 'server',
      testEnvironment: 'node',
      runtime: '<rootDir>/server/test/runtime.js',
      globalSetup: '<rootDir>/server/test/global-setup.ts',
      globalTeardown: '<rootDir>/server/test/global-teardown.ts',
      testMatch: ['<rootDir>/server/**/*.test.ts', '<rootDir>/scripts/**/*.test.ts'],
      transform: { '^.+\\.ts$': '@swc/jest' },
      modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/web/dist'],
    },
    {
      displayName: 'e2e',
      testEnvironment: 'node',
      globalSetup: '<rootDir>/e2e/global-setup.ts',
      globalTeardown: '<rootDir>/e2e/global-teardown.ts',
      testMatch: ['<rootDir>/e2e/**/*.test.ts'],
      transform: { '^.+\\.ts$': '@swc/jest' },
    },
    {
      displayName: 'web',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/web/**/*.test.ts', '<rootDir>/web/**/*.test.tsx'],
      transform: { '^.+\\.tsx?$': web, '^.+\\.m?js$': esm },
      transformIgnorePatterns: ['/node_modules/(?!(@tanstack|uqr|gettext-parser)/)'],
      moduleNameMapper: { '\\.(css|po)$|^@fontsource': '<rootDir>/web/src/lib/empty.js' },
      setupFiles: ['<rootDir>/web/src/lib/jest-setup.ts'],
    },
  ],
} as Config;
