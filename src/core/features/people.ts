/** How roles and the people in them are called. */
import { roleShort, sources } from '../ownership/knowledge.js';
import type { Roster } from '../ownership/roster.js';
import { escape } from './markdown.js';

/** `growth PM (Head of Growth) · Ana Ruiz`, as Markdown. */
export function roleAndPeople(roster: Roster, role: string): string {
  const title = roster.title(role);
  const people = roster.people(role).map(escape);
  return `${roleWord(role)}${title === undefined ? '' : ` (${escape(title)})`} · ${people.join(', ') || 'nobody named yet'}${coverNote(roster, role)}`;
}

/** `research (Li Wei)`, as Markdown; the role alone while nobody is named. */
export function roleWithPeople(roster: Roster, role: string): string {
  const people = roster.people(role).map(escape);
  return people.length > 0 ? `${roleWord(role)} (${people.join(', ')})` : roleWord(role);
}

/** A role as it stands in a list, as Markdown. An unknown one is a word of the writer's. */
export function roleWord(role: string): string {
  return escape(roleShort(role));
}

/** A source by its title, linked where it can be read. */
export function sourceLink(id: string): string {
  const source = sources.find((candidate) => candidate.id === id);
  if (!source) return escape(id);
  return source.url === undefined ? source.title : `[${source.title}](${source.url})`;
}

/** Sources in few words, our own advice last; where there is nothing else, that is said in full. */
export function sourcesInShort(ids: readonly string[]): string {
  const own = sources.find(({ id }) => id === 'this-project');
  const found = ids.flatMap((id) => sources.find((source) => source.id === id && source !== own) ?? []);
  if (found.length === 0) return own?.title ?? '';
  return [...found, ...(own && ids.includes(own.id) ? [own] : [])].map(({ short, url }) => (url === undefined ? short : `[${short}](${url})`)).join(', ');
}

/** Says so when the person named really has another role and does this one as well. */
function coverNote(roster: Roster, role: string): string {
  const covering = roster.isCovered(role) ? roster.coveredBy(role) : undefined;
  return covering === undefined || roster.people(covering).length === 0 ? '' : ` (${roleWord(covering)}, who covers this too)`;
}
