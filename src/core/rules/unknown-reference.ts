import { nearest } from '../nearest.js';
import { pathOf } from '../parse/source.js';
import { isSpecKindId } from '../schema/kind-ids.js';
import type { NamePlace } from '../spec/names.js';
import { isPlaceholder } from '../spec/view.js';
import { listedUpTo } from '../wording/words.js';
import type { Rule, RuleContext, RuleProblem } from './rule.js';
import { allKinds } from './rule.js';

/** Judged by rules of their own, or not at all: people are free text. */
const elsewhere: ReadonlySet<string> = new Set(['role', 'person']);
/** Places that a dedicated rule judges. */
const dedicated: ReadonlyMap<string, string> = new Map([['results.winner', 'winner-variant']]);

export const unknownReference: Rule = {
  meta: {
    id: 'unknown-reference',
    title: 'Refers to something that is not there',
    kinds: allKinds,
    sections: [],
    level: { base: 'error', whenClosed: true },
    messages: {
      default: 'No {kind} is called `{name}` in this file. {known}',
      rule: 'There is no rule called `{name}`. {known}',
      section: 'There is no section called `{name}`. Write the kind of spec, a dot and the section, such as `prd.problem`. {known}',
      kind: 'There is no kind of spec called `{name}`. {known}',
      workspace: 'No {kind} in this workspace has the id `{name}`. {known}',
    },
    source: 'this-project',
  },
  *check(context) {
    const { defined, used } = context.spec.names;
    const here = new Set(defined.map(keyOf));
    for (const place of used) {
      if (elsewhere.has(place.kind) || isPlaceholder(place.name)) continue;
      // As it should be, so that a reference costs no look at the names of all files.
      if (context.workspace?.withId(place.name).some(({ kind }) => kind === place.kind)) continue;
      const candidates = candidatesFor(place, here, context);
      if (!candidates || candidates.names.includes(place.name)) continue;
      if (!context.ruleIds.has(dedicated.get(pathOf(place.node).join('.')) ?? '')) yield problem(place, candidates);
    }
  },
};

function keyOf({ kind, name }: NamePlace): string {
  return `${kind}\n${name}`;
}

interface Candidates {
  readonly names: readonly string[];
  readonly message: 'default' | 'rule' | 'section' | 'kind' | 'workspace';
}

/** The names that would be right; undefined where nothing can be said. */
function candidatesFor(place: NamePlace, here: ReadonlySet<string>, { spec, config, workspace, ruleIds }: RuleContext): Candidates | undefined {
  switch (place.kind) {
    case 'section':
      return spec.kind.id === 'config' ? settingsSections(place.name, config) : { names: spec.kind.sections, message: 'default' };
    case 'kind':
      return { names: kindsOfSpecs(config).map(({ id }) => id), message: 'kind' };
    case 'rule':
      return { names: [...ruleIds], message: 'rule' };
    default:
      if (isSpecKindId(place.kind)) return workspace && { names: workspace.ofKind(place.kind).flatMap((summary) => summary.id ?? []), message: 'workspace' };
      if (here.has(keyOf(place))) return undefined;
      return { names: spec.names.defined.filter((other) => other.kind === place.kind).map((other) => other.name), message: 'default' };
  }
}

/** The settings speak of sections of all kinds; of a kind whose form nobody knows, nothing can be said. */
function settingsSections(name: string, config: RuleContext['config']): Candidates | undefined {
  if (config.kinds.some(({ id, own }) => own && own.state !== 'ready' && name.startsWith(`${id}.`))) return undefined;
  return { names: kindsOfSpecs(config).flatMap(({ id, sections }) => sections.map((section) => `${id}.${section}`)), message: 'section' };
}

function kindsOfSpecs({ kinds }: RuleContext['config']): RuleContext['config']['kinds'] {
  return kinds.filter(({ id }) => id !== 'config');
}

function problem(place: NamePlace, { names, message }: Candidates): RuleProblem {
  const meant = nearest(place.name, names);
  const known =
    meant !== undefined ? `Did you mean \`${meant}\`?`
    : message === 'section' ? 'Completion lists them all.'
    : message === 'rule' ? 'The name of a rule stands behind its message.'
    : names.length > 0 ? `There is ${listedUpTo(names.map((name) => `\`${name}\``), 4)}.`
    : 'There is none yet.';
  return {
    message,
    data: { kind: place.kind === 'prd' ? 'PRD' : place.kind, name: place.name, known },
    span: place.span,
    ...(meant !== undefined && {
      fixes: () => [{ title: `Change to \`${meant}\``, safe: false, edits: [{ ...place.span, newText: meant }] }],
    }),
  };
}
