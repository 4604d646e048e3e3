/** Gives a thing another name wherever it is named: in all files, or, with the reason why not, in none. */
import type { SpecAnalysis } from '../analyze.js';
import { quoteAs } from '../edit/quote.js';
import { renamedInLock } from '../lock/approved-names.js';
import { deref, type Node, type ScalarNode } from '../parse/source.js';
import { isName, placesNaming, placesOf, reachOf, nameKey, type Place } from '../spec/places.js';
import type { Spec } from '../spec/spec.js';
import { isPlaceholder } from '../spec/view.js';
import { applyEdits, type Span, type TextEdit } from '../text.js';
import { otherFiles, placeAt, type Files } from './places.js';
import { refusalOf } from './rename-refusal.js';

export interface Refusal {
  /** In a sentence for people. */
  readonly refusal: string;
}

export interface Renamable {
  /** What is replaced: the name without its quotes. */
  readonly span: Span;
  readonly name: string;
  readonly place: Place;
}

/** The edits of one file, with the text they were made for. */
export interface FileEdits {
  /** Undefined for text that is no file. */
  readonly path: string | undefined;
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

export interface Renaming {
  /** The file that was asked about first, then the others in order; none where the name stays as it is. */
  readonly files: readonly FileEdits[];
}

/** The name at an offset, or why nothing can be renamed there. */
export function prepareRename(a: SpecAnalysis, offset: number): Renamable | Refusal {
  const place = placeAt(a, offset);
  if (!place) return { refusal: 'Only names can be renamed: ids of specs, metrics, goals and the like, and people. Put the cursor on one of them.' };
  const { kind, name, span, node } = place;
  if (reachOf(kind) === 'fixed') return { refusal: fixedNames[kind] ?? `\`${name}\` cannot be renamed.` };
  if (isPlaceholder(name)) return { refusal: 'This is a place to fill, not a name yet. Write the name here instead.' };
  if (!isName(place)) return { refusal: '`none` says that your team does not have this role: it is nobody\'s name.' };
  const inner = { start: span.start + 1, end: span.end - 1 };
  const isBare = span.start === node.span.start && a.source.text.slice(inner.start, inner.end) === name;
  return { span: isBare ? inner : span, name: name.trim(), place };
}

const fixedNames: Readonly<Record<string, string>> = {
  role: 'The names of roles are the same in all teams. To use your own job title, write it as `title` under the role in the team settings.',
  section: 'The names of sections are given: they cannot be renamed.',
  rule: 'The names of checks are given: they cannot be renamed.',
};

/**
 * The edits that give the thing at an offset another name. Every file is read again, so that what is remembered of it decides only where to
 * look; the result is read back before it is handed out.
 */
export async function rename(a: SpecAnalysis, offset: number, newName: string, files: Files): Promise<Renaming | Refusal> {
  const prepared = prepareRename(a, offset);
  if ('refusal' in prepared) return prepared;
  const { place } = prepared;
  const wanted = newName.trim();
  if (wanted === place.name) return { files: [] };
  const refusal = await refusalOf(a, place, wanted, files);
  if (refusal !== undefined) return { refusal };
  const found: FileEdits[] = [];
  for (const path of [a.path, ...otherFiles(a, place.kind, place.name)]) {
    const edits = await renamedIn(a, path, place, wanted, files);
    if ('refusal' in edits) return edits;
    if (edits.edits.length > 0) found.push(edits);
  }
  return { files: found };
}

async function renamedIn(a: SpecAnalysis, path: string | undefined, place: Place, wanted: string, files: Files): Promise<FileEdits | Refusal> {
  const { kind, name } = place;
  const isOwn = path === undefined || path === a.path;
  const text = isOwn ? a.source.text : await files.text(path);
  if (text === undefined) return { refusal: `\`${name}\` stands in ${path} too, and that file cannot be read. Nothing was renamed.` };
  const spec = isOwn ? a.spec : files.spec(path, text);
  if (!spec) return { path, text, edits: [] };
  const places = placesNaming(spec, kind, name);
  const nodes = [...new Set(places.map(({ node }) => node))];
  const where = (offset: number): string => `line ${spec.source.lines.lineAt(offset) + 1}${isOwn ? '' : ` of ${path}`}`;
  const other = otherUse(spec, nodes, places);
  if (other !== undefined) {
    return { refusal: `On ${where(other)}, an alias (\`*\`) repeats \`${name}\` where it means something else. Write the text out there first. Nothing was renamed.` };
  }
  const edits = nodes.filter(({ value }) => value !== wanted).map((node) => ({ ...node.span, newText: written(node, wanted) }));
  const changed = files.spec(path ?? `untitled${spec.kind.suffixes[0] ?? ''}`, applyEdits(text, edits));
  if (!changed || !readsBack(spec, changed, place, wanted)) {
    return { refusal: `\`${wanted}\` cannot be put in the place of \`${name}\` on ${where(places[0]?.span.start ?? 0)}. Nothing was renamed.` };
  }
  return { path, text, edits: [...edits, ...renamedInLock(spec, changed, { kind, name, wanted })] };
}

/** Where an alias repeats one of these texts and is no place of this name: it would change unasked. */
function otherUse({ source }: Spec, nodes: readonly ScalarNode[], places: readonly Place[]): number | undefined {
  const repeated = new Set<Node>(nodes);
  const expected = new Set(places.map(({ span }) => span.start));
  const left: Node[] = source.root ? [source.root] : [];
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.kind === 'alias') {
      const target = deref(node);
      if (target && repeated.has(target) && !expected.has(node.span.start)) return node.span.start;
    } else if (node.kind === 'seq') left.push(...node.items);
    else if (node.kind === 'map') left.push(...node.pairs.map(({ value }) => value));
  }
  return undefined;
}

function written(node: ScalarNode, wanted: string): string {
  return quoteAs(wanted, node.style, { flow: isInBrackets(node) });
}

function isInBrackets({ parent }: ScalarNode): boolean {
  const container = parent?.kind === 'pair' ? parent.parent : parent;
  return container?.flow ?? false;
}

/** Whether the changed text, read back, has the new name wherever it has the old or the new one now. */
function readsBack(spec: Spec, changed: Spec, { kind, name }: Place, wanted: string): boolean {
  const names = new Set([name, wanted].map((one) => nameKey(kind, one)));
  const now = placesOf(spec).filter((place) => place.kind === kind && names.has(nameKey(kind, place.name)));
  return placesNaming(changed, kind, wanted).length === now.length;
}
