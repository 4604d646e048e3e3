/** Writing numbers for people. */

/** "3,841", "8.5": grouped, and with no more decimals than wanted. */
export function numberText(value: number, decimals = 2): string {
  let format = formats.get(decimals);
  if (!format) formats.set(decimals, (format = new Intl.NumberFormat('en-US', { maximumFractionDigits: decimals })));
  return format.format(value);
}

/** By the number of decimals; made when first needed. Making one takes a hundred times longer than using it. */
const formats = new Map<number, Intl.NumberFormat>();

/** A share as percent: 0.085 is "8.5 %". Three digits that count, and no more decimals than two once it is over 1 %. */
export function shareText(share: number): string {
  const percent = share * 100;
  const text = Math.abs(percent) < 1 ? percent.toLocaleString('en-US', { maximumSignificantDigits: 3 }) : numberText(percent);
  return `${text} %`;
}

/** A number as people write it into a brief: no grouping, and without what computing in binary leaves behind. */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(12)));
}
