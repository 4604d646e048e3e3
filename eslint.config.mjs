import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', '.vscode-test/', 'test/mutation/.tmp/', 'test/mutation/node_modules/', 'templates/', 'node_modules/'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-this-alias': 'off',
      eqeqeq: 'error',
      'max-len': ['error', { code: 150, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreUrls: true, ignoreRegExpLiterals: true }],
      'max-lines': ['error', 400],
    },
  },
  // VS Code runs extensions that are no modules, mocha what it is told to require first; these are not built.
  { files: ['test/editor/fixtures/**/*.js', 'test/support/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    // Specs may be long, and somebody waits: no regular expression takes more than linear time for any text.
    files: ['src/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
);
