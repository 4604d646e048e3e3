import { strict as assert } from 'node:assert';
import { placeOf, roleFocus, sectionAt, sectionOfLine } from '../../../src/core/features/section-places.js';
import { specOf } from '../../support/fixture.js';
import { cursor } from './support.js';

const text = `== a.prd.yaml ==
spec: prd/v1
id: search
status: draft
horizon: current

problem:
  statement: People find nothing.

# About the people
personas:
  - id: buyer
    who: Buyers

created: 2026-01-01
goals:
  - id: found
    outcome: Buyers find it
`;

describe('the places of sections', () => {
  const { a } = cursor(text);

  it('are the lines a role looks at, and the rest', () => {
    const focus = roleFocus(a, 'pmm');
    assert.deepEqual(focus.own.map(({ id, first, last }) => [id, first, last]), [['personas', 9, 11]]);
    assert.deepEqual(focus.rest, [[0, 8], [12, 17]]);
    assert.deepEqual(focus.others.map(({ id }) => id), ['problem', 'goals']);
    assert.deepEqual(roleFocus(a, 'sales').rest, [[0, 17]]);
  });

  it('count a section that is shared as one of each role', () => {
    const next = cursor(text.replace('current', 'next')).a;
    const shared = next.ownership.of('personas');
    assert(shared && shared.shared.length > 0, 'personas are shared on the way to the market');
    for (const role of [shared.owner, ...shared.shared]) assert(roleFocus(next, role ?? '').own.some(({ id }) => id === 'personas'), role);
  });

  it('know the section of a line', () => {
    const at = (line: number): string | undefined => sectionOfLine(a, line)?.id;
    assert.deepEqual([0, 4, 5, 6, 7, 9, 11, 12, 13, 14, 16].map(at), [
      undefined, undefined, 'problem', 'problem', 'problem', 'personas', 'personas', 'personas', undefined, 'goals', 'goals',
    ]);
  });

  it('lead to what is written, and to where the rest would be', () => {
    const lineAt = (id: string): number => a.source.lines.lineAt(placeOf(a, id));
    assert.deepEqual(['personas', 'goals', 'evidence'].map(lineAt), [9, 14, lineAt('evidence')]);
    const { sections } = a.spec.kind;
    const later = sections.at(-1) ?? '';
    assert.equal(placeOf(a, later), a.source.text.trimEnd().length);
  });

  it('are none in an empty file', () => {
    const empty = cursor('== a.prd.yaml ==\n').a;
    assert.deepEqual(roleFocus(empty, 'pmm').own, []);
    assert.equal(sectionOfLine(empty, 0), undefined);
    assert.equal(placeOf(empty, 'problem'), 0);
  });
});

describe('the section at a place', () => {
  const brief = 'spec: prd/v1\nid: search\ntitle: Search\nproblem:\n  statement: Nobody finds anything.\ngoals:\n  - id: find\n';
  it('knows the section of a place, by its key or anywhere in it', () => {
    const a = specOf(brief);
    const at = (text: string, keyOnly: boolean): string | undefined => {
      const start = brief.indexOf(text);
      return sectionAt(a, { start, end: start }, keyOnly)?.section;
    };
    assert.deepEqual([at('problem', true), at('statement', true), at('statement', false), at('title', false)], ['problem', undefined, 'problem', undefined]);
    assert.equal(sectionAt(a, { start: brief.indexOf('goals'), end: brief.indexOf('goals') }, true)?.title, 'Goals');
  });
});
