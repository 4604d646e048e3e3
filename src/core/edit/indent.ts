/** Where a column of the given text comes to stand. */
interface Level {
  readonly from: number;
  readonly to: number;
}

/**
 * Moves YAML text that was written with an indentation of two to a column of a file with its own indentation and line
 * breaks. The first line stays where it is; the others are relative to it. Keys keep their place behind a dash, and the
 * lines of a block text keep their places to each other.
 */
export function reindent(text: string, column: number, step: number, eol: string): string {
  const [first = '', ...rest] = text.split(/\r?\n/);
  const levels: Level[] = [{ from: 0, to: column }];
  // A dash right on the first line is the caller's: what follows it stands two columns further.
  let blockText: number | undefined = opensText(first) ? 0 : undefined;
  let textShift: number | undefined;
  const moved = rest.map((line) => {
    const content = line.trimStart();
    if (content === '') return '';
    const from = line.length - content.length;
    if (blockText !== undefined && from > blockText) {
      textShift ??= target(levels, from, step) - from;
      return ' '.repeat(from + textShift) + content;
    }
    blockText = textShift = undefined;
    const to = target(levels, from, step);
    while ((levels.at(-1)?.from ?? -1) >= from) levels.pop();
    levels.push({ from, to });
    let dashes = 0;
    for (const dash of /^(?:- )*/.exec(content)?.[0].matchAll(/- /g) ?? []) {
      dashes = dash.index + 2;
      levels.push({ from: from + dashes, to: to + dashes });
    }
    if (opensText(content)) blockText = from + dashes;
    return ' '.repeat(to) + content;
  });
  return [first, ...moved].join(eol);
}

function target(levels: readonly Level[], from: number, step: number): number {
  const level = levels.findLast((one) => one.from <= from) ?? { from: 0, to: 0 };
  return level.to + Math.round(((from - level.from) / 2) * step);
}

function opensText(line: string): boolean {
  return /(?:^|[:-] )\s*[|>][-+0-9]*\s*(?: #.*)?$/.test(line);
}
