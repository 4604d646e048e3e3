/** Which section, field or label somebody's words mean. */
import { strict as assert } from 'node:assert';
import { labelled, Matcher, normal, propertyFor } from '../../../src/core/import/match.js';
import { kindById } from '../../../src/core/schema/catalog.js';
import { itemOf, propertyOf } from '../../../src/core/schema/lookup.js';

const matcherOf = (id: string): Matcher => {
  const kind = kindById(id);
  assert(kind);
  return new Matcher(kind);
};
const prd = matcherOf('prd');

describe('a heading', () => {
  for (const [heading, path] of [
    ['Problem', 'problem.statement'],
    ['1.2 Background & context', 'problem.statement'],
    ['**Our Goals** 🎯', 'goals'],
    ['Goals and objectives', 'goals'],
    ['Goals (draft)', 'goals'],
    ['Goals: what we want', 'goals'],
    ['[Goals](https://a.example.com)', 'goals'],
    ['<b>Goals</b> {#goals}', 'goals'],
    ['Requirments', 'requirements'],
    ['Colours', undefined],
    ['Gaols', undefined],
    ['Status', undefined],
    ['', undefined],
    ['Ownership', undefined],
  ] as const) {
    it(`"${heading}" means ${path ?? 'nothing'}`, () => assert.equal(prd.heading(heading)?.path, path));
  }

  it('is not forgiven a slip where it has to be exact', () => {
    assert.equal(prd.heading('Requirments', true), undefined);
    assert.equal(prd.line('Requirments'), false);
    assert.equal(prd.line('Requirements'), true);
    assert.equal(prd.line('Requirements: it works'), false);
  });

  it('means what its kind has', () => {
    assert.equal(prd.heading('Variants'), undefined);
    assert.equal(matcherOf('experiment').heading('Variants')?.path, 'variants');
    assert.deepEqual(prd.heading('Guardrail metrics'), { path: 'metrics', preset: { role: 'guardrail' } });
  });

  it('is looked at without numbers, pictures and punctuation', () => {
    assert.equal(normal('  3.1  Risks & “Mitigations” <br> :warning: (v2)'), 'risks and mitigations v2');
    assert.equal(normal('2026 in review'), 'in review');
    assert.equal(normal('Won’t'), 'wont');
  });
});

describe('a label', () => {
  for (const [text, label, value] of [
    ['Owner: Ana', 'Owner', 'Ana'],
    ['**Owner:** Ana', 'Owner', 'Ana'],
    ['**Owner**: Ana', 'Owner', 'Ana'],
    ['__Owner__ – Ana\nBen', 'Owner', 'Ana\nBen'],
    ['Owner:', 'Owner', ''],
    ['**Ana** and **Ben**: yes', '**Ana** and **Ben**', 'yes'],
  ] as const) {
    it(`${JSON.stringify(text)} is one`, () => assert.deepEqual(labelled(text), { label, value }));
  }

  for (const text of ['https://a.example.com', '**Owner** Ana', 'At 10:30 we met', `${'long '.repeat(12)}: x`, 'one\ntwo: x', ': x']) {
    it(`${JSON.stringify(text)} has none`, () => assert.equal(labelled(text), undefined));
  }

  it('means a key of the header by its name, its title or another word', () => {
    assert.deepEqual(['Status', 'PM', 'Date created', 'Last edited time', 'Problem', 'spec', 'Colour'].map((label) => prd.header(label)), ['status', 'author', 'created', 'updated', undefined, undefined, undefined]);
  });

  it('means a field of an entry, a field that is taken never again', () => {
    const risk = itemOf(propertyOf(kindById('prd')?.schema ?? {}, 'risks') ?? {}) ?? {};
    assert.equal(propertyFor('Severity', risk), 'impact');
    assert.equal(propertyFor('Owner (team)', risk), 'owner');
    assert.equal(propertyFor('Owner', risk, new Set(['owner'])), undefined);
    assert.equal(propertyFor('constructor', risk), undefined);
  });
});
