/** Turns a template and a few answers into the text of a new spec. */
import { slug } from './edit/slug.js';
import { parse } from './parse/parse.js';
import { deref, pairOf } from './parse/source.js';
import { kindById, type Kind, type KindId } from './schema/catalog.js';
import type { TextEdit } from './text.js';
import type { Assets } from './workspace.js';

export { slug };

export interface Template {
  readonly kind: KindId;
  readonly id: string;
  readonly label: string;
  /** When to choose it, in one sentence. */
  readonly description: string;
  /** Relative to the folder of templates. */
  readonly file: string;
}

export interface Answers {
  readonly title: string;
  /** The spec's id; made from the title when absent. */
  readonly id?: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly author?: string;
}

export interface Scaffold {
  /** In VS Code's snippet syntax, with tab stops. */
  readonly snippet: string;
  /** The same as plain text: each tab stop shows what to write there. */
  readonly text: string;
}

/** @throws Error naming the file when the list of templates cannot be read */
export async function readTemplates(assets: Assets): Promise<readonly Template[]> {
  return JSON.parse(await assets.read('templates/index.json')) as readonly Template[];
}

export async function scaffold(assets: Assets, template: Template, answers: Answers): Promise<Scaffold> {
  return fill(await assets.read(`templates/${template.file}`), answers);
}

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

/** Text that a snippet inserts as it is. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** Templates put titles and names between double quotes. */
function insideQuotes(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').trim().replace(/[\\"]/g, '\\$&');
}

/** A snippet as plain text: tab stops give way to their default, choices to their first, mirrors to what they repeat. */
export function withoutTabStops(snippet: string): string {
  const defaults = new Map<string, string>();
  const tabStop = /\\([\\$}])|\$\{(\d+):((?:\\.|[^}\\])*)\}|\$\{(\d+)\|((?:\\.|[^|\\])*)\|\}|\$\{?(\d+)\}?/g;
  const plain = (text: string): string => text.replace(/\\(.)/g, '$1');
  for (const match of snippet.matchAll(tabStop)) {
    if (match[2] !== undefined) defaults.set(match[2], plain(match[3] ?? ''));
    if (match[4] !== undefined) defaults.set(match[4], plain((match[5] ?? '').split(/(?<!\\),/)[0] ?? ''));
  }
  return snippet.replace(tabStop, (_whole, escaped?: string, stop?: string, _text?: string, choice?: string, _list?: string, mirror?: string) =>
    escaped ?? defaults.get(stop ?? choice ?? mirror ?? '') ?? '',
  );
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
export function treatAs(text: string, kindId: KindId): readonly TextEdit[] {
  const source = parse(text);
  const tag = kindById(kindId)?.tag ?? `${kindId}/v1`;
  const pair = pairOf(source.root, 'spec');
  if (pair) {
    const value = deref(pair.value);
    if (value?.kind === 'scalar' && value.span.end > value.span.start) return [{ ...pair.value.span, newText: tag }];
    if (value?.kind === 'scalar') return [{ start: pair.key.span.end, end: pair.span.end, newText: `: ${tag}` }];
    return [];
  }
  // Comments and a document marker above the first key stay above it.
  const start = source.root?.kind === 'map' && !source.root.flow ? source.root.span.start : 0;
  return [{ start, end: start, newText: `spec: ${tag}${source.eol}` }];
}
