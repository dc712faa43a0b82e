/** Runs in the page: reads what a person sees there. */

/** What the page shows now. */
export interface ShownPage {
  readonly address: string;
  readonly canonical: string | null;
  readonly title: string;
  /** First heading of the highest level. */
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/**
 * Reads through open shadow roots, and leaves out what is no content: navigation, header, footer, forms, what is hidden.
 * One function without others inside: it is sent to the page as text, where helpers of the compiler do not exist.
 */
export function readShown(): ShownPage {
  const skipped = new Set(
    'SCRIPT STYLE NOSCRIPT TEMPLATE NAV HEADER FOOTER ASIDE FORM BUTTON SELECT TEXTAREA IFRAME OBJECT DIALOG'.split(
      ' ',
    ),
  );
  const root = document.querySelector('main, [role=main]') ?? document.body;
  const paragraphs: string[] = [];
  let heading = '';
  let text = '';
  // null ends a paragraph.
  const rest: (Node | null)[] = [null, root];
  while (rest.length > 0) {
    const node = rest.pop() ?? null;
    if (node === null) {
      if (text.trim() !== '') paragraphs.push(text);
      text = '';
    } else if (node.nodeType === Node.TEXT_NODE) {
      text += node.nodeValue ?? '';
    } else if (node instanceof Element && !skipped.has(node.tagName.toUpperCase())) {
      const { display, visibility } = window.getComputedStyle(node);
      if (display === 'none' || visibility === 'hidden') continue;
      if (heading === '' && node.tagName === 'H1') heading = node.textContent.trim();
      const assigned = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
      const children = assigned.length > 0 ? assigned : [...(node.shadowRoot ?? node).childNodes];
      const isBlock = node.tagName === 'BR' || !/^(inline|contents)/.test(display);
      if (isBlock) rest.push(null);
      rest.push(...children.reverse());
      if (isBlock) rest.push(null);
    }
  }
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? null;
  return { address: window.location.href, canonical, title: document.title, heading, paragraphs };
}
