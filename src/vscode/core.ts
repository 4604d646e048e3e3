/** What reads and judges specs: half a megabyte, loaded when the first of them is seen. Whoever asks in the meantime waits for it. */
import type { Assets, ProductSpecs } from '../core/service.js';

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
