/** The preview's pages as text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '../support/html.ts';
import { ROOT } from '../support/project.ts';
import { STYLESHEETS } from './assets.ts';
import type { Look } from './look.ts';

const PAGES = join(ROOT, 'scripts', 'preview', 'pages');

function page(name: string, values: Readonly<Record<string, string>>): string {
  const template = readFileSync(join(PAGES, `${name}.html`), 'utf8');
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => escapeHtml(values[key] ?? ''));
}

/** The page around the wizard's frame, with the bar. */
export function outerPage(): string {
  return page('outer', { stylesheet: STYLESHEETS['2'] });
}

/** The page that mounts the wizard. */
export function wizardPage({ slds, theme, dir }: Look): string {
  return page('wizard', { stylesheet: STYLESHEETS[slds], theme, dir });
}

/** What stands in the wizard's place while it does not build. */
export function failedPage(message: string): string {
  return page('failed', { message });
}
