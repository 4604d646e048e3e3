import type { Cases } from './case.js';

/** Values that begin with, or contain, what means something else in YAML. */
export const values: Cases = {
  'colon-in-value': {
    bad: 'title: Search: the next step\n       ^^^^^^^^^^^^^^^^^^^^^ colon-in-value\nstatus: draft\n',
    good: 'title: "Search: the next step"\nstatus: draft\n',
    nearMiss: 'title: Search at 10:30, see https://example.com:80/a\nnote: a :b\n',
    also: [
      {
        bad: 'a:\n  - why: so: far # kept\n         ^^^^^^^ colon-in-value\n    next: x',
        good: 'a:\n  - why: "so: far" # kept\n    next: x',
      },
      { bad: 'a: He said "no": so\n   ^^^^^^^^^^^^^^^^ colon-in-value\nb: x', good: "a: 'He said \"no\": so'\nb: x" },
      { bad: "a: It's \"so\": fine\n   ^^^^^^^^^^^^^^^ colon-in-value", good: "a: 'It''s \"so\": fine'" },
      { bad: 'a: {title: One: two, b: c}\n           ^^^^^^^^ colon-in-value', good: 'a: {title: "One: two", b: c}' },
      {
        bad: 'a: We think that\n   ^^^^^^^^^^^^^… colon-in-value\n  Sellers leave: no photo\nb: 1\n',
        good: 'a: "We think that\n  Sellers leave: no photo"\nb: 1\n',
      },
      {
        bad: 'a: x: y\n   ^^^^ colon-in-value\nb: 1\nc: v: w\n   ^^^^ colon-in-value\n',
        good: 'a: "x: y"\nb: 1\nc: v: w\n',
      },
    ],
    fine: ['a: "x: y"\n', 'a: |\n  x: y: z\n', 'a: b # c: d: e\n', '- a: 1\n  b: 2\n'],
  },
  'two-fields': {
    bad: 'alpha: 0.05 power: 0.8\n            ^^^^^^^^^^ two-fields\nb: 1\n',
    good: 'alpha: 0.05\npower: 0.8\nb: 1\n',
    nearMiss: 'title: "0.05 power: 0.8"\nb: {c: 1, d: 2}\n',
    also: [
      { bad: 'a:\n  - start: 2026-12-01 end: 2026-12-28\n                      ^^^^^^^^^^^^^^^ two-fields\n    b: 1\n', good: 'a:\n  - start: 2026-12-01\n    end: 2026-12-28\n    b: 1\n' },
      { bad: 'team:\n  growth-pm: Ana Ruiz core-pm: Ben\n                      ^^^^^^^^^^^^ two-fields\n', good: 'team:\n  growth-pm: Ana Ruiz\n  core-pm: Ben\n' },
    ],
  },
  'hash-in-value': {
    bad: 'goal: be #1 in search\n         ^^^^^^^^^^^^ hash-in-value\n',
    good: 'goal: "be #1 in search"\n',
    nearMiss: 'goal: be first # 1 in search\nother: see C# and a#b\nthird: x #TODO later\n',
    also: [{ bad: 'rank: #1\n      ^^ hash-in-value\n', good: 'rank: "#1"\n' }],
    fine: ['goal: #todo\n', '#1 a comment\na: 1\n', 'a:\n  b: 1\n  #c: 2\n'],
  },
  'hash-in-text': {
    bad: 'goal: be first #really\n               ^^^^^^^ hash-in-text\n  and stay there\nb: 1\n',
    good: 'goal: "be first #really\n  and stay there"\nb: 1\n',
    nearMiss: 'goal: be first\n  and stay there # really\nb: 1\n',
  },
  'special-start': {
    bad: 'owner: @ana\n       ^^^^ special-start\n',
    good: 'owner: "@ana"\n',
    nearMiss: 'owner: ana@example.com\nshare: 5% up\nnote: so * and & and ! are fine > here | too\n',
    also: [
      { bad: 'a: `code` first\n   ^^^^^^^^^^^^ special-start\n', good: 'a: "`code` first"\n' },
      { bad: 'a: %change # note\n   ^^^^^^^ special-start\n', good: 'a: "%change" # note\n' },
      { bad: 'a: *very* good\n   ^^^^^^^^^^^ special-start\n', good: 'a: "*very* good"\n' },
      { bad: 'a: *note\n   ^^^^^ special-start\n', good: 'a: "*note"\n' },
      { bad: 'a: &Co is first\n   ^^^^^^^^^^^^ special-start\n', good: 'a: "&Co is first"\n' },
      { bad: 'a: !important text\n   ^^^^^^^^^^^^^^^ special-start\n', good: 'a: "!important text"\n' },
      { bad: 'a: >50% of users\n   ^^^^^^^^^^^^^ special-start\nb: 1\n', good: 'a: ">50% of users"\nb: 1\n' },
      { bad: 'a: , b\n   ^^^ special-start\n', good: 'a: ", b"\n' },
      { bad: 'a: ? b\n   ^^^ special-start\n', good: 'a: "? b"\n' },
      { bad: '@a: b\n^^ special-start\n', good: '"@a": b\n' },
      { bad: 'a:\n  !b c: d\n  ^^^^ special-start\n  e: f\n', good: 'a:\n  "!b c": d\n  e: f\n' },
      { bad: 'a: [x, @ana, y]\n       ^^^^ special-start\n', good: 'a: [x, "@ana", y]\n' },
      { bad: 'a: [*x*, y]\n    ^^^ special-start\n', good: 'a: ["*x*", y]\n' },
      { bad: 'a:\n    - @ana\n      ^^^^ special-start\n    - x', good: 'a:\n    - "@ana"\n    - x' },
      { bad: '%name\n^^^^^ special-start\na: 1\n' },
    ],
    fine: ['a: &x text\nb: *x\n', 'a: !!str 5\n', '%YAML 1.2\n---\na: 1\n', "a: '@ana'\n"],
  },
  'unknown-alias': {
    bad: 'a: &one 1\nb: *two\n   ^^^^ unknown-alias\nc: *one\n',
    good: 'a: &one 1\nb: "*two"\nc: *one\n',
    nearMiss: 'a: &one 1\nb: *one\n',
  },
  'unknown-tag': {
    bad: 'a: !metric\n   ^^^^^^^ unknown-tag\n  b: 1\n',
    good: 'a:\n  b: 1\n',
    nearMiss: 'a: !!map\n  b: 1\n',
  },
  'text-in-header': {
    bad: 'a: > First line\n     ^^^^^^^^^^ text-in-header\n  second line\nb: 1\n',
    good: 'a: >\n  First line\n  second line\nb: 1\n',
    nearMiss: 'a: >-\n  First line\nb: |2 # note\n   x\nc: |+\n  y\n',
  },
  'dash-in-value': {
    bad: 'a: - too slow\n   ^^^^^^^^^^ dash-in-value\nb: 1\n',
    good: 'a:\n  - too slow\nb: 1\n',
    nearMiss: 'a: -5\nb: -x\nc: a - b\nd:\n- e\n',
  },
  bullet: {
    bad: 'a:\n  * one\n  ^^^^^ bullet\n  * two\nb: 1\n',
    good: 'a:\n  - one\n  - two\nb: 1\n',
    nearMiss: 'a:\n  - one * two\n  - x • y\nb: so –\n  – and so\nc: |\n  * d\n',
    also: [
      { bad: 'a:\n    • one\n    ^^^^^ bullet\n      more\n\n    • two\nb: 1\n', good: 'a:\n    - one\n      more\n\n    - two\nb: 1\n' },
      { bad: 'a:\n  – b: 1\n  ^^^^^^ bullet\n    c: 2\n', good: 'a:\n  - b: 1\n    c: 2\n' },
    ],
  },
  'list-in-text': {
    bad: 'a: We do this\n  - one\n  ^^^^^ list-in-text\n  - two\nb: 1\n',
    good: 'a: |\n  We do this\n  - one\n  - two\nb: 1\n',
    nearMiss: 'a: We do this\n  -- and that\nb: |\n  x\n  - one\n',
  },
};
