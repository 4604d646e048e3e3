/** What a name stands for: the roles, people, metrics, specs … that a spec refers to. */
import type { SpecAnalysis } from '../analyze.js';
import { roleById, sourceTitle } from '../ownership/knowledge.js';
import { ruleMeta } from '../rules/catalog.js';
import { kindById } from '../schema/catalog.js';
import { isSpecKindId, type SpecKindId } from '../schema/kind-ids.js';
import type { NameKind } from '../schema/vocabulary.js';
import { titleOf } from '../spec/names.js';
import { blocks, code, escape, list } from './markdown.js';
import { ownerText } from './ownership-text.js';
import { roleWord } from './people.js';
import type { RuleDocs } from './rule-docs.js';
import { unchecked } from './unchecked.js';
import { usuallyDriven, usuallyInvolved } from './usual-owners.js';

/** How people call the kinds of names. */
const labels: Readonly<Record<NameKind, string>> = {
  metric: 'Metric',
  variant: 'Variant',
  evidence: 'Evidence',
  persona: 'Persona',
  goal: 'Goal',
  story: 'User story',
  requirement: 'Requirement',
  assumption: 'Assumption',
  dependency: 'Dependency',
  risk: 'Risk',
  question: 'Open question',
  decision: 'Decision',
  prd: 'PRD',
  experiment: 'Experiment brief',
  launch: 'Launch brief',
  role: 'Role',
  person: 'Person',
  section: 'Section',
  rule: 'Check',
  kind: 'Kind of spec',
};

export function nameLabel(kind: NameKind): string {
  return labels[kind];
}

/** A name and what it stands for, as Markdown; undefined where nothing is known of it. */
export function namedText(a: SpecAnalysis, kind: NameKind, name: string): string | undefined {
  switch (kind) {
    case 'role':
      return roleText(a, name);
    case 'person':
      return personText(a, name);
    case 'section':
      return sectionText(a, name);
    case 'rule':
      return ruleText(name);
    case 'kind':
      return kindText(a, name);
    default:
      return isSpecKindId(kind) ? specText(a, kind, name) : itemText(a, kind, name);
  }
}

function roleText({ config, spec, ownership: { roster } }: SpecAnalysis, name: string): string | undefined {
  const role = roleById(name);
  if (!role) return undefined;
  const absence = roster.absence(name);
  const standIn = roster.standIn(name);
  const drives = usuallyDriven(name, spec.kind.id === 'config' ? config.kinds : [spec.kind]);
  const facts = [
    `**People:** ${roster.people(name).map(escape).join(', ') || 'nobody named yet'}`,
    ...(absence && standIn !== undefined ? [`**Not in this team:** the work falls to ${roleWord(standIn)}.`] : []),
    ...(absence && standIn === undefined ? ['**Not in this team**, and nobody covers the work.'] : []),
    ...(drives.length === 0 ? [] : [`**Usually drives:** ${drives.join('; ')}`]),
    `**Also called:** ${role.titles.join(', ')}`,
  ];
  return blocks(`**${role.title}**`, role.description, list(facts));
}

function personText({ ownership: { roster } }: SpecAnalysis, name: string): string | undefined {
  const roles = roster.rolesOf(name);
  return roles.length === 0 ? undefined : blocks(`**${escape(name)}**`, list(roles.map((role) => roleById(role)?.title ?? role)));
}

/** A section of this spec with its owner here; in the team settings, `kind.section` with its usual owner. */
function sectionText(a: SpecAnalysis, name: string): string | undefined {
  const own = a.ownership.of(name);
  const [kindName = '', key = ''] = own ? [a.spec.kind.id, name] : name.split('.');
  const kind = kindById(kindName, a.config.kinds);
  const schema = kind?.sections.includes(key) ? kind.schema.properties?.[key] : undefined;
  if (!kind || !schema) return undefined;
  const usual = schema['x-ownership'];
  const owner = own ? [`**Owner:** ${ownerText(a, own)}`] : usual ? usuallyInvolved(usual, 'Usual owner') : [];
  return blocks(`**${escape(schema.title ?? key)}** (section of ${escape(kind.phrase)})`, schema.description, list(owner), own ? undefined : usual?.why);
}

/** @param docs without them only what is known without asking */
export function ruleText(name: string, docs?: RuleDocs): string | undefined {
  const meta = ruleMeta(name);
  return meta && blocks(`**${meta.title}**`, docs?.why, docs && `How to fix it: ${docs.howToFix}`, `Source: ${sourceTitle(meta.source)}`);
}

function kindText(a: SpecAnalysis, name: string): string | undefined {
  const kind = kindById(name, a.config.kinds);
  if (!kind) return undefined;
  const endings = kind.suffixes.map(code).join(' or ');
  const facts = [`**First line:** ${code(`spec: ${kind.tag}`)}`, `**File name ends in:** ${endings}`];
  return blocks(`**Kind of spec** ${code(kind.id)}`, kind.schema.description, list(facts), unchecked(kind));
}

function specText({ workspace }: SpecAnalysis, kind: SpecKindId, name: string): string | undefined {
  const found = workspace?.withId(name).find((summary) => summary.kind === kind);
  if (!found) return undefined;
  const facts = [...(found.status === undefined ? [] : [`**Status:** ${code(found.status)}`]), `**File:** ${code(found.path)}`];
  return blocks(`**${labels[kind]}** ${code(name)}`, found.title === undefined ? undefined : escape(found.title), list(facts));
}

function itemText(a: SpecAnalysis, kind: NameKind, name: string): string | undefined {
  const defined = a.spec.names.defined.find((place) => place.kind === kind && place.name === name);
  const agreed = kind === 'metric' ? a.config.metrics.find((metric) => metric.id === name) : undefined;
  if (!defined && !agreed) return undefined;
  const title = (defined && titleOf(defined)) ?? agreed?.name;
  const definition = agreed?.definition;
  return blocks(
    `**${labels[kind]}** ${code(name)}`,
    title === undefined ? undefined : escape(title),
    definition === undefined ? undefined : `In the team's catalogue: ${escape(definition)}`,
  );
}
