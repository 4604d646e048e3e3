import type { Rule } from './rule.js';
import { namedFileProblems } from './support/named-files.js';

const rest = 'Until then, specs of this kind are recognised, but their form is not checked.';

export const ownKind: Rule = {
  meta: {
    id: 'own-kind',
    title: 'A kind of your own that cannot be used in full',
    kinds: ['config'],
    sections: ['kinds'],
    level: { base: 'error', structural: true, bases: { off: 'info', noSchema: 'warning' } },
    messages: {
      default: '`{kind}` cannot be used in full.',
      off: 'The kind `{kind}` is not checked, because this workspace is not trusted: its description comes from a file of the workspace. Trust the workspace to switch it on.',
      taken: 'There is a built-in kind `{kind}` already. Give yours another name.',
      name: '`{kind}` cannot be the name of a kind: begin with a small letter, and use small letters, digits and `-` only.',
      suffix: 'File names cannot end in `{suffix}`: write something like `.discovery.yaml`.',
      suffixTaken: 'File names that end in `{suffix}` belong to {other} already. Choose another ending.',
      noSchema: `Nothing says what belongs into a \`{kind}\`. Below it, name the file that does. ${rest}`,
      outside: '`{path}` is not in the folder of this settings file. Put the file there, and write the way to it from here.',
      missing: `There is no file \`{path}\`. Correct the name, or make the file. ${rest}`,
      tooLarge: `\`{path}\` is larger than {most}, which is more than a description of fields needs. ${rest}`,
      unreadable: `\`{path}\` is not written as JSON: {reason}. ${rest}`,
      noFields: `\`{path}\` describes no fields: it needs \`"type": "object"\` and \`"properties"\`. ${rest}`,
      tooDeep: `\`{path}\` is nested too deeply to be read. ${rest}`,
      remote: `\`{path}\` refers to \`{reference}\`, which is never fetched. Put what it refers to under \`$defs\` in the same file. ${rest}`,
      circle: `In \`{path}\`, \`{reference}\` refers to itself in a circle. Write out how deep it may go. ${rest}`,
      nowhere: `In \`{path}\`, \`{reference}\` leads nowhere. ${rest}`,
      unsupported: `\`{path}\` uses \`{word}\` at {place}, which is not known here. Leave it out, or say it in another way. ${rest}`,
      annotation: `In \`{path}\`, \`{word}\` at {place} is not as it should be: {reason}. ${rest}`,
      wrongPattern: `In \`{path}\`, the pattern \`{pattern}\` at {place} cannot be read. ${rest}`,
      slowPattern: `In \`{path}\`, the pattern \`{pattern}\` at {place} could take very long: avoid a repetition within a repetition, and more than 300 characters. ${rest}`,
      wrong: `\`{path}\` is not right: {reason}. ${rest}`,
      noTemplate: 'There is no file `{path}`. Correct the name, or make the file: new specs of this kind begin with it.',
      broken: '`{path}` cannot be a template: filled in, line {line} could not be read. Put texts that people fill in between quotes.',
      otherKind: '`{path}` is no template for {phrase}: write `spec: {tag}` in it.',
    },
    source: 'this-project',
  },
  *check({ spec, config }) {
    yield* namedFileProblems(spec, config, 'kinds');
  },
};
