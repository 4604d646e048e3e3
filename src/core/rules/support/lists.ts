/** Finds enumerations of actions or outcomes in a sentence. A comma alone is no list: most commas set off a side remark. */

interface ListFound {
  readonly start: number;
  readonly end: number;
}

interface Item {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What people do to a product, as they begin the items of a list. */
const actions =
  /^(?:add|adjust|allow|ask|automate|bundle|change|combine|cut|drop|explain|extend|give|group|hide|highlight|increase|introduce|let|lower|make|merge|move|offer|open|personali[sz]e|pre-?fill|promote|put|raise|recommend|redesign|reduce|remind|remove|rename|reorder|replace|reword|rewrite|send|shorten|show|simplify|skip|split|start|stop|suggest|switch|turn|update|use)s?$/i;
/** What changes about a number, or what is new. */
const amounts = /^(?:more|fewer|less|higher|lower|better|faster|shorter|longer|new)$/i;
const gerund = /^(?!(?:thing|nothing|something|anything|everything|during|bring|ring|string|spring|morning|evening|king|pricing|billing|onboarding)$)\p{L}{2,}ing$/iu;
/** Words that open a side remark: what stands before the first comma then belongs to no list. */
const opening = /^(?:when|while|if|after|before|once|as|because|since|until|unless|for|in|on|at|by|with|without|from|during|instead|where|whenever|among|to)$/i;

/** The first sentence that lists three or more actions or amounts, or points below each other; from its first item to its last. */
export function listedItems(text: string): ListFound | undefined {
  const points = [...text.matchAll(/^[ \t]*(?:[-*•]|\d+[.)])[ \t]+\S.*$/gm)];
  const [first, second] = [points[0], points.at(-1)];
  if (first && second && first !== second) return { start: first.index + first[0].search(/\S/), end: second.index + second[0].trimEnd().length };
  for (const sentence of text.matchAll(/[^.!?:]+(?:[.!?:](?=\S)[^.!?:]+)*/g)) {
    const items = itemsOf(sentence[0], sentence.index);
    const list = items.length >= 3 && isList(items);
    if (list) return { start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0 };
  }
  return undefined;
}

/** What stands between the commas and the last "and"; without an opening side remark. */
function itemsOf(sentence: string, offset: number): readonly Item[] {
  const parts: Item[] = [];
  let from = 0;
  const separators = [...sentence.matchAll(/,\s+(?:and|or|then)\s+|,\s+/gi)];
  for (const separator of separators) {
    parts.push(itemAt(sentence, from, separator.index, offset));
    from = separator.index + separator[0].length;
  }
  const rest = sentence.slice(from);
  const last = /\s(?:and|or|&)\s+/i.exec(rest);
  const lastSeparator = separators.at(-1)?.[0] ?? '';
  if (last && !/and|or/i.test(lastSeparator)) {
    parts.push(itemAt(sentence, from, from + last.index, offset));
    from += last.index + last[0].length;
  }
  parts.push(itemAt(sentence, from, sentence.length, offset));
  return opening.test(firstWord(parts[0]?.text ?? '')) ? parts.slice(1) : parts;
}

function itemAt(sentence: string, from: number, to: number, offset: number): Item {
  const raw = sentence.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  return { text: raw.trim(), start: offset + start, end: offset + from + raw.trimEnd().length };
}

/**
 * Whether the items are alike: all begin with an action, an -ing form or an amount. The first may have words before it ("we will …"); a
 * single word further on is rather a noun ("show price, offer and changes").
 */
function isList(items: readonly Item[]): boolean {
  const [first, ...others] = items;
  const opens = words(first?.text ?? '').slice(0, 6);
  return [actions, gerund, amounts].some(
    (kind) => opens.some((word) => kind.test(word)) && others.every(({ text }) => words(text).length > 1 && kind.test(firstWord(text))),
  );
}

function firstWord(text: string): string {
  return words(text).find((word) => !/^(?:a|an|the|then|also|to)$/i.test(word)) ?? '';
}

function words(text: string): readonly string[] {
  return text.match(/[\p{L}-]+/gu) ?? [];
}
