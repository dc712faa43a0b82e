/** The device, as `@salesforce/client/formFactor` gives it: decided once, when the page loads. */
const PHONE_WIDTH = 480;
const TABLET_WIDTH = 1024;

function formFactorOf(width: number): 'Small' | 'Medium' | 'Large' {
  if (width <= PHONE_WIDTH) return 'Small';
  return width <= TABLET_WIDTH ? 'Medium' : 'Large';
}

export const formFactor = formFactorOf(window.innerWidth);
