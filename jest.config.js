import { jestConfig } from '@salesforce/sfdx-lwc-jest/config.js';

export default {
  ...jestConfig,
  roots: ['<rootDir>/force-app'],
  testMatch: ['**/lwc/**/__tests__/**/*.test.ts'],
  collectCoverageFrom: ['force-app/**/lwc/**/*.ts', '!**/__tests__/**'],
  moduleNameMapper: {
    // jsdom lays nothing out, and takes a container query for a mistake.
    '\\.css(\\?scoped=true)?$': '@lwc/jest-resolver/resources/emptyStyleMock.js',
    // It ships as an ES module only, save for this file.
    '^marked$': '<rootDir>/node_modules/marked/lib/marked.umd.js',
  },
};
