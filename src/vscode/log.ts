/** Where failures go: to the output channel "Product Specs", never into somebody's way. */
import * as vscode from 'vscode';

export class Log implements vscode.Disposable {
  private readonly channel: vscode.LogOutputChannel;

  /** @param name two channels of one name are the same to VS Code, and closed together */
  constructor(name = 'Product Specs') {
    this.channel = vscode.window.createOutputChannel(name, { log: true });
  }

  info(text: string): void {
    this.channel.info(text);
  }

  failed(doing: string, error: unknown): void {
    this.channel.error(`${doing}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }

  /** For providers, which VS Code asks again and again: a failure is noted down, and the answer is nothing. */
  async quietly<T>(doing: string, work: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      this.failed(doing, error);
      return undefined;
    }
  }

  /** For commands, whose caller waits for something to happen: a failure is said in one sentence. */
  async openly<T>(doing: string, work: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      this.failed(doing, error);
      // Not waited for: whoever ran the command goes on while the message is on the screen.
      void vscode.window.showErrorMessage(vscode.l10n.t('{0} did not work: {1}', doing, reasonOf(error)));
      return undefined;
    }
  }

  dispose(): void {
    this.channel.dispose();
  }
}

/** An error's message for people, ending like a sentence. */
export function reasonOf(error: unknown): string {
  const message = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
