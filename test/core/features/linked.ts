/** A fixture of several files as one root, in which places are asked for and names are changed. */
import { strict as assert } from 'node:assert';
import type { SpecAnalysis } from '../../../src/core/analyze.js';
import type { Files, Location } from '../../../src/core/features/places.js';
import { rename } from '../../../src/core/features/rename.js';
import { applyEdits, LineIndex } from '../../../src/core/text.js';
import { filesOf, projectOf } from '../../support/fixture.js';

export interface Linked {
  readonly a: SpecAnalysis;
  readonly offset: number;
  readonly files: Files;
  /** The texts as they are now; a test may change them behind the root's back. */
  readonly texts: Map<string, string>;
  /** Which files were read. */
  readonly read: string[];
}

/** @param fixture with `<|>` at the cursor; text without a heading is no file */
export function linked(fixture: string): Linked {
  const all = filesOf(fixture).map(({ name, text }) => ({ name, text: text.replace('<|>', ''), offset: text.indexOf('<|>') }));
  const file = all.find(({ offset }) => offset >= 0);
  assert(file, 'there is no cursor');
  const project = projectOf(all);
  const a = project.analyze(file.text, file.name);
  assert(a.ours, 'the text is not one of ours');
  const texts = new Map(all.flatMap(({ name, text }) => (name === undefined ? [] : [[name, text] as const])));
  const read: string[] = [];
  const files: Files = {
    text: (path) => {
      read.push(path);
      return Promise.resolve(texts.get(path));
    },
    spec: (path, text) => project.specIn(path, text),
  };
  return { a, offset: file.offset, files, texts, read };
}

/** Each place as `path:line text`, lines from 1. */
export function shown({ a, texts }: Linked, places: readonly Location[]): readonly string[] {
  return places.map(({ path, span }) => {
    const text = path === a.path ? a.source.text : texts.get(path ?? '');
    assert(text !== undefined, `${path} is not there`);
    return `${path ?? 'here'}:${new LineIndex(text).lineAt(span.start) + 1} ${text.slice(span.start, span.end)}`;
  });
}

/** The changed lines of all files after a renaming, as `path:line text`; or why there is none. */
export async function renamed(root: Linked, newName: string): Promise<readonly string[] | string> {
  const result = await rename(root.a, root.offset, newName, root.files);
  if ('refusal' in result) return result.refusal;
  return result.files.flatMap(({ path, text, edits }) => {
    const after = applyEdits(text, edits).split('\n');
    const before = text.split('\n');
    const changed = after.flatMap((line, index) => (line === before[index] ? [] : [`${path ?? 'here'}:${index + 1} ${line.trim()}`]));
    assert(changed.length > 0, `${path} is edited without being changed`);
    return changed;
  });
}
