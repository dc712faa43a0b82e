/** The clipboard. Nothing else writes to it. */

/**
 * Copies a text.
 * @returns whether the browser let us; why not is on the console
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    // What was to be copied stands on the page, so it can still be copied by hand.
    console.warn('Sync Readiness:', error);
    return false;
  }
}
