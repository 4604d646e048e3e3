/** What reads and judges specs: half a megabyte, loaded when the first of them is seen. Whoever asks in the meantime waits for it. */
import * as vscode from 'vscode';
import { mightBeSpec } from '../core/first.js';
import type { Assets, ProductSpecs } from '../core/service.js';
import { isReviewed } from './documents.js';
import { nameOf } from './files.js';
import { Later } from './later.js';
import type { Log } from './log.js';

export class Core {
  private loading: Promise<ProductSpecs> | undefined;

  /** @param today gives the current day as `YYYY-MM-DD` */
  constructor(
    private readonly assets: Assets,
    private readonly today: () => string,
  ) {}

  service(): Promise<ProductSpecs> {
    this.loading ??= this.load();
    return this.loading;
  }

  private async load(): Promise<ProductSpecs> {
    try {
      const { ProductSpecs: Service } = await import('../core/service.js');
      return new Service(this.assets, this.today);
    } catch (error) {
      // An update may be on its way just now: whoever asks next tries again.
      this.loading = undefined;
      throw error;
    }
  }
}

/** Where a spec is open already, loading begins while its folder and settings are still being looked for. */
export function loadForOpenSpec(core: Core, log: Log): vscode.Disposable {
  const later = new Later(() => void log.quietly('Loading', () => core.service()));
  if (vscode.workspace.textDocuments.some((document) => isReviewed(document) && mightBeSpec(nameOf(document.uri), document.getText()))) later.in(0);
  return later;
}
