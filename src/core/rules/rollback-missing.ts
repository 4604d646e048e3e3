import { fillIn } from '../spec/fill.js';
import type { Rule } from './rule.js';
import { mayLackKeys, placeFor } from './support/places.js';
import { keys } from './support/words.js';

export const rollbackMissing: Rule = {
  meta: {
    id: 'rollback-missing',
    title: 'No way back, or no reason to stop early',
    kinds: ['experiment'],
    sections: ['rollout'],
    level: { base: 'warning' },
    messages: {
      default: 'It is not said how the change is taken back, nor which harm ends the test at once. Write `rollback` and `early_stop` under `rollout`.',
      rollback: 'It is not said how everybody gets back to the old experience. Write it as `rollback` under `rollout`, with who does it and how long it takes.',
      early_stop: 'It is not said which harm ends the test at once. Write it as `early_stop` under `rollout`, with a number from which on you stop.',
    },
    why: 'When something breaks, somebody has to act at once, perhaps at night. What they need to know has to be written before.',
    howToFix: 'Write how the change is switched off and how fast, and the harm that is reason enough. A promising first result is no such reason.',
    source: 'this-project',
    examples: {
      bad: 'spec: experiment/v1\nid: checklist\ntitle: Checklist\nstatus: draft\nrollout:\n  flag: new-checklist\n  rollback: Switch the flag off; it takes five minutes.\n',
      good:
        'spec: experiment/v1\nid: checklist\ntitle: Checklist\nstatus: draft\nrollout:\n  rollback: Switch the flag off; it takes five minutes.\n' +
        '  early_stop: The home page fails to load for 2 % of new accounts.\n',
    },
  },
  *check({ spec }) {
    const rollout = spec.at('rollout');
    const missing = ['rollback', 'early_stop'].filter((key) => !rollout.at(key).exists);
    const [first] = missing;
    // An A/A test changes nothing that could be taken back, and a concluded one has been.
    const over = spec.status === 'concluded' || spec.at('design').text === 'aa';
    if (first === undefined || !mayLackKeys(rollout) || over) return;
    yield {
      ...(missing.length === 1 && { message: first }),
      span: placeFor(spec, 'rollout', ...(missing.length === 1 ? [first] : [])),
      fixes: () => fillIn(spec, `Insert ${keys(missing)}`, missing.map((key) => ['rollout', key])),
    };
  },
};
