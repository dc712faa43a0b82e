/** Puts a component on the page, looks into it and listens to it. */
import { createElement, type LightningElement } from 'lwc';
import type { Action, ActionEvent, DayAction } from 'c/syncFlow';

type Own<T> = Omit<T, keyof LightningElement>;

/** What can be set on a component. */
export type Properties<T> = Partial<Own<T>>;

/** A component on the page. */
export type Shown<T> = HTMLElement & Own<T>;

/**
 * The component on the page, with these public properties.
 * @param prepare is called before it is connected
 */
export function show<T extends LightningElement>(
  component: new () => T,
  properties: Properties<T> = {},
  prepare: (element: Shown<T>) => void = () => undefined,
): Shown<T> {
  const element = createElement('c-shown', { is: component as never }) as unknown as Shown<T>;
  Object.assign(element, properties);
  prepare(element);
  document.body.append(element);
  return element;
}

/** Once every change so far is on the page, and what waits for a promise has gone on. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

/**
 * Everything that fits the last selector, looking into the shadow of whatever fits the selectors before.
 * @param host the component to look into
 */
export function findAll<T extends Element = HTMLElement>(
  host: Element,
  ...selectors: readonly string[]
): T[] {
  return selectors.reduce<Element[]>(
    (hosts, selector) => hosts.flatMap((each) => [...(each.shadowRoot?.querySelectorAll(selector) ?? [])]),
    [host],
  ) as T[];
}

/**
 * The first of `findAll`.
 * @throws if there is none
 */
export function find<T extends Element = HTMLElement>(host: Element, ...selectors: readonly string[]): T {
  const [found] = findAll<T>(host, ...selectors);
  if (!found) throw new Error(`Nothing on the page fits ${selectors.join(' > ')}`);
  return found;
}

/** The words of each element that `findAll` finds. */
export function texts(host: Element, ...selectors: readonly string[]): string[] {
  return findAll(host, ...selectors).map((element) => (element.textContent ?? '').trim());
}

/** What a component says from now on: the detail of each event of a type, in order. */
export function heard(host: Element, type: string): unknown[] {
  const details: unknown[] = [];
  host.addEventListener(type, (event) => details.push((event as CustomEvent).detail));
  return details;
}

/** The actions of a type that a component dispatches from now on, in order, without their type. */
export function actions(host: Element, type: (Action | DayAction)['type']): unknown[] {
  const found: unknown[] = [];
  host.addEventListener('action', (event) => {
    const { type: its, ...more } = (event as ActionEvent).detail;
    if (its === type) found.push(more);
  });
  return found;
}

/** A button of the base components, which shows nothing in Jest but knows its label. */
export type Button = HTMLElement & { label: string };

/**
 * Presses the button with a label, and waits for what comes of it.
 * @param inner the components to look into, down to the one with the button
 * @throws if there is no such button
 */
export async function press(host: Element, label: string, ...inner: readonly string[]): Promise<void> {
  const buttons = findAll<Button>(host, ...inner, 'lightning-button');
  const button = buttons.find((each) => each.label === label);
  if (!button) throw new Error(`No button "${label}" among: ${buttons.map((each) => each.label).join(', ')}`);
  button.click();
  await settled();
}

/**
 * Chooses the item of a menu by its label, and waits for what comes of it.
 * @param inner the components to look into, down to the one with the menu
 * @throws if there is no such item
 */
export async function choose(host: Element, label: string, ...inner: readonly string[]): Promise<void> {
  const items = findAll<Button & { value: string }>(host, ...inner, 'lightning-menu-item');
  const item = items.find((each) => each.label === label);
  if (!item) throw new Error(`No item "${label}" among: ${items.map((each) => each.label).join(', ')}`);
  item.parentElement?.dispatchEvent(new CustomEvent('select', { detail: { value: item.value } }));
  await settled();
}
