/** The only place where the core's plain data meets VS Code's types. */
import * as vscode from 'vscode';
import { withTabStops } from '../core/first.js';
import type {
  Completion, Finding, Hover, LineIndex, OutlineSymbol, OwnershipHint, OwnershipLens, Severity, Span, TextEdit, WorkspaceSymbol,
} from '../core/service.js';
import { ruleUri } from './rule-docs.js';

export const diagnosticSource = 'product-specs';

export function toRange(lines: LineIndex, span: Span): vscode.Range {
  return new vscode.Range(toPosition(lines, span.start), toPosition(lines, span.end));
}

export function toPosition(lines: LineIndex, offset: number): vscode.Position {
  const { line, character } = lines.position(offset);
  return new vscode.Position(line, character);
}

export function toSpan(lines: LineIndex, range: vscode.Range): Span {
  return { start: lines.offset(range.start), end: lines.offset(range.end) };
}

/** Code type as quotes, where nothing but plain text is shown: `draft` becomes "draft", or 'draft' beside double quotes. */
export function plainText(text: string): string {
  const quote = text.includes('"') ? "'" : '"';
  return text.replace(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g, (_whole, _fence, content: string) => quote + content.replace(/^ (?=`)|(?<=`) $/g, '') + quote);
}

/** Markdown from our own texts and the spec's. Neither may run a command. */
export function toMarkdown(text: string): vscode.MarkdownString {
  return new vscode.MarkdownString(text);
}

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
};

export function toDiagnostic(
  finding: Finding,
  lines: LineIndex,
  related: readonly vscode.DiagnosticRelatedInformation[],
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toRange(lines, finding.span), plainText(finding.message), severities[finding.severity]);
  diagnostic.source = diagnosticSource;
  diagnostic.code = { value: finding.rule, target: ruleUri(finding.rule) };
  if (related.length > 0) diagnostic.relatedInformation = [...related];
  return diagnostic;
}

/** Whether a diagnostic is what a finding looks like: the same rule at the same place. */
export function shows(diagnostic: vscode.Diagnostic, finding: Finding, lines: LineIndex): boolean {
  if (diagnostic.source !== diagnosticSource) return false;
  const { code } = diagnostic;
  const rule = typeof code === 'object' ? code.value : code;
  return rule === finding.rule && diagnostic.range.isEqual(toRange(lines, finding.span));
}

export function toTextEdits(edits: readonly TextEdit[], lines: LineIndex): vscode.TextEdit[] {
  return edits.map((edit) => vscode.TextEdit.replace(toRange(lines, edit), edit.newText));
}

/** The places that a fix leaves to fill become tab stops, from the top of the file down. */
export function toFixEdits(edits: readonly TextEdit[], lines: LineIndex): (vscode.TextEdit | vscode.SnippetTextEdit)[] {
  const ordered = [...edits].sort((a, b) => a.start - b.start);
  const snippets = withTabStops(ordered.map(({ newText }) => newText));
  if (!snippets) return toTextEdits(edits, lines);
  return ordered.map((edit, index) => {
    const snippet = new vscode.SnippetTextEdit(toRange(lines, edit), new vscode.SnippetString(snippets[index] ?? ''));
    // The text is indented already; VS Code would indent it once more.
    snippet.keepWhitespace = true;
    return snippet;
  });
}

export function toHover(hover: Hover, lines: LineIndex): vscode.Hover {
  return new vscode.Hover(toMarkdown(hover.markdown), toRange(lines, hover.span));
}

const completionKinds: Readonly<Record<Completion['kind'], vscode.CompletionItemKind>> = {
  section: vscode.CompletionItemKind.Module,
  key: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.EnumMember,
  reference: vscode.CompletionItemKind.Reference,
  person: vscode.CompletionItemKind.User,
  role: vscode.CompletionItemKind.User,
};

export function toCompletionItem(completion: Completion, lines: LineIndex): vscode.CompletionItem {
  const item = new vscode.CompletionItem(
    completion.detail === undefined ? completion.label : { label: completion.label, description: completion.detail },
    completionKinds[completion.kind],
  );
  item.insertText = new vscode.SnippetString(completion.snippet);
  item.range = toRange(lines, completion.span);
  item.sortText = completion.sortText;
  if (completion.filterText !== undefined) item.filterText = completion.filterText;
  if (completion.documentation !== undefined) item.documentation = toMarkdown(completion.documentation);
  if (completion.retrigger) item.command = { title: vscode.l10n.t('Suggest'), command: 'editor.action.triggerSuggest' };
  return item;
}

export function toInlayHint(hint: OwnershipHint, lines: LineIndex): vscode.InlayHint {
  const inlay = new vscode.InlayHint(toPosition(lines, hint.offset), hint.label);
  inlay.paddingLeft = true;
  inlay.tooltip = toMarkdown(hint.tooltip);
  return inlay;
}

export function toCodeLens(lens: OwnershipLens, lines: LineIndex): vscode.CodeLens {
  // Nothing to run: the lens only tells. VS Code shows a command without an id as plain text.
  return new vscode.CodeLens(toRange(lines, lens.span), { title: lens.title, tooltip: lens.tooltip, command: '' });
}

const symbolKinds: Readonly<Record<OutlineSymbol['kind'], vscode.SymbolKind>> = {
  section: vscode.SymbolKind.Module,
  header: vscode.SymbolKind.Property,
  item: vscode.SymbolKind.Object,
  field: vscode.SymbolKind.Field,
};

export function toSymbol(symbol: OutlineSymbol, lines: LineIndex): vscode.DocumentSymbol {
  const converted = new vscode.DocumentSymbol(
    // VS Code refuses a symbol without a name, and with it the whole outline.
    symbol.name.trim() === '' ? '…' : symbol.name,
    symbol.detail,
    symbolKinds[symbol.kind],
    toRange(lines, symbol.span),
    toRange(lines, symbol.selection),
  );
  converted.children = symbol.children.map((child) => toSymbol(child, lines));
  return converted;
}

export function toSymbolKind(kind: WorkspaceSymbol['kind']): vscode.SymbolKind {
  if (kind === 'prd' || kind === 'experiment' || kind === 'launch') return vscode.SymbolKind.File;
  return kind === 'metric' ? vscode.SymbolKind.Number : vscode.SymbolKind.Object;
}
