/**
 * What the rules about wording share: which sentences bind somebody, what in them is prose, and where it stands.
 *
 * Only what is promised is read: the text and the acceptance of requirements, and the claims a launch makes. Evidence, problems and
 * goals may speak as people speak. Within a sentence, quotes, code, addresses, places to fill and the team's own words are somebody
 * else's wording: they are blanked out, so that a match can neither begin in them nor run across them.
 */
import { deref } from '../../parse/source.js';
import { remembered, rememberedOfTexts } from '../../remembered.js';
import { partsOf, requirementsOf, type Requirement } from '../../spec/requirements.js';
import type { Spec } from '../../spec/spec.js';
import type { View } from '../../spec/view.js';
import type { Span } from '../../text.js';
import { notProse } from '../../wording/not-prose.js';
import { spanFinder } from './value-offsets.js';

interface Passage {
  /** `condition` is what a criterion starts from (given, when), `outcome` what it ends in; `claim` is what customers are told. */
  readonly part: 'text' | 'condition' | 'outcome' | 'claim';
  /** With what is not prose blanked out; as long as the value. */
  readonly prose: string;
  readonly requirement: Requirement | undefined;
  /** Where a part of the prose stands in the text of the file. */
  readonly spanOf: (from: number, to: number) => Span;
  /** The sentence around a place of the prose. */
  readonly sentenceAt: (index: number) => Sentence;
}

interface Sentence {
  readonly text: string;
  readonly start: number;
  /** Says how much, how many or how long. */
  readonly hasNumber: boolean;
  readonly isQuestion: boolean;
}

export interface Hit {
  readonly passage: Passage;
  /** As written, on one line. */
  readonly word: string;
  readonly span: Span;
  readonly sentence: Sentence;
  /** What follows it and comes before it in its sentence, as far as a reader looks for what it means. */
  readonly after: string;
  readonly before: string;
}

/** So that a text without full stops is not read again for every word in it. */
const reach = 160;

/** Several rules read the same passages, one after the other. A spec belongs to one version of a text, so nothing here grows old. */
const passagesOf = remembered((spec: Spec) => remembered((vocabulary: ReadonlySet<string>) => readRequirements(spec, vocabulary)));

/** What the requirements of a PRD promise. Those that are put off are promises to nobody yet. */
export function requirementPassages(spec: Spec, vocabulary: ReadonlySet<string>): readonly Passage[] {
  return passagesOf(spec)(vocabulary);
}

function readRequirements(spec: Spec, vocabulary: ReadonlySet<string>): readonly Passage[] {
  return requirementsOf(spec).filter(({ later }) => !later).flatMap((requirement) => [
    ...passage(spec, requirement.text, 'text', vocabulary, requirement),
    ...requirement.acceptance.flatMap(partsOf).flatMap(([key, view]) =>
      passage(spec, view, key === 'given' || key === 'when' ? 'condition' : 'outcome', vocabulary, requirement),
    ),
  ]);
}

/** What a spec says to customers: value proposition, positioning and messages. A message with a proof is no bare claim. */
export function claimPassages(spec: Spec, vocabulary: ReadonlySet<string>): readonly Passage[] {
  const positioning = spec.at('positioning');
  const bare = spec.at('messaging').items().filter((message) => !message.at('proof').exists);
  return [
    spec.at('value_proposition'), positioning, positioning.at('statement'), positioning.at('value_proposition'),
    ...positioning.at('differentiators').items(), ...positioning.at('messaging').items(), ...bare.map((message) => message.at('claim')),
  ].flatMap((view) => passage(spec, view, 'claim', vocabulary));
}

