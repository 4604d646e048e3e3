/** Which section or field a heading, a column or a label means. */
import { nearest } from '../nearest.js';
import type { Kind } from '../schema/catalog.js';
import { propertiesOf, typesOf } from '../schema/lookup.js';
import type { Schema } from '../schema/vocabulary.js';
import { columnNames, headerNames, targetsOf, type Target } from './synonyms.js';

/** Looking for slips compares with every known name, so that only so many different headings are looked at so closely. */
const mostSlips = 2_000;

/** A heading as the lists of names write it: without numbers, pictures, emphasis and punctuation. */
export function normal(heading: string): string {
  return heading
    .slice(0, 200)
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/<[^<>]*>|\{#[^{}]*\}|:[a-z_]+:/g, ' ')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/&(?:amp;)?|\+/g, ' and ')
    .replace(/[^\p{L}\p{N}%#]+/gu, ' ')
    .replace(/^\s*(?:(?:section|part|step)\s+)?(?:\d+\s+)+(?=\p{L})/u, '')
    .trim();
}

/** The ways to read a heading, the whole one first: without what is in parentheses, behind a colon or a dash, or said beforehand. */
function readings(written: string): readonly string[] {
  const heading = written.slice(0, 200);
  const whole = normal(heading);
  const short = normal(heading.replace(/\([^()]*\)|\[[^[\]]*\](?!\()/g, ' '));
  const front = normal(heading.split(/:\s|\s[-–—|]\s/)[0] ?? '');
  const bare = (text: string): string => text.replace(/^(?:(?:the|our|my|key|main|proposed|initial|overall|high level|project|what are|what is) )+/, '');
  return [...new Set([whole, short, front, bare(whole), bare(short), bare(front)].filter((reading) => reading !== ''))];
}

export class Matcher {
  private readonly names: Map<string, Target>;
  private readonly slips = new Map<string, Target | undefined>();
  /** What a label of the header may be called, by its key. */
  private readonly headers: readonly (readonly [key: string, names: ReadonlySet<string>])[];

  constructor(kind: Kind) {
    this.names = new Map();
    for (const [key, schema] of propertiesOf(kind.schema)) {
      if (!isSection(schema) || ['ownership', 'approvals', 'approved_content', 'plan'].includes(key)) continue;
      for (const name of [key, schema.title ?? key]) this.names.set(normal(name), { path: key });
    }
    this.names.set('summary', { path: 'summary' });
    for (const [name, target] of targetsOf(kind.id)) this.names.set(name, target);
    this.headers = propertiesOf(kind.schema)
      .filter(([key, schema]) => key !== 'spec' && key !== 'prd' && !isSection(schema))
      .map(([key, schema]) => [key, new Set([normal(key), normal(schema.title ?? key), ...(headerNames.get(key) ?? [])])]);
  }

  /** The section or field of the kind that a heading means. @param exact without forgiving slips */
  heading(heading: string, exact = false): Target | undefined {
    const all = readings(heading);
    for (const reading of all) {
      const found = this.names.get(reading) ?? this.names.get(reading.replace(/s$/, '')) ?? this.composite(reading);
      if (found) return found;
    }
    return exact ? undefined : this.slip(all[0] ?? '');
  }

  /** Whether a lone line is the name of a section and nothing else. */
  line(line: string): boolean {
    return !/:\s*\S|\s[-–—|]\s/.test(line) && this.heading(line, true) !== undefined;
  }

  /** "Goals and objectives": parts that all mean one place. */
  private composite(reading: string): Target | undefined {
    const parts = reading.split(' and ').map((part) => this.names.get(part));
    const [first] = parts;
    return parts.length > 1 && first && parts.every((part) => part?.path === first.path) ? first : undefined;
  }

  private slip(reading: string): Target | undefined {
    if (reading.length < 6 || reading.length > 40) return undefined;
    if (!this.slips.has(reading) && this.slips.size < mostSlips) {
      // A short name one letter off is another word more often than a slip.
      const name = nearest(reading, [...this.names.keys()].filter((candidate) => candidate.length > 5 && candidate[0] === reading[0]));
      this.slips.set(reading, name === undefined ? undefined : this.names.get(name));
    }
    return this.slips.get(reading);
  }

  /** The key at the top of the spec that a label means. */
  header(label: string): string | undefined {
    const name = normal(label);
    return this.headers.find(([, names]) => names.has(name))?.[0];
  }
}

function isSection(schema: Schema): boolean {
  return typesOf(schema).some((type) => type === 'object' || type === 'array');
}

/** The property of a mapping that a column or label means: by its key and title first. */
export function propertyFor(label: string, schema: Schema, taken: ReadonlySet<string> = new Set()): string | undefined {
  const free = propertiesOf(schema).filter(([key]) => !taken.has(key));
  for (const name of readings(label)) {
    const exact = free.find(([key, property]) => normal(key) === name || normal(property.title ?? key) === name);
    if (exact) return exact[0];
    const known = free.find(([key]) => namesOf(key).has(name));
    if (known) return known[0];
  }
  return undefined;
}

const columns = new Map<string, ReadonlySet<string>>();

function namesOf(key: string): ReadonlySet<string> {
  const known = columns.get(key) ?? new Set(Object.hasOwn(columnNames, key) ? columnNames[key]?.split(', ') : []);
  columns.set(key, known);
  return known;
}

interface Labelled {
  readonly label: string;
  readonly value: string;
}

/** `**Owner:** Ana`, `Owner: Ana`, `**Owner** – Ana`. */
export function labelled(text: string): Labelled | undefined {
  const strong = /^\s*(\*\*|__)(.{1,80}?)\1/.exec(text);
  if (strong) {
    const [label, rest] = [strong[2] ?? '', text.slice(strong[0].length).trimStart()];
    const value = rest.replace(/^[:–—-]/, '').trim();
    if (/:\s*$/.test(label)) return { label: label.replace(/:\s*$/, ''), value };
    if (/^[:–—-]/.test(rest)) return { label, value };
  }
  const simple = /^\s*([^\s:][^:\n]{0,48}?)\s*:(?:\s+([\s\S]*)|$)/.exec(text);
  return simple ? { label: simple[1] ?? '', value: (simple[2] ?? '').trim() } : undefined;
}
