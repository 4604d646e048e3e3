/**
 * Who owns a section in this team, and why. Later steps win; each one that changes something is kept, so that the chain can be
 * shown. Profiles, conditions and fallbacks follow the sources named in the schemas.
 */
import type { Config, OwnershipOverride, Team } from '../config.js';
import { emplace, remembered } from '../remembered.js';
import type { Kind } from '../schema/catalog.js';
import { schemaAt, statusesOf } from '../schema/lookup.js';
import type { Condition, MustAgree, OwnershipAnnotation, OwnershipCondition } from '../schema/vocabulary.js';
import type { Spec } from '../spec/spec.js';
import { readOverride, readTeam } from '../spec/team.js';
import { inSentence } from '../text.js';
import { notesWithout, profileById, roleById, rolePhrase, roleTitle } from './knowledge.js';
import { Roster } from './roster.js';

/** One link in the chain of reasons. */
export interface OwnershipStep {
  readonly by: 'default' | 'condition' | 'settings' | 'spec' | 'fallback';
  /** Who drives after this step; undefined for nobody. */
  readonly owner: string | undefined;
  /** A whole sentence or two. */
  readonly text: string;
  readonly sources: readonly string[];
}

export interface SectionOwnership {
  readonly section: string;
  /** The driving role in this team; undefined when it falls to nobody. */
  readonly owner: string | undefined;
  /** The driving role before a missing one fell to somebody else. */
  readonly intended: string;
  /** The people of the owner; empty when nobody is named yet. */
  readonly people: readonly string[];
  /** The other roles equally concerned. */
  readonly shared: readonly string[];
  readonly contributors: readonly string[];
  readonly informed: readonly string[];
  /** Never the owner. */
  readonly mustAgree: readonly MustAgree[];
  /** What only the owner would be left to agree on, as those who must do not exist or drive it themselves; empty where somebody else looks. */
  readonly unchecked: readonly MustAgree[];
  /** A person or role; undefined when not named. */
  readonly approver: string | undefined;
  readonly steps: readonly OwnershipStep[];
  /** What the sources say about such a team, both sides where they disagree. */
  readonly notes: readonly { readonly text: string; readonly source: string }[];
}

/** What is known of the sections of a kind. */
type KnownSections = Map<string, SectionOwnership>;

/**
 * Where a spec says nothing of its own, who owns its sections follows from the settings and from those answers. A folder has hundreds of such
 * specs, which all come to the same few results.
 */
const usualSections = remembered((_config: Config) => new Map<string, KnownSections>());

/** Of specs that do say something of their own, the last one with all that it says: somebody is typing in it, elsewhere as a rule. */
const latestSections = new WeakMap<Config, { readonly said: string; readonly known: KnownSections }>();

/** The ownership of every section of a spec's kind, worked out when asked for. */
export class Ownership {
  readonly roster: Roster;
  private readonly known: KnownSections;
  private readonly overrides: ReadonlyMap<string, OwnershipOverride>;
  private readonly knownValues = new Map<string, readonly string[]>();

  /** @param assumed values of top-level keys that count instead of the written ones, to ask who would own what then */
  constructor(
    private readonly spec: Spec,
    private readonly config: Config,
    private readonly assumed: Readonly<Record<string, string>> = {},
  ) {
    const team = readTeam(spec.at('team'));
    const isConfig = spec.kind.id === 'config';
    // Settings are read as they stand in this text, which may not be saved yet.
    this.roster = new Roster(isConfig ? { ...config, team: new Map() } : config, team);
    this.overrides = readOverrides(spec);
    this.known = isConfig ? new Map() : this.knownTo(config, team);
  }

  private knownTo(config: Config, team: Team): KnownSections {
    const answers = this.answers();
    if (team.size + this.overrides.size === 0) return emplace(usualSections(config), answers, () => new Map());
    const said = JSON.stringify([answers, [...team], [...this.overrides]]);
    const last = latestSections.get(config);
    if (last?.said === said) return last.known;
    const known: KnownSections = new Map();
    latestSections.set(config, { said, known });
    return known;
  }

  /** Undefined for a key that is no section. */
  of(section: string): SectionOwnership | undefined {
    const known = this.known.get(section);
    if (known) return known;
    const annotation = this.annotation(section);
    return annotation && emplace(this.known, section, () => this.resolve(section, annotation));
  }

