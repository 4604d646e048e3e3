import { check } from '../../support/fixture.js';

const prd = (text: string): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\nrequirements:\n  - text: ${text}\n`;
const launch = (more: string): string => `spec: launch/v1\nid: a\ntitle: A\nstatus: in-review\n${more}`;
const says = (word: string): string => `warning unreferenced-comparison: \`${word}\` than what? Name what it is compared with, and by how much if you know.`;
const best = (word: string): string => `warning unreferenced-comparison: \`${word}\` of which? Name what it is compared with and what shows it, or say what it does instead.`;

describe('unreferenced-comparison', () => {
  it('asks requirements for the other half', () => {
    check(prd(`The list opens faster.\n                         ^^^^^^ ${says('faster')}`), 'unreferenced-comparison');
    check(prd(`Filters are more\n            intuitive.\n`).replace('more\n', `more\n                      ^^^^… ${says('more intuitive')}\n`).trimEnd(), 'unreferenced-comparison');
  });

  it('asks claims for it, and for what shows that something is the best', () => {
    check(launch(`value_proposition: Find reports faster.
                                ^^^^^^ ${says('faster')}
positioning:
  statement: The best search there is.
                 ^^^^ ${best('best')}
  differentiators: [Easier to learn]
                    ^^^^^^ ${says('Easier')}
messaging:
  - claim: The easiest search.
               ^^^^^^^ ${best('easiest')}
  - claim: The easiest search.
    proof: 9 of 10 people found the report at once.
`), 'unreferenced-comparison');
    check(launch(`positioning: A smarter search
               ^^^^^^^ ${says('smarter')}
`), 'unreferenced-comparison');
  });

  it('is content with a reference or a number', () => {
    for (const text of [
      'The list opens faster than today.', 'Compared with the list, the search is better.', 'It is 20 % faster.', 'It is easier to find reports instead of folders.',
      'It gets faster, from minutes to seconds.',
    ]) check(prd(text), 'unreferenced-comparison');
  });

  it('knows expressions that compare nothing', () => {
    for (const text of ['It follows best practice.', 'It shows the best match.', 'Level AA or better.', 'It is shown so that people choose better.', 'Is it better?', 'It finds the cheapest flight.']) {
      check(prd(text), 'unreferenced-comparison');
    }
    check(launch('audience: {segments: [Better shops]}\nchannels: [The best blog]\nsummary: A faster search.\n'), 'unreferenced-comparison');
  });
});
