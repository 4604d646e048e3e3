import { extname, resolve } from 'node:path';
import type { Preview, SpecAnalysis } from '../../core/service.js';
import { entryAt } from '../../node/entry.js';
import { Roots } from '../../node/roots.js';
import { createText, readText, requireUtf8, writeText } from '../../node/text-file.js';
import { FileTrouble } from '../../node/trouble.js';
import type { Args } from '../args.js';
import { todayOf, todayOption } from '../options.js';
import { shownPath, targetFrom } from '../targets.js';
import { harmless } from '../terminal.js';
import { UsageError } from '../usage.js';
import type { Command, Context, ExitCode } from './command.js';

type Write = (preview: Preview, page: ReturnType<Preview['pageOf']>) => string;

const html: Write = (preview, page) => preview.documentHtml(page);
const markdown: Write = (preview, page) => preview.pageMarkdown(page);
const forms: Readonly<Record<string, Write>> = { '.html': html, '.htm': html, '.md': markdown, '.markdown': markdown };

export const previewCommand: Command = {
  name: 'preview',
  summary: 'Write a spec as a page to read: HTML or Markdown.',
  words: '<file>',
  description: [
    'Makes a page of one spec, with its charts, owners and findings. Written to an .html file it stands by itself: it can be sent, opened in any browser and printed. Written to an .md file it fits a wiki or a pull request, without findings. Without --out, Markdown is printed.',
    'A file that is there already is only replaced with --force.',
  ],
  options: [
    { name: 'out', value: 'FILE', help: 'Where to write the page; the ending decides: .html or .md.' },
    { name: 'summary', help: 'Only what somebody needs who decides about it, on one printed page.' },
    { name: 'force', help: 'Replace the file that --out names.' },
    todayOption,
  ],
  examples: [
    ['product-specs preview specs/guest-checkout.prd.yaml --out guest-checkout.html', 'A page to send around.'],
    ['product-specs preview specs/guest-checkout.prd.yaml --summary --out guest-checkout.html --force', 'One page for stakeholders, in place of the last.'],
    ['product-specs preview specs/guest-checkout.prd.yaml', 'Print it as Markdown.'],
  ],
  run,
};

async function run(args: Args, { terminal, service }: Context): Promise<ExitCode> {
  const { cwd } = terminal;
  const specs = service(todayOf(args));
  const out = args.text('out');
  if (out === undefined && args.has('force')) throw new UsageError('--force replaces the file that --out names, and there is no --out.');
  const write = out === undefined ? markdown : formOf(out);
  const file = fileOf(args, cwd);
  const target = out === undefined ? undefined : resolve(cwd, out);
  if (target === file) throw new UsageError('--out names the spec itself: choose another file for the page.');
  const analysis = await analysisOf(file, specs, cwd);
  const preview = await specs.preview();
  const mistake = preview.mistakeIn(analysis);
  if (mistake) throw new UsageError(`${shownPath(file, cwd)} has a mistake in line ${mistake.line}, so no page can be made of it: ${mistake.message}`);
  const page = args.has('summary') ? preview.summaryPage(analysis) : preview.pageOf(analysis);
  if (!page) throw new UsageError(`${shownPath(file, cwd)} holds team settings, and these have no summary.`);
  const text = write(preview, page);
  if (target === undefined) {
    terminal.out(terminal.outIsScreen ? text.split('\n').map(harmless).join('\n') : text);
    return 0;
  }
  save(target, text, args.has('force'));
  terminal.out(`Wrote ${shownPath(target, cwd)}\n`);
  return 0;
}

function fileOf({ words }: Args, cwd: string): string {
  const [path, ...more] = words;
  if (path === undefined) throw new UsageError('Name the spec: product-specs preview specs/guest-checkout.prd.yaml');
  if (more.length > 0) throw new UsageError(`A page is made of one spec, and "${more[0]}" is one too many.`);
  const file = resolve(cwd, path);
  if (entryAt(file) === 'folder') throw new UsageError(`${shownPath(file, cwd)} is a folder: name one spec in it.`);
  return file;
}

function formOf(out: string): Write {
  const form = forms[extname(out).toLowerCase()];
  if (!form) throw new UsageError(`--out takes a file that ends in .html or .md, not "${out}".`);
  return form;
}

async function analysisOf(file: string, specs: ReturnType<Context['service']>, cwd: string): Promise<SpecAnalysis> {
  const read = readText(file);
  const target = await targetFrom(read, file, { cwd, service: specs, roots: new Roots(specs, cwd) });
  if (typeof target === 'string') throw new FileTrouble(file, target);
  requireUtf8(file, read);
  return target.analyze();
}

function save(file: string, text: string, force: boolean): void {
  if (force && entryAt(file) === 'file') writeText(file, { text, bom: false });
  else createText(file, text, 'choose another --out, or add --force to replace it');
}
