/** The user's language and place, as `@salesforce/i18n/*` gives them; other names have an American default. */
export const lang = 'en-US';
export const locale = 'en-US';
/** The page says it, from its address. */
export const dir = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
export const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
