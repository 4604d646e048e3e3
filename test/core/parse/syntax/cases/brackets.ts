import type { Cases } from './case.js';

export const brackets: Cases = {
  'bracket-text': {
    bad: 'title: [Draft] Search\n       ^^^^^^^^^^^^^^ bracket-text\nb: 1\n',
    good: 'title: "[Draft] Search"\nb: 1\n',
    nearMiss: 'title: [Draft, Search] # note\nb: Search [draft] {x}\n',
    also: [
      { bad: 'a: {{name}}\n   ^^^^^^^^ bracket-text\n', good: 'a: "{{name}}"\n' },
      { bad: 'a: {name} is it\n   ^^^^^^^^^^^^ bracket-text\n', good: 'a: "{name} is it"\n' },
      { bad: 'a: ]x\n   ^^ bracket-text\nb: 1\n', good: 'a: "]x"\nb: 1\n' },
    ],
  },
  'unclosed-bracket': {
    bad: 'a: [x, y\n   ^^^^^ unclosed-bracket\nb: 1\n',
    good: 'a: [x, y]\nb: 1\n',
    nearMiss: 'a: [x,\n  y\n  ]\nb: {c: [d]}\n',
    also: [
      { bad: 'a: {x: 1\n   ^^^^^ unclosed-bracket\nb: 1\n', good: 'a: {x: 1}\nb: 1\n' },
      { bad: 'a: [WIP now\n   ^^^^^^^^ unclosed-bracket\nb: 1\n', good: 'a: "[WIP now"\nb: 1\n' },
      { bad: 'a: [\n   ^ unclosed-bracket\n  x,\n  y\nb: 1\n', good: 'a: [\n  x,\n  y]\nb: 1\n' },
    ],
  },
  'wrong-bracket': {
    bad: 'a: [x, y}\n        ^ wrong-bracket\nb: 1\n',
    good: 'a: [x, y]\nb: 1\n',
    nearMiss: 'a: [x, {y: 1}]\nb: 1\n',
  },
  'extra-bracket': {
    bad: 'a: [x, y]]\n         ^ extra-bracket\nb: 1\n',
    good: 'a: [x, y]\nb: 1\n',
    nearMiss: 'a: [[x], y]\nb: 1]\n',
    also: [{ bad: 'a: 1\n]\n^ extra-bracket\nb: 1\n', good: 'a: 1\n\nb: 1\n' }],
  },
  'missing-comma': {
    bad: 'a: {x: 1 y: 2}\n         ^^ missing-comma\nb: 1\n',
    good: 'a: {x: 1, y: 2}\nb: 1\n',
    nearMiss: 'a: [x y, z]\nb: {c: d e}\n',
    also: [{ bad: "a: ['x' 'y']\n        ^ missing-comma\n", good: "a: ['x', 'y']\n" }],
  },
  'extra-comma': {
    bad: 'a: [x,, y]\n      ^ extra-comma\n',
    good: 'a: [x, y]\n',
    nearMiss: 'a: [x, y,]\n',
    also: [{ bad: 'a: [, x]\n    ^ extra-comma\n', good: 'a: [ x]\n' }],
  },
  'dash-in-brackets': {
    bad: 'a: [- x]\n    ^ dash-in-brackets\n',
    good: 'a: [x]\n',
    nearMiss: 'a: [-x, -5]\n',
  },
};