  /** All that the conditions of this kind ask for, as far as they look for it. */
  private answers(): string {
    const { kind } = this.spec;
    const asked = [...askedOf(kind)];
    return JSON.stringify([kind.id, ...asked.map(([key, wanted]) => this.valuesOf(key).filter((value) => wanted.has(value)))]);
  }

  /** The role that drives one item of a section that is divided by type, as risks are; undefined where the section's owner does. */
  ofItem(section: string, itemKeyValue: string): string | undefined {
    const intended = this.annotation(section)?.by_item?.owners[itemKeyValue];
    return intended === undefined ? undefined : this.roster.standIn(intended);
  }

  private annotation(section: string): OwnershipAnnotation | undefined {
    return schemaAt(this.spec.kind.schema, [section])?.['x-ownership'];
  }

  private resolve(section: string, annotation: OwnershipAnnotation): SectionOwnership {
    const draft = new Draft(section, annotation);
    for (const condition of this.spec.kind.schema['x-kind-ownership']?.when ?? []) this.applyIf(draft, condition);
    for (const condition of annotation.when ?? []) this.applyIf(draft, condition);
    const settings = this.config.ownership.get(`${this.spec.kind.id}.${section}`);
    if (settings) draft.override(settings, 'settings', 'Your team settings');
    const own = this.overrides.get(section);
    if (own) draft.override(own, 'spec', 'This spec');
    return draft.settle(this.roster);
  }

  private applyIf(draft: Draft, condition: OwnershipCondition): void {
    const reasons = this.whyHolds(condition.if);
    if (reasons) draft.apply(condition, reasons);
  }

  /** The facts that make a condition hold, as words; undefined when it does not. */
  private whyHolds(condition: Condition): string | undefined {
    const reasons: string[] = [];
    for (const [key, allowed] of Object.entries(condition)) {
      const values = this.valuesOf(key);
      const found = values.filter((value) => allowed.includes(value));
      if (found.length === 0) return undefined;
      const title = schemaAt(this.spec.kind.schema, [key])?.title ?? key;
      reasons.push(`${inSentence(title)} is ${found.join(' and ')}`);
    }
    return reasons.join(' and ');
  }

  /** Asked for each section, and always of the same few keys. */
  private valuesOf(key: string): readonly string[] {
    return emplace(this.knownValues, key, () => this.readValues(key));
  }

  private readValues(key: string): readonly string[] {
    const assumed = this.assumed[key];
    if (assumed !== undefined) return [assumed];
    const values = this.spec.at(key).items().flatMap((item) => item.text ?? []);
    if (key !== 'status') return values;
    // A status that is missing or unknown counts as the first, as it does everywhere.
    const statuses = statusesOf(this.spec.kind.schema);
    return values.some((value) => statuses.includes(value)) ? values : statuses.slice(0, 1);
  }
}

/** What a spec says of its sections itself. */
function readOverrides(spec: Spec): ReadonlyMap<string, OwnershipOverride> {
  const overrides = new Map<string, OwnershipOverride>();
  if (!spec.at('ownership').exists) return overrides;
  for (const section of spec.kind.sections) {
    const own = spec.at('ownership', section);
    if (own.exists) overrides.set(section, readOverride(own));
  }
  return overrides;
}

/** The keys that the conditions of a kind look at, each with the values that they look for. Kinds never change. */
const askedOf = remembered(readAsked);

function readAsked({ schema, sections }: Kind): ReadonlyMap<string, ReadonlySet<string>> {
  const asked = new Map<string, Set<string>>();
  const ofSections = sections.flatMap((section) => schemaAt(schema, [section])?.['x-ownership']?.when ?? []);
  for (const condition of [...(schema['x-kind-ownership']?.when ?? []), ...ofSections]) {
    for (const [key, wanted] of Object.entries(condition.if)) for (const value of wanted) emplace(asked, key, () => new Set<string>()).add(value);
  }
  return asked;
}

/** Ownership while it is being worked out. */
class Draft {
  private owner: string;
  private readonly concerned: Set<string>;
  private contributors: readonly string[];
  private informed: readonly string[] = [];
  private mustAgree: readonly MustAgree[];
  private approver: string | undefined;
  private readonly steps: OwnershipStep[] = [];

