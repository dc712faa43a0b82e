/** The site's one page: relative addresses only, and the rules that the browser holds it to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml as escape } from '../support/html.ts';
import { ROOT } from '../support/project.ts';

const TEMPLATE = join(ROOT, 'scripts', 'site', 'pages', 'index.html');

/**
 * The Content-Security-Policy. Styles may stand in the page: the engine writes those of components there.
 * @param connect the only hosts that a request may go to
 */
export function policyOf(connect: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    ['connect-src', ...(connect.length > 0 ? connect : ["'none'"])].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

interface PageInput {
  /** Files beside the page, as relative addresses. */
  readonly script: string;
  /** What the script imports; the browser would ask for these only once it has read the script. */
  readonly imports: readonly string[];
  readonly styles: string;
  readonly siteStyles: string;
  readonly connect: readonly string[];
  /** Codes such as `pt_BR`, of the languages beside English. */
  readonly languages: readonly string[];
  /** Where the release files are; null: no link. */
  readonly release: string | null;
}

/** A language by its own name, in its own script. */
function languageOption(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag.startsWith('en') ? 'en' : tag) ?? tag;
  return `<option lang="${escape(tag)}" value="${escape(tag)}">${escape(name)}</option>`;
}

/** The choice of languages; empty where English is the only one. */
function languageChoice(codes: readonly string[]): string {
  if (codes.length === 0) return '';
  const options = ['en-US', ...codes.map((code) => code.replace('_', '-'))].map(languageOption);
  return `<label><span data-word="language">Language</span> <select name="lang">${options.join('')}</select></label>`;
}

/** The page as HTML. */
export function pageOf(input: PageInput): string {
  const { script, imports, styles, siteStyles, connect, languages, release } = input;
  const install =
    release === null ? '' : `<a href="${escape(release)}" data-word="install">Install it in your org</a>`;
  const values: Readonly<Record<string, string>> = {
    ...{ script: escape(script), styles: escape(styles), siteStyles: escape(siteStyles) },
    imports: imports.map((path) => `<link rel="modulepreload" href="${escape(path)}" />`).join(''),
    policy: escape(policyOf(connect)),
    languages: languageChoice(languages),
    install,
  };
  return readFileSync(TEMPLATE, 'utf8').replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => values[key] ?? '');
}
