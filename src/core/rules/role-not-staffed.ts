import { replaceValue } from '../edit/replace.js';
import type { Fix } from '../finding.js';
import { rolePhrase, roleTitle } from '../ownership/knowledge.js';
import type { SectionOwnership } from '../ownership/resolve.js';
import type { Path } from '../parse/source.js';
import { sectionTitle } from '../schema/catalog.js';
import { insertAt } from '../schema/insert-missing.js';
import type { Spec } from '../spec/spec.js';
import { listedUpTo } from '../wording/words.js';
import type { Rule, RuleContext } from './rule.js';
import { specKinds } from './rule.js';

export const roleNotStaffed: Rule = {
  meta: {
    id: 'role-not-staffed',
    title: 'A section that falls to nobody',
    kinds: specKinds,
    sections: [],
    level: { base: 'warning' },
    messages: {
      default: 'This team has no {role}, and nobody covers that work, so {sections} to nobody. Write `covers: [{id}]` under the role of somebody who does it, or name another owner under `ownership`.',
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
  },
};

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
