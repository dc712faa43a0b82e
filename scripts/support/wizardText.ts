/** The wizard's own texts for commands: Node has no labels, so they come from the label files in place of the platform. */
import { register } from 'node:module';
import { keyOf, labelBundles } from './labelBundles.ts';

/** What stands in for modules of the platform, by name. */
function modules(): Readonly<Record<string, string>> {
  const bundles = labelBundles().map(({ name, constant, labels }) => {
    const texts = Object.fromEntries(labels.map((label) => [keyOf(label), label.text]));
    return [`c/${name}`, `export const ${constant} = ${JSON.stringify(texts)};`] as const;
  });
  return {
    '@salesforce/i18n/lang': "export default 'en-US';",
    '@salesforce/i18n/locale': "export default 'en-US';",
    '@salesforce/i18n/timeZone': "export default 'UTC';",
    ...Object.fromEntries(bundles),
  };
}

/** Runs in the thread in which Node resolves modules, hence as text: it shares nothing with this one. */
const HOOKS = `
  let sources = {};
  export function initialize(given) { sources = given; }
  export function resolve(name, context, next) {
    if (!Object.hasOwn(sources, name)) return next(name, context);
    return { url: 'platform:' + name, format: 'module', shortCircuit: true };
  }
  export function load(url, context, next) {
    if (!url.startsWith('platform:')) return next(url, context);
    return { format: 'module', source: sources[url.slice('platform:'.length)], shortCircuit: true };
  }
`;

register(`data:text/javascript,${encodeURIComponent(HOOKS)}`, { data: modules() });

const [text, evidence, exported] = await Promise.all([
  import('c/syncText'),
  import('c/syncEvidenceText'),
  import('c/syncExport'),
]);

export const {
  asOfText,
  formatCount,
  formatDay,
  formatWindow,
  QUESTION_TEXT,
  recommendationText,
  SERVICE_TEXT,
  verdictText,
} = text;
export const { cloudText, foundText } = evidence;
export const { toCsv } = exported;
