/** Items of a list and rows of a table as the entries that a section wants. */
import { itemOf, propertiesOf, propertyOf, typesOf, valuesOf } from '../schema/lookup.js';
import type { Schema } from '../schema/vocabulary.js';
import type { Item } from './blocks.js';
import { cut } from './cut.js';
import { lostLines } from './lost.js';
import { labelled, propertyFor } from './match.js';
import { fromTo, storyParts } from './sentences.js';
import { clean, criterion, dayIn, valueFrom, type Ids } from './values.js';
import { withNote, type Fields, type Value } from './value.js';
import { write } from './write.js';

/** What became of a part of the document, and what did not, in Markdown. */
export interface Shaped {
  readonly values: readonly Value[];
  readonly left: readonly string[];
}

export type Preset = Readonly<Record<string, string>>;

/** The key that says what an entry is about: the first of these that the schema knows. */
const mainKeys = ['want', 'text', 'outcome', 'item', 'finding', 'name', 'on', 'question', 'decision', 'change', 'stage', 'event', 'claim', 'title', 'asset'];
/** Where the rest goes when the main key holds a name. */
const moreKeys = ['definition', 'description', 'reason', 'proof', 'needs'];

export function mainKey(schema: Schema): string | undefined {
  return mainKeys.find((key) => propertyOf(schema, key) && typesOf(propertyOf(schema, key) ?? {}).includes('string'));
}

const longestPoint = 2_000;

export class Entries {
  constructor(private readonly ids: Ids) {}

  /** @param preset what the heading says of all of them */
  ofItems(items: readonly Item[], schema: Schema, preset: Preset = {}): Shaped {
    const values: Value[] = [];
    const left: string[] = [];
    for (const item of items) {
      const value = typesOf(schema).includes('object') && !typesOf(schema).includes('string') ? this.ofItem(item, schema, preset) : plainItem(item, schema);
      if (value === undefined) left.push(item.raw);
      else values.push(value);
    }
    return { values, left };
  }

  /** An entry for a paragraph, or for a heading and what is below it. */
  ofText(text: string, schema: Schema, preset: Preset = {}, items: readonly Item[] = []): Value | undefined {
    return this.ofItem({ text, checked: undefined, items, raw: [text, ...items.map(({ raw }) => raw)].join('\n') }, schema, preset);
  }

  private ofItem(item: Item, schema: Schema, preset: Preset): Value | undefined {
    const main = mainKey(schema);
    if (main === undefined || item.text.trim() === '') return undefined;
    const fields = new Map<string, Value>();
    const put = (key: string, text: string): boolean => {
      const property = propertyOf(schema, key);
      const value = property && !fields.has(key) ? (key === 'persona' || key === 'id' ? clean(text) : valueFrom(text, property)) : undefined;
      if (value !== undefined && value !== '') fields.set(key, value);
      return value !== undefined && value !== '';
    };
    const checked = item.checked === true && !(propertyOf(schema, 'state') && ['done', 'answered', 'validated'].some((word) => put('state', word)));
    // What is longer than a few sentences is prose, not a point with remarks.
    const isProse = item.text.length > longestPoint;
    let text = isProse ? item.text.trim() : this.withoutMarks(item.text.trim(), schema, put);
    const below = item.items.filter((child) => !this.takes(child, schema, fields, put));
    if (!isProse) {
      text = withoutLabels(text, schema, main, put);
      splitInto(main, text, schema, put, (rest) => (text = rest));
    }
    const more = [`${checked ? '[x] ' : ''}${clean(text)}`, ...(below.length > 0 ? [below.map(({ raw }) => raw).join('\n')] : [])].join('\n\n');
    const mainSchema = propertyOf(schema, main) ?? {};
    if (!fields.has(main)) {
      const value = valuesOf(mainSchema).length > 0 ? valueFrom(more, mainSchema) : more;
      if (value === undefined) return undefined;
      fields.set(main, value);
    } else if (below.length > 0) return undefined;
    return keeping(item.raw, this.complete(fields, schema, preset));
  }

