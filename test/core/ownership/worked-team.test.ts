/** The team of the examples, and the same team without the roles a profile leaves out: who drives what. */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SpecAnalysis } from '../../../src/core/analyze.js';
import { parse } from '../../../src/core/parse/parse.js';
import { projectOf } from '../../support/fixture.js';
import { expected, page, type Facts } from './page.js';

const folder = join(__dirname, '..', '..', '..', 'templates', 'examples');
const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const specs = files.filter(({ name }) => name !== 'product-specs.yaml');

/** The settings with another profile. Naming somebody would bring a role back, so its people leave. */
function team(profile: string, gone: readonly string[]): string {
  const settings = files.find(({ name }) => name === 'product-specs.yaml')?.text ?? '';
  const without = gone.reduce((text, role) => text.replace(new RegExp(`^  ${role}:\\n(?:    .*\\n)+`, 'm'), ''), settings);
  return without.replace('profile: default', `profile: ${profile}`);
}

function analyses(profile: string, gone: readonly string[]): readonly (readonly [string, SpecAnalysis])[] {
  const settings = team(profile, gone);
  const own = (text: string): string => gone.reduce((all, role) => all.replace(new RegExp(`^  ${role}: .*\\n`, 'm'), ''), text);
  const project = projectOf([{ name: 'product-specs.yaml', text: settings }, ...specs.map(({ name, text }) => ({ name, text: own(text) }))]);
  return specs.map(({ name, text }) => {
    const analysis = project.analyze(own(text), name);
    assert(analysis.ours);
    return [name, analysis] as const;
  });
}

/** The sections that are written, by who drives them. */
function driven(analysis: SpecAnalysis): string {
  const by = new Map<string, string[]>();
  for (const view of analysis.spec.sections) {
    const section = String(view.pair?.key.value);
    const { owner = 'nobody', people = [] } = analysis.ownership.of(section) ?? {};
    const who = `${owner} ${people.join(', ')}`.trim();
    by.set(who, [...(by.get(who) ?? []), section]);
  }
  return [...by].map(([who, sections]) => `  ${who}: ${sections.join(', ')}`).join('\n');
}

/** The roles that each profile leaves out. */
const profiles: readonly (readonly [string, readonly string[]])[] = [
  ['default', []],
  ['no-pmm', ['pmm']],
  ['no-growth-pm', ['growth-pm']],
  ['pm-only', ['pmm', 'growth-pm', 'data', 'research']],
];

/** Checked by eye against the page, and below by its reading: a part for each profile. */
const fixture = readFileSync(join(__dirname, '..', '..', 'fixtures', 'worked-team.txt'), 'utf8');
const should = new Map(fixture.split(/^== /m).map((part) => [part.split(' ==\n')[0] ?? '', part.split(' ==\n')[1] ?? ''] as const));

describe('the worked team', () => {
  for (const [profile, gone] of profiles) {
    describe(`with the profile ${profile}`, () => {
      let all: ReturnType<typeof analyses>;
      before(() => (all = analyses(profile, gone)));

      it('is driven by', () => {
        assert.equal(`${all.map(([name, analysis]) => `${name}\n${driven(analysis)}`).join('\n')}\n`, should.get(profile));
      });

      it('as the page of owners has it, but for what the team has decided otherwise', () => {
        const different: string[] = [];
        for (const [name, { spec, ownership }] of all) {
          const data = parse(spec.source.text).data as Readonly<Record<string, never>>;
          const facts = { ...(data as Partial<Facts>), kind: spec.kind.id as Facts['kind'], profile };
          for (const row of page[facts.kind]) {
            const is = ownership.of(row.section)?.owner ?? 'nobody';
            if (!expected(facts, row).startsWith(`owner: ${is} ·`)) different.push(`${name} ${row.section}: ${is}`);
          }
        }
        assert.deepEqual(different, ['fast-pay.prd.yaml support: docs']);
      });
    });
  }

  it('is two PRDs, three experiments and a launch, at different points of their way', () => {
    const found = analyses('default', []).map(([, { spec }]) => [spec.kind.id, spec.at('horizon').text ?? '', spec.status].join(' ').replace('  ', ' '));
    assert.deepEqual(found.sort(), [
      'experiment concluded', 'experiment ready', 'experiment running', 'launch approved', 'prd current in-review', 'prd next approved',
    ]);
  });
});
