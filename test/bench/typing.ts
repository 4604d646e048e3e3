/** From a keystroke to findings, hover and completion, in one process with yaml-language-server and our published schema. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as service from '../../src/core/service.js';
import { specOfLines } from './generate.js';
import { bundled, projectRoot, sideBySide } from './measure.js';
import { median, type Row } from './table.js';

/** As much of yaml-language-server as is used here; its package need not be installed for this to be checked. */
interface LanguageService {
  configure(settings: object): void;
  doValidation(document: unknown, isKubernetes: boolean): Promise<readonly unknown[]>;
  doHover(document: unknown, position: object): Promise<unknown>;
  doComplete(document: unknown, position: object, isKubernetes: boolean): Promise<{ readonly items: readonly unknown[] }>;
}
interface TheirModules {
  getLanguageService(params: object): LanguageService;
  readonly TextDocument: { create(uri: string, language: string, version: number, text: string): { positionAt(offset: number): object } };
}

const { ProductSpecs } = bundled<typeof service>('src/core/service.ts');
const assets = { read: (path: string) => import('node:fs/promises').then(({ readFile }) => readFile(join(projectRoot, path), 'utf8')) };

export async function typing(sizes: readonly number[], rounds: number): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const perLine: number[] = [];
  for (const lines of sizes) {
    const bench = await sides(lines);
    // Both sides run warm, as in an editor that has been open for a while, and long enough for the clock.
    const times = Math.max(3, Math.ceil(2000 / lines));
    for (let round = 0; round < times; round++) {
      for (const [, ours, theirs] of bench) {
        ours();
        await theirs();
      }
    }
    for (const [what, ours, theirs] of bench) {
      const often = (step: () => unknown) => async (): Promise<void> => {
        for (let time = 0; time < times; time++) await step();
      };
      const { ratios, ...taken } = await sideBySide(rounds, often(ours), often(theirs));
      const [mine, others] = [median(taken.ours) / times, median(taken.theirs) / times];
      if (what === 'findings') perLine.push(mine / lines);
      rows.push({ what: `keystroke → ${what}, ${lines.toLocaleString('en')} lines`, against: 'yaml-language-server', ratios, behind: `${ms(mine)}, ${ms(others)}` });
    }
  }
  const growth = (perLine.at(-1) ?? NaN) / (perLine.at(-3) ?? perLine[0] ?? NaN);
  const [small, large] = [sizes.at(-3) ?? sizes[0] ?? 0, sizes.at(-1) ?? 0];
  rows.push({ what: `time a line, ${large.toLocaleString('en')} lines`, against: `${small.toLocaleString('en')} lines (1× is linear)`, ratios: [growth], figure: `${growth.toFixed(2)}×` });
  return rows;
}

const ms = (time: number): string => `${time.toPrecision(3)} ms`;

/** Each with the same file and the same changed letter; hover and completion follow on what the change left behind. */
async function sides(lines: number): Promise<readonly (readonly [string, () => unknown, () => Promise<unknown>])[]> {
  const base = specOfLines(lines);
  const product = new ProductSpecs(assets, () => '2026-11-21');
  const project = product.newProject();
  const prd = product.kind('prd');
  if (!prd) throw new Error('there is no kind prd');
  const { TextDocument, getLanguageService } = theirModules();
  const yaml = getLanguageService({
    schemaRequestService: () => Promise.reject(new Error('nothing is fetched here')),
    workspaceContext: { resolveRelativePath: (path: string) => path },
    telemetry: { send: () => undefined, sendError: () => undefined, sendTrack: () => undefined },
  });
  yaml.configure({
    validate: true, hover: true, completion: true,
    schemas: [{ uri: 'file:///prd.schema.json', fileMatch: ['*.prd.yaml'], schema: await product.schema(prd) }],
  });
  // A name of its own for each size: yaml-language-server remembers documents by their name and version.
  const path = `lines-${lines}.prd.yaml`;
  // Within a sentence in the middle: the letter is one of a word.
  const sentence = base.indexOf('Owners', base.length / 2) < 0 ? base.indexOf('new accounts') : base.indexOf('Owners', base.length / 2);
  const hovered = base.indexOf('\nsummary') + 3;
  const completed = base.indexOf('\nstatus: ') + '\nstatus: '.length;
  const broken = base.replace(/^status: .*/m, 'status: nonsense');
  const theirFindings = await yaml.doValidation(TextDocument.create('file:///broken.prd.yaml', 'yaml', 1, broken), false);
  if (theirFindings.length === 0) throw new Error('yaml-language-server does not know the schema');
  let version = 0;
  const next = (): string => `${base.slice(0, sentence)}${'abcdefghij'.charAt(version++ % 10)}${base.slice(sentence + 1)}`;
  let analysis: service.Analysis | undefined;
  let document = TextDocument.create(`file:///${path}`, 'yaml', 0, base);
  const ours = (): service.SpecAnalysis => {
    if (!analysis?.ours) throw new Error('the text is no spec');
    return analysis;
  };
  return [
    ['findings', () => {
      const text = next();
      project.update(path, text);
      analysis = project.analyze(text, path);
      return analysis;
    }, async () => {
      document = TextDocument.create(`file:///${path}`, 'yaml', version + 1, next());
      return yaml.doValidation(document, false);
    }],
    ['hover', () => needed(product.hover(ours(), hovered)), async () => needed(await yaml.doHover(document, document.positionAt(hovered)))],
    ['completion', () => needed(product.complete(ours(), ours().source.text, completed)[0]), async () =>
      needed((await yaml.doComplete(document, document.positionAt(completed), false)).items[0])],
  ];
}

/** A side that answers nothing would win. */
function needed<Answer>(answer: Answer | undefined | null): Answer {
  if (answer === undefined || answer === null) throw new Error('one side has no answer');
  return answer;
}

function theirModules(): TheirModules {
  const load = createRequire(join(__dirname, 'package.json'));
  const from = createRequire(load.resolve('yaml-language-server'));
  const { getLanguageService } = load('yaml-language-server') as Pick<TheirModules, 'getLanguageService'>;
  const { TextDocument } = from('vscode-languageserver-textdocument') as Pick<TheirModules, 'TextDocument'>;
  return { getLanguageService, TextDocument };
}

/** How much a thousand changes leave behind: the memory in use after the last, as a multiple of that after the first hundred. */
export function memory(): Row {
  const collect = globalThis.gc;
  if (!collect) throw new Error('memory is measured with --expose-gc only');
  const base = specOfLines(1000);
  const project = new ProductSpecs(assets, () => '2026-11-21').newProject();
  const used: number[] = [];
  for (let edit = 1; edit <= 1000; edit++) {
    const text = base.replace('title: "', `title: "${edit} `);
    project.update('a.prd.yaml', text);
    project.analyze(text, 'a.prd.yaml');
    if (edit !== 100 && edit !== 1000) continue;
    collect();
    used.push(process.memoryUsage().heapUsed);
  }
  const [first = NaN, last = NaN] = used;
  const behind = `${(first / 1e6).toFixed(1)} MB, ${(last / 1e6).toFixed(1)} MB`;
  return { what: 'memory after 1,000 changes, 1,000 lines', against: 'after 100 changes', ratios: [last / first], figure: `${(last / first).toFixed(2)}×`, behind };
}
