/** One analysis for each version of an open document, shared by everything that looks at it. */
import * as vscode from 'vscode';
import type { Analysis, SpecAnalysis } from '../core/service.js';
import { exampleScheme } from './example-docs.js';
import { isGone, openDocument, textIfThere } from './files.js';
import { LaterEach } from './later.js';
import type { Projects } from './projects.js';
import type { Root } from './root.js';
import type { OpenOrNot } from './spec-reader.js';

/** Documents stay plain YAML to VS Code, so that formatters and themes for YAML keep working. */
export const selector: vscode.DocumentSelector = { language: 'yaml' };

/** Longer than for what is about a text itself, in milliseconds: what others are told of may have all of them judged anew. */
const pause = 300;

interface Entry {
  readonly version: number;
  readonly root: Root;
  readonly stamp: string;
  /** Whoever asks while it is being made waits for the same. */
  readonly analysis: Promise<Analysis>;
}

export class Documents implements vscode.Disposable {
  private readonly entries = new Map<string, Entry>();
  private readonly rereading = new LaterEach<vscode.Uri>((uri) => this.projects.reread(uri));
  private readonly disposables: vscode.Disposable[];

  constructor(private readonly projects: Projects) {
    this.disposables = [
      this.rereading,
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.noteLater(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
    ];
  }

  /** Undefined for a document that is nobody's text to write. */
  async analysis(document: vscode.TextDocument): Promise<Analysis | undefined> {
    if (!isReviewed(document)) return undefined;
    const root = await this.projects.rootOf(document.uri);
    const key = document.uri.toString();
    const known = this.entries.get(key);
    const { version } = document;
    const { stamp } = root;
    if (known && known.version === version && known.root === root && known.stamp === stamp) return known.analysis;
    const making = root.analyze(document.uri, document.getText());
    if (!document.isClosed) this.entries.set(key, { version, root, stamp, analysis: making });
    const analysis = await making.catch((error: unknown) => {
      // Whoever asks next tries again.
      if (this.entries.get(key)?.analysis === making) this.entries.delete(key);
      throw error;
    });
    // Only now, so that the names of others never keep a first finding waiting.
    if (analysis.ours) void this.projects.whenKnown(root);
    return analysis;
  }

  /** Undefined for YAML that is not ours, which gets nothing. */
  async spec(document: vscode.TextDocument, token?: vscode.CancellationToken): Promise<SpecAnalysis | undefined> {
    const analysis = await this.analysis(document);
    return analysis?.ours && !token?.isCancellationRequested ? analysis : undefined;
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  /** Other files are told of unsaved text too, but not of each letter. */
  private noteLater(document: vscode.TextDocument): void {
    if (isReviewed(document) && !document.isUntitled) this.rereading.in(pause, document.uri.toString(), document.uri);
  }

  private forget(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    this.rereading.cancel(key);
    this.entries.delete(key);
    // What counts from now on is the disk again.
    if (isReviewed(document) && !document.isUntitled) this.projects.reread(document.uri);
  }
}

/** The open document of a file, if it is one to review. */
export function reviewedDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const open = openDocument(uri);
  return open && isReviewed(open) ? open : undefined;
}

export const openOrNot: OpenOrNot = { document: reviewedDocument, text: textIfThere, isGone };

/** Texts that somebody writes or learns from. The old side of a comparison (`git:`), a chat's answer and the like are neither. */
export function isReviewed({ languageId, uri }: vscode.TextDocument): boolean {
  if (languageId !== 'yaml') return false;
  const { scheme } = uri;
  if (['untitled', exampleScheme].includes(scheme) || vscode.workspace.fs.isWritableFileSystem(scheme) === true) return true;
  // A workspace can be there for reading only, as repositories on the web are at times.
  return scheme === 'vscode-vfs' || vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}
