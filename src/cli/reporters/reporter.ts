import type { ProductSpecs } from '../../core/service.js';
import type { Report } from '../report.js';
import type { Paint } from '../terminal.js';

export interface ReportContext {
  readonly paint: Paint;
  /** Of Product Specs. */
  readonly version: string;
  readonly service: ProductSpecs;
}

/** Makes the whole text for standard output, with its last line break. */
export type Reporter = (report: Report, context: ReportContext) => string | Promise<string>;
