/** What Microsoft and Salesforce have said, as data: what an editor of facts touches. Nothing here decides. */
export type { Announcement } from './announcement';
export * from './announcements';
export * from './bridge';
export * from './causes';
export * from './claims';
export * from './days';
export * from './links';
export * from './notes';
export * from './options';
export * from './prerequisites';
export * from './scopes';
export * from './taskClaims';
export * from './taskFacts';
export * from './tasks';
export * from './vocabulary';
