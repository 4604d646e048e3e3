import { Roots } from '../../node/roots.js';
import { GitTrouble } from '../../node/git.js';
import type { Args } from '../args.js';
import { changesOf, type ChangedFile } from '../changes.js';
import { changesJson, changesMarkdown, changesTable, type ChangesReport } from '../changes-report.js';
import { roleOf } from '../options.js';
import { ownersJson, ownersMarkdown, ownersTable, type OwnersReport } from '../owners-report.js';
import { Progress } from '../progress.js';
import { partOf } from '../../core/service.js';
import { targetsOf, troubleText, type SearchContext } from '../targets.js';
import { UsageError } from '../usage.js';
import type { Command, Context, ExitCode } from './command.js';

const changeFormats: Readonly<Record<string, ChangesReport>> = { table: changesTable, json: changesJson, markdown: changesMarkdown };
const formats: Readonly<Record<string, OwnersReport>> = { table: ownersTable, json: ownersJson, markdown: ownersMarkdown };

export const ownersCommand: Command = {
  name: 'owners',
  summary: 'Show who writes which section of your specs.',
  words: '[paths…]',
  description: [
    'Lists every section of the specs that you name with the role that drives it, the people in that role, who contributes, who must agree and who approves. Folders are searched for specs; without a path the current folder is.',
    'With --changed-since, only what changed since a git revision counts: which sections, who drives them, who has to agree, and which approvals there are. Where another branch has gone on since, the place where the two parted counts, as in a pull request. Comments, indentation and line breaks are no change.',
  ],
  options: [
    { name: 'role', value: 'ROLE', help: 'Only the sections in which this role takes part, such as pmm.' },
    { name: 'changed-since', value: 'REVISION', help: 'Only what changed since this branch, tag or commit, what is not committed yet included.' },
    { name: 'format', value: 'FORMAT', choices: Object.keys(formats), help: 'table, json or markdown (a matrix of sections and roles). Without it a table.' },
  ],
  examples: [
    ['product-specs owners specs/guest-checkout.prd.yaml', 'The sections of one PRD and their owners.'],
    ['product-specs owners --changed-since origin/main --format markdown', 'Whom a pull request concerns, to post below it.'],
    ['product-specs owners --role pmm', 'Everything that product marketing takes part in.'],
  ],
  run,
};

async function run(args: Args, context: Context): Promise<ExitCode> {
  const { terminal, paint, service, complain } = context;
  const specs = service();
  const role = roleOf(args, specs);
  const { cwd } = terminal;
  const progress = new Progress(terminal);
  const search: SearchContext = { cwd, service: specs, roots: new Roots(specs, cwd, undefined, progress.read) };
  const since = args.text('changed-since');
  const format = args.text('format') ?? 'table';
  if (since !== undefined) {
    const { files, troubles } = await changesSince(args.words, since, search, progress);
    const kept = role === undefined ? files : files.flatMap((file) => onlyOf(role, file));
    progress.end();
    terminal.out((changeFormats[format] ?? changesTable)(kept, { since, role, troubles, paint, service: specs }));
    troubles.forEach(complain);
    return troubles.length > 0 ? 2 : 0;
  }
  const { targets, troubles } = await targetsOf(args.words, search, progress);
  const failed = [...troubles];
  const files = targets.flatMap((target) => {
    try {
      const analysis = target.analyze();
      const rows = specs.owners(analysis).filter((row) => role === undefined || partOf(row, role) !== undefined);
      const { spec, ownership } = analysis;
      const people = (one: string): readonly string[] => ownership.roster.people(one);
      return rows.length === 0 ? [] : [{ path: target.shown, kind: spec.kind.id, id: spec.id, title: spec.title, rows, people }];
    } catch (error) {
      failed.push(troubleText(error, target.file ?? target.shown, cwd));
      return [];
    }
  });
  progress.end();
  const report = formats[format] ?? ownersTable;
  terminal.out(report(files, { role, paint, service: specs }));
  failed.forEach(complain);
  return failed.length > 0 ? 2 : 0;
}

async function changesSince(...[words, since, search, progress]: Parameters<typeof changesOf>): ReturnType<typeof changesOf> {
  try {
    return await changesOf(words, since, search, progress);
  } catch (error) {
    progress.end();
    if (error instanceof GitTrouble) throw new UsageError(error.message);
    throw error;
  }
}

/** The changed sections in which a role takes part; none where there is nothing left to tell it. */
function onlyOf(role: string, file: ChangedFile): readonly ChangedFile[] {
  const { change } = file;
  const sections = change.sections.filter(({ owner, shared, contributors, mustAgree, approver }) =>
    [owner, ...shared, ...contributors, ...mustAgree, approver].some((party) => party?.role === role),
  );
  const moves = change.moves.filter(({ from, to }) => from?.role === role || to?.role === role);
  return sections.length + moves.length === 0 ? [] : [{ ...file, change: { ...change, sections, moves } }];
}
