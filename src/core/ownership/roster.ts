/** Who is in the team: the settings' people, the spec's own on top, and which roles exist at all. */
import type { Config, Team, TeamMember } from '../config.js';
import { profileById, roleById, roles } from './knowledge.js';

/** Why a role does not exist in a team. */
type Absence = { readonly by: 'profile'; readonly profile: string } | { readonly by: 'none' };

export class Roster {
  private readonly members: Team;

  /** @param own the spec's own `team`, whose entries replace those of the settings role by role */
  constructor(
    private readonly config: Config,
    own: Team,
  ) {
    this.members = new Map([...config.team, ...own]);
  }

  member(role: string): TeamMember | undefined {
    return this.members.get(role);
  }

  /** Undefined when the role exists. Naming a person for a role that the profile leaves out brings it back. */
  absence(role: string): Absence | undefined {
    const member = this.members.get(role);
    if (member?.none) return { by: 'none' };
    if (member && member.people.length > 0) return undefined;
    const missing = profileById(this.config.profile)?.missing ?? [];
    return missing.includes(role) ? { by: 'profile', profile: this.config.profile } : undefined;
  }

  /** The existing role whose person says they fill another one too. */
  coveredBy(role: string): string | undefined {
    for (const [other, member] of this.members) {
      if (other !== role && member.covers.includes(role) && !this.absence(other)) return other;
    }
    return undefined;
  }

  /** Nobody of its own is named, and somebody in another role says they do it too. */
  isCovered(role: string): boolean {
    return (this.members.get(role)?.people ?? []).length === 0 && this.coveredBy(role) !== undefined;
  }

  /** The role that really does the work of another: itself, whoever covers it, or along its chain. Undefined for a gap. */
  standIn(role: string): string | undefined {
    if (!this.absence(role)) return role;
    const covering = this.coveredBy(role);
    if (covering !== undefined) return covering;
    return roleById(role)?.fallback.find((next) => !this.absence(next));
  }

  /** The people of a role: its own, or those who cover it. */
  people(role: string): readonly string[] {
    const own = this.members.get(role)?.people ?? [];
    if (own.length > 0) return own;
    const covering = this.coveredBy(role);
    return covering === undefined ? [] : (this.members.get(covering)?.people ?? []);
  }

  /** The job title this team uses for a role, where it says one. */
  title(role: string): string | undefined {
    return this.members.get(role)?.title;
  }

  /** The roles a person fills, covered ones included. */
  rolesOf(person: string): readonly string[] {
    const name = person.toLowerCase();
    return roles.map((role) => role.id).filter((role) => this.people(role).some((one) => one.toLowerCase() === name));
  }

  /** Everybody named, each once. */
  get everybody(): readonly string[] {
    return [...new Set([...this.members.values()].flatMap((member) => member.people))];
  }

  /** The roles the team speaks of. */
  get roles(): readonly string[] {
    return [...this.members.keys()];
  }
}
