/** The shares of the variants, in percent. */
import { deref } from '../parse/source.js';
import type { Spec } from '../spec/spec.js';
import type { View } from '../spec/view.js';
import { variants } from './experiment.js';

export interface Weight {
  readonly variant: View;
  /** Undefined when not written. */
  readonly value: number | undefined;
  /** Decimals as written: what is below them may have been rounded away. */
  readonly decimals: number;
}

/** The weights of all variants; undefined where they cannot be judged: fewer than two variants, a place to fill, another form. */
export function weightsOf(spec: Spec): readonly Weight[] | undefined {
  const all = variants(spec);
  if (all.length < 2) return undefined;
  const weights: Weight[] = [];
  for (const variant of all) {
    const written = variant.at('weight');
    const value = written.percent;
    if (deref(variant.node)?.kind !== 'map' || (written.exists && value === undefined)) return undefined;
    weights.push({ variant, value, decimals: /\.(\d+)/.exec(written.text ?? '')?.[1]?.length ?? 0 });
  }
  return weights;
}

/** The weights as numbers, when all are written. */
export function allWritten(weights: readonly Weight[]): readonly number[] | undefined {
  const values = weights.flatMap(({ value }) => value ?? []);
  return values.length === weights.length ? values : undefined;
}

/**
 * Whether the weights make 100, or miss it only because they are rounded: decimals are taken to be rounded (33.3 three times), and so are
 * equal whole numbers (33 three times).
 */
export function addUp(weights: readonly Weight[]): boolean {
  const values = allWritten(weights);
  if (!values) return false;
  const missed = Math.abs(sum(values) - 100);
  const rounding = sum(weights.map(({ decimals }) => (decimals === 0 ? 0 : 0.5 * 10 ** -decimals)));
  const fair = Math.round(100 / values.length);
  return missed <= rounding + 1e-9 || values.every((value) => value === fair);
}

/** Half and half written as 0.5 and 0.5 can mean nothing else; 1 and 1 may be anything. */
export function areSharesOfOne(weights: readonly Weight[]): boolean {
  const values = allWritten(weights);
  return values !== undefined && Math.abs(sum(values) - 1) < 0.011 && weights.every(({ variant }) => /^\s*0?\.\d+\s*$/.test(variant.at('weight').text ?? ''));
}

/** Shares that are as equal as two decimals allow, the first making up for the rest. */
export function equalShares(count: number, total = 100): readonly number[] {
  const base = Math.floor((total * 100) / count) / 100;
  return Array.from({ length: count }, (_, index) => (index === 0 ? Number((total - base * (count - 1)).toFixed(2)) : base));
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
