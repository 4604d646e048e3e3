import { insertItem } from '../edit/insert.js';
import { quote } from '../edit/quote.js';
import type { Fix } from '../finding.js';
import { deref } from '../parse/source.js';
import { entriesOf } from '../spec/entries.js';
import type { Spec } from '../spec/spec.js';
import { isPlaceholder } from '../spec/view.js';
import type { Rule } from './rule.js';
import { mentionedOutside } from './support/mentions.js';

export const unusedPersona: Rule = {
  meta: {
    id: 'unused-persona',
    title: 'A persona without a story',
    kinds: ['prd'],
    sections: ['personas', 'stories'],
    level: { base: 'info' },
    messages: {
      default: 'No story is told from the side of {persona}. Write what these people want to do and why, or take the persona out.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    const used = new Set(spec.names.used.filter(({ kind, name }) => kind === 'persona' && !isPlaceholder(name)).map(({ name }) => name));
    // Where stories do not say whose they are, nobody can tell.
    if (used.size === 0) return;
    // Who decides or advises without using it has no story to tell, and a non-user is named on purpose.
    const loose = entriesOf(spec.at('personas'), 'Persona').filter(
      ({ id, view }) => id !== undefined && !used.has(id) && ['user', undefined].includes(view.at('kind').text),
    );
    const mentioned = loose.length === 0 ? used : mentionedOutside(spec, 'personas');
    for (const { id, name, place } of loose) {
      if (id === undefined || mentioned.has(id)) continue;
      yield { data: { persona: name }, span: place, fixes: () => insertStory(spec, id) };
    }
  },
};

function insertStory(spec: Spec, persona: string): readonly Fix[] {
  const { node } = spec.at('stories');
  if (!node || deref(node)?.kind !== 'seq') return [];
  const text = `id: <short name>\n  persona: ${quote(persona)}\n  when: <the situation>\n  want: <what they want to do>\n  so_that: <what they gain from it>`;
  return [{ title: 'Insert a story', safe: false, edits: insertItem(spec.source, node, text) }];
}
