import { jestConfig } from '@salesforce/sfdx-lwc-jest/config.js';

export default {
  ...jestConfig,
  roots: ['<rootDir>/force-app'],
  testMatch: ['**/lwc/**/__tests__/**/*.test.ts'],
  moduleNameMapper: {
    ...jestConfig.moduleNameMapper,
    // It ships as an ES module only, save for this file.
    '^marked$': '<rootDir>/node_modules/marked/lib/marked.umd.js',
  },
  collectCoverageFrom: ['force-app/**/lwc/**/*.ts'],
};
