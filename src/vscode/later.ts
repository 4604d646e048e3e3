/** Work that is put off: asked for once more before its time has come, it waits anew. After the end nothing begins. */
import type * as vscode from 'vscode';

/** Typing has paused when nothing came for this long, in milliseconds: what is said of the text itself comes then. */
export const typingPause = 150;

/** What is drawn anew beside the text waits for longer: many people type a letter every 150 ms. By then the text has been analysed, too. */
export const drawingPause = 200;

export class Later implements vscode.Disposable {
  private readonly one: LaterEach<undefined>;

  constructor(work: () => void) {
    this.one = new LaterEach(work);
  }

  /** @param delay in milliseconds */
  in(delay: number): void {
    this.one.in(delay, '', undefined);
  }

  cancel(): void {
    this.one.cancel('');
  }

  dispose(): void {
    this.one.dispose();
  }
}

/** The same for several things, of which none waits for another. */
export class LaterEach<Item> implements vscode.Disposable {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private over = false;

  constructor(private readonly work: (item: Item) => void) {}

  /**
   * @param delay in milliseconds
   * @param key what is the same thing has the same
   */
  in(delay: number, key: string, item: Item): void {
    this.cancel(key);
    if (this.over) return;
    const timer = setTimeout(() => {
      this.timers.delete(key);
      this.work(item);
    }, delay);
    this.timers.set(key, timer);
  }

  cancel(key: string): void {
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
  }

  dispose(): void {
    this.over = true;
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }
}
