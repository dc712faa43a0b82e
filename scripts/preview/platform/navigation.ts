/** Stands in for `lightning/navigation`: a plain address is followed in a new tab, anything else needs an org. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- TypeScript demands exactly this of a mixin
type Constructor = new (...parameters: any[]) => object;

interface PageReference {
  readonly type: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly state?: Readonly<Record<string, unknown>>;
}

const Navigate = Symbol('Navigate');
const GenerateUrl = Symbol('GenerateUrl');

function addressOf(page: PageReference): string | null {
  const url = page.attributes?.['url'];
  return page.type === 'standard__webPage' && typeof url === 'string' ? url : null;
}

function mixin<Base extends Constructor>(base: Base): Base {
  return class extends base {
    [Navigate](page: PageReference): void {
      const address = addressOf(page);
      if (address === null) console.info('Needs an org to go to', page.type);
      else window.open(address, '_blank', 'noopener');
    }

    [GenerateUrl](page: PageReference): Promise<string> {
      return Promise.resolve(addressOf(page) ?? '#');
    }
  };
}

export const NavigationMixin = Object.assign(mixin, { Navigate, GenerateUrl });

/** Wire adapter: the preview's page has no state of its own. */
export class CurrentPageReference {
  private readonly report: (value: PageReference) => void;

  constructor(report: (value: PageReference) => void) {
    this.report = report;
  }

  connect(): void {
    this.update();
  }

  update(): void {
    this.report({ type: 'standard__component', attributes: {}, state: {} });
  }

  disconnect(): void {
    // Nothing to stop: the page reference never changes here.
  }
}
