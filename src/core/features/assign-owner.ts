/** Writes down who drives a section: the role under `ownership`, the person under `team`, of one spec or of the team settings. */
import type { SpecAnalysis } from '../analyze.js';
import { insertItem } from '../edit/insert.js';
import { mergeInsertions } from '../edit/merge.js';
import { quote } from '../edit/quote.js';
import { replaceValue } from '../edit/replace.js';
import { roleById, roles, roleShort } from '../ownership/knowledge.js';
import { deref, type Path } from '../parse/source.js';
import { insertAt } from '../schema/insert-missing.js';
import { sectionTitle } from '../schema/catalog.js';
import { readTeam } from '../spec/team.js';
import type { TextEdit } from '../text.js';

export interface Assignment {
  readonly section: string;
  /** The role that is to drive it. */
  readonly owner: string;
  /** Who fills the role from now on; as it is when absent. */
  readonly person?: string;
  /** Why, in a sentence. */
  readonly reason?: string;
}

/** The edits to one text, or a sentence that says why it cannot be done. */
export type Assigned = { readonly edits: readonly TextEdit[] } | { readonly problem: string };

export interface OwnerChoice {
  readonly role: string;
  readonly title: string;
  /** The job title in this team. */
  readonly jobTitle: string | undefined;
  readonly people: readonly string[];
  readonly part: 'drives it' | 'shares it' | 'contributes' | undefined;
}

/** Every role that this team has, the present driver first, then those who take part. */
export function ownerChoices({ ownership }: SpecAnalysis, section: string): readonly OwnerChoice[] {
  const { roster } = ownership;
  const now = ownership.of(section);
  if (!now) return [];
  const part = (role: string): OwnerChoice['part'] =>
    role === now.owner ? 'drives it' : now.shared.includes(role) ? 'shares it' : now.contributors.includes(role) ? 'contributes' : undefined;
  const order: readonly OwnerChoice['part'][] = ['drives it', 'shares it', 'contributes', undefined];
  return roles
    .filter(({ id }) => !roster.absence(id))
    .map(({ id, title }) => ({ role: id, title, jobTitle: roster.title(id), people: roster.people(id), part: part(id) }))
    .sort((one, other) => order.indexOf(one.part) - order.indexOf(other.part));
}

/**
 * @param spec whose section it is
 * @param settings the team settings, to write it there for every spec of this kind; undefined to write it into the spec itself
 */
export function assignOwner(spec: SpecAnalysis, assignment: Assignment, settings?: SpecAnalysis): Assigned {
  const problem = whatHinders(spec, assignment, settings !== undefined);
  if (problem !== undefined) return { problem };
  const target = settings ?? spec;
  const edits = [...personEdits(spec, target, assignment), ...ownerEdits(spec, target, assignment)];
  if (edits.includes(undefined)) {
    return { problem: 'The keys `team` and `ownership` hold something else there than people and sections: put that right first.' };
  }
  const made = mergeInsertions(edits.filter((edit) => edit !== undefined));
  const title = sectionTitle(spec.spec.kind, assignment.section);
  return made.length > 0 ? { edits: made } : { problem: `${title} is driven by ${roleShort(assignment.owner)} already.` };
}

function whatHinders({ spec, ownership, source }: SpecAnalysis, { section, owner, person }: Assignment, forTeam: boolean): string | undefined {
  if (!spec.kind.sections.includes(section)) return `\`${section}\` is no section of ${spec.kind.phrase}.`;
  if (!roleById(owner)) return `There is no role \`${owner}\`. Roles are ${roles.map(({ id }) => `\`${id}\``).join(', ')}.`;
  if (source.root !== undefined && deref(source.root)?.kind !== 'map') return 'This file does not begin with a key such as `title:`, so there is no place to write it.';
  if (person === undefined && ownership.roster.absence(owner)) {
    return `This team has no ${roleShort(owner)}: name a person with it, or choose another role.`;
  }
  if (!forTeam) return undefined;
  // What a spec says of itself counts before the team settings, which would then seem to do nothing.
  if (spec.at('ownership', section, 'owner').exists) return `This spec itself says under \`ownership\` who drives \`${section}\`. Change it there, for this spec.`;
  if (person !== undefined && spec.at('team', owner).exists) return `This spec itself says under \`team\` who is its ${roleShort(owner)}. Change it there, for this spec.`;
  return undefined;
}

