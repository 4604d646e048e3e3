import type { Rule } from './rule.js';
import { lackingKeys } from './support/lacking.js';
import { mayLackKeys } from './support/places.js';

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
    source: 'this-project',
  },
  *check({ spec }) {
    const rollout = spec.at('rollout');
    const missing = ['rollback', 'early_stop'].filter((key) => !rollout.at(key).exists);
    const [first] = missing;
    // An A/A test changes nothing that could be taken back, and a concluded one has been.
    const over = spec.status === 'concluded' || spec.at('design').text === 'aa';
    if (first === undefined || !mayLackKeys(rollout) || over) return;
    yield lackingKeys(spec, 'rollout', missing, missing.length === 1 ? { message: first } : {});
  },
};
