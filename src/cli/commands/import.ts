import { basename, join, resolve } from 'node:path';
import { specKindIds, type Imported, type Importing, type ProductSpecs } from '../../core/service.js';
import { createText, decode, readText, requireUtf8 } from '../../node/text-file.js';
import type { Args } from '../args.js';
import { standardInput } from '../input.js';
import { sentence, shownPath } from '../targets.js';
import { harmless, type Paint } from '../terminal.js';
import { oneOf, UsageError } from '../usage.js';
import type { Command, Context, ExitCode } from './command.js';

export const importCommand: Command = {
  name: 'import',
  summary: 'Turn a PRD or a brief written in Markdown into a spec.',
  words: '<file.md>',
  description: [
    'Reads a document in Markdown, such as an export of Notion, Confluence or Google Docs, and writes a spec of it. What is recognised goes to its section; everything else is kept below x-imported, so that nothing is lost. With - in place of a file, the text on standard input is read.',
    'What went where is printed beside it, with what the spec still lacks. A file that is there already is never changed.',
  ],
  options: [
    { name: 'kind', value: 'KIND', choices: specKindIds, help: `What it becomes: ${oneOf(specKindIds)}. Without it, the words of the document decide.` },
    { name: 'out', value: 'FILE', help: 'The file to write. Without it, one named for the title.' },
    { name: 'dir', value: 'FOLDER', help: 'Where to put the file; made if it is not there. Without it the current folder.' },
    { name: 'stdout', help: 'Print the spec instead of writing a file.' },
  ],
  examples: [
    ['product-specs import saved-searches.md --dir specs', 'Writes specs/saved-searches.prd.yaml and says what went where.'],
    ['product-specs import brief.md --kind experiment --stdout', 'Print it as an experiment brief.'],
  ],
  run,
};

async function run(args: Args, { terminal, service, paint }: Context): Promise<ExitCode> {
  const specs = service();
  const [word, ...more] = args.words;
  if (word === undefined) throw new UsageError('Say which document to import: product-specs import guest-checkout.md');
  if (more.length > 0) throw new UsageError(`"${more[0]}" is one document too many: import them one after the other.`);
  const targets = ['out', 'dir', 'stdout'].filter((option) => args.has(option));
  if (targets.length > 1) throw new UsageError(`Choose one of ${oneOf(targets.map((option) => `--${option}`))}.`);
  const source = word === '-' ? undefined : resolve(terminal.cwd, word);
  const subject = source === undefined ? standardInput.subject : shownPath(source, terminal.cwd);
  const read = source === undefined ? decode(await terminal.input()) : readText(source);
  const importing = await specs.importing();
  const out = args.text('out');
  const kind = args.text('kind') ?? kindOfName(out, specs);
  const id = kind === undefined || out === undefined ? undefined : idOf(specs, kind, out);
  const name = source === undefined ? {} : { name: basename(source) };
  const given = { today: terminal.today, ...(kind && { kind }), ...(id !== undefined && { id }), ...name };
  const imported = importing.importMarkdown(read.text, given);
  if ('problem' in imported) throw new UsageError(sentence(subject, imported.problem));
  // Letters of another encoding would be kept wrong for ever.
  if (source !== undefined) requireUtf8(source, read);
  else if (read.invalidUtf8) throw new UsageError(sentence(subject, standardInput.notUtf8));
  if (args.has('stdout')) terminal.out(imported.text);
  else {
    const file = out === undefined ? join(resolve(terminal.cwd, args.text('dir') ?? '.'), specs.fileNameFor(imported.kind, imported.title)) : resolve(terminal.cwd, out);
    createText(file, imported.text, 'choose another --out or --dir, or print the text with --stdout');
    terminal.out(`Created ${shownPath(file, terminal.cwd)}\n`);
  }
  terminal.error(report(imported, importing, paint));
  return 0;
}

/** A file's name may say which kind it is to hold. */
function kindOfName(file: string | undefined, specs: ProductSpecs): string | undefined {
  return specs.kinds.find((kind) => kind.id !== 'config' && kind.suffixes.some((suffix) => file?.endsWith(suffix)))?.id;
}

function idOf(specs: ProductSpecs, id: string, file: string): string | undefined {
  const kind = specs.kind(id);
  return kind?.suffixes.some((suffix) => file.endsWith(suffix)) === true ? specs.idFor(kind, basename(file)) : undefined;
}

/** Three columns, and what is still missing. */
function report(imported: Imported, importing: Importing, paint: Paint): string {
  const rows = importing.reportRows(imported).map(({ lines, heading, to }) => [lines, cut(harmless(heading)), to === undefined ? 'kept in x-imported' : harmless(to)] as const);
  const head = ['Lines', 'In the document', 'In the spec'] as const;
  const width = (column: 0 | 1): number => [head, ...rows].reduce((most, row) => Math.max(most, row[column].length), 0);
  const [first, second] = [width(0), width(1)];
  const line = (row: readonly [string, string, string]): string => `${row[0].padStart(first)}  ${row[1].padEnd(second)}  ${row[2]}`.trimEnd();
  const missing = importing.missingText(imported);
  return [paint('bold', line([...head])), ...rows.map((row) => line([...row])), ...(missing === undefined ? [] : ['', missing]), ''].join('\n');
}

function cut(text: string): string {
  return text.length > 50 ? `${text.slice(0, 49).trimEnd()}…` : text;
}
