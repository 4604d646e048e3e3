import { join, resolve, sep } from 'node:path';
import { counted, numberText } from '../../core/service.js';
import { Roots } from '../../node/roots.js';
import { FileTrouble } from '../../node/trouble.js';
import type { Args } from '../args.js';
import { fixAll, type Failure } from '../fix.js';
import { inputTarget } from '../input.js';
import { configOf, todayOf, todayOption } from '../options.js';
import { Progress } from '../progress.js';
import { summarise, verdictOf, type FileReport, type Report, type Verdict } from '../report.js';
import { fixListing, reporterOf, reporters } from '../reporters/index.js';
import { targetsOf, troubleText, type Target, type SearchContext } from '../targets.js';
import { UsageError } from '../usage.js';
import { Cache, defaultCache } from '../cache.js';
import type { Command, Context, ExitCode } from './command.js';

export const lintCommand: Command = {
  name: 'lint',
  summary: 'Check specs and say what to change.',
  words: '[paths…]',
  description: [
    'Checks the specs that you name. Folders are searched for specs, leaving out what git ignores; without a path the current folder is.',
    'References between specs are checked against all specs of the project: the folder of the nearest product-specs.yaml upwards, else the git repository, else the current folder.',
    'The exit code is 0 when there are no errors, 1 when there are (or more warnings than allowed), and 2 when something could not be read.',
  ],
  options: [
    { name: 'format', value: 'FORMAT', choices: Object.keys(reporters), help: `How to print what was found: ${Object.keys(reporters).join(', ')}. Without it stylish, which is for people.` },
    { name: 'fix', help: 'Make the changes that are right without a person looking, and report what is left.' },
    { name: 'max-warnings', value: 'N', help: 'Exit with 1 when there are more warnings than this.' },
    { name: 'quiet', help: 'Print errors only. Warnings and information are still counted.' },
    { name: 'config', value: 'FILE', help: 'Take the team settings from this file instead of product-specs.yaml.' },
    { name: 'stdin', help: 'Check the text on standard input.' },
    { name: 'stdin-filename', value: 'FILE', help: 'The file that the text on standard input belongs to; without it, checks that need other files are left out.' },
    { name: 'cache', value: 'FILE', optional: true, help: `Remember what was found in a file, ${defaultCache} if none is named, and take from it what cannot have changed. The report is the same.` },
    todayOption,
  ],
  examples: [
    ['product-specs lint', 'Check all specs in this folder and below.'],
    ['product-specs lint --fix specs/guest-checkout.prd.yaml', 'Mend what can be mended in one spec.'],
    ['product-specs lint --format github --max-warnings 0', 'Annotate a pull request and let warnings fail it too.'],
  ],
  run,
};

async function run(args: Args, context: Context): Promise<ExitCode> {
  const { terminal, complain } = context;
  const service = context.service(todayOf(args));
  const mostWarnings = args.count('max-warnings');
  const fromInput = usesInput(args);
  const progress = new Progress(terminal);
  const cache = cacheOf(args, context, service.today());
  const judges = judgedBy(args.words, terminal.cwd);
  const roots = new Roots(service, terminal.cwd, configOf(args, terminal.cwd, service), progress.read, (folder, settings) => ({
    // What will be judged is worth keeping.
    keep: (path) => judges(join(folder, path)),
    ...(cache && { recall: (path, text) => cache.recall(folder, path, text, settings()) }),
  }));
  const search: SearchContext = { cwd: terminal.cwd, service, roots };
  const found = fromInput ? await inputTarget(await terminal.input(), args.text('stdin-filename'), search) : await targetsOf(args.words, search, progress);
  const fixed = args.has('fix') ? fixAll(found.targets, service) : { changed: [], troubles: [] };
  const reporter = reporterOf(args.text('format'));
  const { files, all, failed } = check(found.targets, { quiet: args.has('quiet'), listsFixes: fixListing.has(reporter) }, progress, cache);
  progress.end();
  const unsaved = saveTrouble(cache, terminal.cwd);
  const troubles = [
    ...found.troubles,
    ...unsaved,
    ...[...fixed.troubles, ...failed].map(({ target, error }) => troubleText(error, target.file ?? target.shown, terminal.cwd)),
  ];
  const summary = summarise(all);
  const tooMany = mostWarnings !== undefined && summary.warnings > mostWarnings;
  const report: Report = { files, summary, changed: fixed.changed, troubles, ...(tooMany && { warningsAllowed: mostWarnings }) };
  terminal.out(await reporter(report, { paint: context.paint, version: context.version, service }));
  troubles.forEach(complain);
  return troubles.length > 0 ? 2 : summary.errors > 0 || tooMany ? 1 : 0;
}

/** @throws UsageError */
function cacheOf(args: Args, { terminal, version }: Context, today: string): Cache | undefined {
  const name = args.text('cache');
  if (name === undefined) return undefined;
  if (args.has('stdin')) throw new UsageError('--cache remembers files, and standard input is none: leave out --cache or --stdin.');
  if (/\.ya?ml$/i.test(name)) throw new UsageError(`--cache=${name} would write over what may be a spec: name a file such as ${defaultCache}.`);
  return new Cache(resolve(terminal.cwd, name || defaultCache), version, today);
}

/** That nothing could be remembered spoils no report. */
function saveTrouble(cache: Cache | undefined, cwd: string): readonly string[] {
  try {
    cache?.save();
    return [];
  } catch (error) {
    if (error instanceof FileTrouble) return [troubleText(error, error.file, cwd)];
    throw error;
  }
}

/** What lies in a folder that is named is judged, if it is a spec. */
function judgedBy(words: readonly string[], cwd: string): (file: string) => boolean {
  const named = (words.length > 0 ? words : ['.']).map((word) => resolve(cwd, word));
  return (file) => named.some((path) => file === path || file.startsWith(path.endsWith(sep) ? path : path + sep));
}

interface Checked {
  readonly files: readonly FileReport[];
  /** What is hidden too. */
  readonly all: readonly Verdict[];
  readonly failed: readonly Failure[];
}

interface Wanted {
  /** Errors only. */
  readonly quiet: boolean;
  readonly listsFixes: boolean;
}

function check(targets: readonly Target[], { quiet, listsFixes }: Wanted, progress: Progress, cache?: Cache): Checked {
  const files: FileReport[] = [];
  const all: Verdict[] = [];
  const failed: Failure[] = [];
  for (const target of targets) {
    progress.tell(() => `Checked ${numberText(files.length)} of ${counted(targets.length, 'spec')}`);
    try {
      const judge = (): Verdict => verdictOf(target.analyze(), listsFixes);
      const verdict = cache ? cache.verdict(target, listsFixes, judge) : judge();
      const { kind, findings } = verdict;
      files.push({ path: target.shown, kind, findings: quiet ? findings.filter(({ severity }) => severity === 'error') : findings });
      all.push(verdict);
    } catch (error) {
      failed.push({ target, error });
    }
    // Thousands of analyses at once would not fit into memory.
    target.release();
  }
  return { files, all, failed };
}

/** @throws UsageError when the options do not go together */
function usesInput(args: Args): boolean {
  if (!args.has('stdin')) {
    if (args.has('stdin-filename')) throw new UsageError('--stdin-filename says which file the text on standard input belongs to: add --stdin.');
    return false;
  }
  if (args.words.length > 0) throw new UsageError(`--stdin checks the text on standard input: leave out ${args.words[0]}, or write --stdin-filename ${args.words[0]}.`);
  if (args.has('fix')) throw new UsageError('--fix changes files, and standard input is none: leave out --stdin or --fix. With --format json the fixes are listed.');
  return true;
}
