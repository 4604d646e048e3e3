import { CST, Parser } from 'yaml';
import type { Lexeme } from './lexemes.js';

/** Deeper than any spec, and shallow enough for whatever walks the tree by calling itself. */
export const maxDepth = 100;

interface Concrete {
  readonly document: CST.Document | undefined;
  /** What stands outside every document. */
  readonly strays: readonly CST.Token[];
  /** Where the nesting became too deep; nothing from there on is read. */
  readonly tooDeep: Lexeme | undefined;
}

/**
 * Groups lexemes into the parser's concrete tree. The parser is fed piece by piece so that its depth can be watched: it
 * calls itself for every level it leaves, and ten thousand levels would exhaust the stack.
 */
export function group(lexemes: readonly Lexeme[], depth: number): Concrete {
  const parser = new Parser();
  const strays: CST.Token[] = [];
  let document: CST.Document | undefined;
  let tooDeep: Lexeme | undefined;
  const take = (tokens: Iterable<CST.Token>): void => {
    for (const token of tokens) {
      if (token.type === 'document') document = document?.value ? document : token;
      else if (token.type === 'error') strays.push(token);
    }
  };
  for (const lexeme of lexemes) {
    if (isScalar(lexeme)) take(parser.next(CST.SCALAR));
    take(parser.next(lexeme.type === 'comment' ? ' '.repeat(lexeme.source.length) : lexeme.source));
    if (parser.stack.length > depth && parser.stack.filter(CST.isCollection).length > depth) {
      tooDeep = lexeme;
      break;
    }
  }
  take(parser.end());
  return { document, strays, tooDeep };
}

function isScalar(lexeme: Lexeme): boolean {
  return lexeme.type === 'scalar' || lexeme.type === 'block-text';
}
