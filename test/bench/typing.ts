/** From a keystroke to findings, hover and completion, in one process with yaml-language-server and our published schema. */
import { join } from 'node:path';
import type * as service from '../../src/core/service.js';
import { specOfLines } from './generate.js';
import { bundled, counted, inTurns, progress, projectRoot, ratiosOf, sideBySide, type Step } from './measure.js';
import { median, time, times, type Row } from './table.js';
import { yamlLanguageServer } from './theirs.js';

export const { ProductSpecs } = bundled<typeof service>('src/core/service.ts');
const assets = { read: (path: string) => import('node:fs/promises').then(({ readFile }) => readFile(join(projectRoot, path), 'utf8')) };
export const today = '2026-11-21';
export const newProduct = (): service.ProductSpecs => new ProductSpecs(assets, () => today);
const server = 'yaml-language-server';

export async function typing(sizes: readonly number[], rounds: number): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const all: Bench[] = [];
  for (const lines of sizes) {
    progress(`typing: ${counted(lines, 'lines')}`);
    const bench = await benchOf(lines);
    all.push(bench);
    for (const [what, ours, theirs] of bench.afterKeystroke) {
      const sides = await warm(rounds, bench.often, ours, theirs);
      rows.push({ what: `keystroke → ${what}, ${counted(lines, 'lines')}`, against: server, ...sides });
    }
  }
  const middle = all.find(({ lines }) => lines === 1000) ?? all.at(-1);
  if (middle) rows.push(...(await afterwards(middle, rounds)));
  return [...rows, ...(await growth(all, rounds))];
}

/** What is asked of a text that is analysed already, as an editor does all the time. */
async function afterwards({ lines, afterAnalysis, hints }: Bench, rounds: number): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [what, ours, theirs] of afterAnalysis) {
    const sides = await warm(rounds, 40, ours, theirs);
    rows.push({ what: `${what} after that, ${counted(lines, 'lines')}`, against: server, ...sides });
  }
  await warmUp(hints, 40);
  const [taken = []] = await inTurns(rounds, [repeated(40, hints)]);
  const each = taken.map((ms) => ms / 40);
  rows.push({ what: `all owners beside the sections after that, ${counted(lines, 'lines')}`, against: '', ratios: [], figure: time(median(each)) });
  return rows;
}

/** The longest text against each of the others, a line of it against a line of them: 1× is linear. */
async function growth(all: readonly Bench[], rounds: number): Promise<readonly Row[]> {
  progress('typing: growth with the length of a text');
  const taken = await inTurns(rounds, all.map(({ often, keystroke }) => repeated(often, keystroke)));
  const perLine = taken.map((each, index) => each.map((ms) => ms / (all[index]?.often ?? NaN) / (all[index]?.lines ?? NaN)));
  const longest = perLine.at(-1) ?? [];
  return all.slice(0, -1).map(({ lines }, index) => ({
    what: `findings, time a line at ${counted(all.at(-1)?.lines ?? 0, 'lines')}`,
    against: `a line at ${counted(lines, 'lines')} (1× is linear growth)`,
    ratios: ratiosOf(perLine[index] ?? [], longest),
    behind: times(longest, perLine[index] ?? []),
  }));
}

/** Both sides run warm, as in an editor that has been open for a while, and long enough for the clock. */
async function warm(rounds: number, often: number, ours: Step, theirs: Step): Promise<Pick<Row, 'ratios' | 'behind'>> {
  for (const side of [ours, theirs]) await warmUp(side, often);
  const taken = await sideBySide(rounds, repeated(often, ours), repeated(often, theirs));
  const each = (side: readonly number[]): readonly number[] => side.map((ms) => ms / often);
  return { ratios: taken.ratios, behind: times(each(taken.ours), each(taken.theirs)) };
}

/** Node.js makes what runs often fast only after a while. */
async function warmUp(step: Step, often: number): Promise<void> {
  const end = performance.now() + 1000;
  do await repeated(often, step)();
  while (performance.now() < end);
}

export function repeated(often: number, step: Step): () => Promise<void> {
  return async () => {
    for (let time = 0; time < often; time++) await step();
  };
}

type Sides = readonly (readonly [what: string, ours: Step, theirs: Step])[];

interface Bench {
  readonly lines: number;
  readonly often: number;
  readonly keystroke: Step;
  readonly afterKeystroke: Sides;
  readonly afterAnalysis: Sides;
  readonly hints: Step;
}

