import { requirementsOf, type Requirement } from '../spec/requirements.js';
import { contentWords } from '../wording/content-words.js';
import type { Rule } from './rule.js';

/** How much of the words two requirements have to share. */
const alike = 0.8;
/** Fewer words than this are alike by chance. */
const fewest = 4;
/** Candidates looked at for one word, so that a file of a thousand equal lines stays quick. */
const mostCandidates = 20;

interface Entry {
  readonly requirement: Requirement;
  readonly words: ReadonlySet<string>;
}

export const nearDuplicate: Rule = {
  meta: {
    id: 'near-duplicate',
    title: 'The same requirement twice',
    kinds: ['prd'],
    sections: ['requirements'],
    level: { base: 'info' },
    messages: {
      default: '{requirement} says nearly the same as {other}. Keep one of them, or write what the difference is.',
    },
    source: 'iso-29148',
  },
  *check({ spec }) {
    const seen = new Map<string, Entry[]>();
    for (const requirement of requirementsOf(spec)) {
      const words = new Set(contentWords(requirement.text.filledText ?? ''));
      if (words.size < fewest) continue;
      const entry = { requirement, words };
      const other = findAlike(entry, seen);
      if (other) {
        yield {
          data: { requirement: requirement.name, other: other.requirement.name },
          span: requirement.text.span,
          related: [{ span: other.requirement.text.span, message: 'The other one' }],
        };
      }
      for (const word of prefixOf(words)) {
        const list = seen.get(word);
        if (!list) seen.set(word, [entry]);
        else if (list.length < mostCandidates) list.push(entry);
      }
    }
  },
};

/** Two sets that are alike share at least one of so many words, taken in the same order of both. */
function prefixOf(words: ReadonlySet<string>): readonly string[] {
  return [...words].sort().slice(0, words.size - Math.ceil(alike * words.size) + 1);
}

function findAlike(entry: Entry, seen: ReadonlyMap<string, readonly Entry[]>): Entry | undefined {
  for (const word of prefixOf(entry.words)) {
    for (const other of seen.get(word) ?? []) if (areAlike(entry.words, other.words)) return other;
  }
  return undefined;
}

/**
 * One says all that the other says, and little more. Requirements that differ in one word on each side ("as PDF", "as CSV") are siblings,
 * not duplicates.
 */
function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  return small.size >= alike * large.size && [...small].every((word) => large.has(word));
}
