/**
 * Analyses many files of the workspace, open or not: a few are read at once, and typing and hovers are answered in between. What it needs of
 * VS Code is passed in, so that it can be tested without.
 */
import type * as vscode from 'vscode';
import type { Analysis, SpecAnalysis } from '../core/service.js';
import type { Documents } from './documents.js';
import type { Log } from './log.js';
import type { Projects } from './projects.js';
import type { Root } from './root.js';
import { fetchedAtOnce, Slices } from './slices.js';

/** Files as they are on disk and in the editor. */
export interface OpenOrNot {
  /** The open document of a file, if it is one to review. */
  readonly document: (uri: vscode.Uri) => vscode.TextDocument | undefined;
  /** On disk; undefined when it is not there or cannot be read. */
  readonly text: (uri: vscode.Uri) => Promise<string | undefined>;
  /** Whether the file of an open document was deleted. */
  readonly isGone: (document: vscode.TextDocument) => Promise<boolean>;
}

export interface ReadSpec {
  readonly analysis: SpecAnalysis;
  readonly root: Root;
  /** Undefined for one that is not open. */
  readonly document: vscode.TextDocument | undefined;
}

export interface Reading {
  /** The next files, no more than so many; none when that was all. */
  readonly take: (most: number) => readonly vscode.Uri[];
  /** Whether a file counts: asked before anything is read of it, and again once it is. */
  readonly counts: (uri: vscode.Uri) => boolean;
  /** Hears of each file; undefined for one that does not count, is not there or is no spec. */
  readonly found: (uri: vscode.Uri, spec: ReadSpec | undefined) => void | Promise<void>;
}

export class SpecReader {
  constructor(
    private readonly documents: Pick<Documents, 'analysis'>,
    private readonly projects: Pick<Projects, 'knownRootOf' | 'reread'>,
    private readonly log: Pick<Log, 'quietly'>,
    private readonly files: OpenOrNot,
  ) {}

  /** A file that fails is noted down, and the others are read. */
  async readAll({ take, counts, found }: Reading): Promise<void> {
    const slices = new Slices();
    const each = async (uri: vscode.Uri): Promise<void> => found(uri, await this.read(uri, counts, slices));
    for (let batch = take(fetchedAtOnce); batch.length > 0; batch = take(fetchedAtOnce)) {
      await Promise.all(batch.map((uri) => this.log.quietly(`Looking at ${uri.toString()}`, () => each(uri))));
    }
  }

  private async read(uri: vscode.Uri, counts: (uri: vscode.Uri) => boolean, slices: Slices): Promise<ReadSpec | undefined> {
    // Where it does not count, its folder's names are not read on its account either: they would be offered.
    if (!counts(uri)) return undefined;
    const root = await this.projects.knownRootOf(uri);
    const wasOpen = this.files.document(uri) !== undefined;
    const text = wasOpen ? undefined : await this.files.text(uri);
    await slices.turn();
    if (!counts(uri)) return undefined;
    // Found here first: whoever keeps the names has to know it as well, or nobody would miss it when its folder goes.
    if (text !== undefined && root.watched && !root.knows(uri)) this.projects.reread(uri);
    // It may have been opened, or closed, in the meantime.
    const document = this.files.document(uri);
    if (document && (await this.files.isGone(document))) return undefined;
    const analysis = document ? await this.documents.analysis(document) : await this.ofText(root, uri, wasOpen ? await this.files.text(uri) : text);
    return analysis?.ours ? { analysis, root, document } : undefined;
  }

  private async ofText(root: Root, uri: vscode.Uri, text: string | undefined): Promise<Analysis | undefined> {
    return text === undefined ? undefined : root.analyze(uri, text);
  }
}