  /** Takes an id, a priority and the like from the beginning or the end of a text. */
  private withoutMarks(text: string, schema: Schema, put: (key: string, text: string) => boolean): string {
    let rest = text;
    const own = /^\W{0,2}([A-Z]{1,5}-?\d{1,4})\W{0,2}[:.)–-]\W{0,2}\s+(?=\S)/.exec(rest);
    if (own && propertyOf(schema, 'priority') && !/^P\d$/.test(own[1] ?? '') && put('id', own[1] ?? '')) rest = rest.slice(own[0].length);
    if (propertyOf(schema, 'priority')) {
      const mark = priorityMark(rest);
      if (mark && put('priority', mark.word)) rest = mark.rest;
    }
    return rest;
  }

  /** A point below an item that says something of its own about it: "Mitigation: …", or the criteria of a requirement. */
  private takes(child: Item, schema: Schema, fields: Map<string, Value>, put: (key: string, text: string) => boolean): boolean {
    const label = labelled(child.text) ?? { label: child.text.replace(/:\s*$/, ''), value: '' };
    const key = propertyFor(label.label, schema, new Set(fields.keys()));
    const acceptance = propertyOf(schema, 'acceptance');
    if (key !== undefined && child.items.length > 0 && label.value === '') {
      const item = itemOf(propertyOf(schema, key) ?? {});
      if (!item) return false;
      fields.set(key, child.items.map((one) => plainItem(one, item) ?? one.raw));
      return true;
    }
    if (key !== undefined && label.value !== '' && child.items.length === 0) return put(key, label.value);
    const parts = acceptance && child.items.length === 0 ? criterion(child.text, itemOf(acceptance) ?? {}) : undefined;
    if (parts === undefined) return false;
    const there = fields.get('acceptance');
    fields.set('acceptance', [...(Array.isArray(there) ? (there as readonly Value[]) : []), parts]);
    return true;
  }

  /** The id, what the heading says, and the order of the schema. */
  complete(fields: Map<string, Value>, schema: Schema, preset: Preset = {}): Fields {
    for (const [key, value] of Object.entries(preset)) if (!fields.has(key) && propertyOf(schema, key)) fields.set(key, value);
    const main = String(fields.get(mainKey(schema) ?? '') ?? fields.get('description') ?? '');
    const given = fields.get('id') ?? fields.get('key');
    const naming = propertyOf(schema, 'id') ? 'id' : propertyOf(schema, 'key') ? 'key' : undefined;
    if (naming !== undefined) fields.set(naming, this.ids.make(main.replace(/^\[x\] /, ''), given === undefined ? undefined : String(given), propertyOf(schema, 'direction') ? '_' : '-'));
    if (naming === 'key' && propertyOf(schema, 'control') && /^\W*(?:control|baseline|original)\b|\bcontrol\b/i.test(main)) fields.set('control', true);
    return new Map(propertiesOf(schema).flatMap(([key]) => (fields.has(key) ? [[key, fields.get(key) as Value] as const] : [])));
  }
}

/** An item of a list of texts or choices. */
export function plainItem(item: Item, schema: Schema): Value | undefined {
  const parts = criterion(item.text, schema);
  if (parts !== undefined && item.items.length === 0) return keeping(item.raw, parts);
  if (schema['x-refers'] !== undefined && schema['x-refers'] !== 'person') return undefined;
  if (valuesOf(schema).length > 0) return item.items.length === 0 ? valueFrom(item.text, schema) : undefined;
  const below = item.items.map(({ raw }) => raw).join('\n');
  const text = [`${item.checked === true ? '[x] ' : ''}${clean(item.text)}`, ...(below === '' ? [] : [below])].join('\n\n');
  return text.trim() === '' ? undefined : text;
}

/** A value, with its first wording as a remark where that says more. @param name the keys it stands below, which say something too */
export function keeping(raw: string, value: Value, name = ''): Value {
  const lost = lostLines(raw.replaceAll(' | ', '\n'), write(new Map([[name.replace(/[._]/g, ' '), value]])));
  return lost.length === 0 ? value : withNote(`Was: ${lost.map(unmarked).join(' | ')}`, value);
}

function unmarked(line: string): string {
  return line.trim().replace(/^(?:[-*+]|\d+[.)])\s+(?:\[[ xX]?\]\s+)?/, '').replace(/\*\*|__/g, '').replace(/^\||\|$/g, '').trim();
}

