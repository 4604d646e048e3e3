/** The only place that knows which section of which kind has a picture of its own, shown above what is written in it. */
import type { SpecAnalysis } from '../../analyze.js';
import type { Block } from './page.js';

type Picture = (a: SpecAnalysis) => readonly Block[];

/** By kind, then by section. */
const all: Readonly<Record<string, Readonly<Record<string, Picture>>>> = {};

export function pictures(a: SpecAnalysis, section: string): readonly Block[] {
  return all[a.spec.kind.id]?.[section]?.(a) ?? [];
}
