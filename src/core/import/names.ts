/** Names that sentences use, tied to what they name: the persona of a story, the metric of a hypothesis. */
import type { Draft } from './draft.js';
import { normal } from './match.js';
import type { Ids } from './values.js';
import { bare, isFields, isList, noteOf, withNote, type Fields, type Value } from './value.js';

/** Stories point to personas; those that nobody described yet get an entry with their name. */
export function tieStories(draft: Draft, ids: Ids): void {
  const stories = draft.get('stories');
  const list = stories === undefined ? undefined : bare(stories);
  if (stories === undefined || !isList(list)) return;
  const known = new Map(entriesOf(draft.get('personas')).flatMap((persona) => namesOf(persona)));
  const fresh: Value[] = [];
  const freshNames = new Set<string>();
  const tied = list.map((story) => {
    const fields = bare(story);
    const name = isFields(fields) ? fields.get('persona') : undefined;
    if (!isFields(fields) || typeof name !== 'string') return story;
    const key = singular(name);
    let id = known.get(key);
    if (id === undefined) {
      id = ids.make(name, undefined, '-');
      known.set(key, id);
      fresh.push(new Map([['id', id], ['name', name]]));
      freshNames.add(name);
    }
    // Another way to write the name of a persona stays to be read.
    const note = freshNames.has(name) || normal(id) === normal(name) ? undefined : `As ${name}`;
    return withNote([note, noteOf(story)].filter((text) => text !== undefined).join('; '), new Map(fields).set('persona', id));
  });
  draft.set('stories', withNote(noteOf(stories), tied));
  const there = draft.get('personas');
  const described = there === undefined ? [] : bare(there);
  if (fresh.length > 0 && isList(described)) draft.set('personas', withNote(there === undefined ? undefined : noteOf(there), [...described, ...fresh]));
}

/** A hypothesis points to a metric by its id: the primary metric where its name is in the sentence. */
export function tieHypothesis(draft: Draft): void {
  const hypothesis = draft.get('hypothesis');
  const fields = hypothesis === undefined ? undefined : bare(hypothesis);
  const metrics = draft.get('metrics');
  const groups = metrics === undefined ? undefined : bare(metrics);
  const primary = isFields(groups) ? groups.get('primary') : undefined;
  const metric = primary === undefined ? undefined : bare(primary);
  if (hypothesis === undefined || !isFields(fields) || !isFields(metric)) return;
  const [id, name] = [metric.get('id'), metric.get('name')];
  const outcome = fields.get('outcome');
  if (typeof id !== 'string' || typeof name !== 'string' || outcome === undefined || fields.has('metric')) return;
  if (!normal(String(bare(outcome))).includes(normal(name))) return;
  draft.set('hypothesis', withNote(noteOf(hypothesis), new Map(fields).set('metric', id)));
}

function entriesOf(value: Value | undefined): readonly Fields[] {
  const list = value === undefined ? undefined : bare(value);
  return isList(list) ? list.map(bare).filter((entry) => isFields(entry)) : [];
}

function namesOf(persona: Fields): readonly (readonly [string, string])[] {
  const [id, name] = [persona.get('id'), persona.get('name')];
  return typeof id === 'string' && typeof name === 'string' ? [[singular(name), id], [singular(id), id]] : [];
}

function singular(name: string): string {
  return normal(name).replace(/^(?:the|a|an) /, '').replace(/s$/, '');
}
