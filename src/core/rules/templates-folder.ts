import type { Rule } from './rule.js';
import { namedFileProblems } from './support/named-files.js';

export const templatesFolder: Rule = {
  meta: {
    id: 'templates-folder',
    title: 'Templates of your own that cannot be used',
    kinds: ['config'],
    sections: ['templates'],
    level: { base: 'warning', structural: true, bases: { missing: 'error', outside: 'error' } },
    messages: {
      default: '`{path}` cannot be used.',
      missing: 'There is no folder `{path}` beside this file. Correct the name, or make the folder.',
      outside: '`{path}` is not in the folder of this settings file. Put the templates there, and write the way to them from here.',
      unreadable: '`{path}` cannot be read, so it is not offered as a template.',
      kindless: '`{path}` is not offered as a template: its name has to end like that of a spec, such as `{ending}`.',
      broken: '`{path}` is not offered as a template: filled in, line {line} could not be read. Put texts that people fill in between quotes.',
      otherKind: '`{path}` is not offered as a template: its name is that of {phrase}, so it needs `spec: {tag}`.',
    },
    source: 'this-project',
  },
  *check({ spec, config }) {
    yield* namedFileProblems(spec, config, 'templates');
  },
};
