/** The texts that the extension shows to people, found in its sources: what `l10n/bundle.l10n.json` gives to translators. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

interface Texts {
  /** In `vscode.l10n.t(…)`: what a translator gets. */
  readonly translated: readonly string[];
  /** Prose outside of it, as `line: text`. */
  readonly bare: readonly string[];
  /** Texts to translate that are put together at run time, so that no translator sees them. */
  readonly unknown: readonly string[];
}

/** Where a single word is shown, too. */
const shownProperties = /^(?:title|label|placeholder|prompt|openLabel|saveLabel|description|detail|tooltip|message)$/;
/** A name that is the same everywhere, what stands in the file itself, and part of an address. */
const notForPeople: ReadonlySet<string> = new Set(['Product Specs', 'spec: …', ' (read only).']);
/** What goes to the log, and is never shown. */
const logged = /^(?:quietly|info|failed)$/;

export function visibleTexts(source: string): Texts {
  const file = ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest, true);
  const [translated, bare, unknown]: string[][] = [[], [], []];
  const at = (node: ts.Node): string => `${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isCallExpression(node) && /(?:^|\.)l10n\.t$/.test(node.expression.getText())) {
      const [text, ...values] = node.arguments;
      if (text && ts.isStringLiteralLike(text)) translated?.push(text.text);
      else unknown?.push(`${at(node)}: ${text?.getText() ?? ''}`);
      for (const value of values) bare?.push(...wordsIn(value).map((word) => `${at(value)}: ${word}`));
      values.forEach(visit);
      return;
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && logged.test(node.expression.name.text)) {
      node.arguments.slice(1).forEach(visit);
      return;
    }
    const text = ts.isStringLiteralLike(node) ? node.text : ts.isTemplateExpression(node) ? templateText(node) : undefined;
    if (text !== undefined && (isProse(text) || (isShown(node) && /\p{L}/u.test(text) && !notForPeople.has(text)))) bare?.push(`${at(node)}: ${text}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { translated: translated ?? [], bare: bare ?? [], unknown: unknown ?? [] };
}

/** Of every file in a folder, by its name. */
export function textsIn(folder: string): ReadonlyMap<string, Texts> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  return new Map(names.map((name) => [name, visibleTexts(readFileSync(join(folder, name), 'utf8'))]));
}

/** The bundle of the original language: each text stands for itself. */
export function bundleOf(texts: Iterable<Texts>): string {
  const all = [...new Set([...texts].flatMap(({ translated }) => translated))].sort();
  return `${JSON.stringify(Object.fromEntries(all.map((text) => [text, text])), null, 2)}\n`;
}

/** What stands between the values. */
function templateText({ head, templateSpans }: ts.TemplateExpression): string {
  return [head.text, ...templateSpans.map(({ literal }) => literal.text)].join('…');
}

/** Words that a value brings along untranslated, whichever way it turns out. */
function wordsIn(value: ts.Expression): readonly string[] {
  if (ts.isParenthesizedExpression(value)) return wordsIn(value.expression);
  if (ts.isConditionalExpression(value)) return [...wordsIn(value.whenTrue), ...wordsIn(value.whenFalse)];
  if (ts.isBinaryExpression(value)) return [...wordsIn(value.left), ...wordsIn(value.right)];
  const text = ts.isStringLiteralLike(value) ? value.text : ts.isTemplateExpression(value) ? templateText(value) : '';
  return /\p{L}/u.test(text) && !isProse(text) ? [text] : [];
}

/** Two words, or a word and a value, one behind the other. Paths, keys, SVG and patterns are not. */
function isProse(text: string): boolean {
  return /\p{L}{2}[,:;.!?]? (?:\p{L}|…)|… \p{L}{2}/u.test(text) && !text.startsWith('<') && !notForPeople.has(text);
}

function isShown({ parent }: ts.Node): boolean {
  if (ts.isCallExpression(parent)) return /\.show(?:Information|Warning|Error)Message$/.test(parent.expression.getText());
  return ts.isPropertyAssignment(parent) && shownProperties.test(parent.name.getText());
}
