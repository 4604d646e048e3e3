import type { Cases } from './case.js';

/** Indentation, and lines that lack what makes them a key or an item. */
export const lines: Cases = {
  'slipped-indentation': {
    bad: 'a:\n  x: 1\n   y: 2\n^^^^ slipped-indentation\n  z: 3\n',
    good: 'a:\n  x: 1\n  y: 2\n  z: 3\n',
    nearMiss: 'a:\n  x:\n      y: 2\n  z: 3\nb:\n- c\n-   d\n',
    also: [
      { bad: 'a:\n  x: 1\n y: 2\n^^ slipped-indentation\nz: 3\n', good: 'a:\n  x: 1\n  y: 2\nz: 3\n' },
      {
        bad: 'a:\n  x: 1\n   y:\n^^^^ slipped-indentation\n     z: 3\n\n     # kept\n     w: 4\n  v: 5',
        good: 'a:\n  x: 1\n  y:\n    z: 3\n\n    # kept\n    w: 4\n  v: 5',
      },
      { bad: ' a: 1\n^^ slipped-indentation\nb: 2\n', good: 'a: 1\nb: 2\n' },
      { bad: '- a: 1\n   b: 2\n^^^^ slipped-indentation\n- c\n', good: '- a: 1\n  b: 2\n- c\n' },
      { bad: '- a: 1\n b: 2\n^^ slipped-indentation\n- c\n', good: '- a: 1\n  b: 2\n- c\n' },
      { bad: 'a:\n  - x\n   - y\n^^^^^^ slipped-indentation\n  - z\n', good: 'a:\n  - x\n  - y\n  - z\n' },
      { bad: 'a:\n   - x\n  - y\n^^^^^ slipped-indentation\nb: 1\n', good: 'a:\n   - x\n   - y\nb: 1\n' },
      { bad: 'a:\n    x: 1\n     y: 2\n^^^^^^ slipped-indentation\n    z: 3\n', good: 'a:\n    x: 1\n    y: 2\n    z: 3\n' },
      { bad: 'a: 1\n  b: 2\n^^^ slipped-indentation\nc: 3\n', good: 'a: 1\nb: 2\nc: 3\n' },
      // The one that stands out is what slipped, not those that follow it.
      { bad: 'a:\n  x: 1\ny: 2\n^ slipped-indentation\n  z: 3\n', good: 'a:\n  x: 1\n  y: 2\n  z: 3\n' },
      { bad: 'a:\n    x: 1\n^^^^^ slipped-indentation\n  y: 2\n  z: 3\n', good: 'a:\n  x: 1\n  y: 2\n  z: 3\n' },
      { bad: 'a:\nx: 1\n^ slipped-indentation\n  y: 2\nz: 3\n', good: 'a:\n  x: 1\n  y: 2\nz: 3\n' },
      { bad: 'a:\n   - x: 1\n^^^^^^ slipped-indentation\n    y: 2\n  - x: 3\n', good: 'a:\n  - x: 1\n    y: 2\n  - x: 3\n' },
      { bad: 'a:\n  - x: 1\n  y: 2\n^^^ slipped-indentation\n  - x: 3\n', good: 'a:\n  - x: 1\n    y: 2\n  - x: 3\n' },
      // What belongs to it may stand right already.
      { bad: 'a: 1\n  b:\n^^^ slipped-indentation\n  c: 2\n  d: 3\n', good: 'a: 1\nb:\n  c: 2\n  d: 3\n' },
      { bad: 'a:\n  b:\n    c: 1\n   d:\n^^^^ slipped-indentation\n    e: 1\n', good: 'a:\n  b:\n    c: 1\n  d:\n    e: 1\n' },
    ],
  },
  'text-before-keys': {
    bad: 'a:\n  risks: none\n         ^^^^ text-before-keys\n    brand: some\n    cost:\n      high: 1\nb: 1\n',
    good: 'a:\n  risks: # none\n    brand: some\n    cost:\n      high: 1\nb: 1\n',
    nearMiss: 'risks: none\nbrand: some\ncost: more\nb: none\n  of it\n  at all\n',
  },
  'code-fence': {
    bad: '```yaml\n^^^^^^^ code-fence\na: 1\n```\n',
    good: 'a: 1\n',
    nearMiss: 'a: |\n  ```\n  code\n  ```\nb: 1\n',
    also: [{ bad: 'a: 1\n~~~\n^^^ code-fence\n', good: 'a: 1\n' }],
  },
  'bold-line': {
    bad: 'a: 1\n**Problem**\n^^^^^^^^^^^ bold-line\nb: 2\n',
    good: 'a: 1\n# **Problem**\nb: 2\n',
    nearMiss: 'a: |\n  **Problem**\n  text\nb: so\n  **bold**\n  text\n',
    also: [{ bad: '**The problem:**\n^^^^^^^^^^^^^^^^ bold-line\nb: 2\n', good: '# **The problem:**\nb: 2\n' }],
  },
  'missing-space-colon': {
    bad: 'a: 1\ntitle:Search\n^^^^^^^^^^^^ missing-space-colon\nb: 2\n',
    good: 'a: 1\ntitle: Search\nb: 2\n',
    nearMiss: 'a: https://example.com\nb:\n  mailto:ana@example.com\nc: 10:30\nd: x:y\ne:\n- f:g\n',
    also: [
      { bad: 'a:\n  b:text here\n  ^^^^^^^^^^^ missing-space-colon\n', good: 'a:\n  b: text here\n' },
      { bad: 'a:\n  - key: b\n    weight:50\n    ^^^^^^^^^ missing-space-colon\n', good: 'a:\n  - key: b\n    weight: 50\n' },
      { bad: 'a:\n  - b:c\n    ^^^ missing-space-colon\n    d: e\n', good: 'a:\n  - b: c\n    d: e\n' },
      { bad: 'a: {days:7}\n    ^^^^^^ missing-space-colon\n', good: 'a: {days: 7}\n' },
      { bad: 'a: 1\nb :c\n^^^^ missing-space-colon\nd: 2\n', good: 'a: 1\nb : c\nd: 2\n' },
    ],
  },
  'missing-space-dash': {
    bad: 'a:\n  - x\n  -y\n  ^^ missing-space-dash\n  - z\n',
    good: 'a:\n  - x\n  - y\n  - z\n',
    nearMiss: 'a:\n  -5\nb: -x\nc:\n- -x\n',
    also: [
      { bad: 'a:\n  -x\n  ^^ missing-space-dash\n', good: 'a:\n  - x\n' },
      { bad: 'a:\n  -b: 1\n  ^^^^^ missing-space-dash\n    c: 2\n  - b: 3\n', good: 'a:\n  - b: 1\n    c: 2\n  - b: 3\n' },
    ],
  },
  'missing-colon': {
    bad: 'a: 1\ntitle Search\n^^^^^^^^^^^^ missing-colon\nb: 2\n',
    good: 'a: 1\ntitle: Search\nb: 2\n',
    nearMiss: 'a: 1\ntitle:\n  Search\nb: 2\n',
    also: [
      { bad: 'a: 1\ntitl\n^^^^ missing-colon', good: 'a: 1\ntitl:' },
      { bad: 'a: 1\nteam\n^^^^ missing-colon\n  data: Bo\n  design: Cy\n', good: 'a: 1\nteam:\n  data: Bo\n  design: Cy\n' },
      { bad: 'a: 1\nlist\n^^^^ missing-colon\n  - b: 1\n  - b: 2\n', good: 'a: 1\nlist:\n  - b: 1\n  - b: 2\n' },
      { bad: 'a:\n  b: 1\n  c # note\n  ^ missing-colon\nd: 2\n', good: 'a:\n  b: 1\n  c: # note\nd: 2\n' },
    ],
  },
  'no-key': {
    bad: 'My spec\n^^^^^^^ no-key\nspec: prd/v1\n',
    nearMiss: 'My spec\n',
  },
  'text-not-indented': {
    bad: 'a: We think people leave\nbecause of the price\n^^^^^^^^^^^^^^^^^^^^ text-not-indented\nb: 1\n',
    good: 'a: We think people leave\n  because of the price\nb: 1\n',
    nearMiss: 'a: We think people leave\n  because of the price\nb: 1\n',
    also: [
      { bad: 'a: |\n  One\nTwo\n^^^ text-not-indented\nb: 1\n', good: 'a: |\n  One\n  Two\nb: 1\n' },
      { bad: 'a: |\n    One\n  Two\n  ^^^ text-not-indented\nb: 1\n', good: 'a: |\n    One\n    Two\nb: 1\n' },
      { bad: 'a:\n  who: Jonas\nLindqvist\n^^^^^^^^^ text-not-indented\n  b: 1\n', good: 'a:\n  who: Jonas\n    Lindqvist\n  b: 1\n' },
      { bad: 'a: >-\n    One\n   `two` three\n   ^^^^^^^^^^^ text-not-indented\nb: 1\n', good: 'a: >-\n    One\n    `two` three\nb: 1\n' },
      { bad: 'a:\n  who:\njonas\n^^^^^ text-not-indented\n  b: 1\n', good: 'a:\n  who:\n    jonas\n  b: 1\n' },
      { bad: 'a:\nSome text\n^^^^^^^^^ text-not-indented\nb: 1\n', good: 'a:\n  Some text\nb: 1\n' },
    ],
  },
  'missing-dash': {
    bad: 'a:\n  - x\n\n  # note\n   y here\n   ^^^^^^ missing-dash\n  - z\n',
    nearMiss: 'a:\n  - x\n    y here\n  - z\n',
    also: [
      { bad: 'a:\n  - x: 1\n    y: 2\n  x: 3\n  ^ missing-dash\n    y: 4\n', good: 'a:\n  - x: 1\n    y: 2\n  - x: 3\n    y: 4\n' },
      { bad: 'a:\n  x: 1\n  ^ missing-dash\n    y: 2\n  - x: 3\n', good: 'a:\n  - x: 1\n    y: 2\n  - x: 3\n' },
      { bad: 'a:\n    x: 1\n    ^ missing-dash\n    y: 2\n  - x: 3\n', good: 'a:\n  - x: 1\n    y: 2\n  - x: 3\n' },
    ],
  },
  'missing-key': {
    bad: 'a: 1\n: x\n^ missing-key\nb: 2\n',
    nearMiss: 'a: 1\n"": x\nb: 2\n',
  },
  'blank-indentation': {
    bad: 'a: |\n    \n^^^^ blank-indentation\n  x\n',
    good: 'a: |\n\n  x\n',
    nearMiss: 'a: |\n  \n  x\n      \n  y\n',
  },
  'merge-conflict': {
    bad: 'a: 0\n<<<<<<< HEAD\n^^^^^^^^^^^^ merge-conflict\nb: 1\n=======\nb: 2\n>>>>>>> other\nc: 3\n',
    good: 'a: 0\nb: 1\nc: 3\n',
    nearMiss: 'a: |\n  <<<<<<< x\n  =======\n  >>>>>>> y\n',
  },
  'too-deep': {
    bad: `${'['.repeat(101)}\n${' '.repeat(100)}^ too-deep`,
    nearMiss: `${'['.repeat(100)}${']'.repeat(100)}\n`,
  },
  unexpected: {
    bad: '- a\nb: 1\n^^^^ unexpected\n',
    nearMiss: '- a\n- b: 1\n',
  },
};
