import type { Cases } from './case.js';

export const quotes: Cases = {
  'unclosed-quote': {
    bad: 'title: "Search\n       ^^^^^^^ unclosed-quote\nstatus: draft\nnote: "x"\n',
    good: 'title: "Search"\nstatus: draft\nnote: "x"\n',
    nearMiss: 'title: "Search\n  again"\nnote: 6" wide and so\' on\n',
    also: [
      { bad: 'a: "x\n   ^^ unclosed-quote', good: 'a: "x"' },
      { bad: "a: 'tis so\n   ^^^^^^^ unclosed-quote\nb: 1\n", good: "a: 'tis so'\nb: 1\n" },
      { bad: '"a: 1\n^^ unclosed-quote\nb: 2\n', good: '"a": 1\nb: 2\n' },
      { bad: "a: [x, 'y, z]\n       ^^ unclosed-quote\nb: 1\n", good: "a: [x, 'y', z]\nb: 1\n" },
    ],
  },
  'text-after-quote': {
    bad: 'title: "Search" again\n       ^^^^^^^^^^^^^^ text-after-quote\nb: 1\n',
    good: "title: '\"Search\" again'\nb: 1\n",
    nearMiss: 'title: "Search" # again\nb: again "Search"\n',
    also: [{ bad: '"Goal" one: x\n^^^^^^^^^^ text-after-quote\nb: 1\n', good: "'\"Goal\" one': x\nb: 1\n" }],
  },
  'quote-in-quotes': {
    bad: 'a: "say "hi" now"\n   ^^^^^^^^^^^^^^ quote-in-quotes\n',
    good: "a: 'say \"hi\" now'\n",
    nearMiss: 'a: "say \\"hi\\" now"\nb: \'it\'\'s\'\n',
    also: [
      { bad: 'a: "say "no" # now"\n   ^^^^^^^^^^^^^^^^ quote-in-quotes\nb: 1\n', good: 'a: \'say "no" # now\'\nb: 1\n' },
      { bad: "a: 'It's good'\n   ^^^^^^^^^^^ quote-in-quotes\n", good: 'a: "It\'s good"\n' },
      { bad: 'a: "it\'s "so" here"\n   ^^^^^^^^^^^^^^^^ quote-in-quotes\n', good: 'a: "it\'s \\"so\\" here"\n' },
    ],
  },
  'comma-after-value': {
    bad: '"status": "draft",\n                 ^ comma-after-value\nb: 1\n',
    good: '"status": "draft"\nb: 1\n',
    nearMiss: 'a: ["x", "y"]\nb: "x,"\n',
  },
  'bad-escape': {
    bad: 'a: "C:\\data\\pictures"\n      ^^ bad-escape\n',
    good: 'a: "C:\\\\data\\\\pictures"\n',
    nearMiss: 'a: "tab\\t quote\\" backslash\\\\ letter\\u00e9"\nb: \'C:\\pictures\'\nc: C:\\pictures\n',
    also: [
      // Both may be meant: the first as a line break.
      { bad: 'a: "C:\\new\\pictures \\"x\\""\n          ^^ bad-escape\n', good: 'a: "C:\\\\new\\\\pictures \\"x\\""\n' },
    ],
  },
  'curly-quotes': {
    bad: 'status: “draft”\n        ^^^^^^^ curly-quotes\n',
    good: 'status: "draft"\n',
    nearMiss: 'finding: “I could not find my report.”\nnote: the “new” search\nboth: “a” and “b”\n',
    also: [
      { bad: '“status”: draft\n^^^^^^^^ curly-quotes\n', good: '"status": draft\n' },
      { bad: 'title: “Search: now”\n       ^^^^^^^^^^^^^ curly-quotes\n', good: 'title: "Search: now"\n' },
      { bad: 'a: [‘x’, y]\n    ^^^ curly-quotes\n', good: 'a: ["x", y]\n' },
    ],
  },
};
