/** Numbers and names as people read them, in sentences and steps. */

/** A number with at most six significant digits and thousands separators; whole numbers in full. */
export function say(value: number): string {
  if (Number.isNaN(value)) return 'not a number';
  if (!Number.isFinite(value)) return value > 0 ? 'infinite' : 'infinitely negative';
  if (value !== 0 && (Math.abs(value) < 1e-4 || Math.abs(value) >= 1e15)) {
    const [digits, power] = value.toExponential(3).split('e').map(Number);
    return `${digits}e${power}`;
  }
  return formats()[Number.isInteger(value) ? 'whole' : 'six'].format(value);
}

/** A sample size: to two decimals, as the textbooks print them. */
export function sayUnits(value: number): string {
  return formats().two.format(value);
}

/** Rounds a number of units or days up, forgiving what adding and multiplying in binary leaves behind a whole number. */
export function roundUp(value: number): number {
  return Math.ceil(value * (1 - 1e-12));
}

/** Made when first needed and then kept: making a formatter takes longer than everything else in a plan. */
function formats(): Formats {
  kept ??= {
    whole: new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 }),
    six: new Intl.NumberFormat('en-US', { maximumSignificantDigits: 6 }),
    two: new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 }),
  };
  return kept;
}

type Formats = Readonly<Record<'whole' | 'six' | 'two', Intl.NumberFormat>>;

let kept: Formats | undefined;
