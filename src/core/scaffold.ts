/** Turns a template and a few answers into the text of a new spec. */
import type { Config, TeamTemplate } from './config.js';
import { Roster } from './ownership/roster.js';
import { insertFirst } from './edit/insert.js';
import { slug } from './edit/slug.js';
import { parse } from './parse/parse.js';
import { deref, pairOf } from './parse/source.js';
import type { Kind } from './schema/catalog.js';
import { escapeSnippet, withoutTabStops } from './snippet.js';
import type { TextEdit } from './text.js';
import type { Assets } from './workspace.js';

export { slug };

export interface Template {
  readonly kind: string;
  readonly id: string;
  readonly label: string;
  /** When to choose it, in one sentence. */
  readonly description: string;
  /** Of a built-in one: relative to the folder of templates. */
  readonly file?: string;
  /** Of one of the team's: what is in it. */
  readonly text?: string;
}

/** Its file is relative to the folder of templates. */
export type BuiltInTemplate = Template & { readonly file: string };

export interface Answers {
  readonly title: string;
  /** The spec's id; made from the title when absent. */
  readonly id?: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly author?: string;
  /** The team settings that count where the spec will be: what they say about the team need not be asked again. */
  readonly config?: Config;
}

export interface Scaffold {
  /** In VS Code's snippet syntax, with tab stops. */
  readonly snippet: string;
  /** The same as plain text: each tab stop shows what to write there. */
  readonly text: string;
}

/** @throws Error naming the file when the list of templates cannot be read */
export async function readTemplates(assets: Assets): Promise<readonly BuiltInTemplate[]> {
  return JSON.parse(await assets.read('templates/index.json')) as readonly BuiltInTemplate[];
}

/** The built-in templates and a team's own. Of two for a kind with the same name the team's counts, in the place of the built-in one. */
export function withTeamTemplates(builtIn: readonly Template[], own: readonly TeamTemplate[]): readonly Template[] {
  const same = (one: Template, other: Template): boolean => one.kind === other.kind && one.id === other.id;
  const added = own.filter((template) => !builtIn.some((other) => same(template, other)));
  return [...builtIn.map((template) => own.find((other) => same(template, other)) ?? template), ...added];
}

export async function scaffold(assets: Assets, template: Template, answers: Answers): Promise<Scaffold> {
  const text = template.text ?? (await assets.read(`templates/${template.file ?? ''}`));
  const { config } = answers;
  // Team settings of a folder below are there to say something else.
  return fill(config && template.kind !== 'config' ? withoutKnownRoles(text, config) : text, answers);
}

/** A template without the roles of its `team` that the settings fill or say there is nobody for; without `team` if none is left. */
export function withoutKnownRoles(template: string, config: Config): string {
  const roster = new Roster(config, new Map());
  const known = (role: string): boolean => roster.absence(role) !== undefined || roster.people(role).length > 0;
  return template.replace(teamBlock, (whole: string, head: string, entries: string, gap: string) => {
    const all = entries.match(teamEntry) ?? [];
    const open = all.filter((entry) => !known(entry.trimStart().split(':')[0] ?? ''));
    if (open.length === all.length) return whole;
    return open.length === 0 ? '' : head + open.join('') + gap;
  });
}

/** Templates are no YAML before they are filled, so that their lines are read: the comment above `team:`, its entries, an empty line. */
const teamBlock = /^((?:#.*\r?\n)*team:\r?\n)((?: .*\r?\n)+)((?:\r?\n)?)/m;
const teamEntry = /^ {2}[\w-]+:.*\r?\n(?: {3}.*\r?\n)*/gm;

/** Puts the answers into a template: `{{title}}`, `{{id}}`, `{{today}}`, `{{author}}`. */
export function fill(template: string, answers: Answers): Scaffold {
  const values: Readonly<Record<string, string>> = {
    title: insideQuotes(answers.title),
    id: answers.id ?? slug(answers.title),
    today: answers.today,
    author: answers.author === undefined ? '<name>' : insideQuotes(answers.author),
  };
  const put = (escape: (value: string) => string): string => template.replace(/\{\{(\w+)\}\}/g, (whole, key: string) => {
    const value = values[key];
    return value === undefined ? whole : escape(value);
  });
  return { snippet: put(escapeSnippet), text: withoutTabStops(put(escapeSnippet)) };
}

/** Templates put titles and names between double quotes. */
function insideQuotes(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').trim().replace(/[\\"]/g, '\\$&');
}

/** The file's name for a title: `guided-setup.prd.yaml`; the team settings have one fixed name. */
export function fileNameFor(kind: Kind, title: string): string {
  const suffix = kind.suffixes[0] ?? '.yaml';
  return suffix.startsWith('.') ? `${slug(title)}${suffix}` : suffix;
}

/** The id that fits a file's name: what stands before the kind's ending. */
export function idFor(kind: Kind, fileName: string): string {
  const suffix = kind.suffixes.find((candidate) => candidate.startsWith('.') && fileName.endsWith(candidate));
  return slug(suffix === undefined ? fileName : fileName.slice(0, -suffix.length));
}

/** Makes a text say that it is of a kind: sets its `spec:` line, or inserts one at the top. */
export function treatAs(text: string, { tag }: Kind): readonly TextEdit[] {
  const source = parse(text);
  const pair = pairOf(source.root, 'spec');
  if (pair) {
    const value = deref(pair.value);
    if (value?.kind === 'scalar' && value.span.end > value.span.start) return [{ ...pair.value.span, newText: tag }];
    if (value?.kind === 'scalar') return [{ start: pair.key.span.end, end: pair.span.end, newText: `: ${tag}` }];
    return [];
  }
  if (!source.root || source.root.kind === 'map') return insertFirst(source, 'spec', tag);
  return [{ start: 0, end: 0, newText: `spec: ${tag}${source.eol}` }];
}
