import { replaceValue } from '../edit/replace.js';
import type { Fix } from '../finding.js';
import { rolePhrase, roleTitle } from '../ownership/knowledge.js';
import type { SectionOwnership } from '../ownership/resolve.js';
import type { Path } from '../parse/source.js';
import { sectionTitle } from '../schema/catalog.js';
import { insertAt } from '../schema/insert-missing.js';
import type { Spec } from '../spec/spec.js';
import { listed, listedUpTo } from '../wording/words.js';
import type { Rule, RuleContext, RuleProblem } from './rule.js';
import { specKinds } from './rule.js';

export const roleNotStaffed: Rule = {
  meta: {
    id: 'role-not-staffed',
    title: 'A section that falls to nobody, or that nobody else looks at',
    kinds: specKinds,
    sections: [],
    level: { base: 'warning', bases: { unchecked: 'info' } },
    messages: {
      default: 'This team has no {role}, and nobody covers that work, so {sections} to nobody. Write `covers: [{id}]` under the role of somebody who does it, or name another owner under `ownership`.',
      unchecked: 'Nobody is left to agree on {sections}: {owner} drives {them} and would have to agree, too. Ask somebody in another role to look at it, and name them as `must_agree` under `ownership`.',
    },
    source: 'roles-before-titles',
  },
  *check(context) {
    const { spec } = context;
    for (const [role, sections] of unstaffed(context)) {
      const titles = sections.map(({ section }) => `"${sectionTitle(spec.kind, section)}"`);
      const said = spec.at('team', role);
      yield {
        data: { role: withWord(roleTitle(role)), id: role, sections: `${listedUpTo(titles, 3)} ${titles.length === 1 ? 'falls' : 'fall'}` },
        span: said.pair ? said.span : spec.at(sections[0]?.section ?? '').anchor,
        fixes: () => sections.flatMap((section) => giveToContributor(spec, section)),
      };
    }
    yield* uncheckedSections(context);
  },
};

/** Where the driver and those who must agree have become one, told once for each driver. */
function* uncheckedSections({ spec, ownership }: RuleContext): Iterable<RuleProblem> {
  const found = new Map<string, SectionOwnership[]>();
  for (const { path } of spec.sections) {
    const owned = ownership.of(String(path[0]));
    if (owned?.owner !== undefined && owned.unchecked.length > 0) found.set(owned.owner, [...(found.get(owned.owner) ?? []), owned]);
  }
  for (const [owner, sections] of found) {
    const titles = sections.map(({ section, unchecked }) => {
      const parts = unchecked.flatMap(({ on }) => on ?? []);
      return `${parts.length === 0 ? '' : `${listed(parts)} in `}"${sectionTitle(spec.kind, section)}"`;
    });
    const [first] = sections;
    const said = first && spec.at('team', first.intended);
    yield {
      message: 'unchecked',
      data: { sections: listed(titles, 'and on'), owner: rolePhrase(owner), them: sections.length === 1 ? 'it' : 'them' },
      span: said?.pair ? said.span : spec.at(first?.section ?? '').anchor,
    };
  }
}

/** The roles that do not exist and have nobody instead, each with the written sections they would drive. */
function unstaffed({ spec, ownership }: RuleContext): ReadonlyMap<string, readonly SectionOwnership[]> {
  const found = new Map<string, SectionOwnership[]>();
  for (const { path } of spec.sections) {
    const owned = ownership.of(String(path[0]));
    if (!owned || owned.owner !== undefined) continue;
    const sections = found.get(owned.intended) ?? [];
    sections.push(owned);
    found.set(owned.intended, sections);
  }
  return found;
}

/** Whoever lends a hand already is the likeliest to take it over. */
function giveToContributor(spec: Spec, { section, shared, contributors }: SectionOwnership): readonly Fix[] {
  const [role] = [...shared, ...contributors];
  if (role === undefined) return [];
  const owner = spec.at('ownership', section, 'owner');
  const ways: readonly (readonly [Path, string])[] = [
    [['ownership', section, 'owner'], ` ${role}`],
    [['ownership', section], `\n  owner: ${role}`],
    [['ownership'], `\n  ${section}:\n    owner: ${role}`],
  ];
  const edits = owner.exists && owner.node
    ? replaceValue(spec.source, owner.node, ` ${role}`)
    : (ways.map(([path, text]) => insertAt(spec.source, spec.kind.schema, path, text)).find((found) => found.length > 0) ?? []);
  const title = sectionTitle(spec.kind, section);
  return edits.length === 0 ? [] : [{ title: `Let ${rolePhrase(role)} drive "${title}"`, safe: false, edits }];
}

/** "growth product manager", "design role" */
function withWord(title: string): string {
  return title.endsWith('manager') ? title : `${title} role`;
}
