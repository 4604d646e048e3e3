import type { Cases } from './case.js';

/** Characters that cannot be seen, or not told apart. */
export const characters: Cases = {
  'odd-space': {
    bad: 'team:\n\u00a0\u00a0data: Bo\n^^ odd-space\n\u00a0\u00a0design: Cy\n',
    good: 'team:\n  data: Bo\n  design: Cy\n',
    nearMiss: 'a: 10\u00a0000 users\nb: "\u00a0x"\nc: |\n  \u00a0y\n',
    also: [
      { bad: 'title:\u00a0Search\n      ^ odd-space\n', good: 'title: Search\n' },
      { bad: 'a:\n  -\u00a0x\n   ^ odd-space\n', good: 'a:\n  - x\n' },
      { bad: 'status: draft\u00a0\n             ^ odd-space\n', good: 'status: draft\n' },
      { bad: 'status\u00a0: draft\n      ^ odd-space\n', good: 'status: draft\n' },
      { bad: 'a: 1\n\ufeffb: 2\n^ odd-space\n', good: 'a: 1\nb: 2\n' },
      { bad: 'a: \u2003x\n   ^ odd-space\n', good: 'a: x\n' },
    ],
    fine: ['\ufeffa: 1\n', 'a: Objectif :\u00a0plus\n'],
  },
  tab: {
    bad: 'team:\n\tdata: Bo\n^ tab\n\tdesign: Cy\n',
    good: 'team:\n  data: Bo\n  design: Cy\n',
    nearMiss: 'a: x\t# note\nb: |\n  x\n  \ty\nc: [\n  \tx,\n  \ty]\n\t# comment\n\t\nd:\tz\n',
    also: [
      { bad: 'a:\n    b: |\n\t\tx\n^^ tab\n\t\ty\n', good: 'a:\n    b: |\n        x\n        y\n' },
      { bad: 'a:\n  -\tb: 1\n^^^^ tab\n    c: 2\n', good: 'a:\n  - b: 1\n    c: 2\n' },
      { bad: 'a:\n\t- b\n^ tab\n\t- c\n', good: 'a:\n  - b\n  - c\n' },
      { bad: 'a: [\n\tx,\n^ tab\n\ty]\nb: 1\n', good: 'a: [\n  x,\n  y]\nb: 1\n' },
    ],
  },
  'line-breaks': {
    bad: 'a: 1\rb: 2\r',
    good: 'a: 1\nb: 2\n',
    nearMiss: 'a: 1\r\nb: 2\r\n',
  },
  'tight-comment': {
    bad: 'a: "x"#note\n      ^^^^^ tight-comment\n',
    good: 'a: "x" #note\n',
    nearMiss: 'a: x#note\nb: "y#note"\nc: "z" # note\n',
  },
};
