/** A command's options: read from the command line, and told by `--help`. */
import { parseArgs } from 'node:util';
import { EXIT, Failure } from './failure.ts';

export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** What stands for the value in the help, for instance `ORG`. */
  readonly value?: string;
  readonly help: string;
  readonly default?: string;
  readonly required?: true;
}

export type Options = Readonly<Record<string, Option>>;

type Value<O extends Option> = O['type'] extends 'boolean'
  ? boolean
  : O extends { readonly required: true } | { readonly default: string }
    ? string
    : string | undefined;

/** What the command line said, by the option's name. */
export type Values<T extends Options> = { readonly [K in keyof T]: Value<T[K]> };

function refuse(message: string): never {
  throw new Failure(EXIT.usage, message, ['Add --help to see what this command takes.']);
}

function parsed(options: Options, argv: readonly string[]): Record<string, unknown> {
  const config = Object.entries(options).map(([name, { type, short }]) => [
    name,
    short === undefined ? { type } : { type, short },
  ]);
  try {
    return {
      ...parseArgs({ args: [...argv], options: Object.fromEntries(config), allowPositionals: false }).values,
    };
  } catch (error) {
    if (error instanceof TypeError) refuse(error.message);
    throw error;
  }
}

/**
 * Reads a command line.
 * @throws Failure (usage) that names the option that is unknown, missing or without a value
 */
export function read<T extends Options>(options: T, argv: readonly string[]): Values<T> {
  const given = parsed(options, argv);
  const values = Object.entries(options).map(([name, option]) => {
    const value = given[name] ?? option.default ?? (option.type === 'boolean' ? false : undefined);
    if (option.required && (value === undefined || value === '')) refuse(`--${name} is missing.`);
    return [name, value];
  });
  return Object.fromEntries(values) as Values<T>;
}

/** The options as lines of the help, in one column. */
export function described(options: Options): string[] {
  const rows = Object.entries(options).map(([name, { short, value, help, default: initial }]) => {
    const left = `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
    return [left, initial === undefined ? help : `${help} (default: ${initial})`] as const;
  });
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

/**
 * A positive number from an option.
 * @throws Failure (usage) for anything else
 */
export function positive(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isFinite(number) || number <= 0) refuse(`--${name} takes a number above 0, not "${text}".`);
  return number;
}
