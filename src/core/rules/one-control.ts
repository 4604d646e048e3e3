import { replaceValue } from '../edit/replace.js';
import { hasFixedShares, isControl, variantLabel, variants } from '../experiment/experiment.js';
import type { Fix } from '../finding.js';
import { deref } from '../parse/source.js';
import { insertAt } from '../schema/insert-missing.js';
import type { Spec } from '../spec/spec.js';
import type { View } from '../spec/view.js';
import { listedUpTo } from '../wording/words.js';
import type { Rule, RuleProblem } from './rule.js';
import { placeFor } from './support/places.js';

export const oneControl: Rule = {
  meta: {
    id: 'one-control',
    title: 'No control, or nothing to compare it with',
    kinds: ['experiment'],
    sections: ['variants'],
    level: { base: 'error' },
    fixable: true,
    messages: {
      none: 'There are no variants yet. Write under `variants` what the control shows, usually today\'s experience, and what the treatment shows instead.',
      single: 'There is only one variant, so there is nothing to compare it with. Add {other} under `variants`.',
      unmarked: 'None of the variants is marked as the control. Write `control: true` at the one that the others are compared with.',
      several: '{variants} are {all} marked as the control. Keep `control: true` only at the one that the others are compared with.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const all = variants(spec);
    const span = placeFor(spec, 'variants');
    if (all.length === 0) {
      yield { message: 'none', span, fixes: () => [insertVariants(spec)] };
      return;
    }
    // A place to fill, or another form, has a finding of its own.
    if (deref(spec.at('variants').node)?.kind !== 'seq' || !all.every((variant) => deref(variant.node)?.kind === 'map')) return;
    if (all.length === 1) yield { message: 'single', data: { other: all.some(isControl) ? 'a treatment' : 'the other one' }, span };
    else yield* judgeMarks(spec, all, span);
  },
};

function* judgeMarks(spec: Spec, all: readonly View[], span: RuleProblem['span']): Generator<RuleProblem> {
  // A mark that is still to be filled, or in another form, cannot be judged.
  if (all.some((variant) => variant.at('control').exists && variant.at('control').boolean === undefined)) return;
  const marked = all.filter(isControl);
  const [first, second] = marked;
  if (first && second) {
    yield {
      message: 'several',
      data: { variants: listedUpTo(marked.map(variantLabel), 4), all: marked.length === 2 ? 'both' : 'all' },
      span: second.at('control').span,
      related: [{ span: first.at('control').span, message: 'The first mark' }],
      fixes: () => marked.map((kept) => keepOnly(spec, kept, marked)),
    };
  }
  // Where shares shift towards the best, all are compared with all.
  if (marked.length > 0 || !hasFixedShares(spec)) return;
  yield { message: 'unmarked', span, fixes: () => candidates(all).map((variant) => mark(spec, variant)) };
}

/** The variant whose key says that it is the control; else any of them may be. */
function candidates(all: readonly View[]): readonly View[] {
  const named = all.filter((variant) => /^(control|baseline|original)([-_.]?group)?$/i.test(variant.at('key').text ?? ''));
  return named.length === 1 ? named : all;
}

function mark(spec: Spec, variant: View): Fix {
  const { node, exists } = variant.at('control');
  const edits = node && exists ? replaceValue(spec.source, node, 'true') : insertAt(spec.source, spec.kind.schema, [...variant.path, 'control'], ' true');
  // Where nobody said otherwise, the variant called control is the control.
  const safe = !exists && /^control$/i.test(variant.at('key').text ?? '');
  return { title: `Mark ${variantLabel(variant)} as the control`, safe, edits };
}

function keepOnly(spec: Spec, kept: View, marked: readonly View[]): Fix {
  const others = marked.flatMap((variant) => (variant === kept ? [] : (variant.at('control').node ?? [])));
  return { title: `Keep ${variantLabel(kept)} as the only control`, safe: false, edits: others.flatMap((node) => replaceValue(spec.source, node, 'false')) };
}

function insertVariants(spec: Spec): Fix {
  const text = `
  - key: control
    description: <what users see today>
    weight: 50
    control: true
  - key: treatment
    description: <what they see instead>
    weight: 50`;
  return { title: 'Insert a control and a treatment', safe: false, edits: insertAt(spec.source, spec.kind.schema, ['variants'], text) };
}
