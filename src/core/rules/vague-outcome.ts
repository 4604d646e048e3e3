import type { Rule } from './rule.js';
import { proseOf } from './support/prose.js';

/** Feelings and general praise: everybody agrees with them and nobody can count them. */
const vague = new RegExp(
  [
    String.raw`\b(?:engag(?:e[sd]?|ing|ement)|delight(?:s|ed|ful)?|enjoy(?:s|able)?|appreciate[sd]?|love|feels?|feeling)\b`,
    String.raw`\b(?:satisf(?:y|ied|action|ying)|happ(?:y|ier|iness)|excit(?:e[sd]?|ing|ement))\b`,
    // "Customers like Acme" and "would like to pay" are something else.
    String.raw`\b(?:will|would|really|also)\s+like\b(?!\s+to\b)`,
    String.raw`\b(?:people|users|customers|buyers|visitors|members|readers|they)\s+like\s+(?:the|our|this|that|it|them|what|how)\b`,
    String.raw`\b(?:better|improv\w+|great(?:er)?|nicer|smoother|enhanc\w+|optimi[sz]\w+|seamless)\s+(?:\p{L}+\s+){0,3}experience\b`,
    String.raw`\bexperience\s+(?:\p{L}+\s+)?(?:improves|(?:is|gets|becomes|will\s+be)\s+(?:better|nicer|smoother|improved))\b`,
  ].join('|'),
  'giu',
);

export const vagueOutcome: Rule = {
  meta: {
    id: 'vague-outcome',
    title: 'An outcome nobody can count',
    kinds: ['experiment'],
    sections: ['hypothesis'],
    level: { base: 'warning' },
    messages: {
      default: 'Wording such as "{words}" can mean anything, and neither a metric nor a direction says how you would see it. Write what people will do differently, and name the metric that shows it.',
    },
    source: 'pm-is-dialogue',
  },
  *check({ spec, config }) {
    const hypothesis = spec.at('hypothesis');
    // With a metric or a direction beside it the wording is clear enough.
    if (hypothesis.at('metric').exists || hypothesis.at('direction').exists) return;
    const prose = proseOf(spec, hypothesis.at('outcome'));
    if (!prose) return;
    for (const match of prose.text.matchAll(vague)) {
      const words = match[0].replace(/\s+/g, ' ');
      if (isTaught(words, config.vocabulary)) continue;
      yield { data: { words }, span: prose.span(match.index, match.index + match[0].length) };
      return; // one place is enough to see what is meant
    }
  },
};

/** The team uses the phrase, or its last word, in a sense of its own. */
function isTaught(words: string, vocabulary: ReadonlySet<string>): boolean {
  const lower = words.toLowerCase();
  return vocabulary.has(lower) || vocabulary.has(lower.split(' ').at(-1) ?? '');
}
