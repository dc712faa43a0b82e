/** The module that the preview's bundler supplies: the component to show. */
declare module 'preview:component' {
  const component: typeof import('lwc').LightningElement;
  export default component;
}
