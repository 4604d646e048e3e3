/** Shows on a person's screen that something is happening, once it takes long enough to wonder. */
import { counted } from '../core/service.js';
import type { Terminal } from './terminal.js';

/** In milliseconds. */
const patience = 500;
const pause = 100;

export class Progress {
  private readonly start = performance.now();
  private shownAt = 0;
  private filesRead = 0;

  constructor(private readonly terminal: Terminal) {}

  /** @param what such as `Checked 300 of 1,000 specs` */
  tell(what: () => string): void {
    if (!this.terminal.errorIsScreen) return;
    const now = performance.now();
    if (now - this.start < patience || now - this.shownAt < pause) return;
    this.shownAt = now;
    this.terminal.error(`\r\u001b[2K${what()}`);
  }

  /** One more file of the project has been read. */
  readonly read = (): void => {
    this.filesRead++;
    this.tell(() => `Read ${counted(this.filesRead, 'file')} of the project`);
  };

  /** Takes the line away again. */
  end(): void {
    if (this.shownAt > 0) this.terminal.error('\r\u001b[2K');
  }
}
