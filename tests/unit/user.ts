/** Loads a module as it is for another user: the platform hands language, locale and time zone to modules as they load. */

export interface User {
  readonly language?: string;
  readonly locale?: string;
  readonly timeZone?: string;
}

/**
 * @param user what is not given stays as it was
 * @param load imports the module, anew
 */
export async function asUser<T>({ language, locale, timeZone }: User, load: () => Promise<T>): Promise<T> {
  jest.resetModules();
  const set = (name: string, value: string): unknown =>
    jest.doMock(`@salesforce/i18n/${name}`, () => ({ __esModule: true, default: value }), { virtual: true });
  if (language !== undefined) set('lang', language);
  if (locale !== undefined) set('locale', locale);
  if (timeZone !== undefined) set('timeZone', timeZone);
  return load();
}
