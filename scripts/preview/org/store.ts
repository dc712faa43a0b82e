/** Where the stand-in org keeps its records: in memory, or in the browser so that they outlive a reload. */

export type StoredValue = string | number | boolean | null;

/** A record with all its fields, system fields among them. */
export type Row = Readonly<Record<string, StoredValue>> & { readonly Id: string };

/** Everything that is kept: records by object, in the order in which they were made. */
export interface Contents {
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  /** How many records were ever made: ids and auto-numbers come from it. */
  readonly made: number;
}

export interface Store {
  read(): Contents;
  write(contents: Contents): void;
}

const EMPTY: Contents = { rows: {}, made: 0 };

export function memoryStore(start: Contents = EMPTY): Store {
  let contents = start;
  return {
    read: () => contents,
    write: (next) => {
      contents = next;
    },
  };
}

/**
 * What an org holds at a moment: nothing that is made later.
 * @param now an instant such as `2026-11-22T12:00:00.000Z`
 */
export function contentsAt(now: string, { rows, made }: Contents): Contents {
  const until = Object.entries(rows).map(([object, all]) => [
    object,
    all.filter(({ CreatedDate }) => typeof CreatedDate !== 'string' || CreatedDate <= now),
  ]);
  return { rows: Object.fromEntries(until) as Contents['rows'], made };
}

/**
 * Records in the browser; every tab has the same.
 * @param start the records at first, also used if the stored ones cannot be read
 */
export function browserStore(key: string, start: Contents = EMPTY): Store {
  return {
    read: () => {
      const text = window.localStorage.getItem(key);
      if (text === null) return start;
      try {
        return JSON.parse(text) as Contents;
      } catch (error) {
        console.warn('The records of the sample org cannot be read; starting anew.', error);
        return start;
      }
    },
    write: (contents) => window.localStorage.setItem(key, JSON.stringify(contents)),
  };
}