/** "P0: …", "**Must have** – …" and "… (should)": the word, and the text without it. */
function priorityMark(text: string): { readonly word: string; readonly rest: string } | undefined {
  const front = /^\W*(must(?:[- ]have)?|should(?:[- ]have)?|could(?:[- ]have)?|won['’]?t(?:[- ]have)?|p[0-4])(\W*)/i.exec(text);
  // Behind the word stand marks and, at last, a space; what follows that may begin with marks of its own.
  const gap = front?.[2] ?? '';
  const signs = text.length === front?.[0].length ? gap.trimEnd() : gap;
  const end = [...signs.matchAll(/\s(?=\S|$)/g)].at(-1)?.index ?? -1;
  if (front && /[:\])–-]/.test(signs.slice(0, Math.max(end, 0)))) return { word: front[1] ?? '', rest: text.slice(front[0].length - gap.length + end + 1) };
  const back = /[[(]\s*(must(?:[- ]have)?|should(?:[- ]have)?|could(?:[- ]have)?|won['’]?t(?:[- ]have)?|p[0-4])\s*[\])]\s*$/i.exec(text);
  return back ? { word: back[1] ?? '', rest: text.slice(0, back.index).trimEnd() } : undefined;
}

/** Takes what is labelled behind the first sentence or line: "… Mitigation: …", "… (owner: Ana)". */
function withoutLabels(text: string, schema: Schema, main: string, put: (key: string, text: string) => boolean): string {
  if (!text.includes(':')) return text;
  const pieces = piecesOf(text);
  let kept = pieces[0] ?? '';
  for (let index = 1; index < pieces.length; index += 2) {
    const piece = pieces[index + 1] ?? '';
    const label = labelled(piece.includes('(') ? piece : piece.replace(/\)\s*\.?$/, ''));
    const key = label && label.value !== '' && label.label.length <= 30 ? propertyFor(label.label, schema, new Set([main])) : undefined;
    if (!(label && key !== undefined && put(key, label.value))) kept += (pieces[index] ?? '') + piece;
  }
  return kept.trim();
}

/** A text cut where a remark may begin, with what stands between the pieces: every other one. A remark in parentheses stands at the end. */
function piecesOf(text: string): readonly string[] {
  const open = text.lastIndexOf('(');
  const inside = open < 0 ? '' : text.slice(open + 1).trimEnd().replace(/\.$/, '').trimEnd();
  const isAside = inside.indexOf(')') === inside.length - 1 && inside.includes(':');
  if (!isAside) return cutUp(text);
  const before = cutUp(text.slice(0, open));
  const last = before.at(-1) ?? '';
  return [...before.slice(0, -1), last.trimEnd(), `${last.slice(last.trimEnd().length)}(`, ...cutUp(text.slice(open + 1))];
}

function cutUp(text: string): readonly string[] {
  return text.split(/((?:(?<!\s)\s+)?[\n|;—–]\s*|\s-\s|(?<=[.!?])\s+|,\s+(?=\p{L}[\p{L} ]{1,20}:\s))/u);
}

/** What stands in one text and belongs into several fields. */
function splitInto(main: string, text: string, schema: Schema, put: (key: string, text: string) => boolean, keep: (rest: string) => void): void {
  const has = (key: string): boolean => propertyOf(schema, key) !== undefined;
  if (main === 'want') for (const [key, part] of storyParts(text) ?? []) put(key, part);
  const link = has('url') ? linkIn(text) : undefined;
  if (link) {
    put('url', link.url);
    const before = text.slice(0, endWithout(text, link.start, /[\s:–—-]/));
    const after = text.slice(link.end).replace(/^[\s:–—-]+/, '');
    keep([before, link.label, after].filter((part) => part !== '').join(' ') || link.url);
    return;
  }
  const label = labelled(text) ?? dashed(text);
  const day = label && (dayIn(label.label) ?? dayIn(label.value));
  const dayKey = ['due', 'date'].find(has);
  if (label && day !== undefined && dayKey !== undefined && put(dayKey, day)) {
    keep(dayIn(label.label) === undefined ? label.label : label.value);
    return;
  }
  if (label && label.value !== '' && has('role') && main === 'name' && put('role', label.label)) {
    keep(label.value);
    return;
  }
  const more = moreKeys.find((key) => has(key) && key !== main);
  if (label && label.value !== '' && more !== undefined && (main === 'name' || main === 'item') && put(more, label.value)) {
    keep(clean(label.label));
  }
  const move = has('baseline') && has('target') ? fromTo(text) : undefined;
  if (move && put('baseline', move[0])) put('target', move[1]);
  const shares = has('percent') || has('weight') ? [...text.matchAll(/(?<!\d)\d+(?:\.\d+)?\s?%/g)] : [];
  if (shares.length === 1) put(has('percent') ? 'percent' : 'weight', shares[0]?.[0] ?? '');
  const [said, reason] = (has('reason') ? cut(text, /\sbecause\s/gi) : undefined) ?? [];
  if (said !== undefined && reason !== undefined && put('reason', reason)) keep(said);
}

/** "Beta – 2026-03-02": a name and what is said of it. */
function dashed(text: string): { readonly label: string; readonly value: string } | undefined {
  const found = /^([^\n]{0,79}?\S)\s+(?:[-–—]|->|→)\s+(\S[\s\S]*)$/.exec(text);
  return found ? { label: found[1] ?? '', value: found[2] ?? '' } : undefined;
}

/** The first address in a text, with the words that stand for it. */
function linkIn(text: string): { readonly start: number; readonly end: number; readonly label: string; readonly url: string } | undefined {
  const alone = /<?(https?:\/\/[^\s<>]+)>?/.exec(text);
  if (!alone) return undefined;
  let [done, unclosed] = [0, 0];
  for (const { index } of text.matchAll(/\]\((?=https?:\/\/[^\s)])/g)) {
    if (index < unclosed) continue;
    const line = text.slice(done, index).split(/[\]\n]/).at(-1) ?? '';
    const open = line.indexOf('[');
    const start = index - line.length + open;
    if (open >= 0 && start > alone.index) break;
    done = index + 2;
    const url = /^[^\s)]+/.exec(text.slice(done))?.[0] ?? '';
    const end = done + url.length;
    if (text.charAt(end) !== ')') unclosed = end;
    else if (open >= 0 && open < line.length - 1) return { start, end: end + 1, label: line.slice(open + 1), url };
  }
  return { start: alone.index, end: alone.index + alone[0].length, label: '', url: alone[1] ?? '' };
}

function endWithout(text: string, end: number, character: RegExp): number {
  let last = end;
  while (last > 0 && character.test(text.charAt(last - 1))) last--;
  return last;
}
