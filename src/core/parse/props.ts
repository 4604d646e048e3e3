import type { CST } from 'yaml';
import type { Note } from './trouble.js';

/** What stands before a node: its anchor and tag, and whether its indicator (`:`, `-`, `?`, `---`) was there. */
export interface Props {
  readonly found: CST.SourceToken | undefined;
  readonly comma: CST.SourceToken | undefined;
  readonly anchor: CST.SourceToken | undefined;
  readonly tag: CST.SourceToken | undefined;
  readonly newline: boolean;
  /** Where the last of these tokens ends. */
  readonly end: number;
}

type Indicator = 'doc-start' | 'explicit-key-ind' | 'map-value-ind' | 'seq-item-ind';

export function readProps(tokens: readonly CST.SourceToken[] | undefined, indicator: Indicator, offset: number, note: Note): Props {
  let found, comma, anchor, tag: CST.SourceToken | undefined;
  let newline = false;
  let end = offset;
  for (const token of tokens ?? []) {
    end = token.offset + token.source.length;
    switch (token.type) {
      case 'space':
      case 'comment':
        continue;
      case 'newline':
        newline = true;
        continue;
      case 'anchor':
        if (anchor) note('unexpected', token.offset, end);
        anchor ??= token;
        continue;
      case 'tag':
        if (tag) note('unexpected', token.offset, end);
        tag ??= token;
        continue;
      case 'comma':
        if (comma) note('extra-comma', token.offset, end);
        comma ??= token;
        continue;
      case 'map-value-ind':
        if (indicator === 'map-value-ind' && found) note('colon-in-brackets', token.offset, end);
    }
    if (token.type === indicator && !found) found = token;
    else if (indicator === 'map-value-ind' && !found) note('text-after', token.offset, end, { start: offset, end: offset });
    else if (token.type !== 'map-value-ind') note('unexpected', token.offset, end);
  }
  return { found, comma, anchor, tag, newline, end };
}

/** Reports what stands behind a value that is already complete, up to the end of its line. */
export function checkEnd(tokens: readonly CST.SourceToken[] | undefined, start: number, end: number, note: Note): void {
  let first, last: CST.SourceToken | undefined;
  for (const token of tokens ?? []) {
    if (token.type === 'space' || token.type === 'newline' || token.type === 'comment') continue;
    first ??= token;
    last = token;
  }
  if (first && last) note('text-after', first.offset, last.offset + last.source.length, { start, end });
}
