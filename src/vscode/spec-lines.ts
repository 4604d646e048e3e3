/** One line about every spec of the workspace, open or not. Nothing is read while nobody looks; then only what has changed since. */
import * as vscode from 'vscode';
import type { SpecLine } from '../core/service.js';
import type { Core } from './core.js';
import { findAllYaml, mostFiles } from './file-list.js';
import { Later } from './later.js';
import type { Log } from './log.js';
import { isListed } from './paths.js';
import type { Projects } from './projects.js';
import type { ReadSpec, SpecReader } from './spec-reader.js';

/** Changes within this time are one, in milliseconds. */
const settleTime = 400;

export interface PlacedLine extends SpecLine {
  readonly uri: vscode.Uri;
}

export class SpecLines implements vscode.Disposable {
  private readonly lines = new Map<string, PlacedLine>();
  /** Files to look at when somebody wants to know; `all` at first, and when it is not known which. */
  private stale: Map<string, vscode.Uri> | 'all' = 'all';
  private watchers = 0;
  private working: Promise<void> | undefined;
  private over = false;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly change = new Later(() => this.changed.fire());
  private readonly disposables: vscode.Disposable[];

  readonly onDidChange = this.changed.event;

  constructor(
    private readonly core: Core,
    private readonly reader: SpecReader,
    projects: Projects,
    private readonly log: Log,
  ) {
    this.disposables = [
      this.change,
      this.changed,
      projects.onDidChangeFiles((files) => this.note(files === 'any' ? 'all' : files)),
      projects.onDidChange(() => this.note('all')),
    ];
  }

  /** Keeps up with changes from now on, until the result is disposed of. */
  watch(): vscode.Disposable {
    this.watchers++;
    if (this.isStale) this.refreshLater(0);
    let isWatching = true;
    return new vscode.Disposable(() => {
      if (isWatching) this.watchers--;
      isWatching = false;
    });
  }

  /** Of all specs, in the order of their paths. */
  async all(): Promise<readonly PlacedLine[]> {
    while (this.isStale && !this.over) await this.work();
    return [...this.lines.values()].sort((one, other) => (one.uri.path < other.uri.path ? -1 : 1));
  }

  dispose(): void {
    this.over = true;
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private get isStale(): boolean {
    return this.stale === 'all' || this.stale.size > 0;
  }

  private note(files: readonly vscode.Uri[] | 'all'): void {
    const own = files === 'all' ? files : files.filter((uri) => isListed(uri.path) && vscode.workspace.getWorkspaceFolder(uri));
    if (own === 'all') this.stale = 'all';
    else if (this.stale !== 'all') for (const uri of own) this.stale.set(uri.toString(), uri);
    if (own.length > 0) this.refreshLater(settleTime);
  }

  private refreshLater(delay: number): void {
    if (this.watchers > 0) this.change.in(delay);
  }

  /** Only one works at a time; others wait for it. */
  private work(): Promise<void> {
    this.working ??= this.workOff().finally(() => {
      this.working = undefined;
    });
    return this.working;
  }

  private async workOff(): Promise<void> {
    const uris = this.stale === 'all' ? await this.everything() : [...this.stale.values()];
    this.stale = new Map();
    let next = 0;
    await this.reader.readAll({
      take: (most) => (this.over ? [] : uris.slice(next, (next += most))),
      // What an open folder left behind has nothing read on its account.
      counts: (uri) => vscode.workspace.getWorkspaceFolder(uri) !== undefined,
      found: (uri, spec) => this.keep(uri, spec),
    });
  }

  /** All there is, and all there was, so that what is gone is missed. */
  private async everything(): Promise<readonly vscode.Uri[]> {
    const found = (await findAllYaml(this.log)).slice(0, mostFiles);
    const all = [...found, ...[...this.lines.values()].map(({ uri }) => uri)];
    return [...new Map(all.map((uri) => [uri.toString(), uri])).values()];
  }

  private async keep(uri: vscode.Uri, spec: ReadSpec | undefined): Promise<void> {
    const line = spec && (await this.core.service()).specLine(spec.analysis);
    if (line) this.lines.set(uri.toString(), { ...line, uri });
    else this.lines.delete(uri.toString());
  }
}
