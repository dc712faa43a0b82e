/** Notifies when the user comes back to the page's window. The only listener on the window. */

/**
 * @param tell is called when the window gets the focus, or the tab is shown again
 * @returns ends it
 */
export function onReturn(tell: () => void): () => void {
  const shown = (): void => {
    if (document.visibilityState === 'visible') tell();
  };
  window.addEventListener('focus', tell);
  document.addEventListener('visibilitychange', shown);
  return () => {
    window.removeEventListener('focus', tell);
    document.removeEventListener('visibilitychange', shown);
  };
}
