/** Signals that a test sends to a command. */

/** Why tests that send one are skipped; false: they are not. */
export const NO_SIGNALS =
  process.platform === 'win32' && 'Windows has no signals: what is sent one ends at once, without a word';
