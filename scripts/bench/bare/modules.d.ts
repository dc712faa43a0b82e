/** The module that the benchmark's bundle supplies. */
declare module 'bench/bare' {
  const component: typeof import('lwc').LightningElement;
  export default component;
}
