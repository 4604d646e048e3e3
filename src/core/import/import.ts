/** Turns a document in Markdown into the text of a spec, and says what went where. Nothing of the document is lost. */
import { slug } from '../edit/slug.js';
import { maxLength, parse } from '../parse/parse.js';
import { kindById, type Kind } from '../schema/catalog.js';
import { statusesOf } from '../schema/lookup.js';
import { missingAt } from '../spec/required.js';
import { Spec } from '../spec/spec.js';
import { capitalised } from '../text.js';
import { blocksOf, tidy } from './blocks.js';
import { Draft, type Kept, type Placed } from './draft.js';
import { Entries, keeping } from './entries.js';
import { Header } from './header.js';
import { kindOf } from './kind.js';
import { lostLines } from './lost.js';
import { Matcher } from './match.js';
import { tieHypothesis, tieStories } from './names.js';
import { outline, type Part } from './outline.js';
import { Placer } from './place.js';
import { clean, Ids } from './values.js';
import { plain, type Value } from './value.js';
import { write } from './write.js';

export interface ImportOptions {
  /** Without it, the document's words decide. */
  readonly kind?: string;
  /** The document's file name, for a title where it has none. */
  readonly name?: string;
  /** The id of the spec, where its file has a name already. */
  readonly id?: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export interface Imported {
  readonly kind: Kind;
  readonly title: string;
  /** The text of the spec. */
  readonly text: string;
  /** What the text reads as. */
  readonly data: unknown;
  readonly placed: readonly Placed[];
  /** What found no place of its own; it stands below `x-imported`. */
  readonly kept: readonly Kept[];
  /** What the first two statuses of the kind ask for and the spec does not have yet. */
  readonly missing: readonly { readonly status: string; readonly titles: readonly string[] }[];
}

/** Half a sentence that follows the name of the document. */
export interface Refused {
  readonly problem: string;
}

export function importMarkdown(source: string, options: ImportOptions): Imported | Refused {
  const problem = unreadable(source);
  if (problem !== undefined) return { problem };
  const text = tidy(source);
  const front = frontMatter(text);
  const blocks = blocksOf(front.text);
  const kind = (options.kind === undefined ? undefined : kindById(options.kind)) ?? kindOf(blocks);
  const matcher = new Matcher(kind);
  const root = outline(blocks, (line) => matcher.line(line));
  const draft = new Draft(kind);
  const ids = new Ids();
  const entries = new Entries(ids);
  const header = new Header(draft, matcher, entries);
  const placer = new Placer(draft, matcher, entries, header);
  const left = front.pairs.filter(([label, value, raw]) => !header.pair(label, value, raw, { heading: '', lines: front.lines }));
  if (left.length > 0) draft.keep(left.map(([, , raw]) => raw).join('\n'), { heading: '', lines: front.lines });
  placeAll(root, placer, draft, matcher);
  tieStories(draft, ids);
  tieHypothesis(draft);
  return finish(text, draft, options);
}

/** A first heading that is no section is the title, and what follows it stands above the first section. */
function placeAll(root: Part, placer: Placer, draft: Draft, matcher: Matcher): void {
  const [first, ...others] = root.parts;
  const lines = { from: root.blocks[0]?.from ?? 0, to: first?.from ?? root.end };
  placer.preamble(root.blocks, { heading: '', lines });
  const isTitle = first?.level === 1 && !matcher.heading(first.heading ?? '', true) && first.heading !== '';
  if (!first || !isTitle) {
    for (const part of root.parts) placer.part(part, '', undefined);
    return;
  }
  const heading = clean(first.heading ?? '');
  const origin = { heading: '', lines: { from: first.from, to: first.to } };
  if (draft.get('title') === undefined) draft.put('title', keeping(first.heading ?? '', heading), origin);
  else draft.keep(heading, origin);
  placer.preamble(first.blocks, { heading: '', lines: { from: first.to, to: first.parts[0]?.from ?? first.end } });
  for (const part of [...first.parts, ...others]) placer.part(part, '', undefined);
}

function finish(source: string, draft: Draft, options: ImportOptions): Imported | Refused {
  const { kind } = draft;
  const title = draft.get('title');
  const named = title === undefined ? nameAsTitle(options.name) : String(plain(title));
  const head: readonly (readonly [string, Value])[] = [
    ['spec', kind.tag],
    ['id', options.id ?? slug(named)],
    ['title', title ?? named],
    ['status', draft.get('status') ?? statusesOf(kind.schema)[0] ?? 'draft'],
    ...(draft.get('created') === undefined ? [['created', options.today] as const] : []),
  ];
  for (const [key, value] of head) draft.set(key, value);
  const first = whole(draft, draft.kept);
  // Whatever was changed on the way beyond recognition stands at the end as it was.
  const lost = lostLines(source, write(first));
  const kept: readonly Kept[] = lost.length === 0 ? draft.kept : [...draft.kept, { heading: 'Wording changed on the way', lines: [1, source.split('\n').length], text: lost.join('\n') }];
  const fields = lost.length === 0 ? first : whole(draft, kept);
  const text = write(fields);
  if (text.length > maxLength) return { problem: tooLarge };
  const spec = new Spec(kind, parse(text));
  const missing = statusesOf(kind.schema).slice(0, 2).map((status) => ({
    status,
    titles: [...new Set(missingAt(spec, status, options.today, () => false).map((each) => (each.within === undefined ? each.title : `${each.within}: ${each.title}`)))],
  }));
  return { kind, title: named, text, data: plain(fields), placed: draft.placed, kept, missing };
}

function whole(draft: Draft, kept: readonly Kept[]): Map<string, Value> {
  const fields = new Map(draft.fields());
  if (kept.length > 0) {
    fields.set('x-imported', kept.map(({ heading, text }) => new Map([...(heading === '' ? [] : [['heading', heading] as const]), ...(text === '' ? [] : [['text', text] as const])])));
  }
  return fields;
}

const tooLarge = 'is too large for one spec: import it in parts of at most half a million characters';

/** What is no text, and what holds nothing. */
function unreadable(source: string): string | undefined {
  if (source.length > maxLength) return tooLarge;
  if (/^(?:PK\u0003\u0004|%PDF-|\u00d0\u00cf\u0011|\{\\rtf)/.test(source)) return 'is no Markdown but a file of a word processor: save or download it as Markdown or plain text first';
  const odd = source.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  if (odd > 0 && (source.includes('\u0000') || (odd > 3 && odd * 50 > source.length))) return 'is no text: save or download it as Markdown or plain text first';
  return /[\p{L}\p{N}]/u.test(source) ? undefined : 'is empty: there is nothing to import';
}

interface FrontMatter {
  readonly pairs: readonly (readonly [label: string, value: string, raw: string])[];
  readonly lines: { readonly from: number; readonly to: number };
  /** The rest, on the lines it was on. */
  readonly text: string;
}

/** Names and values between two lines of dashes at the very top. */
function frontMatter(text: string): FrontMatter {
  const found = /^---[ \t]*\n((?:[^\n]*\n){0,60}?)---[ \t]*(?:\n|$)/.exec(text);
  const inner = found?.[1]?.split('\n').filter((line) => line.trim() !== '') ?? [];
  if (!found || inner.length === 0 || !inner.every((line) => /^[\w][\w .-]*:|^\s+\S|^- /.test(line))) return { pairs: [], lines: { from: 0, to: 0 }, text };
  const pairs: [string, string, string][] = [];
  for (const line of inner) {
    const label = /^(\w[\w .-]*):/.exec(line)?.[1] ?? '';
    const value = line.slice(label.length + 1).trimStart();
    const last = pairs.at(-1);
    if (label !== '') pairs.push([label, value.replace(/^(["'])(.*)\1$/, '$2'), line]);
    // Lists and texts on lines of their own are nothing for the header.
    else if (last) pairs[pairs.length - 1] = [last[0], '', `${last[2]}\n${line}`];
  }
  const lines = found[0].split('\n').length - 1;
  return { pairs, lines: { from: 0, to: lines }, text: '\n'.repeat(lines) + text.slice(found[0].length) };
}

function nameAsTitle(name: string | undefined): string {
  const base = (name ?? '').replace(/^.*[\\/]/, '').replace(/\.(?:md|markdown|mdx|txt)$/i, '').replace(/[\s_-][0-9a-f]{32}$/, '').replace(/[-_]+/g, ' ').trim();
  return base === '' ? 'Imported document' : capitalised(base);
}

