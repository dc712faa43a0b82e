/** Tells on the page what goes wrong before there is a wizard to tell it; afterwards the console is the place. */
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
// The script itself may be missing, and that is told to its element alone.
document
  .querySelector('script[src="/wizard.js"]')
  ?.addEventListener('error', () => report('/wizard.js could not be loaded.'));
