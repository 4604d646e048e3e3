/** What somebody has arranged on the page, kept while the page is written anew and while the window is reloaded. */

interface Kept {
  /** The text the page is made of. The extension reads it after a reload. */
  readonly uri: string;
  /** The section at the upper edge, and how far below its upper edge that is, in pixels. */
  readonly section: string;
  readonly below: number;
  /** The parts that fold which are unfolded; undefined as long as nobody has had the choice. */
  readonly open: readonly string[] | undefined;
}

const nothing: Kept = { uri: '', section: '', below: 0, open: undefined };

export function keptState(value: unknown): Kept {
  const { uri, section, below, open } = (typeof value === 'object' && value !== null ? value : {}) as { readonly [Key in keyof Kept]?: unknown };
  return {
    uri: typeof uri === 'string' ? uri : '',
    section: typeof section === 'string' ? section : '',
    below: typeof below === 'number' && Number.isFinite(below) ? below : 0,
    open: Array.isArray(open) ? open.filter((key): key is string => typeof key === 'string') : undefined,
  };
}

export class PageState {
  constructor(
    private readonly main: HTMLElement,
    private kept: Kept,
  ) {}

  value(): Kept {
    return { ...this.kept, open: this.folding().filter(({ part }) => part.open).map(({ key }) => key) };
  }

  isFor(uri: string): boolean {
    return this.kept.uri === uri && this.main.childElementCount > 0;
  }

  noteScroll(): void {
    const sections = [...this.main.querySelectorAll('.section')];
    const at = sections.findLast((section) => section.getBoundingClientRect().top <= 0);
    const section = at?.getAttribute('aria-labelledby') ?? '';
    this.kept = { ...this.kept, section, below: at ? -at.getBoundingClientRect().top : window.scrollY };
  }

  /** Remembers what is now. After the page has been written anew, `restore` brings it back, if it is a page of the same text. */
  before(uri: string): { restore(): void } {
    const isFirst = this.main.childElementCount === 0;
    if (uri !== this.kept.uri) this.kept = { ...nothing, uri };
    else if (!isFirst) this.kept = this.value();
    const { section, below, open } = this.kept;
    const focused = document.activeElement?.closest('.section')?.getAttribute('aria-labelledby');
    const hadFocus = document.activeElement?.classList.contains('go-to-text') === true;
    return {
      restore: () => {
        if (open) for (const { key, part } of this.folding()) part.open = open.includes(key);
        const at = this.section(section);
        const top = at ? at.getBoundingClientRect().top + window.scrollY + below : section === '' ? below : 0;
        window.scrollTo({ top, behavior: 'instant' });
        if (hadFocus && focused) this.section(focused)?.querySelector<HTMLElement>('.go-to-text')?.focus({ preventScroll: true });
      },
    };
  }

  private section(id: string): Element | undefined {
    return [...this.main.querySelectorAll('.section')].find((section) => section.getAttribute('aria-labelledby') === id);
  }

  /** Each part that folds by its section and its number in it. */
  private folding(): readonly { readonly key: string; readonly part: HTMLDetailsElement }[] {
    const counts = new Map<string, number>();
    return [...this.main.querySelectorAll('details')].map((part) => {
      const section = part.closest('.section')?.getAttribute('aria-labelledby') ?? '';
      const number = counts.get(section) ?? 0;
      counts.set(section, number + 1);
      return { key: `${section} ${number}`, part };
    });
  }
}
