/** Numbers on the command line, in the units of the specs. */
import type { Args } from './args.js';
import { UsageError } from './usage.js';

/** A number; `5%` is 0.05. */
export function amount(args: Args, name: string): number | undefined {
  const text = args.text(name);
  if (text === undefined) return undefined;
  const share = /^(.*)%$/.exec(text.trim());
  return share ? read(share[1] ?? '', name, text) / 100 : read(text, name, text);
}

export function numberOf(args: Args, name: string): number | undefined {
  const text = args.text(name);
  return text === undefined ? undefined : read(text, name, text);
}

/** Already in percent: `50` and `50%` are the same. */
export function percent(text: string, name: string): number {
  return read(text.trim().replace(/%$/, ''), name, text);
}

/** @throws UsageError */
function read(text: string, name: string, written: string): number {
  const plain = text.trim();
  if (!/^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(plain)) throw new UsageError(`--${name} takes a number such as ${examples[name] ?? '0.05'}, not "${written}".`);
  return Number(plain);
}

const examples: Readonly<Record<string, string>> = { sd: '12.5', daily: '1000', coverage: '50', window: '7', weights: '80,20', baseline: '0.31 or 31%', mde: '0.05 or 5%' };
