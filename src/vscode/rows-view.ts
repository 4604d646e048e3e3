/** A view made of rows: they are worked out when it is looked at, and again when something has changed, and never while it is hidden. */
import * as vscode from 'vscode';
import type { Log } from './log.js';
import type { Row } from './view-items.js';

export interface RowsViewOptions {
  readonly id: string;
  readonly rows: (view: vscode.TreeView<Row>) => Promise<readonly Row[]> | readonly Row[];
  /** Runs while the view is in sight. */
  readonly whileVisible?: () => vscode.Disposable;
}

export class RowsView implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly view: vscode.TreeView<Row>;
  private watch: vscode.Disposable | undefined;
  private readonly disposables: vscode.Disposable[];

  constructor(options: RowsViewOptions, log: Log) {
    const { id, rows, whileVisible } = options;
    const begin = (): void => {
      this.watch ??= whileVisible?.();
    };
    this.view = vscode.window.createTreeView<Row>(id, {
      treeDataProvider: {
        onDidChangeTreeData: this.changed.event,
        getTreeItem: ({ item }) => item,
        getChildren: async (row) => {
          if (row) return [...row.children];
          if (this.view.visible) begin();
          return [...((await log.quietly(`View ${id}`, () => rows(this.view))) ?? [])];
        },
      },
    });
    this.disposables = [
      this.changed,
      this.view,
      this.view.onDidChangeVisibility(({ visible }) => {
        if (visible) begin();
        else this.rest();
      }),
    ];
  }

  /** VS Code asks for the rows at once, or when the view comes into sight. */
  refresh(): void {
    this.changed.fire();
  }

  dispose(): void {
    this.rest();
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private rest(): void {
    this.watch?.dispose();
    this.watch = undefined;
  }
}
