/** What ESLint checks: TypeScript everywhere, the platform's rules in components, SLDS in style sheets and templates. */
import platform from '@lwc/eslint-plugin-lwc-platform';
import slds from '@salesforce-ux/eslint-plugin-slds';
import lwc from '@salesforce/eslint-config-lwc';
import { defineConfig } from 'eslint/config';
import checkFile from 'eslint-plugin-check-file';
import tseslint from 'typescript-eslint';

const COMPONENTS = 'force-app/**/lwc/**/*.ts';
const UNIT_TESTS = 'force-app/**/__tests__/**/*.ts';
const NODE = ['scripts/**/*.ts', 'tests/**/*.ts'];

/** The product reads the clock here and nowhere else; whatever else needs a day takes it as an argument. */
const CLOCKS = [
  'force-app/main/wizard/platform/lwc/syncClock/syncClock.ts',
  'force-app/main/evidence/lwc/syncDns/clock.ts',
];

// The platform's compiler takes `#` for fields, not for methods: with the keyword, both look the same.
const PRIVATE = {
  selector: ':matches(PropertyDefinition, MethodDefinition) > PrivateIdentifier',
  message: 'Write `private`.',
};
const INNER_HTML = {
  selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
  message: 'Build the DOM instead.',
};
const PRESENT = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take the moment as an argument, or from the clock.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Take the moment as an argument, or from the clock.',
  },
];

/** A warning that nobody must heed is noise: every rule that is on is an error. */
function strictly(configs) {
  return configs.map(({ rules = {}, ...rest }) => {
    const errors = Object.entries(rules).map(([name, level]) => [name, level === 'warn' ? 'error' : level]);
    return { ...rest, rules: Object.fromEntries(errors) };
  });
}

export default defineConfig(
  {
    ignores: [
      'build/',
      '**/node_modules/',
      'force-app/**/lwc/**/*.js',
      'force-app/**/lwc/sync*Labels/',
      '.sf/',
      '.sfdx/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: [COMPONENTS],
    extends: [lwc.configs.recommendedTs, platform.configs.recommended],
    rules: {
      // TypeScript sees to these, and better.
      'consistent-return': 'off',
      'default-case': 'off',
      'import/default': 'off',
      'import/named': 'off',
      'import/namespace': 'off',
      // Salesforce's analyzer reads the JavaScript, where no type says that a switch has every case.
      'getter-return': 'error',
      // Prettier takes away the parentheses it asks for.
      'no-confusing-arrow': 'off',
      'no-redeclare': 'off',
      'no-shadow': 'off',
      'no-undef': 'off',
      'no-unused-vars': 'off',
      'no-use-before-define': 'off',
      // The wizard needs its org, and the rule fails on a wired method in TypeScript.
      '@lwc/lwc-platform/valid-offline-wire': 'off',
      // Pages, second tries and steps of a chain follow one another; what can go side by side is written so.
      'no-await-in-loop': 'off',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['@salesforce/label/*'], message: 'Take it from the room’s constant in c/sync…Labels.' },
          ],
        },
      ],
      // `void` marks a promise that nobody waits for.
      'no-void': ['error', { allowAsStatement: true }],
    },
  },

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'check-file': checkFile },
    rules: {
      eqeqeq: ['error', 'always'],
      'no-restricted-syntax': ['error', PRIVATE, INNER_HTML],
      // Ignores what follows a dot: `.test`, `.spec`, `.d`.
      'check-file/filename-naming-convention': [
        'error',
        { '**/*.ts': 'CAMEL_CASE' },
        { ignoreMiddleExtensions: true },
      ],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/explicit-function-return-type': ['error', { allowExpressions: true }],
      '@typescript-eslint/no-floating-promises': [
        'error',
        // The runner awaits a test by itself.
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'describe', 'it'], package: 'node:test' },
          ],
        },
      ],
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },

  {
    files: [COMPONENTS],
    ignores: [...CLOCKS, UNIT_TESTS],
    rules: { 'no-restricted-syntax': ['error', PRIVATE, INNER_HTML, ...PRESENT] },
  },

  {
    // Whoever waits for this clock is told when to stop.
    files: ['force-app/main/evidence/lwc/syncDns/clock.ts'],
    rules: { '@lwc/lwc/no-async-operation': 'off' },
  },

  {
    files: NODE,
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },

  // Jest stands in for wire adapters; the rule takes its imports for a use.
  { files: [UNIT_TESTS], rules: { '@lwc/lwc/no-unexpected-wire-adapter-usages': 'off' } },

  {
    // A time limit is the one wait that no event can replace.
    files: ['force-app/main/record/lwc/syncAssessmentStore/timeLimit.ts'],
    rules: { '@lwc/lwc/no-async-operation': 'off' },
  },

  strictly(slds.configs['flat/recommended-css']).map((config) => ({
    ...config,
    files: ['force-app/**/*.css'],
  })),
  {
    files: ['force-app/**/*.css'],
    rules: {
      // Colours come from hooks, or dark mode breaks; a size may say what it is.
      '@salesforce-ux/slds/no-hardcoded-values-slds2': ['error', { reportNumericValue: 'never' }],
    },
  },
  strictly(slds.configs['flat/recommended-html']).map((config) => ({
    ...config,
    files: ['force-app/**/*.html', 'force-app/**/*.{cmp,app,page,component}'],
  })),
);
