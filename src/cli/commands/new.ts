import { basename, dirname, join, resolve } from 'node:path';
import { kindIds, type Kind, type ProductSpecs, type Template } from '../../core/service.js';
import { Roots } from '../../node/roots.js';
import { createText, removeText } from '../../node/text-file.js';
import type { Args } from '../args.js';
import { Prd } from '../prd.js';
import { shownPath } from '../targets.js';
import { didYouMean, oneOf, UsageError } from '../usage.js';
import type { Command, Context, ExitCode } from './command.js';

export const newCommand: Command = {
  name: 'new',
  summary: 'Begin a PRD, an experiment brief, a launch brief or team settings from a template.',
  words: `<${kindIds.join(' | ')} | kind of your own>`,
  description: [
    'Writes a new file from a template and says where. What is left to fill in stands between < and >. A file that is there already is never changed.',
    'Templates and kinds of your own come from the team settings of the folder.',
    'Roles that the team settings of the folder name already are left out, because those settings count for the new file too.',
  ],
  options: [
    { name: 'title', value: 'TITLE', help: 'What it is called. The file name and the id are made from it.' },
    { name: 'template', value: 'TEMPLATE', help: 'Which template to begin with, such as lean for a PRD; a wrong name lists them all. Without it the first one.' },
    { name: 'dir', value: 'FOLDER', help: 'Where to put the file; made if it is not there. Without it the current folder.' },
    { name: 'for', value: 'PRD', help: 'The file of the PRD that an experiment brief is for: it begins with what the PRD knows, beside it, and the PRD names it.' },
    { name: 'set', value: 'KEY=VALUE', multiple: true, help: 'Fill in a value, such as problem.who="New admins". May be given several times.' },
    { name: 'stdout', help: 'Print the text instead of writing a file.' },
  ],
  examples: [
    ['product-specs new prd --title "Guest checkout" --dir specs', 'Writes specs/guest-checkout.prd.yaml.'],
    ['product-specs new experiment --template onboarding --title "Checklist" --set author="Ana Ruiz" --stdout', 'Print it with the author filled in.'],
    ['product-specs new experiment --for specs/guest-checkout.prd.yaml --title "One page"', 'Begin with the metrics, the problem and the team of a PRD.'],
  ],
  run,
};

async function run(args: Args, { terminal, service, complain }: Context): Promise<ExitCode> {
  const specs = service();
  const own = await new Roots(specs, terminal.cwd).settings(resolve(terminal.cwd, args.text('dir') ?? '.'));
  const kind = kindOf(args, own.config.kinds);
  const prd = await prdOf(args, kind, terminal.cwd, specs);
  const folder = resolve(terminal.cwd, args.text('dir') ?? (prd ? dirname(prd.file) : '.'));
  // Beside a PRD elsewhere, the settings there count.
  const project = prd ? await new Roots(specs, terminal.cwd).settings(folder) : own;
  const { config } = project;
  const template = templateFor(kind, args.text('template'), await specs.templates(project));
  const title = titleOf(args, kind);
  specs.skippedTemplates(project).forEach(complain);
  const scaffold = await specs.scaffold(template, { title, config });
  const begun = prd ? await prd.fill(scaffold) : scaffold;
  let { text } = begun;
  for (const assignment of args.all('set')) text = await withValue(text, kind, assignment, specs);
  const whole = text.endsWith('\n') ? text : `${text}\n`;
  if (args.has('stdout')) {
    terminal.out(whole);
    return 0;
  }
  const file = join(folder, specs.fileNameFor(kind, title));
  createText(file, whole, 'choose another --title or --dir, or print the text with --stdout');
  try {
    await prd?.list(idIn(whole, file, specs));
  } catch (error) {
    // Both or neither.
    removeText(file);
    throw error;
  }
  terminal.out(`Created ${shownPath(file, terminal.cwd)}\n`);
  return 0;
}

function kindOf(args: Args, kinds: readonly Kind[]): Kind {
  const [id, ...more] = args.words;
  const ids = kinds.map(({ id: one }) => one);
  if (id === undefined) throw new UsageError(`Say what to write: product-specs new ${oneOf(ids)}`);
  const found = kinds.find((each) => each.id === id);
  if (!found) throw new UsageError(`There is no kind ${id}.${didYouMean(id, ids) || ` Kinds are ${oneOf(ids)}.`}`);
  if (more.length > 0) throw new UsageError(`"${more[0]}" is one word too many. A title of several words stands in quotes: --title "Guest checkout"`);
  return found;
}

/** @throws UsageError when it is not for an experiment brief, or no PRD */
async function prdOf(args: Args, kind: Kind, cwd: string, specs: ProductSpecs): Promise<Prd | undefined> {
  const path = args.text('for');
  if (path === undefined) return undefined;
  if (kind.id !== 'experiment') throw new UsageError('--for names the PRD of an experiment brief: write product-specs new experiment, or leave it out.');
  return Prd.at(path, cwd, specs);
}

/** The id that the brief has come to have, which --set may have changed. */
function idIn(text: string, file: string, specs: ProductSpecs): string {
  const analysis = specs.newProject().analyze(text, basename(file));
  return (analysis.ours && analysis.spec.id) || basename(file);
}

/** Team settings have one fixed name and no title. */
function titleOf(args: Args, kind: Kind): string {
  const title = args.text('title')?.trim() ?? '';
  if (title === '' && kind.id !== 'config') throw new UsageError(`Say what it is called: product-specs new ${kind.id} --title "Guest checkout"`);
  return title;
}

function templateFor(kind: Kind, id: string | undefined, all: readonly Template[]): Template {
  const templates = all.filter((template) => template.kind === kind.id);
  const found = id === undefined ? templates[0] : templates.find((template) => template.id === id);
  if (found) return found;
  const ids = templates.map((template) => template.id);
  throw new UsageError(`There is no template ${id} for ${kind.phrase}.${didYouMean(id ?? '', ids) || ` Templates are ${oneOf(ids)}.`}`);
}

async function withValue(text: string, kind: Kind, assignment: string, specs: ProductSpecs): Promise<string> {
  const [, path, value] = /^([^=]+)=(.*)$/s.exec(assignment) ?? [];
  if (path === undefined || value === undefined) throw new UsageError(`--set takes a key and a value with = between: --set problem.who="New admins", not "${assignment}".`);
  const result = await specs.setValue(text, kind, path.trim(), value);
  if ('problem' in result) throw new UsageError(`--set ${assignment}: ${result.problem}`);
  return result.text;
}
