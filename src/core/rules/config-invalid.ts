import { nearest } from '../nearest.js';
import { profileById, profiles } from '../ownership/knowledge.js';
import { listed } from '../wording/words.js';
import type { Rule } from './rule.js';
import { specKinds } from './rule.js';

export const configInvalid: Rule = {
  meta: {
    id: 'config-invalid',
    title: 'The team settings could not be read in full',
    kinds: specKinds,
    sections: [],
    level: { base: 'warning', structural: true },
    messages: {
      default: 'Line {line} of {file} has a mistake, so some of your team\'s people, owners or rules may be missing here. Open it to see what to change.',
      profile: 'The team settings in {file} name the profile `{profile}`, which does not exist, so every role counts as there. {known}',
    },
    source: 'this-project',
  },
  *check({ spec, config }) {
    const problem = config.problems[0];
    const place = spec.at('spec').pair?.key.span ?? spec.root.entries()[0]?.[0].span ?? { start: 0, end: 0 };
    if (problem) {
      yield {
        data: { file: problem.path, line: problem.line },
        span: place,
        related: [{ path: problem.path, span: problem.span, message: 'The mistake in the settings' }],
      };
    }
    if (config.path === undefined || profileById(config.profile)) return;
    const names = profiles.map(({ id }) => id);
    const meant = nearest(config.profile, names);
    const known = meant === undefined ? `There is ${listed(names.map((name) => `\`${name}\``), 'or')}.` : `Did you mean \`${meant}\`?`;
    yield { message: 'profile', data: { file: config.path, profile: config.profile, known }, span: place };
  },
};
