/** What a file exports is wanted by another one: else it is nobody's, and stays unread when it grows old. */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const root = join(__dirname, '..', '..');

/** The editor's and the command line's own files are the faces' business. */
const judged = /^src\/(?:core|node|build|webview)\//;

/** Wanted outside of `src` only, and why tests do not ask what the rest of the code asks. */
const forTests: Readonly<Record<string, string>> = {
  'src/build/reference.ts withReference': 'the README has to be what it writes',
  'src/build/visible-texts.ts visibleTexts': 'what translators get has to be what it finds',
  'src/core/edit/quote.ts plainIsSafe': 'another reader of YAML has to agree',
  'src/core/features/hints.ts longestHint': 'no hint is longer, whatever it is',
  'src/core/features/rule-docs.ts ruleDocsIn': 'all pages are read at once, without an editor to read them',
  'src/core/import/lost.ts lacking': 'how many words got lost of any document, where people are told of some',
  'src/core/import/place.ts listOf': 'lists of many shapes, without a document around each',
  'src/core/import/place.ts markdown': 'a part of a document is written as it was read',
  'src/core/scaffold.ts BuiltInTemplate': 'the list of templates is data',
  'src/core/scaffold.ts withoutKnownRoles': 'every template of ours keeps making sense without them',
  'src/core/schema/lookup.ts shapes': 'walks through whole schemas',
  'src/core/schema/vocabulary.ts keywords': 'the schemas use no others, and ajv is told of them',
  'src/core/statistics/duration.ts wholeWeeks': 'its edges',
  'src/core/statistics/guardrail.ts guardrailPower': 'published numbers',
  'src/core/statistics/sequential.ts boundaries': 'published numbers',
};

/** `src/build/bundle.mjs` puts these in the place of files of the core. */
const putInPlace = /^src\/(?:node|vscode)\/schema-files\.ts schemaFile$|^src\/vscode\/compiler\.ts loadCompiler$/;

const files = ['src', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !file.includes('node_modules'))
    .map((file) => join(folder, file).split(sep).join('/')),
);
const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));

/** `file name` of what a text exports, and of what it takes from others. */
function exportsOf(file: string, text: string): readonly string[] {
  const declared = [...text.matchAll(/^export\s+(?:default\s+)?(?:abstract\s+|async\s+)*(?:function\*?|class|const|let|interface|type|enum)\s+(\w+)/gm)];
  const passedOn = [...text.matchAll(/^export\s+(?:type\s+)?\{([^}]*)\}/gm)].flatMap(([, names = '']) => namesIn(names, 'as'));
  return [...declared.map(([, name = '']) => name), ...passedOn].map((name) => `${file} ${name}`);
}

function importsOf(file: string, text: string): readonly string[] {
  const from = (specifier: string): string =>
    relative(root, join(root, dirname(file), specifier)).split(sep).join('/').replace(/\.js$/, '.ts');
  return [...text.matchAll(/^(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s*from\s*'(\.[^']+)'/gm)].flatMap(([, names = '', specifier = '']) =>
    namesIn(names, 'was').map((name) => `${from(specifier)} ${name}`),
  ).concat([...text.matchAll(/import\('(\.[^']+)'\)/g)].map(([, specifier = '']) => `${from(specifier)} *`));
}

/** Of `one as two`, `was` is the first name. */
function namesIn(list: string, which: 'was' | 'as'): readonly string[] {
  return list.split(',').map((each) => each.trim().replace(/^type\s+/, '')).filter((each) => each !== '').map((each) => {
    const [was = '', as = was] = each.split(/\s+as\s+/);
    return which === 'was' ? was : as;
  });
}

describe('exports', () => {
  const all = [...texts].flatMap(([file, text]) => exportsOf(file, text)).filter((each) => judged.test(each) && !putInPlace.test(each));
  const wanted = (folder: string): ReadonlySet<string> =>
    new Set([...texts].filter(([file]) => file.startsWith(folder)).flatMap(([file, text]) => importsOf(file, text)));
  const [bySource, byTests] = [wanted('src/'), wanted('test/')];
  // What is read later is read as a whole.
  const isIn = (set: ReadonlySet<string>, each: string): boolean => set.has(each) || set.has(`${each.split(' ')[0] ?? ''} *`);

  it('are wanted by another file', () => {
    assert(all.length > 500 && bySource.size > 500);
    assert.deepEqual(all.filter((each) => !isIn(bySource, each) && !(each in forTests)), []);
  });

  it('for tests are wanted by tests, and by nobody else', () => {
    assert.deepEqual(Object.keys(forTests).filter((each) => !all.includes(each) || isIn(bySource, each) || !isIn(byTests, each)), []);
  });
});
