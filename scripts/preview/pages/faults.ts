/** Shows on the page what goes wrong before the wizard is mounted; later errors go to the console. */
function report(text: string): void {
  const main = document.querySelector('main');
  if (main === null || main.querySelector('c-sync-readiness') !== null) return;
  const notice = document.createElement('pre');
  notice.setAttribute('role', 'alert');
  notice.textContent = `The wizard did not load.\n${text}`;
  main.append(notice);
}

function textOf(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}

window.addEventListener('error', ({ error, message }) =>
  report(error === undefined ? message : textOf(error)),
);
window.addEventListener('unhandledrejection', ({ reason }) => report(textOf(reason)));
// A missing script raises an event on its element only.
document
  .querySelector('script[src="/wizard.js"]')
  ?.addEventListener('error', () => report('/wizard.js could not be loaded.'));
