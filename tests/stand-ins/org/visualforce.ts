/** Renders a Visualforce page as the platform does, as far as the page of this package goes; anything else is an error. */

export interface VisualforceOrg {
  readonly labels: Readonly<Record<string, string>>;
}

const TAGS: Readonly<Record<string, (value: string) => string>> = {
  'apex:slds': () => '<link rel="stylesheet" href="/slds.css">',
  'apex:includeLightning': () => '<script src="/lightning/lightning.out.js"></script>',
  'apex:includeScript': (value) => `<script src="${value}"></script>`,
};

/** Visualforce escapes what a merge field puts into markup. */
function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

function evaluated(expression: string, { labels }: VisualforceOrg): string {
  const [, kind, name] = /^\$(Label|Resource)\.(\w+)$/.exec(expression) ?? [];
  if (kind === 'Resource') return `/resource/${name ?? ''}`;
  const text = kind === 'Label' && name !== undefined ? labels[name] : undefined;
  if (text === undefined)
    throw new Error(`The page has an expression that nothing stands in for: {!${expression}}`);
  return escaped(text);
}

/** @throws for an expression, label or tag that is not provided for */
export function rendered(page: string, org: VisualforceOrg): string {
  const body = page
    .replace(/<!--.*?-->/gs, '')
    .replace(/<\/?apex:page\b[^>]*>/g, '')
    .replace(/\{!([^}]*)\}/g, (_match, expression: string) => evaluated(expression, org))
    .replace(
      /<(apex:\w+)(?:\s+value="([^"]*)")?\s*\/>/g,
      (_match, tag: string, value: string | undefined) => {
        const render = TAGS[tag];
        if (render === undefined) throw new Error(`Nothing stands in for <${tag}>`);
        return render(value ?? '');
      },
    );
  return `<!DOCTYPE HTML>${body.trim()}`;
}