  constructor(
    private readonly section: string,
    annotation: OwnershipAnnotation,
  ) {
    this.owner = annotation.owner;
    this.concerned = new Set(annotation.shared ? [annotation.owner, ...annotation.shared] : []);
    this.contributors = annotation.contributors;
    this.mustAgree = annotation.must_agree ?? [];
    this.approver = annotation.approver;
    this.step('default', annotation.why, annotation.source);
  }

  apply(condition: OwnershipCondition, reasons: string): void {
    if (condition.owner !== undefined) this.owner = condition.owner;
    this.contributors = [...this.contributors, ...(condition.add_contributors ?? [])];
    this.mustAgree = [...this.mustAgree, ...(condition.must_agree ?? [])];
    this.step('condition', `Because ${reasons}: ${condition.why}`, condition.source);
  }

  override(override: OwnershipOverride, by: 'settings' | 'spec', who: string): void {
    const reason = override.reason === undefined ? '' : `: ${override.reason}`;
    if (override.owner !== undefined && roleById(override.owner)) {
      this.owner = override.owner;
      this.step(by, `${who} makes ${rolePhrase(override.owner)} its driver${reason}`.replace('settings makes', 'settings make'), []);
    } else if (reason !== '') this.step(by, `${who}${reason}`, []);
    if (override.approver !== undefined) this.approver = override.approver;
    if (override.contributors) this.contributors = override.contributors;
    if (override.informed) this.informed = override.informed;
    if (override.mustAgree) this.mustAgree = override.mustAgree.map((role) => ({ role }));
  }

  /** Lets what falls to a role that this team does not have fall to somebody who is there. */
  settle(roster: Roster): SectionOwnership {
    const intended = this.owner;
    const owner = roster.standIn(intended);
    const there = (ids: Iterable<string>): string[] => [...new Set([...ids].flatMap((id) => (id === 'none' ? [] : (roster.standIn(id) ?? []))))];
    if (owner !== intended) this.step('fallback', fallbackText(intended, owner, roster), [], owner);
    const shared = there(this.concerned.size > 0 ? [...this.concerned].filter((role) => role !== intended) : []).filter((role) => role !== owner);
    // Nobody checks what they drive themselves.
    const isOwner = ({ role }: MustAgree): boolean => owner !== undefined && roster.standIn(role) === owner;
    const asked = dedupe(this.mustAgree);
    const mustAgree = asked.filter((one) => !isOwner(one));
    const agreeing = there(mustAgree.map(({ role }) => role));
    const contributors = there(this.contributors).filter((role) => role !== owner && !shared.includes(role) && !agreeing.includes(role));
    // Somebody who covers a role does two people's work, which the sources have something to say about too.
    const absent = [intended, ...this.concerned].filter((role) => roster.absence(role) || roster.isCovered(role));
    return {
      section: this.section,
      owner,
      intended,
      people: owner === undefined ? [] : roster.people(owner),
      shared,
      contributors,
      informed: this.informed,
      mustAgree,
      unchecked: mustAgree.length === 0 ? asked : [],
      approver: this.approver,
      steps: this.steps,
      notes: [...new Set(absent)].flatMap(notesWithout),
    };
  }

  private step(by: OwnershipStep['by'], text: string, sources: readonly string[], owner: string | undefined = this.owner): void {
    this.steps.push({ by, owner, text, sources });
  }
}

function fallbackText(intended: string, owner: string | undefined, roster: Roster): string {
  const absence = roster.absence(intended);
  const because = absence?.by === 'profile' ? `the profile "${profileById(absence.profile)?.title ?? absence.profile}" leaves it out` : 'the team says so';
  const missing = `This team has no ${roleTitle(intended)}${roleTitle(intended).endsWith('manager') ? '' : ' role'} (${because})`;
  if (owner === undefined) return `${missing}, and nobody covers that work: name somebody under team.`;
  const how = roster.coveredBy(intended) === owner ? 'who covers that work' : 'who is next in line';
  return `${missing}, so it falls to ${rolePhrase(owner)}, ${how}.`;
}

function dedupe(list: readonly MustAgree[]): readonly MustAgree[] {
  return list.filter((item, index) => list.findIndex((other) => other.role === item.role && other.on === item.on) === index);
}
