/** What in a spec leads elsewhere: addresses on the web and of mail, other specs by their ids, files beside it. */
import type { SpecAnalysis } from '../analyze.js';
import type { Node, ScalarNode } from '../parse/source.js';
import { specNames, type NameKind } from '../schema/vocabulary.js';
import type { Span } from '../text.js';
import { nameLabel } from './named.js';

type LinkTarget =
  | { readonly url: string }
  /** A spec of the same root. */
  | { readonly path: string }
  /** Paths from the root that may be files: the first that is there is meant, and without one it is no link. */
  | { readonly candidates: readonly string[] };

export interface DocumentLink {
  readonly span: Span;
  readonly target: LinkTarget;
  /** In plain words. */
  readonly tooltip: string;
}

/** In the order of the text. Links in comments count; keys are no links. */
export function documentLinks(a: SpecAnalysis): readonly DocumentLink[] {
  const scalars = scalarsOf(a.source.root);
  const texts = [...scalars.map(({ span }) => span), ...a.source.comments.map(({ span }) => span)];
  const links = [...texts.flatMap((span) => addressesIn(a.source.text, span)), ...specLinks(a), ...scalars.flatMap((scalar) => fileLinks(a, scalar))];
  return links.sort((one, other) => one.span.start - other.span.start);
}

function scalarsOf(root: Node | undefined): readonly ScalarNode[] {
  const found: ScalarNode[] = [];
  const left: Node[] = root ? [root] : [];
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.kind === 'scalar') found.push(node);
    else if (node.kind === 'seq') left.push(...node.items);
    else if (node.kind === 'map') left.push(...node.pairs.map(({ value }) => value));
  }
  return found;
}

const address = /\b(?:https?:\/\/|mailto:)[^\s<>"'`\\^{}|]+/gi;

function addressesIn(text: string, span: Span): readonly DocumentLink[] {
  return [...text.slice(span.start, span.end).matchAll(address)].flatMap((match) => {
    const url = withoutEnd(match[0]);
    const start = span.start + match.index;
    if (!isAddress(url)) return [];
    return [{ span: { start, end: start + url.length }, target: { url }, tooltip: /^mailto:/i.test(url) ? 'Write a mail' : 'Open the page' }];
  });
}

/** Punctuation behind an address belongs to the sentence; so does a bracket that was opened before it. */
function withoutEnd(url: string): string {
  let left = count(url, ')') - count(url, '(');
  let end = url.length;
  for (; end > 0 && /[.,;:!?*_)\]]/.test(url[end - 1] ?? ''); end--) {
    if (url[end - 1] !== ')') continue;
    if (left <= 0) break;
    left--;
  }
  return url.slice(0, end);
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1;
}

function isAddress(url: string): boolean {
  return /^mailto:[^@]+@[^@]+$/i.test(url) || /^https?:\/\/[^/?#]/i.test(url);
}

function specLinks({ spec, workspace, path }: SpecAnalysis): readonly DocumentLink[] {
  const isSpec = (kind: NameKind): boolean => (specNames as readonly NameKind[]).includes(kind);
  return spec.names.used.flatMap((place) => {
    if (!isSpec(place.kind)) return [];
    const target = workspace?.withId(place.name).find((summary) => summary.kind === place.kind && summary.path !== path);
    if (!target) return [];
    return [{ span: inner(spec.source.text, place.span), target: { path: target.path }, tooltip: `Open the ${nameLabel(place.kind)}${target.title === undefined ? '' : `: ${target.title}`}` }];
  });
}

/** What is longer is no path that anybody wrote. */
const longestPath = 260;

function fileLinks({ path, source }: SpecAnalysis, { value, span, style }: ScalarNode): readonly DocumentLink[] {
  if (path === undefined || typeof value !== 'string' || style === 'literal' || style === 'folded' || !looksLikeFile(value)) return [];
  const folder = path.split('/').slice(0, -1);
  const besides = joined([...folder, ...value.split('/')]);
  // Many write paths as seen from the top of the project.
  const fromTop = joined(value.split('/'));
  const candidates = [...new Set(value.startsWith('.') ? [besides] : [besides, fromTop])].filter((one) => one !== path);
  return candidates.length === 0 ? [] : [{ span: inner(source.text, span), target: { candidates }, tooltip: 'Open the file' }];
}

/** Nothing but a path: no sentence, no address, and an ending such as `.md`. */
function looksLikeFile(text: string): boolean {
  return text.length <= longestPath && /^[^\s:/\\<>|?*"'`][^:\\<>|?*"'`\n]*\.[A-Za-z][A-Za-z0-9]{0,7}$/.test(text) && (text.includes('/') || !/\s/.test(text));
}

function joined(steps: readonly string[]): string {
  const path: string[] = [];
  for (const step of steps) {
    if (step === '.' || step === '') continue;
    if (step === '..' && path.length > 0 && path.at(-1) !== '..') path.pop();
    else path.push(step);
  }
  return path.join('/');
}

/** Without quotes around it. */
function inner(text: string, { start, end }: Span): Span {
  return /["']/.test(text[start] ?? '') && end - start > 2 ? { start: start + 1, end: end - 1 } : { start, end };
}