function passage(spec: Spec, view: View, part: Passage['part'], vocabulary: ReadonlySet<string>, requirement?: Requirement): readonly Passage[] {
  const { node } = view;
  // What an alias repeats is judged where it is written.
  if (node?.kind !== 'scalar' || typeof node.value !== 'string' || !view.filled || deref(node) !== node) return [];
  const prose = blanked(node.value, vocabulary);
  let sentences: readonly Sentence[] | undefined;
  return [
    {
      part, prose, requirement,
      spanOf: spanFinder(spec.source.text, node),
      sentenceAt: (index) => sentenceAt((sentences ??= sentencesOf(prose)), index),
    },
  ];
}

/** All places that a pattern (with the flag `g`) finds, passage by passage. */
export function* hitsOf(passages: readonly Passage[], pattern: RegExp): Generator<Hit> {
  for (const passage of passages) {
    for (let from = 0; ; ) {
      // Not `matchAll`, which makes a copy of the pattern each time. Whoever asks may look for the same pattern elsewhere between two hits.
      pattern.lastIndex = from;
      const match = pattern.exec(passage.prose);
      if (!match) break;
      const end = match.index + match[0].length;
      from = Math.max(end, match.index + 1);
      const sentence = passage.sentenceAt(match.index);
      yield {
        passage, sentence,
        word: match[0].replace(/\s+/g, ' '),
        span: passage.spanOf(match.index, end),
        before: passage.prose.slice(Math.max(sentence.start, match.index - reach), match.index),
        after: passage.prose.slice(end, Math.min(sentence.start + sentence.text.length, end + reach)),
      };
    }
  }
}

/** A pattern for whole words and phrases, whatever their case; `-` in them also matches a space, and the other way round. */
export function phrases(list: readonly string[]): RegExp {
  return new RegExp(bounded(list.map(phraseSource).join('|')), 'giu');
}

function phraseSource(phrase: string): string {
  const parts = phrase.split(/[-\s]+/).map((part) => part.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&'));
  return parts.join('[-‐‑\\s]+');
}

/** Not within a word, and not part of one with a hyphen: `fast` neither in `breakfast` nor in `fast-track`. */
export function bounded(source: string): string {
  return `(?<![\\p{L}\\p{M}\\p{N}_]|[\\p{L}\\p{N}][-‐‑])(?:${source})(?![\\p{L}\\p{M}\\p{N}_]|[-‐‑][\\p{L}\\p{N}])`;
}

/** Stands for what is no prose. It is no letter, no digit and no white space, so no word of ours matches it. */
const blank = '\uFFFC';

/** Vocabularies are read once per settings file. */
const taught = remembered((vocabulary: ReadonlySet<string>) => phrases([...vocabulary].filter((word) => word.trim() !== '')));

const proseIn = rememberedOfTexts((text) => {
  let prose = text;
  for (const pattern of notProse) prose = prose.replace(pattern, (found) => blank.repeat(found.length));
  return prose;
});

function blanked(text: string, vocabulary: ReadonlySet<string>): string {
  const prose = proseIn(text);
  if (vocabulary.size === 0) return prose;
  return prose.replace(taught(vocabulary), (found) => blank.repeat(found.length));
}

function sentencesOf(prose: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const add = (end: number): void => {
    const text = prose.slice(start, end);
    sentences.push({ text, start, hasNumber: number.test(text), isQuestion: text.trimEnd().endsWith('?') });
    start = end;
  };
  for (const { index } of prose.matchAll(/(?<=[.!?;]['")\]]?)(?<!\b(?:e\.g|i\.e|vs|cf|incl|approx)\.)\s|\n[^\S\n]*(?:\n[^\S\n]*)+|\n(?=[^\S\n]*[-*•] )/gi)) add(index + 1);
  add(prose.length);
  return sentences;
}

function sentenceAt(sentences: readonly Sentence[], index: number): Sentence {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const found = sentences[low];
  if (!found) throw new RangeError('a passage has at least one sentence');
  return found;
}

/** A number as such, not one that is part of a name: `IPv6`, `R12`, `level-2`. */
const number = new RegExp(
  `(?<![\\p{L}\\p{N}_.#/-])\\d|${bounded('two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|hundred|thousand|million|half|twice')}`,
  'iu',
);
