/** Standard input as a spec to look at. */
import { resolve } from 'node:path';
import { decode } from '../node/text-file.js';
import { noSpec, sentence, shownPath, targetFrom, type Targets, type SearchContext } from './targets.js';

/** How messages call it, and what they say of it when it is not text we can read. */
export const standardInput = { subject: 'The text on standard input', notUtf8: 'is not UTF-8' };

/** @param name the file that the text belongs to; without it the text belongs to no project, but the team settings around still count */
export async function inputTarget(bytes: Uint8Array, name: string | undefined, search: SearchContext): Promise<Targets> {
  const read = decode(bytes);
  const subject = name === undefined ? standardInput.subject : shownPath(resolve(search.cwd, name), search.cwd);
  const trouble = (half: string): Targets => ({ targets: [], troubles: [sentence(subject, half)] });
  if (read.invalidUtf8) return trouble(standardInput.notUtf8);
  if (name !== undefined) {
    const target = await targetFrom(read, resolve(search.cwd, name), search);
    return typeof target === 'string' ? trouble(target) : { targets: [target], troubles: [] };
  }
  const project = await search.roots.settings();
  const analysis = project.analyze(read.text, undefined);
  if (!analysis.ours) return trouble(noSpec(analysis, project.config.kinds));
  const nothing = (): void => undefined;
  return { targets: [{ file: undefined, shown: '<stdin>', text: read.text, bom: read.bom, analyze: () => analysis, release: nothing, update: nothing }], troubles: [] };
}
