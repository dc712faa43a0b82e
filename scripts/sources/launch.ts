/** How the browser is started for pages of others: within its sandbox. */
import type { LaunchOptions } from '@playwright/test';
import { browserLaunch } from '../support/browser.ts';

interface SandboxedLaunch {
  readonly launch: LaunchOptions;
  /** What the user must know; null: nothing. */
  readonly warning: string | null;
}

/**
 * Chromium has no sandbox for the user `root`, as in a container.
 * @param userId of the process; undefined where there are none
 * @throws as `findBrowser`
 */
export async function sandboxedLaunch(userId = process.getuid?.()): Promise<SandboxedLaunch> {
  const isRoot = userId === 0;
  const { args, ...launch } = await browserLaunch();
  return {
    launch: {
      ...launch,
      args: isRoot ? args : args.filter((flag) => flag !== '--no-sandbox'),
      chromiumSandbox: !isRoot,
    },
    warning: isRoot
      ? 'The browser runs without its sandbox, because you are root. Another user has it.'
      : null,
  };
}
