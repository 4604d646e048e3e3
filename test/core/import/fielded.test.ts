/** Sections with fields: labels, sentences, the metrics of an experiment, and the field that takes the rest. */
import { strict as assert } from 'node:assert';
import { blocksOf } from '../../../src/core/import/blocks.js';
import { Draft } from '../../../src/core/import/draft.js';
import { Entries } from '../../../src/core/import/entries.js';
import { Fielded } from '../../../src/core/import/fielded.js';
import { plain } from '../../../src/core/import/value.js';
import { Ids } from '../../../src/core/import/values.js';
import { kindById } from '../../../src/core/schema/catalog.js';
import { schemaAt } from '../../../src/core/schema/lookup.js';

/** What a section became, and what of it was kept. */
function taken(kindId: string, path: string, text: string): readonly [unknown, readonly string[]] {
  const kind = kindById(kindId);
  assert(kind);
  const draft = new Draft(kind);
  new Fielded(draft, new Entries(new Ids())).take(blocksOf(text), schemaAt(kind.schema, path.split('.')) ?? {}, path, { heading: '', lines: { from: 0, to: 1 } });
  return [plain(draft.fields()), draft.kept.map((kept) => kept.text)];
}

describe('a section with fields', () => {
  for (const [what, kind, path, text, fields, kept] of [
    ['has its labels in their fields', 'prd', 'problem', 'Who: Buyers\nWhy now: Summer', { problem: { who: 'Buyers', why_now: 'Summer' } }, []],
    ['has text without a label in the field for text', 'prd', 'problem', 'They leave.\n\n- a\n- b', { problem: { statement: 'They leave.\n\n- a\n- b' } }, []],
    ['has both', 'prd', 'problem', 'They leave.\n\nWho: Buyers', { problem: { statement: 'They leave.', who: 'Buyers' } }, []],
    ['keeps labels of its own together with the text', 'prd', 'problem', 'Who: Buyers\nMood: bad', { problem: { who: 'Buyers', statement: 'Mood: bad' } }, []],
    ['says of a hypothesis what its sentence says', 'experiment', 'hypothesis', 'We believe that a list will bring more setups, because people leave.',
      { hypothesis: { because: 'people leave.', change: 'a list', outcome: 'will bring more setups' } }, []],
    ['has the cases of a decision rule by how they begin', 'experiment', 'decision_rule', '- Ship when it wins\n- Roll back when it loses\n- If any guardrail breaks, stop\n- Extend when unclear',
      { decision_rule: { ship: 'Ship when it wins', iterate: 'Extend when unclear', stop: 'Roll back when it loses', guardrail_breach: 'If any guardrail breaks, stop' } }, []],
    ['has the size of an effect with its kind', 'experiment', 'analysis', 'MDE: 5% relative lift\nAlpha: 5%\nPower: 80%',
      { analysis: { alpha: '5%', power: '80%', mde: { value: '5%', kind: 'relative' } } }, []],
    ['knows the roles of metrics in a list', 'experiment', 'metrics', '- Primary: Orders\n- Guardrail: Returns\n- Secondary metric: Visits',
      { metrics: { primary: { id: 'orders', name: 'Orders' }, secondary: [{ id: 'visits', name: 'Visits' }], guardrails: [{ id: 'returns', name: 'Returns' }] } }, []],
    ['has one primary metric, and the others beside it', 'experiment', 'metrics', '| Metric | Role |\n|---|---|\n| Orders | primary |\n| Visits | primary |',
      { metrics: { primary: { id: 'orders', name: 'Orders' }, secondary: [{ id: 'visits', name: 'Visits' }] } }, []],
    ['has the one metric by its name', 'experiment', 'metrics.primary', 'Metric: Orders', { metrics: { primary: { id: 'orders', name: 'Orders' } } }, []],
    ['names people for roles only', 'prd', 'team', 'Designer: Ben\nMascot: Rex', { team: { design: 'Ben' } }, ['Mascot: Rex']],
    ['has words of the team as names of their own', 'prd', 'glossary', '- Admin: may invite\n- Seat: is paid for', { glossary: { Admin: 'may invite', Seat: 'is paid for' } }, []],
  ] as const) {
    it(what, () => assert.deepEqual(taken(kind, path, text), [fields, kept]));
  }
});
