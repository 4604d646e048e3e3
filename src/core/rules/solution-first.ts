import type { Spec } from '../spec/spec.js';
import { contentWords } from '../wording/content-words.js';
import { repeated } from '../wording/words.js';
import type { Rule, RuleProblem } from './rule.js';

/** What is missing is a thing to build. Of a way, a reason or an answer it can be said without having a solution in mind. */
const absence = new RegExp(
  '\\b(?:there\\s+(?:is|are)\\s+(?:currently\\s+|still\\s+)?no|(?:we|our\\s+(?:product|app|site|customers|users)|the\\s+(?:product|app|site|system))\\s+(?:do\\s+not|does\\s+not|don[\'’]t|doesn[\'’]t)\\s+have\\s+an?|' +
    '(?:we|our\\s+(?:product|app|site)|the\\s+(?:product|app|site))\\s+(?:lacks?|needs?)\\s+an?)\\s+' +
    '(?!(?:formal\\s+|easy\\s+|simple\\s+|good\\s+|clear\\s+|reliable\\s+|single\\s+|standard\\s+|common\\s+|shared\\s+)?' +
    '(?:way|ways|means|need|doubt|time|reason|evidence|guarantee|one|place|agreement|money|chance|hope|answer|understanding|idea|consensus|incentive|owner|person|such|longer|more|other|sign)\\b)' +
    '[\\p{L}\\p{N}][\\p{L}\\p{N}’\'-]*',
  'iu',
);

/** Words that say that something is built, not what. */
const building = new Set(contentWords('add build create introduce provide offer support make give let allow feature function solution product tool system page'));
const enough = 4;
const share = 0.75;

export const solutionFirst: Rule = {
  meta: {
    id: 'solution-first',
    title: 'The problem is the missing solution',
    kinds: ['prd'],
    sections: ['problem'],
    level: { base: 'warning' },
    messages: {
      default: '`{words}` is a solution turned into a problem. Write what people cannot do, and what it costs them, so that other answers stay possible.',
      repeats: 'This uses the words of the solution: {words}. Write what goes wrong for people as they would tell it, without naming what you want to build.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const statement = spec.at('problem', 'statement');
    if (!statement.filled || statement.text === undefined) return;
    const absent = absence.exec(statement.text);
    if (absent) yield { data: { words: absent[0].replace(/\s+/g, ' ') }, span: statement.span };
    else yield* repetition(spec, statement.text, statement.span);
  },
};

function* repetition(spec: Spec, problem: string, span: RuleProblem['span']): Generator<RuleProblem> {
  const approach = spec.at('solution', 'approach');
  const solution = new Set(contentWords(approach.filledText ?? '').filter((word) => !building.has(word)));
  const said = new Set(contentWords(problem));
  const shared = [...solution].filter((word) => said.has(word));
  if (solution.size < enough || shared.length < share * solution.size) return;
  yield { message: 'repeats', data: { words: `"${repeated(approach.text ?? '')}"` }, span };
}
