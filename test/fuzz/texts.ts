/** Texts that several tests take apart. */

/** A bit of everything. */
export const sample = `# A brief
spec: experiment/v1
id: one-click-checkout # slug
title: "One click: checkout"
team:
  growth-pm: Ana Ruiz
  data: [Bo, 'Cy']
evidence:
  - id: e1
    finding: Sellers leave at the photo step
    source: https://example.com/x#y
  - {id: e2, finding: none, sample_size: 12}
hypothesis:
  because: |
    First line
      deeper: line
    - dash
  outcome: >-
    folded text
    goes on

metrics:
  primary: &m
    id: conv
    baseline: 5%
  guardrails:
  - *m
  - <<: *m
    margin: { value: 0.1, kind: relative }
notes: plain text that
  goes on here
end:
`;

/** What most changes the meaning of a text when it is put in somewhere. */
export const bits = [
  ' ', '  ', '\t', '\n', '\r\n', '\r', '"', "'", ':', ': ', '-', '- ', '#', ' #', '[', ']', '{', '}', ',', '&', '*', '!', '|', '>', '%', '@', '`', '\\',
  '?', '? ', '<<', '---\n', '...\n', 'a', 'key: value\n', '\u00a0', '\ufeff', '“', '”', '\ud800', '🎉', 'ש',
];

export const deep = 10_000;
const many = 20_000;

/** Texts that have brought parsers to their knees, with what is found first. */
export const hostileTexts: Readonly<Record<string, readonly [text: string, first: string | undefined]>> = {
  'brackets, ten thousand deep': ['['.repeat(deep), 'too-deep'],
  'closed brackets, ten thousand deep': ['['.repeat(deep) + ']'.repeat(deep), 'too-deep'],
  'braces with keys, ten thousand deep': ['{a: '.repeat(deep), 'too-deep'],
  'dashes on one line, ten thousand deep': [`${'- '.repeat(deep)}a`, 'too-deep'],
  'question marks, ten thousand deep': ['? '.repeat(deep), 'too-deep'],
  'indentation, as deep as fits': [Array.from({ length: 1400 }, (_, level) => `${' '.repeat(level)}a:\n`).join(''), 'too-deep'],
  'indentation and back': [`${Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')}b: 1\n`, 'too-deep'],
  'colons on one line': ['a: '.repeat(deep), 'colon-in-value'],
  'a hundred levels': [`${'['.repeat(100)}${']'.repeat(100)}`, undefined],
  'nothing but a million spaces': [' '.repeat(1_000_000), undefined],
  'one line of a million characters': ['x'.repeat(1_000_000), undefined],
  'quotes that never close': ['a: "\n'.repeat(many), 'unclosed-quote'],
  'a quote for every character': ['"'.repeat(many), 'quote-in-quotes'],
  'escaped quotes': [`a: "${'\\"'.repeat(many)}\nb: 1\n`, 'unclosed-quote'],
  'tabs on every line': ['\ta: 1\n'.repeat(many), 'tab'],
  'no-break spaces on every line': ['\u00a0a: 1\n'.repeat(many), 'odd-space'],
  'empty lines and comments': [`a:\n${'\n'.repeat(many)}${' #\n'.repeat(many)}`, undefined],
  'slips on every line': [`a:\n${'  b: 1\n   c: 1\n'.repeat(many / 10)}`, 'slipped-indentation'],
  'document marks': ['---\n'.repeat(many), undefined],
  'colons alone': [':\n'.repeat(many), 'missing-key'],
  'closing brackets': [']'.repeat(many), 'extra-bracket'],
  'marks without end': ['&a '.repeat(many), 'unexpected'],
};
