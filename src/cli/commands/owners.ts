import { Roots } from '../../node/roots.js';
import type { Args } from '../args.js';
import { roleOf } from '../options.js';
import { ownersJson, ownersMarkdown, ownersTable, type OwnersReport } from '../owners-report.js';
import { Progress } from '../progress.js';
import { partOf } from '../../core/service.js';
import { targetsOf, troubleText } from '../targets.js';
import type { Command, Context, ExitCode } from './command.js';

const formats: Readonly<Record<string, OwnersReport>> = { table: ownersTable, json: ownersJson, markdown: ownersMarkdown };

export const ownersCommand: Command = {
  name: 'owners',
  summary: 'Show who writes which section of your specs.',
  words: '[paths…]',
  description: [
    'Lists every section of the specs that you name with the role that drives it, the people in that role, who contributes, who must agree and who approves. Folders are searched for specs; without a path the current folder is.',
  ],
  options: [
    { name: 'role', value: 'ROLE', help: 'Only the sections in which this role takes part, such as pmm.' },
    { name: 'format', value: 'FORMAT', choices: Object.keys(formats), help: 'table, json or markdown. Without it a table.' },
  ],
  examples: [
    ['product-specs owners specs/guest-checkout.prd.yaml', 'The sections of one PRD and their owners.'],
    ['product-specs owners --role pmm', 'Everything that product marketing takes part in.'],
  ],
  run,
};

async function run(args: Args, { terminal, paint, service, complain }: Context): Promise<ExitCode> {
  const specs = service();
  const role = roleOf(args, specs);
  const { cwd } = terminal;
  const progress = new Progress(terminal);
  const roots = new Roots(specs, cwd, undefined, progress.read);
  const { targets, troubles } = await targetsOf(args.words, { cwd, service: specs, roots }, progress);
  const failed = [...troubles];
  const files = targets.flatMap((target) => {
    try {
      const analysis = target.analyze();
      const rows = specs.owners(analysis).filter((row) => role === undefined || partOf(row, role) !== undefined);
      const { spec } = analysis;
      return rows.length === 0 ? [] : [{ path: target.shown, kind: spec.kind.id, id: spec.id, title: spec.title, rows }];
    } catch (error) {
      failed.push(troubleText(error, target.file ?? target.shown, cwd));
      return [];
    }
  });
  progress.end();
  const report = formats[args.text('format') ?? 'table'] ?? ownersTable;
  terminal.out(report(files, { role, paint, service: specs }));
  failed.forEach(complain);
  return failed.length > 0 ? 2 : 0;
}
