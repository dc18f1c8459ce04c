import tseslint from 'typescript-eslint';
import { shortFunctions } from './scripts/check/lint/short-functions.mjs';

const onlyConfigReadsTheEnvironment = {
  'no-restricted-properties': [
    'error',
    {
      object: 'process',
      property: 'env',
      message: 'Only libs/config reads the environment: take the setting as an argument.',
    },
  ],
};

const typeormStaysInItsRoom = [
  "MemberExpression[property.name='dataSource']",
  "ObjectPattern > Property[key.name='dataSource']",
].map((selector) => ({
  selector,
  message: 'TypeORM stays within libs/database: take a Tx, or the statements of the database.',
}));

const fieldsStandByThemselves = {
  selector: 'ObjectExpression > SpreadElement > ObjectExpression[properties.length>0]',
  message: 'Write the fields without a spread around them.',
};

const modulesDoNotWait = {
  selector: ':matches(AwaitExpression, ForOfStatement[await=true]):not(:function *)',
  message: 'Await where the value is used, not while the module loads: all that imports it would wait.',
};

const ofAll = [fieldsStandByThemselves, modulesDoNotWait];

/** Of `it`, `it.each(…)` and `it.only` alike, and of the steps of a story, `then`. */
const titlesAreShort = ['callee', 'callee.object', 'callee.callee', 'callee.callee.object']
  .flatMap((path) => ['value', 'quasis.0.value.cooked'].map((text) => [path, text]))
  .map(([path, text]) => ({
    selector: `CallExpression[${path}.name=/^(it|test|then)$/] > .arguments:first-child[${text}=/^.{91,}$/]`,
    message: 'A test title states case and outcome in at most 90 characters.',
  }));

export default tseslint.config(
  { ignores: ['**/dist/', '**/.troth/', 'coverage/', 'test/boundaries/planted/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  {
    plugins: { troth: { rules: { 'short-functions': shortFunctions } } },
    rules: {
      'max-lines': ['error', 300],
      'troth/short-functions': 'error',
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', fieldsStandByThemselves],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['libs/**/*.{ts,tsx}', 'apps/**/*.{ts,tsx}'],
    ignores: ['libs/config/**', 'libs/testing/**', '**/*.spec.{ts,tsx}', '**/spec/**'],
    rules: onlyConfigReadsTheEnvironment,
  },
  {
    files: ['libs/{database,testing}/**/*.ts', 'apps/**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...ofAll] },
  },
  {
    files: ['**/*.ts'],
    ignores: ['libs/database/**', 'libs/testing/**', '**/*.spec.ts', '**/main.ts'],
    rules: { 'no-restricted-syntax': ['error', ...ofAll, ...typeormStaysInItsRoom] },
  },
  {
    // A programme's own file, which nothing imports.
    files: ['**/main.ts'],
    rules: { 'no-restricted-syntax': ['error', fieldsStandByThemselves, ...typeormStaysInItsRoom] },
  },
  {
    files: ['**/*.spec.{ts,tsx}'],
    ignores: ['libs/database/**', 'libs/testing/**'],
    rules: { 'no-restricted-syntax': ['error', fieldsStandByThemselves, ...typeormStaysInItsRoom, ...titlesAreShort] },
  },
  {
    files: ['libs/{database,testing}/**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', fieldsStandByThemselves, ...titlesAreShort] },
  },
  {
    // A promise that nobody waits for swallows its fault: the one thing here that only types can tell.
    files: ['**/*.{ts,tsx}'],
    ignores: ['apps/web/**/*.spec.{ts,tsx}'],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.tree.json', './apps/web/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
);
