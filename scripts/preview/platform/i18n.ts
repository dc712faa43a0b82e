/**
 * The user's language and place, as `@salesforce/i18n/*` gives them; the page's address says them (`?lang=ja&locale=en-GB`).
 * Other names have an American default.
 */
const given = new URLSearchParams(window.location.search);

/** The address may say anything; what is no language is English. */
function tagOf(name: string, usual: string): string {
  try {
    return Intl.getCanonicalLocales(given.get(name) ?? usual)[0] ?? usual;
  } catch (error) {
    if (error instanceof RangeError) return usual;
    throw error;
  }
}

const asked = tagOf('lang', 'en-US');

/** Whether the words are English made strange, to find those that were forgotten. */
export const isPseudo = asked === 'pseudo';
export const lang = isPseudo ? 'en-US' : asked;
export const locale = tagOf('locale', lang);
/** The page says it, from its address. */
export const dir = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
export const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

document.documentElement.lang = lang;
