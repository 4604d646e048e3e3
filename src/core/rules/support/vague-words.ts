/** Words that everybody reads differently, by what they leave open, and what to write instead. */
import { phrases, type Hit } from './passages.js';

export interface VagueWords {
  readonly pattern: RegExp;
  readonly advice: string;
  /** About how well something is done: a number in the acceptance answers it. */
  readonly measured: boolean;
  /** Not vague when this follows: a fixed expression, or an answer. */
  readonly unless?: RegExp;
  /** Only where the sentence obliges somebody; elsewhere such a word tells how things are. */
  readonly obliging?: boolean;
  /** What can stand in its place, where the sentence allows it. */
  readonly rewrite?: (hit: Hit) => string | undefined;
}

/** The word ends its part of the sentence, so that a phrase can stand in its place: "loads fast", not "a fast search". */
const closes = /^\s*(?:$|[.,;:!?)]|(?:and|or|when|after|once|if|while|on|for|even|so)\b)/;
const isPredicate = /\b(?:is|are|be|being|stays?|remains?)\s+$/;

const usable = 'usable without help by <number> of 10 new users';
const bearing = 'able to serve <number> users at the same time';

const entries: readonly (Omit<VagueWords, 'pattern'> & { readonly words: readonly string[] })[] = [
  {
    words: ['some', 'several', 'many', 'a few', 'numerous', 'various', 'a number of', 'a lot of', 'lots of', 'plenty of'],
    advice: 'Say how many, or which ones.',
    measured: false,
    // A part of a whole is told about ("some languages allow it"), or a unit follows.
    unless: /^\s+(?:of|(?:milli|micro|nano)?seconds|(?:[\p{L}-]+\s+)?(?:[\p{L}-]+\s+)?(?:[\p{L}-]+\s+)?(?:may|might|can|could|should|wants?|needs?|are|is|do|does|have|has|exist|rely))\b|^\s+cases\b/iu,
    rewrite: () => '<number>',
  },
  {
    words: ['fast', 'quick', 'quickly', 'rapid', 'rapidly', 'instantly', 'promptly', 'timely', 'in a timely manner', 'in a timely fashion'],
    advice: 'Say within what time, with a number.',
    measured: true,
    // Names of things that people know, and "the quick or the advanced search".
    unless: /^\s+(?:search|start|filters?|access|links?|view|actions?|reply|reference|charging|or)\b/iu,
    rewrite: ({ before, after }) => (!closes.test(after) ? undefined : isPredicate.test(before) ? 'done within <number> ms' : 'within <number> ms'),
  },
  {
    words: ['regularly', 'periodically', 'frequently', 'occasionally', 'from time to time'],
    advice: 'Say how often, with a number.',
    measured: false,
    rewrite: ({ after }) => (closes.test(after) ? 'every <number> minutes' : undefined),
  },
  {
    words: ['user-friendly', 'intuitive', 'easy to use', 'simple to use', 'easy', 'self-explanatory', 'convenient'],
    advice: 'Say who manages it without help, and how many of them or in what time.',
    measured: true,
    unless: /^\s+to\s+(?:guess|forget)\b/iu,
    rewrite: ({ before, after }) => (isPredicate.test(before) && closes.test(after) ? usable : undefined),
  },
  {
    words: ['easily', 'intuitively', 'conveniently'],
    advice: 'Say who manages it without help, and how many of them or in what time.',
    measured: true,
  },
  {
    words: ['scalable'],
    advice: 'Say how many users or how much data it has to bear.',
    measured: true,
    unless: /^\s+vector\b/iu,
    rewrite: ({ before, after }) => (isPredicate.test(before) && closes.test(after) ? bearing : undefined),
  },
  {
    words: ['adequate', 'adequately', 'sufficient', 'sufficiently', 'reasonable', 'reasonably', 'acceptable', 'satisfactory'],
    advice: 'Say what is enough, with a number or an example of the least that is.',
    measured: true,
    // Enough for what, or by which rules.
    unless: /^\s+(?:[\p{L}-]+\s+)?(?:[\p{L}-]+\s+)?(?:to|according)\b/iu,
  },
  {
    words: [
      'robust', 'seamless', 'seamlessly', 'efficient', 'efficiently', 'effectively', 'flexible', 'reliable', 'reliably', 'performant', 'high performance',
      'optimal', 'optimally', 'smooth', 'smoothly', 'attractive', 'appealing', 'modern', 'state of the art', 'minimal', 'significant', 'significantly',
    ],
    advice: 'Say what can be seen or measured when it is so.',
    measured: true,
    unless: /^(?:,|\s+(?:computing|sailing|set|size|enough\s+to)\b)/iu,
  },
  {
    words: ['usually', 'normally', 'generally', 'typically'],
    advice: 'Say in which cases it holds.',
    measured: false,
    unless: /^\s+available\b/iu,
    obliging: true,
  },
];

export const vagueWords: readonly VagueWords[] = entries.map(({ words, ...entry }) => ({ ...entry, pattern: phrases(words) }));

/** Any of them: most texts have none, and one look is enough to see that. */
export const anyVagueWord = phrases(entries.flatMap(({ words }) => words));
