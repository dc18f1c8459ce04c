const swc = (tsx) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true, tsx },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    },
    module: { type: 'es6' },
  },
];

/** Specs run as ES modules from the sources of every room; `NODE_OPTIONS=--experimental-vm-modules` is needed. */
export default {
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test', '<rootDir>/scripts'],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '<rootDir>/test/boundaries/planted/'],
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/.troth/'],
  globalSetup: '<rootDir>/libs/testing/jest/global-setup.mjs',
  globalTeardown: '<rootDir>/libs/testing/jest/global-teardown.mjs',
  // Real servers on a busy machine take their time; a test that hangs still ends.
  testTimeout: 30_000,
  runtime: '<rootDir>/scripts/test/shared-packages.mjs',
  testEnvironment: '<rootDir>/scripts/test/same-realm.mjs',
  // Modules of a spec's own stay in memory when it has ended: a worker begins afresh before it runs out.
  workerIdleMemoryLimit: '1500MB',
  // The rooms are read from src, not from what was built last.
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: { '\\.ts$': swc(false), '\\.tsx$': swc(true) },
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
};
