/** The PRD that a new experiment brief is for. */
import { basename, dirname, resolve } from 'node:path';
import { applyEdits, type ProductSpecs, type Scaffold, type SpecAnalysis } from '../core/service.js';
import { Roots } from '../node/roots.js';
import { readText, requireUtf8, writeText, type FileText } from '../node/text-file.js';
import { noSpec, sentence, shownPath } from './targets.js';
import { UsageError } from './usage.js';

export class Prd {
  private constructor(
    readonly file: string,
    private readonly shown: string,
    private readonly read: FileText,
    private readonly analysis: SpecAnalysis,
    private readonly service: ProductSpecs,
  ) {}

  /** @throws FileTrouble when it cannot be read; UsageError when it is no PRD with an id */
  static async at(path: string, cwd: string, service: ProductSpecs): Promise<Prd> {
    const file = resolve(cwd, path);
    const shown = shownPath(file, cwd);
    const read = readText(file);
    requireUtf8(file, read);
    const settings = await new Roots(service, cwd).settings(dirname(file));
    const analysis = settings.analyze(read.text, basename(file));
    if (!analysis.ours) throw new UsageError(sentence(shown, noSpec(analysis, service.kinds)));
    if (analysis.spec.kind.id !== 'prd') throw new UsageError(`${shown} is ${analysis.spec.kind.phrase}: --for takes a PRD.`);
    if (!analysis.spec.at('id').filled) throw new UsageError(`${shown} has no id. Give it one first: the experiment brief refers to it by that.`);
    return new Prd(file, shown, read, analysis, service);
  }

  fill(template: Scaffold): Promise<Scaffold> {
    return this.service.experimentForPrd(this.analysis, template);
  }

  /** Writes an experiment's id into the file. @throws UsageError when there is no place for it; FileTrouble */
  async list(id: string): Promise<void> {
    const edits = await this.service.listExperiment(this.analysis, id);
    if (!edits) throw new UsageError(`In ${this.shown} \`experiments\` is no list, or cannot be read. Mend that first: nothing was written.`);
    if (edits.length > 0) writeText(this.file, { text: applyEdits(this.read.text, edits), bom: this.read.bom });
  }
}
