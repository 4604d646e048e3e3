/** Whatever people see of the extension can be translated. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleOf, textsIn, visibleTexts } from '../../src/build/visible-texts.js';

const root = join(__dirname, '..', '..');

describe('translation', () => {
  const texts = textsIn(join(root, 'src/vscode'));

  it('gets every text that the extension shows', () => {
    const of = (what: 'bare' | 'unknown'): string[] => [...texts].flatMap(([name, found]) => found[what].map((text) => `${name}:${text}`));
    assert.deepEqual(of('bare'), [], 'put these into vscode.l10n.t');
    assert.deepEqual(of('unknown'), [], 'a text is written out, with {0} for values');
  });

  it('finds them all in the bundle (else: npm run docs)', () => {
    assert.equal(readFileSync(join(root, 'l10n/bundle.l10n.json'), 'utf8'), bundleOf(texts.values()));
    assert([...texts.values()].flatMap(({ translated }) => translated).length > 100, 'the sources are read');
  });

  it('gets whole sentences: what is put together of parts fits no other language', () => {
    // A sentence without the one it is about, a value glued to a word, and two values with nothing said between them.
    const isPart = (text: string): boolean => /^(?:is|are|was|has|have|can|cannot|could|does)\b.*\.$|\p{L}\{\d\}|^\{0\} \{1\}/u.test(text);
    for (const part of ['is not there any more.', 'Assign the owner{0}', '{0} {1} Nothing was renamed.']) assert(isPart(part), part);
    const parts = [...texts.values()].flatMap(({ translated }) => translated).filter(isPart);
    assert.deepEqual(parts, []);
  });

  it('notices what is shown without it', () => {
    const bare = (code: string): readonly string[] => visibleTexts(code).bare;
    assert.deepEqual(bare("vscode.window.showInformationMessage('Done');"), ['1: Done']);
    assert.deepEqual(bare("pick({\n  title: 'Kind' });"), ['2: Kind']);
    assert.deepEqual(bare('throw new Error(`There is no ${name} here.`);'), ['1: There is no … here.']);
    assert.deepEqual(bare('tell(`${done} of ${all}`);'), ['1: … of …']);
    assert.deepEqual(bare("say(vscode.l10n.t('There is no {0}', named('any thing')));"), ['1: any thing']);
    assert.deepEqual(bare("say(vscode.l10n.t('None for {0}', name ?? (few ? 'this' : `“${all}”, that`)));"), ['1: this', '1: “…”, that']);
    assert.deepEqual(bare("log.quietly('Reading the names', () => read('a/b.yaml', 'productSpecs.role'));"), []);
    assert.deepEqual(visibleTexts('vscode.l10n.t(text);').unknown, ['1: text']);
  });
});
