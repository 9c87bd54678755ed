import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Our modules at the top of src/, as they are named in an import: folders, then single files. */
const FOLDERS = [
  'language',
  'checks',
  'build',
  'offline',
  'editing',
  'schema',
  'atlas',
  'geography',
  'links',
  'markdown',
  'views',
  'components',
  'islands',
  'layouts',
  'pages',
  'fonts',
  'search',
];
const FILES = ['content', 'content.config', 'content-security', 'page-key', 'page-loader', 'site'];

/** Packages, as patterns of the name in an import. */
const ANY_PACKAGE = '^(?![./])';
const ASTRO = '^astro(?!/zod$|/jsx-runtime$)(/|:|$)';
const NODE = '^node:';
const CONTENT_API = '^astro:';

/** Circles of imports, of which ESLint knows nothing, are found by scripts/imports/circles.test.ts. */
const NO_SCRIPTS = { regex: '^(\\.\\.?/)+scripts/', message: 'src/ must not import scripts/.' };

/**
 * Who may import what of ours, one row per folder; a `types:` entry allows types only. `packages` are those it must not
 * import. `isPure`: no DOM. Tests are free: they need files and Vitest.
 */
const DIRECTIONS = [
  { folder: 'language', mayImport: [], packages: [ANY_PACKAGE], isPure: true },
  { folder: 'schema', mayImport: ['language'], packages: ['^(?!astro/zod$)(?![./])'], isPure: true },
  {
    folder: 'atlas',
    mayImport: ['language', 'types:schema', 'types:geography'],
    packages: [ANY_PACKAGE],
    isPure: true,
  },
  { folder: 'links', mayImport: ['language'], packages: ['^(?!astro/zod$)(?![./])'], isPure: true },
  { folder: 'geography', mayImport: ['language'], packages: [ASTRO], isPure: true },
  // Its build/ runs in Node, after a build.
  {
    folder: 'search',
    mayImport: ['language'],
    packages: [ANY_PACKAGE],
    isPure: true,
    ignores: ['src/search/build/**'],
  },
  { folder: 'search/build', mayImport: ['search', 'language'], packages: [CONTENT_API], isPure: true, depth: 2 },
  {
    folder: 'checks',
    mayImport: ['schema', 'language', 'geography', 'atlas'],
    // The same checks serve in a browser.
    packages: [ASTRO, NODE],
    isPure: true,
  },
  // Text in, text out: the same edits serve a command and a browser.
  { folder: 'editing', mayImport: ['schema', 'language', 'checks'], packages: [ASTRO, NODE], isPure: true },
  { folder: 'markdown', mayImport: ['atlas', 'language'], packages: [ASTRO, NODE], isPure: true },
  {
    folder: 'views',
    // The French labels of the short closed lists live in schema/; the maps are drawn from geography/.
    mayImport: ['atlas', 'search', 'language', 'links', 'site', 'schema', 'geography'],
    packages: [ASTRO, NODE],
    isPure: true,
  },
  {
    folder: 'components',
    mayImport: ['views', 'site', 'islands', 'types:atlas'],
    packages: [CONTENT_API, NODE],
    // Each component has a folder of its own kind: `../search/` is components/search, `../../search/` is src/search.
    depth: 2,
  },
  {
    folder: 'layouts',
    mayImport: ['views', 'site', 'islands', 'components', 'types:atlas'],
    packages: [CONTENT_API, NODE],
  },
  {
    folder: 'pages',
    mayImport: ['content', 'page-key', 'views', 'site', 'layouts', 'components', 'offline', 'types:atlas'],
    packages: [NODE],
  },
  {
    folder: 'islands',
    mayImport: ['atlas', 'search', 'language', 'views'],
    packages: [ASTRO, NODE],
    ignores: ['src/islands/atelier/**'],
  },
  // The form of a case writes a file and checks it.
  {
    folder: 'islands/atelier',
    mayImport: ['atlas', 'language', 'views', 'schema', 'checks', 'editing'],
    packages: [ASTRO, NODE],
    depth: 2,
  },
  { folder: 'fonts', mayImport: [], packages: [CONTENT_API], isPure: true },
  { folder: 'build', mayImport: [], packages: [CONTENT_API], isPure: true },
  { folder: 'offline', mayImport: [], packages: [CONTENT_API] },
];

/** An import of one of our top-level modules, from at least `depth` folders below src/. */
function matchOwn(name, depth) {
  const up = `^(\\.\\./){${depth},}`;
  return FILES.includes(name) ? `${up}${name.replaceAll('.', '\\.')}(\\.ts)?$` : `${up}${name}/`;
}

function describeDirection({ folder, mayImport, packages, isPure = false, depth = 1, ignores = [] }) {
  const own = [...FOLDERS, ...FILES].filter((name) => name !== folder.split('/')[0] && !mayImport.includes(name));
  const patterns = [
    NO_SCRIPTS,
    ...own.map((name) => ({
      regex: matchOwn(name, depth),
      message: `src/${folder}/ must not import src/${name}: the table of directions is in eslint.config.js.`,
      allowTypeImports: mayImport.includes(`types:${name}`),
    })),
    ...packages.map((regex) => ({ regex, message: `src/${folder}/ must not import this package.` })),
  ];
  return {
    files: [`src/${folder}/**/*.{ts,astro}`],
    ignores: ['**/*.test.ts', '**/*.fixture.ts', ...ignores],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
      ...(isPure ? { 'no-restricted-globals': ['error', 'window', 'document', 'localStorage', 'navigator'] } : {}),
    },
  };
}

const UNTYPED = {
  '@typescript-eslint/no-unsafe-argument': 'off',
  '@typescript-eslint/no-unsafe-assignment': 'off',
  '@typescript-eslint/no-unsafe-call': 'off',
  '@typescript-eslint/no-unsafe-member-access': 'off',
  '@typescript-eslint/no-unsafe-return': 'off',
};

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'node_modules/', 'public/'] },
  tseslint.configs.strict,
  astro.configs.recommended,
  {
    // Not in `.astro` files, whose types only `astro check` knows.
    files: ['**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowAny: false, allowBoolean: false, allowNullish: false, allowRegExp: false },
      ],
      // An early way out is said in one line with the call that explains it.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // What is asked for as a promise may be known at once.
      '@typescript-eslint/require-await': 'off',
      // It only meets strings here, spread into their code points on purpose.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    // A component or a collection of Astro has no type here, which `astro check` knows.
    files: ['src/components/**/*.ts', 'src/content*.ts'],
    rules: UNTYPED,
  },
  {
    // A test fails by itself where JSON has another shape than it expects, and where it prints « undefined ».
    files: ['**/*.test.ts', 'tests/**/*.ts'],
    rules: { ...UNTYPED, '@typescript-eslint/restrict-template-expressions': 'off' },
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // A pattern that meets what someone typed goes straight through it; the outlines of geography/ are ours.
    files: ['src/**/*.{ts,astro}'],
    ignores: ['**/*.test.ts', 'src/geography/**'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': 'error', 'regexp/no-super-linear-move': 'error' },
  },
  {
    files: ['src/**/*.{ts,astro}', 'scripts/**/*.ts', 'tests/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'max-lines': ['error', 250] },
  },
  ...DIRECTIONS.map(describeDirection),
  {
    files: ['src/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [NO_SCRIPTS] }] },
  },
  {
    files: ['scripts/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex: CONTENT_API }] }] },
  },
  {
    // Types of Astro's own globals are declared this way.
    files: ['src/env.d.ts'],
    rules: { '@typescript-eslint/triple-slash-reference': 'off', '@typescript-eslint/no-namespace': 'off' },
  },
);
