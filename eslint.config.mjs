import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** A zone of `src` may import only from the zones below it (see CONTRIBUTING.md). */
const layers = ['core', 'anchoring', 'formats', 'intake', 'review', 'analysis', 'editor', 'cli'];
const mayImport = {
  core: ['core'],
  anchoring: ['core', 'anchoring'],
  formats: ['core', 'anchoring', 'formats'],
  intake: ['core', 'intake'],
  review: ['core', 'anchoring', 'review'],
  analysis: ['core', 'anchoring', 'formats', 'review', 'analysis'],
  editor: layers.filter((layer) => layer !== 'cli'),
  cli: layers.filter((layer) => layer !== 'editor'),
};
const layerZones = layers.map((layer) => ({
  target: `./src/${layer}`,
  from: './src',
  except: mayImport[layer].map((name) => `./${name}`),
  message: `src/${layer} may import only from: ${mayImport[layer].join(', ')}.`,
}));

/** Inside the engine: who may read whom, so that no cycle can form. */
const coreParts = {
  lexicon: [],
  document: ['lexicon'],
  language: ['document', 'lexicon'],
  actors: ['document', 'lexicon', 'language'],
  money: ['document', 'lexicon', 'language', 'actors'],
  quotes: ['document', 'lexicon', 'language', 'actors'],
  pledges: ['document', 'lexicon', 'language', 'actors', 'money', 'quotes'],
};
const coreZones = Object.entries(coreParts).map(([part, below]) => ({
  target: `./src/core/${part}`,
  from: './src/core',
  except: ['./model.ts', ...[part, ...below].map((name) => `./${name}`)],
  message: `src/core/${part} may import only from: ${[part, ...below].join(', ')} and model.ts.`,
}));

const restrictedSyntax = [
  { selector: 'ExportAllDeclaration', message: 'No barrels of re-exports.' },
  {
    selector: 'MemberExpression[computed=true][object.type="ObjectExpression"]',
    message: 'Look words up in a Map: a plain object also answers to “constructor”.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.cache/', '.vscode-test/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        importX.createNodeResolver({ extensions: ['.ts', '.mjs', '.js', '.json'] }),
      ],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-restricted-paths': ['error', { zones: [...layerZones, ...coreZones] }],
      'no-restricted-syntax': ['error', ...restrictedSyntax],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      eqeqeq: 'error',
    },
  },
  // A text that the reader did not write must not be able to stall an expression.
  {
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: false }],
    },
  },
  {
    files: ['src/{core,anchoring,formats,intake}/**/*.ts'],
    rules: {
      'import-x/no-nodejs-modules': 'error',
      'no-restricted-imports': ['error', { paths: ['vscode'], patterns: ['node:*'] }],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'require', '__dirname', '__filename'],
    },
  },
  // Rules look up words of the text.
  {
    files: ['src/core/{actors,document,money,pledges,quotes}/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...restrictedSyntax,
        {
          selector:
            'TSTypeReference[typeName.name="Record"] > TSTypeParameterInstantiation > TSStringKeyword:first-child',
          message: 'Look words up in a Map: a plain object also answers to “constructor”.',
        },
      ],
    },
  },
  {
    files: ['src/editor/**/*.ts'],
    ignores: ['src/editor/words/messages.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...restrictedSyntax,
        {
          selector: 'MemberExpression[property.name=/^show(?:Information|Warning|Error)Message$/]',
          message: 'Show messages with words/messages.ts, which keeps the names of files plain.',
        },
      ],
    },
  },
  {
    files: ['src/{analysis,review,cli}/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: ['vscode'] }] },
  },
  {
    files: ['**/*.mjs', 'test/**/*.ts', 'scripts/**'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'Buffer',
          'setTimeout',
          'clearTimeout',
          'fetch',
          'document',
          'globalThis',
          'window',
        ].map((name) => [name, 'readonly']),
      ),
    },
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  // JavaScript has no types to write.
  {
    files: ['**/*.mjs'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  { files: ['eslint.config.mjs'], rules: { 'import-x/no-default-export': 'off' } },
);
