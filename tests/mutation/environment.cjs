/**
 * Node, where nothing runs any more after the first test that failed: a mutant that one test finds needs no others.
 * CommonJS, since Stryker loads it with `require`, and not `.js`, since Jest would compile it as a component.
 */
const { TestEnvironment } = require('jest-environment-node');

module.exports = class extends TestEnvironment {
  hasFailed = false;

  handleTestEvent({ name, test }) {
    if (name === 'test_done' && test.errors.length > 0) this.hasFailed = true;
    if (name === 'test_start' && this.hasFailed) test.mode = 'skip';
  }
};
