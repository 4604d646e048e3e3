/** What earlier runs found, for the next run over the same texts. A verdict is taken from here only when all it rests on is the same. */
import { dirname, resolve, sep } from 'node:path';
import process from 'node:process';
import { seenByOthers, type SpecSummary } from '../core/service.js';
import { digest, readCache, writeCache } from '../node/cache-file.js';
import type { Root } from '../node/roots.js';
import { readText } from '../node/text-file.js';
import { pathWithin } from '../node/walk.js';
import type { Verdict } from './report.js';
import type { Target } from './targets.js';

export const defaultCache = '.product-specs-cache.json';

interface Entry {
  /** Of the path within its root, the text, and the settings by which it was read. */
  readonly source: string;
  /** Of a spec; team settings have none. */
  readonly summary?: SpecSummary;
  /** What the verdict rests on besides. */
  readonly around?: string;
  readonly verdict?: Verdict;
}

type Entries = Readonly<Record<string, Entry>>;

export class Cache {
  private readonly old: ReadonlyMap<string, Entry>;
  private readonly judged = new Map<string, Entry>();
  private readonly roots = new Set<Root>();
  private readonly surroundings = new Map<Root, { readonly revision: number; readonly around: string }>();
  private readonly maker: string;

  /**
   * @param file absolute
   * @throws FileTrouble when there is something else
   */
  constructor(
    private readonly file: string,
    version: string,
    private readonly today: string,
  ) {
    // Other code may judge otherwise, and so may another Node.js, by what it knows of letters. Every chunk is named for its content, so
    // that the text of this one stands for all.
    this.maker = digest(version, readText(__filename).text, process.version);
    this.old = new Map(Object.entries((readCache(file, this.maker) ?? {}) as Entries));
  }

  /** What an earlier run remembers of a spec. @param path within the folder; @param settings the text of the team settings that count */
  recall(folder: string, path: string, text: string, settings: string): SpecSummary | undefined {
    const entry = this.old.get(this.nameOf(resolve(folder, path)));
    return entry?.source === digest(path, text, settings) ? entry.summary : undefined;
  }

  /**
   * The verdict on a file, found anew where it has to be.
   *
   * @param listsFixes whether one is wanted that lists the fixes
   */
  verdict(target: Target, listsFixes: boolean, judge: () => Verdict): Verdict {
    const { file, root, path } = target;
    if (file === undefined || !root || path === undefined) return judge();
    this.roots.add(root);
    const source = digest(path, target.text, root.settings);
    const around = this.around(root);
    const known = this.old.get(this.nameOf(file));
    const isKnown = known?.verdict && known.source === source && known.around === around && (known.verdict.listsFixes || !listsFixes);
    const verdict = isKnown ? known.verdict : judge();
    this.judged.set(this.nameOf(file), { source, around, verdict });
    return verdict;
  }

  /** @throws FileTrouble */
  save(): void {
    const entries = new Map([...this.old].filter(([name]) => !this.isInLoadedRoot(name)));
    for (const root of this.roots) {
      for (const summary of root.project.summaries) {
        const text = root.read(summary.path)?.text;
        if (text === undefined || !survives(summary)) continue;
        const name = this.nameOf(resolve(root.folder, summary.path));
        const source = digest(summary.path, text, root.settings);
        const old = this.old.get(name);
        entries.set(name, { ...(old?.source === source && old), source, summary });
      }
    }
    for (const [name, entry] of this.judged) {
      const { summary } = entries.get(name) ?? {};
      entries.set(name, summary ? { ...entry, summary } : entry);
    }
    writeCache(this.file, this.maker, Object.fromEntries(entries));
  }

  /** All that a verdict rests on but the text: the day, the settings, and what it can see of all other files. */
  private around(root: Root): string {
    const { revision } = root.project;
    let known = this.surroundings.get(root);
    if (known?.revision !== revision) {
      const seen = [...root.project.summaries].map((summary) => `${summary.path} ${seenByOthers(summary)}`).sort();
      known = { revision, around: digest(this.today, root.project.config.path, root.settings, ...seen) };
      this.surroundings.set(root, known);
    }
    return known.around;
  }

  private nameOf(file: string): string {
    return pathWithin(dirname(this.file), file);
  }

  private isInLoadedRoot(name: string): boolean {
    const file = resolve(dirname(this.file), name);
    return [...this.roots].some(({ folder }) => file.startsWith(folder + sep));
  }
}

/** Not every number does: `.inf` is read back as none. */
function survives(summary: SpecSummary): boolean {
  let exact = true;
  JSON.stringify(summary, (_key, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) exact = false;
    return value;
  });
  return exact;
}
