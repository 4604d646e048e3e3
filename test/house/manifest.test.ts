/** The manifest says nothing that the rest does not know: its words, its pictures, the roles there are. */
import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roles } from '../../src/core/ownership/knowledge.js';

const root = join(__dirname, '..', '..');
const text = readFileSync(join(root, 'package.json'), 'utf8');
const words = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')) as Readonly<Record<string, string>>;
interface Step {
  readonly description: string;
  readonly media: { readonly svg: string };
  readonly completionEvents: readonly string[];
}
interface Property {
  readonly enum?: readonly string[];
  readonly enumItemLabels?: readonly string[];
}
interface Manifest {
  readonly files: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly viewsWelcome: readonly { readonly contents: string }[];
    readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Property>> };
  };
}
const { contributes, files } = JSON.parse(text) as Manifest;
const said = (key: string): string => words[key.replaceAll('%', '')] ?? '';

describe('the manifest', () => {
  const commands = new Set(contributes.commands.map(({ command }) => command));
  const views = Object.values(contributes.views).flat().map(({ id }) => id);
  const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);

  it('takes every word from package.nls.json, and leaves none unused', () => {
    const used = new Set([...text.matchAll(/"%([^%"]+)%"/g)].map((match) => match[1] ?? ''));
    assert.deepEqual([...used].filter((key) => words[key] === undefined), []);
    assert.deepEqual(Object.keys(words).filter((key) => !used.has(key)), []);
    assert.deepEqual([...text.matchAll(/"(?:title|name|contents|altText|markdownDescription)": "(?!%|product-specs")([^"]+)"/g)].map((match) => match[1]), []);
  });

  it('offers the roles there are', () => {
    const role = contributes.configuration.properties['productSpecs.role'];
    assert.deepEqual(role?.enum, ['', ...roles.map(({ id }) => id)]);
    assert.deepEqual(role?.enumItemLabels?.slice(1).map(said), roles.map(({ title }) => title));
  });

  it('links only to commands and views that there are', () => {
    const own = [...contributes.viewsWelcome.map(({ contents }) => contents), ...steps.map(({ description }) => description)];
    const links = own.flatMap((key) => [...said(key).matchAll(/\(command:([\w.]+)/g)].map((match) => match[1] ?? '')).filter((link) => link.startsWith('productSpecs.'));
    assert(links.length > 10, 'the texts are read');
    assert.deepEqual(links.filter((link) => !commands.has(link) && !views.some((view) => link === `${view}.focus`)), []);
    const events = steps.flatMap(({ completionEvents }) => completionEvents);
    assert.deepEqual(events.filter((event) => !commands.has(event.replace('onCommand:', '')) && !views.includes(event.replace('onView:', ''))), []);
  });

  it('names pictures that are there and packed', () => {
    const pictures = [...text.matchAll(/"(media\/[^"]+)"/g)].map((match) => match[1] ?? '');
    assert(pictures.length > steps.length);
    assert.deepEqual(pictures.filter((picture) => !existsSync(join(root, picture))), []);
    assert(files.includes('media'));
  });
});
