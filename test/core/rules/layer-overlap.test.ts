import { check } from '../../support/fixture.js';

const spec = (id: string, more: string, status = 'ready'): string => `== ${id}.experiment.yaml ==\nspec: experiment/v1\nid: ${id}\ntitle: A\nstatus: ${status}\n${more}`;
const days = 'schedule: {start: 2026-03-02, duration_days: 14}\n';
const layer = (from: string, to: string, name = 'checkout'): string => `audience: {exclusion_layer: {name: ${name}, from: ${from}, to: ${to}}}\n`;
const silent = (...files: readonly string[]): void => check(files.join(''), 'layer-overlap');

describe('layer-overlap', () => {
  it('names both ranges and the days', () => {
    const end = 'Some people would be in both, which the layer is there to prevent: choose ranges that do not overlap, or other dates.';
    check(`${spec('guest', `audience:
  exclusion_layer:
  ^^^^^^^^^^^^^^^ error layer-overlap: In the layer "checkout" this test takes 0 to 50 %, and \`form\` takes 33.3 to 100 % from 2026-03-09 to 2026-03-15. ${end}
  ^^^^^^^^^^^^^^^ see: Takes 0 to 50 % from 2026-03-09 to 2026-03-15
    name: checkout
    from: 0
    to: 50
${days}`)}${spec('form', `audience:
  exclusion_layer:
  ^^^^^^^^^^^^^^^ warning layer-overlap: In the layer "checkout" this test takes 33.3 to 100 %, and \`guest\` takes 0 to 50 % from 2026-03-09 to 2026-03-15. ${end}
  ^^^^^^^^^^^^^^^ see: Takes 33.3 to 100 % from 2026-03-09 to 2026-03-15
    name: checkout
    from: 33.3%
    to: 100%
schedule: {start: 2026-03-09, end: 2026-03-23}
`, 'draft')}`, 'layer-overlap');
  });

  it('names several at once', () => {
    const end = 'Some people would be in several tests, which the layer is there to prevent: choose ranges that do not overlap, or other dates.';
    check([
      spec('a', layer('0', '100').replace('\n', `\n           ^^^^^^^^^^^^^^^ error layer-overlap: In the layer "checkout" this test takes 0 to 100 %, and \`b\` and \`c\` take parts of that at the same time. ${end}\n`) + days),
      spec('b', layer('0', '50').replace('\n', `\n           ^^^^^^^^^^^^^^^ error layer-overlap: In the layer "checkout" this test takes 0 to 50 %, and \`a\` takes 0 to 100 % from 2026-03-02 to 2026-03-15. Some people would be in both, which the layer is there to prevent: choose ranges that do not overlap, or other dates.\n`) + days),
      spec('c', layer('50', '100').replace('\n', `\n           ^^^^^^^^^^^^^^^ error layer-overlap: In the layer "checkout" this test takes 50 to 100 %, and \`a\` takes 0 to 100 % from 2026-03-02 to 2026-03-15. Some people would be in both, which the layer is there to prevent: choose ranges that do not overlap, or other dates.\n`) + days),
    ].join(''), 'layer-overlap');
  });

  it('accepts ranges that touch, other layers, other days and what is not said', () => {
    silent(spec('a', layer('0', '50') + days), spec('b', layer('50', '100') + days));
    silent(spec('a', layer('0', '50') + days), spec('b', layer('0', '50', 'home') + days));
    silent(spec('a', layer('0', '50') + days), spec('b', layer('0', '50') + days.replace('03-02', '03-16')));
    silent(spec('a', layer('0', '50') + days), spec('b', layer('0', '""') + days));
    silent(spec('a', layer('0', '50') + days), spec('b', layer('0', '50')));
  });

  it('passes over what is concluded or given up', () => {
    silent(spec('a', layer('0', '50') + days, 'archived'), spec('b', layer('0', '50') + days));
    silent(spec('a', layer('0', '50') + days, 'concluded'), spec('b', layer('0', '50') + days, 'concluded'));
  });
});
