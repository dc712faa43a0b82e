// Modules of the platform that no package types. Ambient: keep this file free of imports at its top level.

declare module '@salesforce/label/*' {
  const text: string;
  export default text;
}

declare module '@salesforce/i18n/lang' {
  const language: string;
  export default language;
}

declare module '@salesforce/i18n/locale' {
  const locale: string;
  export default locale;
}

declare module '@salesforce/i18n/timeZone' {
  const timeZone: string;
  export default timeZone;
}

declare module '@salesforce/userPermission/*' {
  /** The platform leaves out what the user does not have. */
  const granted: boolean | undefined;
  export default granted;
}
