import { CST, Lexer } from 'yaml';

/** The smallest pieces of a text: a key, a colon, the white space between them. Together they are the text. */
export interface Lexeme {
  readonly type: LexemeType;
  readonly source: string;
  readonly offset: number;
}

/** The parser's own names; the text below a `|` or `>` has a name of its own here. */
export type LexemeType = CST.TokenType | 'block-text' | 'stray';

export interface Lexed {
  readonly text: string;
  /** The pieces of the first document that says anything, and the comments before it. */
  readonly lexemes: readonly Lexeme[];
  /** The `---` or `...` after which there is more that is not read. */
  readonly separator: Lexeme | undefined;
  /** Whether no `---` or `...` ends the document, even if nothing comes after it. */
  readonly isOpen: boolean;
}

const empty: ReadonlySet<LexemeType> = new Set<LexemeType>([
  'space', 'newline', 'comment', 'doc-start', 'doc-end', 'doc-mode', 'directive-line', 'byte-order-mark',
]);

export function lex(text: string): Lexed {
  const lexemes = [...allLexemes(text)];
  let contentFrom = -1;
  for (let i = 0; i < lexemes.length; i++) {
    const lexeme = lexemes[i] as Lexeme;
    if (!empty.has(lexeme.type) && contentFrom < 0) contentFrom = i;
    if (lexeme.type !== 'doc-start' && lexeme.type !== 'doc-end') continue;
    if (contentFrom < 0) continue;
    const more = lexemes.slice(i).some((later) => !empty.has(later.type));
    return { text, lexemes: lexemes.slice(0, i), separator: more ? lexeme : undefined, isOpen: false };
  }
  return { text, lexemes, separator: undefined, isOpen: true };
}

function* allLexemes(text: string): Generator<Lexeme> {
  let offset = 0;
  let scalarNext = false;
  let blockNext = false;
  for (const source of new Lexer().lex(text)) {
    if (scalarNext) {
      yield { type: blockNext ? 'block-text' : 'scalar', source, offset };
      scalarNext = blockNext = false;
    } else if (source === CST.SCALAR) {
      scalarNext = true;
      continue;
    } else if (source === CST.DOCUMENT || source === CST.FLOW_END) {
      // Marks of the lexer that stand for no text.
      yield { type: source === CST.DOCUMENT ? 'doc-mode' : 'flow-error-end', source, offset };
      continue;
    } else {
      const type = CST.tokenType(source) ?? 'stray';
      if (type === 'block-scalar-header') blockNext = true;
      yield { type, source, offset };
    }
    offset += source.length;
  }
}
