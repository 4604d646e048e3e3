/** Many files analysed at once, with a workspace that is made up. */
import { strict as assert } from 'node:assert';
import type * as vscode from 'vscode';
import { Project } from '../../src/core/project.js';
import type { Root } from '../../src/vscode/root.js';
import { SpecReader, type ReadSpec } from '../../src/vscode/spec-reader.js';
import { today } from '../support/fixture.js';

const prd = (title: string): string => `spec: prd/v1\nid: a\ntitle: ${title}\nstatus: draft\n`;

/** A file's address, as far as anybody looks at it here. */
const at = (name: string): vscode.Uri => ({ toString: () => name }) as unknown as vscode.Uri;

interface World {
  /** The texts on disk and in the editor, by address. */
  readonly disk: Map<string, string>;
  readonly open: Map<string, string>;
  /** Open documents whose file was deleted. */
  readonly gone: Set<string>;
  readonly known: Set<string>;
  readonly failures: string[];
  readonly reread: string[];
  /** Called when names are asked for, before anything is read. */
  meanwhile: (name: string) => void;
}

function world(disk: Readonly<Record<string, string>> = {}): World {
  const files = new Map(Object.entries(disk));
  return { disk: files, open: new Map(), gone: new Set(), known: new Set(files.keys()), failures: [], reread: [], meanwhile: () => undefined };
}

type Titles = Record<string, string | undefined>;

/** Reads these files, and gives for each what came of it: its title and where that is from. */
async function read(names: readonly string[], here: World, counts: (name: string) => boolean = () => true): Promise<Titles> {
  const { disk, open, gone, known, failures, reread } = here;
  const analyze = (text: string): ReturnType<Project['analyze']> => new Project(() => today).analyze(text, undefined);
  const root = {
    watched: true,
    knows: (uri: vscode.Uri) => known.has(uri.toString()),
    analyze: (_uri: vscode.Uri, text: string) => Promise.resolve(analyze(text)),
  } as unknown as Root;
  const reader = new SpecReader(
    { analysis: (document) => Promise.resolve(analyze(document.getText())) },
    {
      knownRootOf: (uri) => {
        here.meanwhile(uri.toString());
        return Promise.resolve(root);
      },
      reread: (uri) => void reread.push(uri.toString()),
    },
    { quietly: (doing, work) => Promise.resolve().then(work).catch(() => void failures.push(doing)) },
    {
      document: (uri) => {
        const text = open.get(uri.toString());
        return text === undefined ? undefined : ({ uri, getText: () => text } as unknown as vscode.TextDocument);
      },
      text: (uri) => Promise.resolve(disk.get(uri.toString())),
      isGone: ({ uri }) => Promise.resolve(gone.has(uri.toString())),
    },
  );
  const found: Titles = {};
  const left = names.map(at);
  await reader.readAll({
    take: (most) => left.splice(0, most),
    counts: (uri) => counts(uri.toString()),
    found: (uri, spec) => {
      found[uri.toString()] = spec && titleOf(spec);
    },
  });
  return found;
}

function titleOf({ analysis, document }: ReadSpec): string {
  const title = analysis.spec.at('title').text ?? '';
  return document ? `${title}, open` : title;
}

describe('many files', () => {
  it('are read from the editor where they are open, else from the disk', async () => {
    const here = world({ 'a.yaml': prd('Old'), 'b.yaml': prd('Shut'), 'c.yaml': 'steps: []\n' });
    here.open.set('a.yaml', prd('New'));
    assert.deepEqual(await read(['a.yaml', 'b.yaml', 'c.yaml', 'd.yaml'], here), { 'a.yaml': 'New, open', 'b.yaml': 'Shut', 'c.yaml': undefined, 'd.yaml': undefined });
    assert.deepEqual([here.reread, here.failures], [[], []]);
  });

  it('are told of once each, however many there are', async () => {
    const names = Array.from({ length: 50 }, (_each, index) => `${index}.yaml`);
    const here = world(Object.fromEntries(names.map((name) => [name, prd(name)])));
    assert.deepEqual(await read(names, here), Object.fromEntries(names.map((name) => [name, name])));
  });

  it('are as they are when their turn comes: opened, closed or gone', async () => {
    const here = world({ 'opened.yaml': prd('Old'), 'closed.yaml': prd('Saved') });
    here.open.set('closed.yaml', prd('Unsaved')).set('gone.yaml', prd('Gone'));
    here.gone.add('gone.yaml');
    const text = here.disk;
    here.disk.get = (name) => {
      if (name === 'opened.yaml') here.open.set(name, prd('New'));
      if (name === 'closed.yaml') assert(!here.open.has(name));
      return Map.prototype.get.call(text, name) as string | undefined;
    };
    const reading = read(['opened.yaml', 'closed.yaml', 'gone.yaml'], here);
    setImmediate(() => here.open.delete('closed.yaml'));
    assert.deepEqual(await reading, { 'opened.yaml': 'New, open', 'closed.yaml': 'Saved', 'gone.yaml': undefined });
  });

  it('do not count where nobody wants them, and then nothing is read', async () => {
    const here = world({ 'in.yaml': prd('In'), 'out.yaml': prd('Out'), 'left.yaml': prd('Left') });
    const asked: string[] = [];
    const left = new Set<string>();
    here.meanwhile = (name) => {
      asked.push(name);
      if (name === 'left.yaml') left.add(name);
    };
    const found = await read(['in.yaml', 'out.yaml', 'left.yaml'], here, (name) => name !== 'out.yaml' && !left.has(name));
    assert.deepEqual(found, { 'in.yaml': 'In', 'out.yaml': undefined, 'left.yaml': undefined });
    assert.deepEqual(asked, ['in.yaml', 'left.yaml']);
  });

  it('are made known to whoever keeps the names, when they were found here first', async () => {
    const here = world({ 'known.yaml': prd('Known'), 'new.yaml': prd('New') });
    here.known.delete('new.yaml');
    await read(['known.yaml', 'new.yaml', 'nowhere.yaml'], here);
    assert.deepEqual(here.reread, ['new.yaml']);
  });

  it('do not suffer from one that fails', async () => {
    const here = world({ 'a.yaml': prd('A'), 'b.yaml': prd('B') });
    here.meanwhile = (name) => {
      if (name === 'a.yaml') throw new Error('no disk');
    };
    assert.deepEqual(await read(['a.yaml', 'b.yaml'], here), { 'b.yaml': 'B' });
    assert.deepEqual(here.failures, ['Looking at a.yaml']);
  });
});
