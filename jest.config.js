import { jestConfig } from '@salesforce/sfdx-lwc-jest/config.js';

export default {
  ...jestConfig,
  roots: ['<rootDir>/force-app'],
  testMatch: ['**/lwc/**/__tests__/**/*.test.ts'],
  collectCoverageFrom: ['force-app/**/lwc/**/*.ts', '!**/__tests__/**'],
  // jsdom lays nothing out, and takes a container query for a mistake.
  moduleNameMapper: { '\\.css(\\?scoped=true)?$': '@lwc/jest-resolver/resources/emptyStyleMock.js' },
};
