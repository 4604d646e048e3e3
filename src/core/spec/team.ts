/** Reads `team:` and `ownership:`, which have the same shapes in specs and in the team settings. */
import type { OwnershipOverride, Team, TeamMember } from '../config.js';
import type { View } from './view.js';

export function readTeam(team: View): Team {
  const members = new Map<string, TeamMember>();
  for (const [role, value] of team.entries()) {
    const member = readMember(value);
    if (member) members.set(String(role.value), member);
  }
  return members;
}

function readMember(value: View): TeamMember | undefined {
  if (!value.exists) return undefined;
  if (value.entries().length === 0) {
    const people = namesIn(value);
    const none = people.length === 1 && people[0]?.toLowerCase() === 'none';
    return { people: none ? [] : people, covers: [], none };
  }
  const title = value.at('title').text;
  return {
    people: namesIn(value.at('person')),
    ...(title !== undefined && { title }),
    covers: namesIn(value.at('covers')),
    none: value.at('none').boolean === true,
  };
}

export function readOverride(value: View): OwnershipOverride {
  const owner = value.at('owner').text;
  const approver = value.at('approver').text;
  const reason = value.at('reason').text;
  const list = (key: string): readonly string[] | undefined => (value.at(key).exists ? namesIn(value.at(key)) : undefined);
  const contributors = list('contributors');
  const informed = list('informed');
  const mustAgree = list('must_agree');
  return {
    ...(owner !== undefined && { owner }),
    ...(approver !== undefined && { approver }),
    ...(contributors && { contributors }),
    ...(informed && { informed }),
    ...(mustAgree && { mustAgree }),
    ...(reason !== undefined && { reason }),
  };
}

/** The names a value holds, one or a list; unfilled template stops are nobody. */
function namesIn(value: View): readonly string[] {
  return value.items().flatMap((item) => item.filledText ?? []);
}
