/** Node's test functions, for tests that run beside those of Jest. */
module.exports = { test, it: test, describe, beforeEach, afterEach, after: afterEach };
