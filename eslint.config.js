import tseslint from 'typescript-eslint';

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

export default tseslint.config(
  { ignores: ['**/dist/', '**/.troth/', 'coverage/', 'test/boundaries/planted/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  {
    rules: {
      'max-lines': ['error', 400],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
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
    files: ['**/*.ts'],
    ignores: ['libs/database/**', 'libs/testing/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...["MemberExpression[property.name='dataSource']", "ObjectPattern > Property[key.name='dataSource']"].map(
          (selector) => ({
            selector,
            message: 'TypeORM stays within libs/database: take a Tx, or the statements of the database.',
          }),
        ),
      ],
    },
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
