/** Whether a text says how much: a number with what it counts, or a standard that says it elsewhere. */

const measure = new RegExp(
  [
    // 200 ms, 99.9 %, 1,000 requests, 95th percentile, three clicks
    '(?<![\\p{L}\\p{N}_.])\\d[\\d.,\\u202f\\u00a0]*(?:st|nd|rd|th)?[\\s\\u00a0-]?(?:[%‰°€$£]|\\p{L})',
    '[€$£<>≤≥]\\s?\\d',
    '(?<!\\p{L})(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|thousand|million|half)\\s\\p{L}{3}',
    '(?<!\\p{L})(?:WCAG|ISO|IEC|RFC|PCI|HIPAA|GDPR|SOC|OWASP|AA|AAA)(?!\\p{L})',
  ].join('|'),
  'u',
);

export function hasMeasure(texts: readonly string[]): boolean {
  return texts.some((text) => measure.test(text));
}
