/** Names in sentences and what they name: personas of stories, the metric of a hypothesis. */
import { strict as assert } from 'node:assert';
import { Draft } from '../../../src/core/import/draft.js';
import { tieHypothesis, tieStories } from '../../../src/core/import/names.js';
import { bare, isList, noteOf, plain, type Value } from '../../../src/core/import/value.js';
import { Ids } from '../../../src/core/import/values.js';
import { kindById } from '../../../src/core/schema/catalog.js';

const fields = (values: Readonly<Record<string, Value>>): Value => new Map(Object.entries(values));

function draftOf(kind: string, values: Readonly<Record<string, Value>>): Draft {
  const known = kindById(kind);
  assert(known);
  const draft = new Draft(known);
  for (const [key, value] of Object.entries(values)) draft.set(key, value);
  return draft;
}

function tied(values: Readonly<Record<string, Value>>): Draft {
  const draft = draftOf('prd', values);
  tieStories(draft, new Ids());
  return draft;
}

describe('the personas of stories', () => {
  it('are those that are described, by name or id, in one or several', () => {
    const draft = tied({
      personas: [fields({ id: 'shop-owner', name: 'Shop owner' })],
      stories: ['Shop owner', 'the shop owners', 'shop-owner'].map((persona) => fields({ persona, want: 'x' })),
    });
    const stories = bare(draft.get('stories') ?? '');
    assert(isList(stories));
    assert.deepEqual(stories.map((story) => (plain(story) as { persona: string }).persona), ['shop-owner', 'shop-owner', 'shop-owner']);
    assert.deepEqual(stories.map(noteOf), [undefined, 'As the shop owners', undefined], 'another way to say it stays to be read');
    assert.equal((plain(draft.get('personas') ?? '') as unknown[]).length, 1);
  });

  it('are described where nobody has done so, each once', () => {
    const draft = tied({ stories: ['a buyer', 'buyers', 'Clerk'].map((persona) => fields({ persona })) });
    assert.deepEqual(plain(draft.get('personas') ?? ''), [{ id: 'a-buyer', name: 'a buyer' }, { id: 'clerk', name: 'Clerk' }]);
    assert.deepEqual((plain(draft.get('stories') ?? '') as { persona: string }[]).map(({ persona }) => persona), ['a-buyer', 'a-buyer', 'clerk']);
  });

  it('leave a story without one as it is, and a document without stories', () => {
    assert.deepEqual(plain(tied({ stories: ['Words', fields({ want: 'x' })] }).fields()), { stories: ['Words', { want: 'x' }] });
    assert.deepEqual(plain(tied({ summary: 'x' }).fields()), { summary: 'x' });
  });
});

describe('the metric of a hypothesis', () => {
  const primary = fields({ id: 'paid_share', name: 'Paid share' });
  const metric = (hypothesis: Readonly<Record<string, Value>>, metrics: Value = fields({ primary })): unknown => {
    const draft = draftOf('experiment', { hypothesis: fields(hypothesis), metrics });
    tieHypothesis(draft);
    return (plain(draft.get('hypothesis') ?? '') as { metric?: string }).metric;
  };

  it('is the primary one where the sentence has its name', () => {
    assert.equal(metric({ outcome: 'The **paid share** rises.' }), 'paid_share');
    assert.equal(metric({ outcome: 'More people pay.' }), undefined);
  });

  it('stays what it is, and is none where there is no name', () => {
    assert.equal(metric({ outcome: 'The paid share rises.', metric: 'other' }), 'other');
    assert.equal(metric({ outcome: 'The paid share rises.' }, fields({ primary: fields({ id: 'paid_share' }) })), undefined);
    assert.equal(metric({ outcome: 'The paid share rises.' }, fields({ secondary: [primary] })), undefined);
    assert.equal(metric({ because: 'The paid share is low.' }), undefined);
  });
});
