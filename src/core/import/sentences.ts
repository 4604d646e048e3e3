/** Sentences with a known frame, taken apart: user stories, hypotheses, numbers that are to move. */
import { behind, cut } from './cut.js';
import { clean } from './values.js';

const longestPersona = 80;

/** "As a buyer, I want to pay later so that …" and "When …, I want to …, so that …": the parts by the keys of a story. */
export function storyParts(text: string): ReadonlyMap<string, string> | undefined {
  const sentence = unmarked(text);
  const user = behind(sentence, /^\W*as an?\s+/i);
  const [persona, wish] = (user === undefined ? undefined : cut(user, /\s(?:i|we)\s+(?:want|need|would like|wish)\s+(?:to\s)?/gi)) ?? [];
  if (persona !== undefined && persona.length <= longestPersona && !persona.includes('\n')) return parts({ persona, ...wanted(wish ?? '') });
  const job = behind(sentence, /^\W*when\s+/i);
  const [when, want] = (job === undefined ? undefined : cut(job, /,\s*(?:i|we)\s+want\s+(?:to\s)?/gi)) ?? [];
  return when === undefined ? undefined : parts({ when, ...wanted(want ?? '') });
}

function wanted(wish: string): { readonly want: string; readonly so_that?: string } {
  const [want, reason] = cut(wish, /\sso\s/gi) ?? [wish];
  return reason === undefined ? { want } : { want, so_that: reason.replace(/^that\s+(?=\S)/i, '') };
}

/** "If …, then … because …" and "We believe that … will … because …": the parts by the keys of a hypothesis. */
export function hypothesisParts(text: string): ReadonlyMap<string, string> | undefined {
  const sentence = unmarked(text).split('\n').map((line) => line.trim()).filter((line) => line !== '').join(' ');
  for (const frame of [reasonFirst, reasonLast, withoutReason, belief]) {
    const found = frame(sentence);
    if (found) return parts(found);
  }
  return undefined;
}

type Found = Readonly<Record<string, string>> | undefined;

/** "Because …, if …, then …" */
function reasonFirst(sentence: string): Found {
  const [because, rest] = cutBehind(sentence, /^because\s+/i, /\s(?:then\s+)?(?:we believe (?:that )?)?if /gi) ?? [];
  const [change, outcome] = cut(rest ?? '', /\sthen\s/gi) ?? [];
  return because === undefined || change === undefined || outcome === undefined ? undefined : { because, change, outcome };
}

/** "If …, … because …", "By …, … because …" */
function reasonLast(sentence: string): Found {
  const [change, rest] = cutBehind(sentence, /^(?:we believe (?:that )?)?(?:if|by)\s+/i, /,\s*(?:then\s)?/gi) ?? [];
  const [outcome, because] = cut(rest ?? '', /\sbecause\s/gi) ?? [];
  return change === undefined || outcome === undefined || because === undefined ? undefined : { change, outcome, because };
}

/** "If … then …" */
function withoutReason(sentence: string): Found {
  const [change, rest] = cutBehind(sentence, /^(?:we believe (?:that )?)?if\s+/i, /\sthen\s/gi) ?? [];
  if (change === undefined || rest === undefined) return undefined;
  const [outcome, because] = cut(rest, /\sbecause\s/gi) ?? [rest];
  return { change, outcome, ...(because !== undefined && { because }) };
}

/** "We believe that … will …, because …" */
function belief(sentence: string): Found {
  const [change, rest] = cutBehind(sentence, /^we believe (?:that )?/i, /\s(?=will\s)/gi) ?? [];
  const [outcome, because] = cut(rest ?? '', /\sbecause\s/gi) ?? [];
  return change === undefined || outcome === undefined || because === undefined ? undefined : { change, outcome, because };
}

function cutBehind(text: string, start: RegExp, at: RegExp): readonly [before: string, after: string] | undefined {
  const rest = behind(text, start);
  return rest === undefined ? undefined : cut(rest, at);
}

/** "from 31% to 40%": where a metric stands and where it is to go. */
export function fromTo(text: string): readonly [string, string] | undefined {
  const found = /\bfrom\s+(-?\d[\d.,]*\s?%?)\s+to\s+(-?\d[\d.,]*\s?%?)/i.exec(text);
  return found ? [trimmed(found[1]), trimmed(found[2])] : undefined;
}

function trimmed(number: string | undefined): string {
  return (number ?? '').replace(/[.,]$/, '').trim();
}

function parts(found: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const texts = Object.entries(found).flatMap(([key, text]) => {
    const part = clean(text).replace(/[,;]$/, '').trim();
    return part === '' ? [] : [[key, part] as const];
  });
  return new Map(texts);
}

/** Frames are often set in bold: "**As a** buyer **I want** …". */
function unmarked(text: string): string {
  return text.slice(0, 5_000).replace(/\*\*|__/g, '') + text.slice(5_000);
}
