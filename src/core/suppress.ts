/** Findings silenced in place by a comment, with a reason: `# product-specs-ignore <rule>, <rule>: why`. */
import type { Finding, Problem } from './finding.js';
import { nearest } from './nearest.js';
import type { Comment, Node, Pair, Source } from './parse/source.js';
import { contains, type Span } from './text.js';

interface Suppression {
  readonly comment: Comment;
  readonly rules: readonly SuppressedRule[];
  readonly reason: string | undefined;
  /** Where its findings are silenced; the whole text for `-file`; undefined when nothing follows. */
  readonly scope: Span | undefined;
}

interface SuppressedRule {
  readonly id: string;
  readonly span: Span;
}

const directive = /^product-specs-ignore(-file)?(?:[ \t]+|$)((?:[^: \t][^:]*)?)(?::(.*))?$/;

function suppressionsOf(source: Source): readonly Suppression[] {
  const found: Suppression[] = [];
  let nodes: readonly (Node | Pair)[] | undefined;
  for (const comment of source.comments) {
    const match = directive.exec(comment.text);
    if (!match) continue;
    const reason = match[3]?.trim();
    found.push({
      comment,
      rules: rulesIn(source, comment, match[2] ?? ''),
      reason: reason === '' ? undefined : reason,
      scope: match[1] === '-file' ? { start: 0, end: source.text.length } : scopeOf(source, comment, (nodes ??= placesOf(source.root))),
    });
  }
  return found;
}

function rulesIn(source: Source, comment: Comment, list: string): readonly SuppressedRule[] {
  const raw = source.text.slice(comment.span.start, comment.span.end);
  let from = raw.indexOf('product-specs-ignore') + 'product-specs-ignore'.length;
  if (raw.startsWith('-file', from)) from += '-file'.length;
  return list.split(/[,\s]+/).flatMap((id) => {
    if (id === '') return [];
    const start = comment.span.start + raw.indexOf(id, from);
    from = start - comment.span.start + id.length;
    return [{ id, span: { start, end: start + id.length } }];
  });
}

/** An own-line comment covers the whole node that follows it, a trailing one what starts on its line. */
function scopeOf(source: Source, comment: Comment, places: readonly (Node | Pair)[]): Span | undefined {
  if (comment.ownLine) return firstFrom(places, comment.span.end)?.span;
  const line = source.lines.lineAt(comment.span.start);
  return { start: source.lines.lineStart(line), end: comment.span.start };
}

/** The first of places in the order of the text that starts at an offset or behind it. */
function firstFrom(places: readonly (Node | Pair)[], offset: number): Node | Pair | undefined {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.span.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return places[low];
}

/** Keys with their values and list items in the order of the text, outer ones first. */
function placesOf(root: Node | undefined): readonly (Node | Pair)[] {
  const places: (Node | Pair)[] = [];
  const visit = (node: Node): void => {
    if (node.kind === 'map') {
      for (const pair of node.pairs) {
        places.push(pair);
        visit(pair.value);
      }
    } else if (node.kind === 'seq') {
      for (const item of node.items) {
        places.push(item);
        visit(item);
      }
    }
  };
  if (root) visit(root);
  return places;
}

interface Suppressed {
  readonly findings: readonly Finding[];
  /** What is to be said about the suppressions themselves. */
  readonly problems: readonly Problem[];
}

/**
 * @param knownRules every rule id there is
 * @param idle rules that do not run for this file (off, or another kind's), whose suppressions are not called unused
 */
export function suppress(source: Source, findings: readonly Finding[], knownRules: ReadonlySet<string>, idle: ReadonlySet<string>): Suppressed {
  const suppressions = suppressionsOf(source);
  if (suppressions.length === 0) return { findings, problems: [] };
  const used = new Set<SuppressedRule>();
  const kept = findings.filter((finding) => {
    let silenced = false;
    for (const { rules, scope } of suppressions) {
      for (const rule of rules) {
        if (rule.id !== finding.rule || !scope || !contains(scope, finding.span.start)) continue;
        used.add(rule);
        silenced = true;
      }
    }
    return !silenced;
  });
  return { findings: kept, problems: suppressions.flatMap((suppression) => problemsOf(source, suppression, used, knownRules, idle)) };
}

function problemsOf(
  source: Source,
  { comment, rules, reason }: Suppression,
  used: ReadonlySet<SuppressedRule>,
  knownRules: ReadonlySet<string>,
  idle: ReadonlySet<string>,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const rule of rules) {
    const { id, span } = rule;
    if (!knownRules.has(id)) {
      const meant = nearest(id, knownRules);
      problems.push({
        rule: 'unknown-suppression',
        ...(meant !== undefined && {
          message: 'meant',
          fixes: () => [{ title: `Change to \`${meant}\``, safe: false, edits: [{ ...span, newText: meant }] }],
        }),
        data: { id, meant: meant ?? '' },
        span,
      });
    } else if (!idle.has(id) && !used.has(rule)) {
      problems.push({ rule: 'unused-suppression', data: { id }, span, fixes: () => [removal(source, comment, rules, id)] });
    }
  }
  if (rules.length === 0) problems.push({ rule: 'unknown-suppression', message: 'none', span: comment.span });
  else if (reason === undefined) problems.push({ rule: 'suppression-reason', span: comment.span });
  return problems;
}

/** Takes one rule out of the list, or the whole comment with its line when it was the only one. */
function removal(source: Source, comment: Comment, rules: readonly SuppressedRule[], id: string): ReturnType<Finding['fixes']>[number] {
  const title = `Remove the suppression of \`${id}\``;
  const index = rules.findIndex((rule) => rule.id === id);
  const next = rules[index + 1];
  const previous = rules[index - 1];
  const own = rules[index];
  if (own && next) return { title, safe: true, edits: [{ start: own.span.start, end: next.span.start, newText: '' }] };
  if (own && previous) return { title, safe: true, edits: [{ start: previous.span.end, end: own.span.end, newText: '' }] };
  const line = source.lines.lineAt(comment.span.start);
  const lineStart = source.lines.lineStart(line);
  if (comment.ownLine) {
    const end = Math.min(source.lines.lineStart(line + 1), source.text.length);
    return { title, safe: true, edits: [{ start: lineStart, end, newText: '' }] };
  }
  const before = source.text.slice(lineStart, comment.span.start).trimEnd();
  return { title, safe: true, edits: [{ start: lineStart + before.length, end: comment.span.end, newText: '' }] };
}
