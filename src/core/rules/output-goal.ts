import { entriesOf } from '../spec/entries.js';
import type { Rule } from './rule.js';
import { proseOf } from './support/prose.js';

/** Before the verb: "To …", "We will …". */
const intending = ['will', 'shall', 'must', 'wants? to', 'plans? to', 'needs? to', 'are going to'].join('|');
const opening = `(?:to |(?:we|the team|our team) (?:${intending}) |we['’]ll |successfully )*`;
const verbs = [
  'ship', 'build', 'launch', 'add', 'release', 'create', 'implement', 'deliver', 'develop', 'introduce', 'roll out', 'deploy',
  'redesign', 'rewrite', 'rebuild', 'refactor', 'migrate', 'integrate',
];
/** A verb of making, and a thing made. */
const making = new RegExp(`^\\s*${`${opening}(${verbs.join('|')})`.replaceAll(' ', '\\s+')}\\s+(?=\\S)`, 'iu');
/** Also a noun: "Build times fall", "Release notes are read". */
const alsoNoun = new Set(['ship', 'build', 'launch', 'release', 'redesign', 'rewrite']);
/** What numbers and things do: with such a verb in it, the sentence is about a change after all. */
const changing = [
  'rises?', 'falls?', 'drops?', 'grows?', 'increases?', 'decreases?', 'declines?', 'shrinks?', 'doubles?', 'halves?', 'improves?', 'is', 'are', 'gets?',
  'go(?:es)?', 'takes?', 'stays?', 'remains?', 'reach(?:es)?', 'stops?', 'costs?', 'brings?', 'leads?', 'moves?', 'ends?', 'fails?', 'works?', 'happens?',
  'has', 'have', 'succeeds?', 'exceeds?', 'no\\s+longer',
];
const change = new RegExp(`\\s(?:${changing.join('|')})(?=[\\s.,]|$)`, 'iu');
/** Also said of what customers get, or of how well somebody works: "Build trust", "Ship twice a week", "Add 500 paying customers". */
const gains: readonly (readonly [of: ReadonlySet<string>, said: RegExp])[] = [
  [
    new Set(['build', 'create', 'deliver', 'add', 'develop']),
    /^\s*(?:\S+\s+){0,3}?(?:value|trust|confidence|loyalty|awareness|credibility|demand|habits?|momentum)\b/iu,
  ],
  [
    new Set(['ship', 'release', 'deploy', 'deliver']),
    new RegExp(
      '\\b(?:more\\s+often|daily|weekly|the\\s+same\\s+day|(?:a|every)\\s+(?:day|week|month)|within\\s+\\S+\\s+(?:working\\s+)?(?:minutes?|hours?|days?))\\b|' +
        '\\b(?:faster|sooner)(?=\\s*(?:[.,;]|$|than\\b))',
      'iu',
    ),
  ],
  [new Set(['deliver', 'ship', 'migrate', 'create', 'add']), /%/u],
  [new Set(['add']), /^\s*[€$£]?\d/u],
  [new Set(['introduce']), /^\s*\S+\s+to\b/iu],
];
/** What follows says what the thing is for, and has verbs of its own. */
const purpose = /[,;:]|\s(?:so\s+that|so|to|in\s+order|that|which|who|where|when|because|and)\s/iu;

export const outputGoal: Rule = {
  meta: {
    id: 'output-goal',
    title: 'A goal that is something to build',
    kinds: ['prd'],
    sections: ['goals'],
    level: { base: 'warning' },
    messages: {
      default: '`{word}` begins a goal that says what you will make, and not what will be different then. Write what changes for customers; what you make belongs under `solution`.',
    },
    source: 'core-and-growth',
  },
  *check({ spec, config }) {
    for (const { view } of entriesOf(spec.at('goals'), 'Goal')) {
      const prose = proseOf(spec, view.at('outcome'));
      const found = prose && making.exec(prose.text);
      const [whole, word] = found ?? [];
      if (!prose || whole === undefined || word === undefined) continue;
      const verb = word.toLowerCase().replace(/\s+/g, ' ');
      const clause = prose.text.slice(whole.length);
      const [first = ''] = clause.split(purpose);
      const isChange = (alsoNoun.has(verb) && change.test(` ${first}`)) || gains.some(([of, said]) => of.has(verb) && said.test(clause));
      if (isChange || config.vocabulary.has(verb)) continue;
      const start = whole.trimEnd().length - word.length;
      yield { data: { word: word.replace(/\s+/g, ' ') }, span: prose.span(start, start + word.length) };
    }
  },
};
