/** Short texts as the values that the schema wants: dates, shares, numbers, and the words of a choice. */
import { slug } from '../edit/slug.js';
import { roles } from '../ownership/knowledge.js';
import { itemOf, propertiesOf, typesOf, valuesOf } from '../schema/lookup.js';
import type { Schema } from '../schema/vocabulary.js';
import { withoutEnd } from '../text.js';
import { meantDay } from '../wording/dates.js';
import { behind, cutAtWord } from './cut.js';
import { normal } from './match.js';
import type { Value } from './value.js';

/** Words that people write for the values of a choice. Which of them a field takes is the schema's to say. */
const choiceWords: Readonly<Record<string, string>> = {
  must: 'must have, p0, p 0, high, critical, required, essential, mandatory, highest',
  should: 'should have, p1, p 1, medium, important, normal',
  could: 'could have, nice to have, p2, p 2, low, optional, p3',
  wont: 'wont have, not now, out of scope, p4, wont do, will not have',
  low: 'l, minor, unlikely, small',
  medium: 'm, med, moderate, possible',
  high: 'h, severe, major, likely, critical, large',
  done: 'complete, completed, closed, resolved, yes, x, ready, finished',
  answered: 'done, closed, resolved, yes, x',
  validated: 'done, confirmed, yes, x, true',
  open: 'todo, to do, not started, in progress, pending, no, new, wip, unresolved',
  primary: 'north star, main, key, primary metric, success metric, success, goal, oec',
  secondary: 'supporting, secondary metric',
  guardrail: 'guardrails, health, guardrail metric',
  counter: 'counter metric',
  input: 'leading, driver, leading indicator',
  increase: 'up, higher, rise, grow, more, maximize, maximise',
  decrease: 'down, lower, reduce, drop, fewer, less, minimize, minimise',
  hold: 'flat, no change, maintain, neutral, stable',
  qualitative: 'interview, interviews, user interview, usability test, survey comments',
  quantitative: 'analytics, data, survey',
  draft: 'wip, work in progress, in progress, drafting, not started, new, idea, planning, discovery',
  'in-review': 'review, reviewing, ready for review, in review, under review, for review, proposed',
  approved: 'signed off, accepted, final, agreed, approved',
  'in-development': 'in development, building, development, in build, implementation, committed',
  launched: 'shipped, live, released, done, complete, completed, ga',
  archived: 'cancelled, canceled, rejected, deprecated, abandoned, on ice',
  ready: 'ready to run, approved, scheduled, ready to start, planned',
  running: 'live, in flight, in progress, active, started',
  concluded: 'done, complete, completed, finished, closed, ended, analyzed, analysed',
  user: 'users, user id, user_id, per user',
  won: 'win, winner, positive, success', lost: 'loss, negative, loser', inconclusive: 'flat, neutral, no effect',
  'roll-out': 'ship, rollout, launch', 'roll-back': 'rollback, revert',
  two: 'two sided, 2, two tailed', one: 'one sided, 1, one tailed',
  relative: 'rel', absolute: 'abs, percentage points, pp',
};

