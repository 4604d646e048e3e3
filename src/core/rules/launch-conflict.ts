import type { Fix } from '../finding.js';
import type { View } from '../spec/view.js';
import type { Span } from '../text.js';
import { dayNumber } from '../wording/dates.js';
import type { Rule, RuleProblem } from './rule.js';

export const launchConflict: Rule = {
  meta: {
    id: 'launch-conflict',
    title: 'Another launch day or tier than in its PRD',
    kinds: ['launch'],
    sections: [],
    level: { base: 'warning' },
    workspace: true,
    messages: {
      date: 'This launch is planned for {here}, but its PRD `{prd}` says {there}. Agree on one day, and write it in both.',
      tier: 'This launch is a `{here}`, but its PRD `{prd}` says `{there}`. Agree on how big it is, and write it in both.',
    },
    source: 'this-project',
  },
  *check({ spec, workspace }) {
    const id = spec.at('prd').text;
    // What customers have is told as it was.
    if (!workspace || id === undefined || spec.hasReached('launched')) return;
    const prd = workspace.withId(id).find(({ kind }) => kind === 'prd');
    if (!prd?.launch || prd.closed) return;
    const { date, dateSpan, tier, tierSpan } = prd.launch;
    const compare = function* (message: 'date' | 'tier', here: View, there: string | undefined, span: Span, known: (text: string) => boolean): Iterable<RuleProblem> {
      const written = here.filledText;
      // What is no day or no tier is reported as such.
      if (written === undefined || there === undefined || written === there || !known(written) || !known(there)) return;
      const related = [{ path: prd.path, span, message: message === 'date' ? 'The day in the PRD' : 'The tier in the PRD' }];
      const fix: Fix = { title: `Change it to ${there}, as in the PRD`, safe: false, edits: [{ ...here.span, newText: there }] };
      yield { message, data: { prd: id, here: written, there }, span: here.span, related, fixes: () => [fix] };
    };
    yield* compare('date', spec.at('launch_date'), date, dateSpan, (text) => dayNumber(text) !== undefined);
    yield* compare('tier', spec.at('launch_tier'), tier, tierSpan, (text) => /^(?:none|tier-\d)$/.test(text));
  },
};
