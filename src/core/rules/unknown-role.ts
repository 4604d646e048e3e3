import { nearest } from '../nearest.js';
import { roleById, roles } from '../ownership/knowledge.js';
import type { Rule } from './rule.js';
import { allKinds } from './rule.js';
import { listed } from './support/words.js';

export const unknownRole: Rule = {
  meta: {
    id: 'unknown-role',
    title: 'Not a role',
    kinds: allKinds,
    sections: [],
    level: { base: 'error', whenClosed: true },
    messages: {
      default: '`{found}` is not one of the roles. They are {roles}; a job title of your own goes into `title` under the role.',
      meant: '`{found}` is not one of the roles. Did you mean `{meant}`? A job title of your own goes into `title` under the role.',
    },
    why: 'Titles differ from company to company, so ownership is worked out from roles. A role nobody knows owns nothing.',
    howToFix: 'Use one of the roles that the message lists, and keep your own job title as `title`.',
    source: 'roles-before-titles',
    examples: {
      bad: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: draft\nteam:\n  product-marketing: Ana Ruiz\n',
      good: 'spec: prd/v1\nid: search\ntitle: Search\nstatus: draft\nteam:\n  pmm:\n    person: Ana Ruiz\n    title: Product marketing lead\n',
    },
  },
  *check({ spec }) {
    for (const place of spec.names.used) {
      if (place.kind !== 'role' || roleById(place.name) || /^<[^>]+>$/.test(place.name)) continue;
      const meant = roleMeant(place.name);
      yield {
        message: meant === undefined ? 'default' : 'meant',
        data: { found: place.name, meant: meant ?? '', roles: listed(roles.map((role) => `\`${role.id}\``)) },
        span: place.span,
        ...(meant !== undefined && {
          fixes: () => [{ title: `Change to \`${meant}\``, safe: false, edits: [{ ...place.span, newText: meant }] }],
        }),
      };
    }
  },
};

/** The role behind a job title or a slip of the pen. */
function roleMeant(found: string): string | undefined {
  const names = new Map<string, string>();
  for (const role of roles) for (const name of [role.id, role.title, role.short, ...role.titles]) names.set(name, role.id);
  const plain = found.toLowerCase().replace(/[\s_-]+/g, ' ').trim();
  for (const [name, id] of names) if (name.toLowerCase().replace(/[\s_-]+/g, ' ') === plain) return id;
  const near = nearest(found, names.keys());
  return near === undefined ? undefined : names.get(near);
}
