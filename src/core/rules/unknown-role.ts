import { nearest } from '../nearest.js';
import { roleById, roles, type Role } from '../ownership/knowledge.js';
import { isPlaceholder } from '../spec/view.js';
import { listed } from '../wording/words.js';
import type { Rule } from './rule.js';
import { allKinds } from './rule.js';

export const unknownRole: Rule = {
  meta: {
    id: 'unknown-role',
    title: 'Not a role',
    kinds: allKinds,
    sections: [],
    level: { base: 'error', whenClosed: true },
    messages: {
      default: 'There is no role "{found}". The roles are {roles}; a job title of your own goes into `title` under the role.',
      meant: 'There is no role "{found}". Did you mean {meant}? A job title of your own goes into `title` under the role.',
      alias: 'There is no role "{found}". {phrase} is {meant}.',
      either: 'There is no role "{found}". {phrase} is {meant}, or {instead}.',
    },
    source: 'roles-before-titles',
  },
  *check({ spec }) {
    for (const place of spec.names.used) {
      if (place.kind !== 'role' || roleById(place.name) || isPlaceholder(place.name)) continue;
      const known = roleCalled(place.name);
      const near = known ? undefined : roleNear(place.name);
      const meant = known?.role.id ?? near;
      yield {
        message: known ? (known.instead === undefined ? 'alias' : 'either') : near === undefined ? 'default' : 'meant',
        data: {
          found: place.name,
          meant: meant ?? '',
          phrase: known ? withArticle(known.title) : '',
          instead: known?.instead ?? '',
          roles: listed(roles.map((role) => `\`${role.id}\``)),
        },
        span: place.span,
        ...(meant !== undefined && {
          fixes: () => [{ title: `Change to \`${meant}\``, safe: false, edits: [{ ...place.span, newText: meant }] }],
        }),
      };
    }
  },
};

interface Called {
  readonly role: Role;
  /** What the word means in full: its job title. */
  readonly title: string;
  /** The other role it may mean, and when. */
  readonly instead?: string;
}

/** The role that a job title, a short word or another spelling of the role stands for. */
function roleCalled(found: string): Called | undefined {
  const wanted = plain(found);
  for (const role of roles) {
    if ([role.id, role.title, role.short].some((name) => plain(name) === wanted)) return { role, title: role.title };
    const isAlias = role.aliases?.some((name) => plain(name) === wanted);
    const title = role.titles.find((name) => plain(name) === wanted) ?? (isAlias ? role.titles[0] : undefined);
    if (title !== undefined) return { role, title, ...(role.instead !== undefined && { instead: role.instead }) };
  }
  return undefined;
}

/** The role behind a slip of the pen. */
function roleNear(found: string): string | undefined {
  const names = new Map(roles.flatMap((role) => [role.id, role.title, role.short, ...role.titles].map((name) => [name, role.id] as const)));
  const near = nearest(found, names.keys());
  return near === undefined ? undefined : names.get(near);
}

/** Case, spaces, `-` and `_` do not count. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, ' ').trim();
}

/** "A product manager", but "Data", "Legal": areas of work have no article. */
function withArticle(title: string): string {
  const isPerson = /(?:manager|owner|marketer|designer|engineer|lead|scientist|analyst|researcher|executive|counsel|officer|writer|founder|developer|architect|agent|strategist)$/i.test(title);
  const words = title.replace(/\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());
  // No title begins with a u that is spoken as in "under": a user researcher, a UX designer.
  const article = /^[aeio]/i.test(words) ? 'An' : 'A';
  return isPerson ? `${article} ${words}` : title;
}
