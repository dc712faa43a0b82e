/** The address of the page: what it asks for, and where the org is. Nothing else reads it. */

/** The parameters of the address, as they came; nothing in them is to be trusted. */
export function addressParameters(): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(window.location.search));
}

/** The origin of the page, for links that leave it. */
export function pageOrigin(): string {
  return window.location.origin;
}
