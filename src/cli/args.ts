/** Reads the words behind a command. What is wrong with them is said in one sentence, with the nearest right word. */
import { parseArgs } from 'node:util';
import { didYouMean, oneOf, UsageError } from './usage.js';

export interface Option {
  /** Without the dashes. */
  readonly name: string;
  /** What stands behind it in the help, such as `FILE`; absent for one that is only switched on. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** The value may be left out: it is only taken behind `=`, since what follows could be a path. */
  readonly optional?: boolean;
  /** May be given several times. */
  readonly multiple?: boolean;
  /** One or two sentences. */
  readonly help: string;
}

export const helpOption: Option = { name: 'help', help: 'Show this help.' };

export class Args {
  constructor(
    private readonly values: ReadonlyMap<string, readonly string[]>,
    /** What is no option, in order. */
    readonly words: readonly string[],
  ) {}

  has(name: string): boolean {
    return this.values.has(name);
  }

  /** Of several, the last. */
  text(name: string): string | undefined {
    return this.values.get(name)?.at(-1);
  }

  all(name: string): readonly string[] {
    return this.values.get(name) ?? [];
  }

  /** @throws UsageError when it is no whole number from 0 */
  count(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--${name} takes a whole number such as 0 or 10, not "${text}".`);
    return Number(text);
  }
}

/** @throws UsageError */
export function parse(argv: readonly string[], options: readonly Option[], command: string): Args {
  const all = [...options, helpOption];
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(all.map(({ name, value, optional }) => [name, { type: value === undefined || optional ? 'boolean' : 'string', ...(name === 'help' && { short: 'h' }) }])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values = new Map<string, readonly string[]>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = all.find(({ name }) => name === token.name);
    if (!option) throw new UsageError(unknownOption(token.rawName, all, command));
    const value = valueOf(option, token.value, token.inlineValue ?? false);
    values.set(option.name, option.multiple ? [...(values.get(option.name) ?? []), value] : [value]);
  }
  return new Args(values, words);
}

function valueOf({ name, value, choices, optional = false }: Option, given: string | undefined, inline: boolean): string {
  if (value === undefined) {
    if (given !== undefined) throw new UsageError(`--${name} takes no value: write just --${name}.`);
    return '';
  }
  if (optional && (given === undefined || !inline)) return '';
  // A dash begins the next option; a number below zero is still a value.
  const isMissing = given === undefined || (!inline && /^-(?!\d|\.\d|$)/.test(given));
  if (isMissing) throw new UsageError(`--${name} needs a value: --${name} ${choices ? choices.join('|') : value}.`);
  if (choices && !choices.includes(given)) {
    throw new UsageError(`--${name} can be ${oneOf(choices)}, not "${given}".${didYouMean(given, choices)}`);
  }
  return given;
}

function unknownOption(written: string, options: readonly Option[], command: string): string {
  const suggestion = didYouMean(written.replace(/^-+/, ''), options.map(({ name }) => name), (name) => `--${name}`);
  return `There is no option ${written} here.${suggestion} See product-specs ${command} --help.`;
}
