/** Modules that the preview's bundler supplies: the component to show, and the sample org. */
declare module 'preview:component' {
  const component: typeof import('lwc').LightningElement;
  export default component;
}

declare module 'preview:org' {
  export const objects: import('../../support/objects.ts').Objects;
  export const start: import('../org/store.ts').Contents;
  export const userId: string;
}
