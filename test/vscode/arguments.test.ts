/** What the commands make of what they are called with. */
import { strict as assert } from 'node:assert';
import type * as vscode from 'vscode';
import { CommandArguments } from '../../src/vscode/arguments.js';

/** Looks like an address as far as the arguments look. */
class Address {
  constructor(readonly path: string) {}
}

const at = (path: string): vscode.Uri => new Address(path) as unknown as vscode.Uri;
const given = new CommandArguments((value): value is vscode.Uri => value instanceof Address);
const folder = at('/specs');

describe('arguments of commands', () => {
  it('are taken as they are where they fit', () => {
    assert.deepEqual(given.text('prd'), 'prd');
    assert.deepEqual(given.uri(folder), folder);
    assert.deepEqual(given.here(folder), { folder });
    for (const argument of [{ kind: 'prd', template: 'lean', title: 'Checkout', folder }, { folder: 'specs' }]) assert.deepEqual(given.newSpec(argument), argument);
    for (const argument of [{ text: '# Title', kind: 'prd', folder }, { file: at('/a.md') }]) assert.deepEqual(given.import(argument), argument);
    assert.deepEqual(given.import(at('/a.md')), { file: at('/a.md') });
    for (const scope of ['spec', 'team']) {
      const argument = { section: 'goals', owner: 'pm', person: 'Ada', reason: 'She asked.', scope };
      assert.deepEqual(given.assignment(argument), argument);
    }
    for (const argument of [{ status: 'archived', reason: 'obsolete' }, { status: 'draft' }]) assert.deepEqual(given.changeStatus(argument), argument);
    assert.deepEqual(given.profile({ profile: 'startup', of: folder }), { profile: 'startup', of: folder });
    for (const argument of [{ folder }, { folder, open: false }]) assert.deepEqual(given.sample(argument), argument);
    assert.deepEqual(given.target({ target: at('/a.html') }), at('/a.html'));
  });

  it('count as not given, field by field, where they do not fit', () => {
    assert.deepEqual(given.text(3), undefined);
    assert.deepEqual(given.uri('/specs'), undefined);
    assert.deepEqual(given.here({ folder }), {});
    assert.deepEqual(given.newSpec({ title: 3 }), {});
    assert.deepEqual(given.newSpec({ kind: 'prd', template: null, title: ['Checkout'], folder: { path: '/specs' } }), { kind: 'prd' });
    assert.deepEqual(given.import({ text: 3 }), {});
    assert.deepEqual(given.import({ file: '/a.md', text: {}, kind: 3, folder: 'specs' }), {});
    assert.deepEqual(given.assignment({ section: 3, owner: ' ', person: '', reason: true, scope: 'all' }), {});
    assert.deepEqual(given.changeStatus({ status: 'archived', reason: 3 }), { status: 'archived' });
    assert.deepEqual(given.changeStatus({ status: 3 }), {});
    assert.deepEqual(given.profile({ profile: 3, of: '/specs' }), {});
    assert.deepEqual(given.sample({ folder, open: 'no' }), { folder });
    assert.deepEqual(given.sample({ folder: '/specs', open: false }), {}, 'where it goes is asked, and then it is opened');
    assert.deepEqual(given.target({ target: '/a.html' }), undefined);
  });

  it('are none in what menus pass, and in fields nobody knows', () => {
    const parsers = ['here', 'newSpec', 'import', 'assignment', 'changeStatus', 'profile', 'sample'] as const;
    for (const parser of parsers) {
      for (const argument of [undefined, null, 'prd', 3, [], { groupId: 0, editorIndex: 1 }]) assert.deepEqual(given[parser](argument), {}, `${parser} of ${JSON.stringify(argument)}`);
    }
    for (const parser of parsers.filter((each) => each !== 'here' && each !== 'import')) assert.deepEqual(given[parser](folder), {}, parser);
    for (const argument of [undefined, null, folder, []]) assert.deepEqual(given.target(argument), undefined);
  });
});
