/** Whether a text says how much: a number with what it counts, or a standard that says it elsewhere. */

const digits = [
  // 200 ms, 99.9 %, 1,000 requests, 95th percentile; one number is looked at from its first digit only, however long it is
  '(?<![\\p{L}\\p{N}_.]|\\d[,\\u202f\\u00a0])\\d[\\d.,\\u202f\\u00a0]*(?:st|nd|rd|th)?[\\s\\u00a0-]?(?:[%‰°€$£]|\\p{L})',
  '[€$£<>≤≥]\\s?\\d',
];
const few = 'two|three|four|five|six|seven|eight|nine|ten';
const measure = new RegExp(
  [
    ...digits,
    // three clicks
    `(?<!\\p{L})(?:zero|one|${few}|twelve|twenty|hundred|thousand|million|half)\\s\\p{L}{3}`,
    '(?<!\\p{L})(?:WCAG|ISO|IEC|RFC|PCI|HIPAA|GDPR|SOC|OWASP|AA|AAA)(?!\\p{L})',
  ].join('|'),
  'u',
);

export function hasMeasure(texts: readonly string[]): boolean {
  return texts.some((text) => measure.test(text));
}

const several = `${few}|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?`;
const count = new RegExp(
  [
    ...digits,
    // eleven customers, nine of twelve, one in ten, a third
    `(?<!\\p{L})(?:${several})\\s\\p{L}{3}`,
    `(?<!\\p{L})(?:one|none|half|${several})\\s+(?:of|in|out\\s+of)\\s+(?:the\\s+)?(?:\\p{N}|(?:${several})(?!\\p{L}))`,
    '(?<!\\p{L})(?:half|twice|(?:one|two|three|a)[\\s-](?:third|quarter|fifth|tenth)s?)(?!\\p{L})',
  ].join('|'),
  'iu',
);
/** Days and years say when, not how much: 2024, 2026-03-01. */
const calendar = /(?<![\p{L}\p{N}.])(?:\d{4}-\d{2}(?:-\d{2})?|(?:19|20)\d{2})(?!\p{N}|[.,]\p{N}|\s?[%€$£])/gu;

/** Whether a text counts something, also in words. */
export function hasCount(text: string): boolean {
  return count.test(text.replace(calendar, ' '));
}
