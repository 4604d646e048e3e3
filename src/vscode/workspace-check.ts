/**
 * Findings of specs that are not open: all of the workspace, on demand or by the setting `lint.scope`. Once asked for they follow the disk, the
 * settings and the names in other specs, in the background, until somebody clears them.
 */
import * as vscode from 'vscode';
import type { Severity } from '../core/service.js';
import { reviewedDocument } from './documents.js';
import { findAllYaml, mostFiles } from './file-list.js';
import { toDiagnostics } from './finding-places.js';
import { withLateProgress, type Tell } from './late-progress.js';
import { Later } from './later.js';
import type { Log } from './log.js';
import { OnceMore } from './once-more.js';
import { isListed } from './paths.js';
import type { Projects } from './projects.js';
import { onDidChangeSettings, setting } from './settings.js';
import type { ReadSpec, SpecReader } from './spec-reader.js';

/** Changes of what one spec says about others come while somebody types: the others are judged anew after a pause, in milliseconds. */
const settleTime = 500;

/** How many findings of each weight a spec has. */
export type Counts = Readonly<Record<Severity, number>>;

export class WorkspaceCheck implements vscode.Disposable {
  /** Whether the findings of closed files are shown, and kept in step. */
  private following = false;
  /** Files to judge, in the order in which that came up, by their addresses. */
  private readonly waiting = new Map<string, vscode.Uri>();
  /** What was found in each spec of the workspace, open or not. */
  private readonly counts = new Map<string, { readonly uri: vscode.Uri; readonly counts: Counts }>();
  private readonly works = new OnceMore(() => this.workOff());
  private bySetting = false;
  /** Whether somebody who waits for the work wants it to end. */
  private stopped: () => boolean = () => false;
  private readonly refresh = new Later(() => void this.log.quietly('Checking the workspace', () => this.checkAll()));
  private readonly disposables: vscode.Disposable[];

  /** @param collection shared with the diagnostics of open documents, so that no file has two owners */
  constructor(
    private readonly collection: vscode.DiagnosticCollection,
    private readonly reader: SpecReader,
    projects: Projects,
    private readonly log: Log,
  ) {
    this.disposables = [
      this.refresh,
      projects.onDidChangeFiles((files) => (files === 'any' ? this.refreshLater() : this.add(files))),
      projects.onDidChange(() => this.refreshLater()),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.add([uri])),
      onDidChangeSettings(() => this.followSetting(), 'lint'),
    ];
    this.followSetting();
  }

  /**
   * Judges every spec of the workspace now.
   *
   * @param stopped asked now and then whether to leave it at that
   * @returns what was found in each; undefined when it was stopped, after which only open files show findings
   */
  async run(tell: Tell, stopped: () => boolean): Promise<readonly Counts[] | undefined> {
    this.following = true;
    this.stopped = stopped;
    await this.addAll();
    const all = this.waiting.size;
    let told = 0;
    const timer = setInterval(() => {
      const done = Math.max(all - this.waiting.size, told);
      tell(vscode.l10n.t('{0} of {1} files', done.toLocaleString('en'), all.toLocaleString('en')), ((done - told) / Math.max(all, 1)) * 100);
      told = done;
    }, 200);
    try {
      await this.works.ask();
    } finally {
      clearInterval(timer);
      this.stopped = () => false;
    }
    if (!stopped()) return [...this.counts.values()].map(({ counts }) => counts);
    // Half of the findings would be taken for all of them.
    if (this.bySetting) this.refreshLater();
    else this.clear();
    return undefined;
  }

  /** Shows findings of open files only, from now on. */
  clear(): void {
    this.following = false;
    this.refresh.cancel();
    this.waiting.clear();
    this.counts.clear();
    const closed: vscode.Uri[] = [];
    this.collection.forEach((uri) => {
      if (!reviewedDocument(uri)) closed.push(uri);
    });
    for (const uri of closed) this.collection.delete(uri);
  }

  dispose(): void {
    this.following = false;
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private followSetting(): void {
    const wanted = setting('lint.scope', undefined) === 'workspace';
    if (this.bySetting && !wanted) this.clear();
    if (wanted) this.following = true;
    this.bySetting = wanted;
    this.refreshLater(0);
  }

  private refreshLater(delay = settleTime): void {
    if (this.following) this.refresh.in(delay);
  }

  private async checkAll(): Promise<void> {
    await this.addAll();
    await withLateProgress(vscode.l10n.t('Product Specs: checking all specs'), () => this.works.ask());
  }

  /** All there is, and all there was, so that what is gone loses its findings. */
  private async addAll(): Promise<void> {
    const found = await findAllYaml(this.log);
    if (found.length > mostFiles) this.log.info(`There are more than ${mostFiles.toLocaleString('en')} YAML files: the rest is not checked.`);
    this.enqueue([...found.slice(0, mostFiles), ...[...this.counts.values()].map(({ uri }) => uri)]);
  }

  private add(uris: readonly vscode.Uri[]): void {
    if (!this.following) return;
    this.enqueue(uris.filter((uri) => isListed(uri.path) && vscode.workspace.getWorkspaceFolder(uri)));
    void this.log.quietly('Checking specs', () => this.works.ask());
  }

  private enqueue(uris: readonly vscode.Uri[]): void {
    for (const uri of uris) this.waiting.set(uri.toString(), uri);
  }

  /** Judges what waits until nothing does. */
  private workOff(): Promise<void> {
    return this.reader.readAll({
      take: (most) => this.take(most),
      // What an open folder left behind has nothing read on its account: its names would be offered again.
      counts: (uri) => this.following && setting('lint.run', uri) !== 'off' && vscode.workspace.getWorkspaceFolder(uri) !== undefined,
      found: (uri, spec) => this.judge(uri, spec),
    });
  }

  private take(most: number): readonly vscode.Uri[] {
    if (!this.following || this.stopped()) return [];
    const batch = [...this.waiting].slice(0, most);
    for (const [key] of batch) this.waiting.delete(key);
    return batch.map(([, uri]) => uri);
  }

  private async judge(uri: vscode.Uri, spec: ReadSpec | undefined): Promise<void> {
    if (!this.following) return;
    if (!spec) {
      this.forget(uri);
      return;
    }
    const { findings, source } = spec.analysis;
    // An open one is shown by others, and only counted here.
    const diagnostics = await toDiagnostics(spec.document ? [] : findings, { uri, lines: source.lines, folder: spec.root.folder });
    if (!this.following) return;
    this.counts.set(uri.toString(), { uri, counts: countsOf(findings) });
    if (reviewedDocument(uri)) return;
    // Its text was somebody's in the editor until now.
    if (spec.document) this.add([uri]);
    else this.collection.set(uri, diagnostics);
  }

  /** What is open is shown by others. */
  private forget(uri: vscode.Uri): void {
    this.counts.delete(uri.toString());
    if (!reviewedDocument(uri)) this.collection.delete(uri);
  }
}

function countsOf(findings: readonly { readonly severity: Severity }[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