/** Each with the same file and the same changed letter. */
async function benchOf(lines: number): Promise<Bench> {
  const base = specOfLines(lines);
  const product = newProduct();
  const project = product.newProject();
  const prd = product.kind('prd');
  if (!prd) throw new Error('there is no kind prd');
  const yaml = yamlLanguageServer('prd.yaml', await product.schema(prd));
  const broken = base.replace(/^status: .*/m, 'status: nonsense');
  const theirFindings = await yaml.findings(yaml.document('broken.prd.yaml', 1, broken));
  if (theirFindings.length === 0) throw new Error(`${server} does not know the schema`);
  // A name of its own for each size: yaml-language-server remembers documents by their name and version.
  const path = `lines-${lines}.prd.yaml`;
  // Within a sentence in the middle: the letter is one of a word.
  const sentence = base.indexOf('Owners', base.length / 2) < 0 ? base.indexOf('new accounts') : base.indexOf('Owners', base.length / 2);
  const hovered = base.indexOf('\nsummary') + 3;
  const completed = base.indexOf('\nstatus: ') + '\nstatus: '.length;
  let version = 0;
  const next = (): string => `${base.slice(0, sentence)}${'abcdefghij'.charAt(version++ % 10)}${base.slice(sentence + 1)}`;
  const typed = (): service.SpecAnalysis => {
    const text = next();
    project.update(path, text);
    const analysis = project.analyze(text, path);
    if (!analysis.ours) throw new Error('the text is no spec');
    return analysis;
  };
  const theirTyped = (): object => yaml.document(path, version + 1, next());
  const hover = async (analysis: service.SpecAnalysis): Promise<unknown> => needed(await product.hover(analysis, hovered));
  const complete = async (analysis: service.SpecAnalysis): Promise<unknown> => needed((await product.complete(analysis, completed))[0]);
  const theirHover = async (document: object): Promise<unknown> => needed(await yaml.hover(document, hovered));
  const theirCompletion = async (document: object): Promise<unknown> => needed((await yaml.completion(document, completed))[0]);
  // Analysed once; theirs is validated, so that all it keeps of a document is there.
  const analysis = typed();
  const document = theirTyped();
  await yaml.findings(document);
  return {
    lines,
    often: Math.max(3, Math.ceil(2000 / lines)),
    keystroke: typed,
    afterKeystroke: [
      ['findings', typed, () => yaml.findings(theirTyped())],
      // Whoever hovers right after a letter waits for that text to be read: ours for the whole analysis, theirs for the parser.
      ['hover', () => hover(typed()), () => theirHover(theirTyped())],
      ['completion', () => complete(typed()), () => theirCompletion(theirTyped())],
    ],
    afterAnalysis: [
      ['hover', () => hover(analysis), () => theirHover(document)],
      ['completion', () => complete(analysis), () => theirCompletion(document)],
    ],
    hints: () => needed(product.hints(analysis, 'role')[0]),
  };
}

/** A side that answers nothing would win. */
function needed<Answer>(answer: Answer | undefined | null): Answer {
  if (answer === undefined || answer === null) throw new Error('one side has no answer');
  return answer;
}

/** How much so many changes leave behind: the memory in use after the last, as a multiple of that after the first tenth. */
export async function memory(edits: number): Promise<readonly Row[]> {
  const product = newProduct();
  const project = product.newProject();
  const prd = product.kind('prd');
  if (!prd) throw new Error('there is no kind prd');
  const yaml = yamlLanguageServer('prd.yaml', await product.schema(prd));
  const base = specOfLines(1000);
  const sides: Readonly<Record<string, (text: string, edit: number) => unknown>> = {
    'Product Specs': (text) => {
      project.update('a.prd.yaml', text);
      project.analyze(text, 'a.prd.yaml');
    },
    [server]: (text, edit) => yaml.findings(yaml.document('memory.prd.yaml', edit, text)),
  };
  const rows: Row[] = [];
  for (const [side, step] of Object.entries(sides)) {
    progress(`memory: ${counted(edits, 'changes')}, ${side}`);
    const used: number[] = [];
    for (let edit = 1; edit <= edits; edit++) {
      await step(base.replace('title: "', `title: "${edit} `), edit);
      if (edit % (edits / 10) === 0) used.push(inUse());
    }
    const [first = NaN, ...later] = used;
    const behind = [later.at(-1) ?? NaN, first].map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`).join(', ');
    const what = `memory of ${side} after ${counted(edits, 'changes')} of 1,000 lines`;
    rows.push({ what, against: `after ${counted(edits / 10, 'changes')} (1× is no growth)`, ratios: [], figure: `${((later.at(-1) ?? NaN) / first).toFixed(2)}×`, behind });
  }
  return rows;
}

function inUse(): number {
  const collect = globalThis.gc;
  if (!collect) throw new Error('memory is measured with --expose-gc only');
  collect();
  return process.memoryUsage().heapUsed;
}
