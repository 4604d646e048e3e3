/**
 * A program of its own that prints, as JSON, every regular expression that is put together while Product Specs is loaded and used on the
 * examples, with the line that asked for it. Lint reads those that are written out; these it cannot know.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ProductSpecs } from '../../../src/core/service.js';

const root = join(__dirname, '..', '..', '..');

export interface Built {
  /** `src/core/rules/x.ts:12` */
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

if (require.main === module) void collect().then((built) => console.log(JSON.stringify(built)));

async function collect(): Promise<readonly Built[]> {
  const built = new Map<string, Built>();
  const Real = RegExp;
  globalThis.RegExp = new Proxy(Real, {
    construct(target, [pattern, flags]: [string | RegExp, string | undefined], newTarget) {
      const made = Reflect.construct(target, [pattern, flags], newTarget) as RegExp;
      // Below "Error" and this function; packages have regular expressions of their own.
      const [, , caller = ''] = new Error().stack?.split('\n') ?? [];
      const [, file, row] = /\(?([^()\s]+?):(\d+):\d+\)?$/.exec(caller) ?? [];
      if (file?.startsWith(join(root, 'src', sep))) {
        const at = `${relative(root, file).replaceAll(sep, '/')}:${row}`;
        built.set(`${at} ${made.source} ${made.flags}`, { at, source: made.source, flags: made.flags });
      }
      return made;
    },
  });
  const { ProductSpecs } = await import('../../../src/core/service.js');
  const { walkThrough, rootOf } = await import('./features.js');
  const service = new ProductSpecs({ read: (path) => Promise.resolve(readFileSync(join(root, path), 'utf8')) }, () => '2026-11-21');
  const files = Object.fromEntries((await service.examples()).map(({ name, text }) => [name, text]));
  for (const [path, text] of Object.entries(files)) await walkThrough(rootOf(files), path, text, places(text));
  for (const name of readdirSync(join(root, 'test/fixtures/real'))) {
    const text = readFileSync(join(root, 'test/fixtures/real', name), 'utf8');
    await walkThrough(rootOf({ [name]: text }), name, text, places(text, 100));
  }
  await useTheRest(service, files);
  return [...built.values()];
}

/** What is asked for by a command only, or for a slip that no example has. */
async function useTheRest(service: ProductSpecs, files: Readonly<Record<string, string>>): Promise<void> {
  const [path, text] = Object.entries(files).find(([name]) => name.endsWith('.prd.yaml')) ?? ['', ''];
  const kind = service.kind('prd');
  const prd = service.newProject().analyze(text, path);
  const template = (await service.templates()).find((each) => each.kind === 'experiment');
  if (!kind || !prd.ours || !template) throw new Error('the examples are not there');
  await service.setValue(text, kind, 'id', 'another');
  await service.experimentForPrd(prd, await service.scaffold(template, { title: 'One', id: 'one' }));
  const slip = service.newProject().analyze('spec: experiment/v1\nplan: {primary: 5}\ntitle: "a "word" that\'s here"\n', 'a.experiment.yaml');
  if (slip.ours) slip.findings.forEach(({ fixes }) => fixes());
}

function places(text: string, step = 20): readonly number[] {
  return Array.from({ length: Math.ceil(text.length / step) }, (_, index) => index * step);
}
