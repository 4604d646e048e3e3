import { innermost } from './places.js';

/** Marks the part of the page that the cursor is in. */
export class Cursor {
  private marked: Element | undefined;

  constructor(private readonly main: Element) {}

  /** @returns the part; undefined where the page shows nothing of that place */
  mark(offset: number): Element | undefined {
    this.clear();
    const parts = [...this.main.querySelectorAll('[data-start]')].map((part) => ({
      part,
      start: Number(part.getAttribute('data-start')),
      end: Number(part.getAttribute('data-end')),
    }));
    // Findings, pictures and the list of owners at the end repeat the place of what they are about.
    const own = parts.filter(({ part }) => !part.closest('.findings, .drawing, .section:not([data-start])'));
    this.marked = innermost(own, offset)?.part;
    this.marked?.classList.add('at-cursor');
    return this.marked;
  }

  /** After the page has been written anew. */
  refresh(offset: number | undefined): void {
    if (offset === undefined) this.clear();
    else this.mark(offset);
  }

  private clear(): void {
    this.marked?.classList.remove('at-cursor');
    this.marked = undefined;
  }
}
