/** Which part of a document goes into which section, and how it stands there. */
import { strict as assert } from 'node:assert';
import { blocksOf } from '../../../src/core/import/blocks.js';
import { Draft } from '../../../src/core/import/draft.js';
import { Entries } from '../../../src/core/import/entries.js';
import { Header } from '../../../src/core/import/header.js';
import { Matcher } from '../../../src/core/import/match.js';
import { outline } from '../../../src/core/import/outline.js';
import { listOf, markdown, Placer } from '../../../src/core/import/place.js';
import { plain } from '../../../src/core/import/value.js';
import { Ids } from '../../../src/core/import/values.js';
import { kindById } from '../../../src/core/schema/catalog.js';
import { schemaAt } from '../../../src/core/schema/lookup.js';

/** What the parts of a document became, and what of it was kept as `heading: text`. */
function placed(text: string, kindId = 'prd'): { readonly fields: unknown; readonly kept: readonly string[] } {
  const kind = kindById(kindId);
  assert(kind);
  const [draft, matcher, entries] = [new Draft(kind), new Matcher(kind), new Entries(new Ids())];
  const placer = new Placer(draft, matcher, entries, new Header(draft, matcher, entries));
  const root = outline(blocksOf(text), (line) => matcher.line(line));
  placer.preamble(root.blocks, { heading: '', lines: { from: 0, to: 0 } });
  for (const part of root.parts) placer.part(part, '', undefined);
  return { fields: plain(draft.fields()), kept: draft.kept.map((one) => `${one.heading}: ${one.text}`) };
}

describe('the parts of a document', () => {
  for (const [what, text, fields, kept] of [
    ['begin with a sentence on what it is about', 'It helps.\n\nMore.', { summary: 'It helps.' }, [': More.']],
    ['have no summary where the first is no sentence', '- a\n- b', {}, [': - a\n- b']],
    ['go to the section of their heading', '## Goals\n\n- One', { goals: [{ id: 'one', outcome: 'One' }] }, []],
    ['go to the field of a heading inside a section', '## Problem\n\nx\n\n### Who\n\nBuyers', { problem: { statement: 'x', who: 'Buyers' } }, []],
    ['leave a section for one of their own name inside it', '## Solution\n\nx\n\n### Risks\n\n- It breaks', { solution: { approach: 'x' }, risks: [{ id: 'it-breaks', text: 'It breaks' }] }, []],
    ['are kept with the headings above that went nowhere', '## Colours\n\n### Blue\n\nx', {}, ['Colours › Blue: x']],
    ['are kept without them where those have words of their own', '## Colours\n\nMany.\n\n### Blue\n\nx', {}, ['Colours: Many.', 'Blue: x']],
    ['are kept when they are empty', '## Colours', {}, ['Colours: ']],
    ['may be criteria of no requirement', '## Acceptance criteria\n\n- Given a, when b, then c', { requirements: [{ id: 'acceptance-criteria', text: 'Acceptance criteria', acceptance: [{ given: 'a', when: 'b', then: 'c' }] }] }, []],
    ['may be entries by their headings', '## Personas\n\n### Ana\n\nSells.', { personas: [{ id: 'ana', name: 'Ana', needs: ['Sells.'] }] }, []],
  ] as const) {
    it(what, () => {
      const found = placed(text);
      assert.deepEqual([found.fields, found.kept], [fields, kept]);
    });
  }

  it('name the team by its roles', () => {
    assert.deepEqual(placed('## Team\n\n- Designer: Ben\n- Data: Li'), { fields: { team: { design: 'Ben', data: 'Li' } }, kept: [] });
  });
});

describe('a list of blocks', () => {
  const goals = schemaAt(kindById('prd')?.schema ?? {}, ['goals']) ?? {};
  const shaped = (text: string): unknown => {
    const { values, left } = listOf(blocksOf(text), goals, new Entries(new Ids()), undefined);
    return [values.map((value) => (plain(value) as { outcome: string }).outcome), left];
  };

  it('has paragraphs as entries only where there is nothing else', () => {
    assert.deepEqual(shaped('One.\n\nTwo.'), [['One.', 'Two.'], []]);
    assert.deepEqual(shaped('Intro.\n\n- One'), [['One'], ['Intro.']]);
    assert.deepEqual(shaped('```\ncode\n```'), [[], ['```\ncode\n```']]);
  });
});

describe('a part as Markdown again', () => {
  it('has its heading, its text and all below it', () => {
    const [part] = outline(blocksOf('## A\n\nx\n\n### B\n\n- y\n'), () => false).parts;
    assert(part);
    assert.equal(markdown(part), '## A\n\nx\n\n### B\n\n- y');
  });
});
