/** A spec beside the other files of its root, as one question needs them: all names known, each file read once. */
import * as vscode from 'vscode';
import { LineIndex } from '../core/first.js';
import type { Location, Span, SpecAnalysis } from '../core/service.js';
import { toRange, toSpan } from './convert.js';
import type { Documents } from './documents.js';
import { currentText } from './files.js';
import type { Projects } from './projects.js';
import type { Root } from './root.js';

/** Undefined for YAML that is not ours. Waits until the names of the root's files are known. */
export async function knownSpec(
  documents: Documents,
  projects: Projects,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<KnownSpec | undefined> {
  // A look at the text first: foreign YAML has nothing read on its account.
  if (!(await documents.spec(document, token))) return undefined;
  for (;;) {
    const root = await projects.rootOf(document.uri);
    await projects.whenCurrent(root);
    const analysis = await documents.spec(document, token);
    if (!analysis) return undefined;
    // Team settings that came or went in the meantime may have moved the document to another root.
    if ((await projects.rootOf(document.uri)) === root) return new KnownSpec(analysis, root, document);
  }
}

export class KnownSpec {
  private readonly read = new Map<string, Promise<string | undefined>>();

  constructor(
    readonly analysis: SpecAnalysis,
    readonly root: Root,
    readonly document: vscode.TextDocument,
  ) {}

  /** A file's text as people see it; undefined where there is none. */
  readonly texts = (path: string): Promise<string | undefined> => {
    const known = this.read.get(path);
    if (known) return known;
    const text = path === this.analysis.path ? Promise.resolve(this.analysis.source.text) : currentText(this.uriOf(path)).catch(() => undefined);
    this.read.set(path, text);
    return text;
  };

  /** @param path within the root; undefined for the document itself */
  uriOf(path: string | undefined): vscode.Uri {
    const { folder } = this.root;
    return path === undefined || path === this.analysis.path || !folder ? this.document.uri : vscode.Uri.joinPath(folder, path);
  }

  offsetAt(position: vscode.Position): number {
    return toSpan(this.analysis.source.lines, new vscode.Range(position, position)).start;
  }

  range(span: Span): vscode.Range {
    return toRange(this.analysis.source.lines, span);
  }

  async locations(places: readonly Location[]): Promise<vscode.Location[]> {
    const lines = new Map<string, LineIndex>();
    const found: vscode.Location[] = [];
    for (const { path, span } of places) {
      const key = path ?? '';
      const known = path === this.analysis.path ? this.analysis.source.lines : (lines.get(key) ?? new LineIndex((await this.texts(key)) ?? ''));
      lines.set(key, known);
      found.push(new vscode.Location(this.uriOf(path), toRange(known, span)));
    }
    return found;
  }
}
