/** Roles, sources and profiles: what is known about who does what, as data. */
import profileData from '../../../schemas/profiles.json';
import sourceData from '../../../schemas/sources.json';
import { inSentence } from '../text.js';
import { roles, type Role } from './roles.js';

export { roles, type Role };

interface ClaimSource {
  readonly id: string;
  readonly title: string;
  /** Where there is little room. */
  readonly short: string;
  readonly where: string;
  readonly url?: string;
}

interface Profile {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Roles that a team of this profile does not have. */
  readonly missing: readonly string[];
  /** What the sources say of such a team, also where they disagree. */
  readonly hover: readonly { readonly text: string; readonly source: string }[];
}

export const sources: readonly ClaimSource[] = sourceData;
export const profiles: readonly Profile[] = profileData;

const rolesById = new Map(roles.map((role) => [role.id, role]));
const sourcesById = new Map(sources.map((source) => [source.id, source]));

export function roleById(id: string): Role | undefined {
  return rolesById.get(id);
}

export function profileById(id: string): Profile | undefined {
  return profiles.find((profile) => profile.id === id);
}

/** A role's name within a sentence: "growth product manager", "data"; an unknown id as it is. */
export function roleTitle(id: string): string {
  return inSentence(roleById(id)?.title ?? id);
}

/** A role as somebody who does something: "the growth product manager", but "data", "legal". */
export function rolePhrase(id: string): string {
  const title = roleTitle(id);
  return title.endsWith('manager') ? `the ${title}` : title;
}

export function roleShort(id: string): string {
  return roleById(id)?.short ?? id;
}

/** How a source is named to a person: its title, or that there is none. */
export function sourceTitle(id: string): string {
  return sourcesById.get(id)?.title ?? id;
}

/** What is said of a team that lacks a role: the words of the profile that leaves out just that role. */
export function notesWithout(role: string): Profile['hover'] {
  return profiles.find((profile) => profile.missing.length === 1 && profile.missing[0] === role)?.hover ?? [];
}
