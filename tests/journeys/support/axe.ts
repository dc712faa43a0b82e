/** Accessibility check of what is on the page now. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, Result } from 'axe-core';
import type { CDPSession, Page } from '@playwright/test';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value;
}

function describe({ id, impact, help, nodes }: Result): string {
  const places = nodes.map(
    ({ target, failureSummary }) => `  ${target.join(' ')}\n    ${failureSummary ?? ''}`,
  );
  return `${id} (${impact ?? 'no impact given'}): ${help}\n${places.join('\n')}`;
}

/**
 * WCAG 2.2's size of targets is off unless asked for. With forced colours axe reads the colours that the style sheet
 * declares, not those that the browser draws, so that its contrast would say nothing.
 */
function optionsFor(contrast: boolean): string {
  return `{
    resultTypes: ['violations'],
    rules: {
      'target-size': { enabled: true },
      'color-contrast': { enabled: ${contrast} && !matchMedia('(forced-colors: active)').matches },
    },
  }`;
}

const sessions = new WeakMap<Page, CDPSession>();

/** One for each page: what a session has loaded into the page stays there until the page's document goes. */
async function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  return session;
}

/**
 * Fails with the violations, each with its place, if there is one.
 * Runs in a world of its own: neither the page's Content-Security-Policy nor the synthetic shadow's changes to the DOM
 * reach into it, so axe sees the same tree as the browser's accessibility.
 * @param contrast whether to measure it, which takes longer than all else
 */
export async function axe(page: Page, { contrast = true } = {}): Promise<void> {
  const session = await sessionOf(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: world } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'axe',
  });
  if ((await evaluate(session, world, 'typeof axe')) === 'undefined') await evaluate(session, world, SOURCE);
  const run = `axe.run(document, ${optionsFor(contrast)})`;
  const { violations } = (await evaluate(session, world, run)) as AxeResults;
  if (violations.length > 0) throw new Error(`axe found:\n${violations.map(describe).join('\n')}`);
}