/** The choice that a word means; undefined for none. */
export function choice(text: string, schema: Schema): string | undefined {
  const values = valuesOf(schema).map(({ value }) => String(value));
  const word = normal(text);
  const same = values.find((value) => normal(value) === word);
  if (same !== undefined) return same;
  // "P0 - blocker", "In review (Ana)": what comes first counts where it is a word of its own.
  const front = normal(text.split(/[-–—(:/,]\s|\s[-–—(]/)[0] ?? '');
  const meant = (wanted: string): string | undefined =>
    values.find((value) => normal(value) === wanted || choiceWords[value]?.split(', ').includes(wanted) === true);
  return word === '' ? undefined : (meant(word) ?? meant(front));
}

/** Inline text without the marks that only make it stand out, and without escapes that an export added. */
export function clean(text: string): string {
  const unescaped = text.replace(/(?<=[^\n\\])\\([!.=+~&_#|>[\]()-])/g, '$1').replace(/&nbsp;/g, ' ').trim();
  const inner = /^(\*\*|__|\*|_)(?!\s)([^*_]+)(?<!\s)\1$/.exec(unescaped)?.[2];
  return inner ?? unescaped;
}

/** A text as the value of a field; undefined where it is none. */
export function valueFrom(text: string, schema: Schema): Value | undefined {
  const given = clean(text.replace(/<br\s*\/?>/gi, '\n'));
  if (given === '' || /^[-–—]$|^n\/?a$|^tbd$/i.test(given)) return undefined;
  const types = typesOf(schema);
  if (schema['x-refers'] === 'role') return roleId(given);
  if (schema['x-refers'] !== undefined && schema['x-refers'] !== 'person') return undefined;
  if (valuesOf(schema).length > 0) return choice(given, schema);
  if (schema.format === 'date') return dayIn(given);
  if (schema.format === 'uri') return /^<?(https?:\/\/[^\s<>]+)>?$/.exec(given)?.[1];
  if (types.includes('number') || types.includes('integer')) return numberIn(given, types);
  if (types.includes('boolean')) return /^(?:yes|true|x|✓|✅)$/i.test(given) ? true : /^(?:no|false)$/i.test(given) ? false : undefined;
  if (types.includes('array')) return listIn(given, itemOf(schema) ?? {});
  return types.includes('string') && schema.pattern === undefined ? given : undefined;
}

/** The day a text means when nothing else can be meant. `<time>` and a mark for dates of some tools do not count. */
export function dayIn(text: string): string | undefined {
  const day = meantDay(text.replace(/<[^<>]*>|^@|^\/\/|^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/gi, '').replace(/\s\d{1,2}:\d{2}(?:\s*[ap]m)?$/i, '').trim());
  return day?.certain === true ? day.day : undefined;
}

function numberIn(text: string, types: readonly string[]): Value | undefined {
  if (types.includes('string') && /^[-+]?\d+(?:\.\d+)?\s*%$/.test(text)) return text.replace(/^\+/, '').replace(/\s+/, '');
  const plain = text.replace(/(?<=\d),(?=\d{3}\b)/g, '');
  if (!/^-?\d{1,15}(?:\.\d{1,10})?$/.test(plain)) return undefined;
  const number = Number(plain);
  return types.includes('number') || Number.isInteger(number) ? number : undefined;
}

function listIn(text: string, item: Schema): readonly Value[] | undefined {
  const parts = text.split(text.includes('\n') ? '\n' : text.includes(';') ? /;\s*/ : /$^/).map((part) => part.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, ''));
  const values = parts.filter((part) => part.trim() !== '').map((part) => criterion(part, item) ?? valueFrom(part, item));
  return values.length > 0 && values.every((value) => value !== undefined) ? values : undefined;
}

/** "Given …, when …, then …" where the schema knows these parts. */
export function criterion(text: string, schema: Schema): Value | undefined {
  const keys = propertiesOf(schema).map(([key]) => key);
  if (!keys.includes('given')) return undefined;
  const sentence = behind(text, /^\W*given\W+/i);
  const [given, later] = (sentence === undefined ? undefined : cutAtWord(sentence, /when\W+/gi)) ?? [];
  const [when, then] = (later === undefined ? undefined : cutAtWord(later, /then\W+/gi)) ?? [];
  if (given === undefined || when === undefined || then === undefined) return undefined;
  return new Map(Object.entries({ given, when, then }).map(([key, part]) => [key, clean(part.trim())]));
}

/** The role that a job title names. */
export function roleId(title: string): string | undefined {
  return rolesByName().get(normal(title));
}

let byName: ReadonlyMap<string, string> | undefined;

/** Of two roles with one name the first counts. */
function rolesByName(): ReadonlyMap<string, string> {
  byName ??= new Map([...roles].reverse().flatMap(({ id, title, short, titles, aliases = [] }) =>
    [id, title, short, ...titles, ...aliases].map((name) => [normal(name), id] as const)));
  return byName;
}

/** Ids that nothing else of the spec has: a few words of what they stand for. */
export class Ids {
  private readonly taken = new Set<string>();
  /** The last number given to an id, so that many things of one name need no long search. */
  private readonly last = new Map<string, number>();

  /** @param given an id of the document's own; counts when it can be one */
  make(text: string, given: string | undefined, joiner: '-' | '_'): string {
    const own = given !== undefined && /^[A-Za-z0-9_.-]{1,40}$/.test(given) ? given : undefined;
    const base = own ?? shortened(slug(text.slice(0, 400).replace(/\]\([^)]*\)/g, ' '))).replaceAll('-', joiner);
    let id = base;
    for (let number = this.last.get(base) ?? 2; this.taken.has(id); number++) {
      id = `${base}${joiner}${number}`;
      this.last.set(base, number + 1);
    }
    this.taken.add(id);
    return id;
  }
}

const fillers: ReadonlySet<string> = new Set(['the', 'a', 'an', 'of', 'and', 'for', 'in', 'on', 'is', 'are', 'to', 'we']);

function shortened(id: string): string {
  const words = id.split('-').filter((word, index) => index === 0 || !fillers.has(word)).slice(0, 5);
  return withoutEnd(words.join('-').slice(0, 48), '-') || 'untitled';
}
