/** Puts the page of a spec together: what is at the top, then its sections with their owners, contents and findings. */
import type { SpecAnalysis } from '../../analyze.js';
import type { Finding } from '../../finding.js';
import { roleShort } from '../../ownership/knowledge.js';
import type { SectionOwnership } from '../../ownership/resolve.js';
import { propertyOf } from '../../schema/lookup.js';
import { capitalised, contains } from '../../text.js';
import { ownershipMap, type MappedSection, type SectionState } from '../ownership-map.js';
import { blocksOf, spanOf } from './blocks.js';
import { factsOf } from './header.js';
import { ownershipBlocks } from './ownership.js';
import type { Block, Page, PageOwner, PageSection } from './page.js';
import { withPictures } from './pictures.js';

/** What a reader is told of how far a section is: one that is not asked for yet is as empty as one that is. */
const states: Readonly<Record<SectionState, PageSection['state']>> = { done: 'complete', begun: 'partial', empty: 'empty', later: 'empty' };

/** @param a an analysis; its page is worth keeping as long as the analysis is */
export function pageOf(a: SpecAnalysis): Page {
  const { spec } = a;
  const summary = spec.at('summary');
  const map = ownershipMap(a);
  const mapped = new Map(map.sections.map((section) => [section.id, section]));
  const sections = [...writtenSections(a, mapped), ...openSections(a, map.sections)];
  const inSections = new Set(sections.flatMap(({ findings, blocks }) => [...findings, ...blocks.flatMap((block) => block.findings ?? [])]));
  return {
    ...headOf(a),
    summary: summary.filled ? { type: 'prose', text: summary.text ?? '', span: spanOf(summary) } : undefined,
    facts: factsOf(a),
    sections,
    findings: a.findings.filter((finding) => !inSections.has(finding)),
    ownership: ownershipBlocks(a, map),
  };
}

/** What stands above everything else. */
export function headOf({ spec }: SpecAnalysis): Pick<Page, 'title' | 'kind'> {
  return { title: spec.title ?? '(no title yet)', kind: capitalised(spec.kind.label) };
}

/** In the order of the text, which is the order the writer chose. */
function writtenSections(a: SpecAnalysis, mapped: ReadonlyMap<string, MappedSection>): readonly PageSection[] {
  return a.spec.root.entries().flatMap(([key, view]): readonly PageSection[] => {
    const section = mapped.get(String(key.value));
    if (!section) return [];
    const { id, title, ownership, state } = section;
    const span = spanOf(view);
    const inside = a.findings.filter((finding) => contains(span, finding.span.start));
    const { blocks, rest } = withFindings(withPictures(a, id, blocksOf(view, propertyOf(a.spec.kind.schema, id))), inside);
    return [{ id, title, span, owner: pageOwner(ownership), state: states[state], blocks, findings: rest }];
  });
}

/** Sections nobody has begun: a reader should see that they are missing, and whose they are. Only those the status asks for. */
function openSections({ spec }: SpecAnalysis, sections: readonly MappedSection[]): readonly PageSection[] {
  const open = sections.filter(({ state, span }) => state === 'empty' && !span);
  return open.map(({ id, title, ownership }) => ({ id, title, span: spec.at('status').anchor, owner: pageOwner(ownership), state: 'empty', blocks: [], findings: [] }));
}

/** Each finding goes to the block it speaks of. */
function withFindings(blocks: readonly Block[], findings: readonly Finding[]): { blocks: readonly Block[]; rest: readonly Finding[] } {
  const placed = new Set<Finding>();
  const all = blocks.map((block): Block => {
    const own = findings.filter((finding) => !placed.has(finding) && contains(block.span, finding.span.start));
    for (const finding of own) placed.add(finding);
    return own.length === 0 ? block : { ...block, findings: own };
  });
  return { blocks: all, rest: findings.filter((finding) => !placed.has(finding)) };
}

export function pageOwner({ owner, people, shared }: SectionOwnership): PageOwner {
  const label = owner === undefined ? 'nobody' : [owner, ...shared].map(roleShort).join(' + ');
  return { label, people };
}