/** An undefined among the edits: there is no place to write. */
type Edits = readonly (TextEdit | undefined)[];

function ownerEdits({ spec, ownership }: SpecAnalysis, target: SpecAnalysis, { section, owner, reason }: Assignment): Edits {
  const key = target.spec === spec ? [section] : settingsKey(target, spec.kind.id, section);
  const path: Path = ['ownership', ...key];
  // Whoever drives it anyway needs no line that says so, nor does the usual driver who is there again.
  const now = ownership.of(section);
  if ((now?.owner === owner || now?.intended === owner) && !target.spec.at(...path, 'owner').exists) return [];
  const why = reason === undefined ? undefined : quote(reason);
  if (!isMap(target, path)) return put(target, path, `\n  owner: ${owner}${why === undefined ? '' : `\n  reason: ${why}`}`);
  if (target.spec.at(...path, 'owner').text === owner && why === undefined) return [];
  return [...put(target, [...path, 'owner'], owner), ...(why === undefined ? [] : put(target, [...path, 'reason'], why))];
}

/** `prd.metrics`, or `prd` and in it `metrics` where the settings are written so. */
function settingsKey({ spec }: SpecAnalysis, kind: string, section: string): readonly string[] {
  return spec.at('ownership', kind, section).exists ? [kind, section] : [`${kind}.${section}`];
}

function personEdits(spec: SpecAnalysis, target: SpecAnalysis, { owner, person }: Assignment): Edits {
  if (person === undefined) return [];
  const view = target.spec.at('team', owner);
  const own = readTeam(target.spec.at('team')).get(owner);
  if (own?.people.includes(person)) return [];
  if (target === spec && !own && spec.ownership.roster.people(owner).includes(person)) return [];
  const name = quote(person);
  const value = deref(view.node);
  // Of several people, the first is the one to turn to.
  if (value?.kind === 'seq' && value.items.length > 0) return insertItem(target.source, value, name, 0);
  if (value?.kind !== 'map' || own?.none) return put(target, ['team', owner], name);
  const people = deref(view.at('person').node);
  return people?.kind === 'seq' && people.items.length > 0 ? insertItem(target.source, people, name, 0) : put(target, ['team', owner, 'person'], name);
}

/** Puts a value at a path, with all that is missing above it. */
function put({ spec, source }: SpecAnalysis, path: Path, text: string): Edits {
  const { node } = spec.at(...path);
  if (node && spec.at(...path).exists) return replaceValue(source, node, text);
  let depth = path.length;
  while (depth > 1 && !hasKeys(spec.at(...path.slice(0, depth - 1)).node)) depth--;
  const below = path.slice(depth);
  const nested = below.map((key, index) => `\n${'  '.repeat(index + 1)}${quote(String(key))}:`).join('');
  const indented = text.startsWith('\n') ? text.replaceAll('\n', `\n${'  '.repeat(below.length)}`) : ` ${text}`;
  const edits = insertAt(source, spec.kind.schema, path.slice(0, depth), below.length === 0 ? text : nested + indented);
  return edits.length > 0 ? edits : [undefined];
}

function isMap({ spec }: SpecAnalysis, path: Path): boolean {
  return hasKeys(spec.at(...path).node);
}

function hasKeys(node: Parameters<typeof deref>[0]): boolean {
  const value = deref(node);
  return value?.kind === 'map' && value.pairs.length > 0;
}
