/** Parsers of option values; each rejects what is not allowed before the command does anything. */
import { InputError } from 'c/syncAdvice';
import { UsageError } from './failure.ts';

/** Reads a value as it was typed. */
export type Reader<T> = (text: string) => T;

/** A value that begins with a dash is an option whose value was forgotten. */
function isGiven(text: string): boolean {
  return text.trim() !== '' && !text.startsWith('-');
}

/** @param what what the value is, for the message, such as `an alias or username` */
export function nameFor(option: string, what: string): Reader<string> {
  return (text) => {
    if (isGiven(text) && !/[\u0000-\u001f]/.test(text)) return text;
    throw new InputError(option, text, [what]);
  };
}

/** The same, but the value appears in no message. */
export function secretFor(option: string, what: string): Reader<string> {
  return (text) => {
    if (isGiven(text)) return text;
    throw new UsageError(option, 'this value is not allowed', [what]);
  };
}

/** A file, or `-` for standard input. */
export function fileFor(option: string): Reader<string> {
  return (text) => {
    if (text === '-' || isGiven(text)) return text;
    throw new InputError(option, text, ['a file', '- for standard input']);
  };
}

/** A whole number between two, both allowed. */
export function wholeNumberFor(option: string, least: number, most: number): Reader<number> {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= most) return number;
    throw new InputError(option, text, [`a whole number from ${least} to ${most}`]);
  };
}

/**
 * A day, so that a number typed wrong is noticed. `sf` itself has a least value only: 1 (`--wait` of `project deploy start`,
 * @salesforce/plugin-deploy-retrieve).
 */
const LONGEST_WAIT = 1440;

/** The minutes of `--wait`, parts of one allowed. */
export const readWait: Reader<number> = (text) => {
  const number = Number(text);
  if (/^\d*\.?\d+$/.test(text) && number > 0 && number <= LONGEST_WAIT) return number;
  throw new InputError('--wait', text, [`minutes, a number above 0 and up to ${LONGEST_WAIT}`]);
};

/** An address on the web. @param protocols such as `https:` */
export function addressFor(option: string, protocols: readonly string[], ...also: string[]): Reader<string> {
  return (text) => {
    if (also.includes(text)) return text;
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url !== null && protocols.includes(url.protocol) && url.hostname !== '') return text;
    throw new InputError(option, text, [`an address that begins with ${protocols[0]}//`, ...also]);
  };
}
