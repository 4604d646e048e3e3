/** Effects as messages call them and as briefs write them. */
import { replaceValue } from '../edit/replace.js';
import type { Fix } from '../finding.js';
import type { View } from '../spec/view.js';
import type { Change } from '../statistics/input.js';
import type { DetectableEffect } from '../statistics/power.js';
import { numberText, plainNumber, shareText } from '../wording/numbers.js';

/** "8 %" for a relative effect, "2 percentage points" for an absolute one on a share, else the number in the metric's own unit. */
export function effectText({ value, kind }: Change, proportion: boolean): string {
  const size = Math.abs(value);
  if (kind === 'relative') return shareText(size);
  if (!proportion) return numberText(size, size < 1 ? 4 : 2);
  const points = numberText(size * 100, size < 0.01 ? 4 : 2);
  return `${points} percentage ${points === '1' ? 'point' : 'points'}`;
}

/** What the test is to do: find an effect, or show that nothing is lost. */
export function aimText(change: Change, proportion: boolean, loss: boolean): string {
  return `${loss ? 'rule out a loss of' : 'find an effect of'} ${effectText(change, proportion)}`;
}

/** What to ask of the test instead, when it cannot do that. */
export function otherwiseText(found: Change | undefined, proportion: boolean, loss: boolean): string {
  if (!found) return loss ? 'accept a larger loss' : 'look for a larger effect';
  return `${loss ? 'accept a loss of' : 'look for an effect of'} ${effectText(found, proportion)}`;
}

/** An effect that can be found, of the wanted kind, rounded up to three digits so that it still can; undefined where there is none. */
export function fitting(effect: DetectableEffect, kind: Change['kind']): Change | undefined {
  const size = effect.computable ? Math.abs((kind === 'relative' ? effect.relative : effect.absolute) ?? 0) : 0;
  if (!(size > 0 && Number.isFinite(size))) return undefined;
  const unit = 10 ** (Math.floor(Math.log10(size)) - 2);
  return { value: Number((Math.ceil(size / unit - 1e-9) * unit).toPrecision(12)), kind };
}

/** Writes another size into the mde, in the form it has: 0.08 or 8%. */
export function changeEffect(source: Parameters<typeof replaceValue>[0], mde: View, to: Change, proportion: boolean): readonly Fix[] {
  const { node, text } = mde.at('value');
  if (!node) return [];
  const newText = text?.trim().endsWith('%') ? `${plainNumber(to.value * 100)}%` : plainNumber(to.value);
  return [{ title: `Change the \`mde\` to ${effectText(to, proportion)}`, safe: false, edits: replaceValue(source, node, newText) }];
}
