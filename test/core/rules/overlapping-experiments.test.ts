import { strict as assert } from 'node:assert';
import { check, findingsOf } from '../../support/fixture.js';

const spec = (id: string, more: string, status = 'ready'): string => `== ${id}.experiment.yaml ==\nspec: experiment/v1\nid: ${id}\ntitle: A\nstatus: ${status}\n${more}`;
const march = 'surface: checkout-page\nschedule: {start: 2026-03-02, end: 2026-03-16}\n';
const later = 'surface: checkout-page\nschedule: {start: 2026-03-09, duration_days: 14}\n';
const layer = (name: string, from: string, to: string): string => `audience: {exclusion_layer: {name: ${name}, from: ${from}, to: ${to}}}\n`;
const silent = (...files: readonly string[]): void => check(files.join(''), 'overlapping-experiments');

describe('overlapping-experiments', () => {
  it('tells both, with the days they share', () => {
    const end = 'so the same people may meet both changes and neither result can be told from the other. Move one of them, or give both separate ranges of one exclusion layer.';
    check(`${spec('guest', `surface: checkout-page
         ^^^^^^^^^^^^^ info overlapping-experiments: \`form\` runs on the same surface from 2026-03-09 to 2026-03-15, ${end}
         ^^^^^^^^^^^^^ see: On the same surface from 2026-03-09 to 2026-03-15
schedule: {start: 2026-03-02, end: 2026-03-16}
`, 'draft')}${spec('form', `surface: Checkout page
         ^^^^^^^^^^^^^ warning overlapping-experiments: \`guest\` runs on the same surface from 2026-03-09 to 2026-03-15, ${end}
         ^^^^^^^^^^^^^ see: On the same surface from 2026-03-09 to 2026-03-15
schedule: {start: 2026-03-09, duration_days: 14}
`)}`, 'overlapping-experiments');
  });

  it('names several at once', () => {
    const end = 'so the same people may meet several changes and no result can be told from the others. Move this one, or give all of them separate ranges of one exclusion layer.';
    check([
      spec('a', march.replace('\n', `\n         ^^^^^^^^^^^^^ warning overlapping-experiments: \`b\` and \`c\` run on the same surface at the same time, ${end}\n`)),
      spec('c', march.replace('\n', `\n         ^^^^^^^^^^^^^ warning overlapping-experiments: \`a\` and \`b\` run on the same surface at the same time, ${end}\n`)),
      spec('b', later.replace('\n', `\n         ^^^^^^^^^^^^^ warning overlapping-experiments: \`a\` and \`c\` run on the same surface at the same time, ${end}\n`)),
    ].join(''), 'overlapping-experiments');
  });

  it('names the first three and counts the rest', () => {
    const files = ['e', 'b', 'f', 'a', 'd', 'c'].map((id) => spec(id, march)).join('');
    const messages = findingsOf(files).flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'overlapping-experiments').map(({ message }) => message));
    assert.deepEqual(messages.map((message) => message.split(' run ')[0]), [
      '`a`, `b`, `c` and 2 more', '`a`, `c`, `d` and 2 more', '`a`, `b`, `c` and 2 more', '`b`, `c`, `d` and 2 more', '`a`, `b`, `c` and 2 more', '`a`, `b`, `d` and 2 more',
    ]);
  });

  it('lets them follow each other, or stand elsewhere', () => {
    silent(spec('a', march), spec('b', 'surface: checkout-page\nschedule: {start: 2026-03-16, duration_days: 14}\n'));
    silent(spec('a', march, 'running').replace('end: 2026-03-16', 'end: 2026-03-16, stopped_on: 2026-03-06'), spec('b', later));
    silent(spec('a', march), spec('b', later.replace('checkout-page', 'home')));
    silent(spec('a', march), spec('b', 'surface: checkout-page\nschedule: {start: 2026-03-09}\n'));
    silent(spec('a', march.replace('checkout-page', '<surface>')), spec('b', later.replace('checkout-page', '<surface>')));
  });

  it('accepts separate ranges of one layer, and leaves ranges that overlap to their own rule', () => {
    silent(spec('a', march + layer('checkout', '0', '50%')), spec('b', later + layer('checkout', '50', '100')));
    silent(spec('a', march + layer('checkout', '0', '60')), spec('b', later + layer('checkout', '50', '100')));
  });

  it('does not trust different layers, or a layer without ranges', () => {
    for (const [one, other] of [[layer('a', '0', '50'), layer('b', '50', '100')], [layer('a', '0', '50'), layer('a', '50', '')]] as const) {
      const mark = (id: string): string => `\n         ^^^^^^^^^^^^^ warning overlapping-experiments: \`${id}\` runs on the same surface from 2026-03-09 to 2026-03-15, so the same people may meet both changes and neither result can be told from the other. Move one of them, or give both separate ranges of one exclusion layer.\n`;
      check(spec('a', march.replace('\n', mark('b')) + one) + spec('b', later.replace('\n', mark('a')) + other), 'overlapping-experiments');
    }
  });

  it('passes over what is concluded or given up, tests without a change, and text without a file', () => {
    silent(spec('a', march, 'abandoned'), spec('b', later));
    silent(spec('a', march, 'concluded'), spec('b', later, 'concluded'));
    silent(spec('a', 'design: holdout\n' + march), spec('b', later));
    silent(spec('a', march), spec('b', 'design: aa\n' + later));
    check(spec('a', march).replace(/^==.*\n/, ''), 'overlapping-experiments');
  });
});
