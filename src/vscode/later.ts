/** Work that is put off: asked for once more before its time has come, it waits anew. */
import type * as vscode from 'vscode';

export class Later implements vscode.Disposable {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly work: () => void) {}

  /** @param delay in milliseconds */
  in(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.work, delay);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }
}
