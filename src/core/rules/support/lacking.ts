/**
 * Tells which entries of a list lack something: each at its place, or, when all of many do, once at the section; and which keys a section
 * lacks.
 */
import type { Fix, Problem } from '../../finding.js';
import type { Entry } from '../../spec/entries.js';
import { fillIn } from '../../spec/fill.js';
import type { Requirement } from '../../spec/requirements.js';
import type { Spec } from '../../spec/spec.js';
import type { View } from '../../spec/view.js';
import type { TextEdit } from '../../text.js';
import { keys } from '../../wording/words.js';
import { placeFor } from './places.js';

/** From so many on, what all of them lack is told once instead of on every line. */
const many = 3;

/**
 * Tells which keys the entries of a list lack: each entry at its place, with the message `default` if it lacks all of them, else the one
 * named like the key; what all of many lack once at the section, with the message `ofAll` or the one for that key: `ownerOfAll`.
 */
export function* tellMissingKeys(spec: Spec, list: View, entries: readonly Entry[], wanted: readonly string[]): Generator<Omit<Problem, 'rule'>> {
  const lacks = ({ view }: Entry, key: string): boolean => !view.at(key).exists;
  const common = entries.length < many ? [] : wanted.filter((key) => entries.every((entry) => lacks(entry, key)));
  if (common.length > 0) {
    yield {
      message: common.length < wanted.length ? `${common.join()}OfAll` : 'ofAll',
      data: { count: entries.length },
      span: list.anchor,
      fixes: () => fillIn(spec, `Insert ${keys(common)} everywhere`, entries.flatMap(({ view }) => common.map((key) => [...view.path, key]))),
    };
  }
  for (const entry of entries) {
    const missing = wanted.filter((key) => !common.includes(key) && lacks(entry, key));
    const [first] = missing;
    if (first === undefined) continue;
    yield {
      ...(missing.length < wanted.length && { message: first }),
      data: { entry: entry.name },
      span: entry.place,
      fixes: () => fillIn(spec, `Insert ${keys(missing)}`, missing.map((key) => [...entry.view.path, key])),
    };
  }
}

/**
 * Tells which keys a section lacks: a single one where it stands without a value, else all of them at the section.
 *
 * @param missing at least one
 */
export function lackingKeys(spec: Spec, section: string, missing: readonly string[], told: Pick<Problem, 'message' | 'data'> = {}): Omit<Problem, 'rule'> {
  return {
    ...told,
    span: placeFor(spec, section, ...(missing.length === 1 ? missing : [])),
    fixes: () => fillIn(spec, `Insert ${keys(missing)}`, missing.map((key) => [section, key])),
  };
}

interface Telling<E extends Entry> {
  /** The placeholder of the message that takes the entry's name. */
  readonly noun: string;
  /** What mends one entry, or all of them together. */
  readonly fixes: (entries: readonly E[]) => readonly Fix[];
}

/** Tells which entries lack something: each at its place, or, when all of many do, once at the section with the message `ofAll`. */
export function* tellLacking<E extends Entry>(
  spec: Spec,
  section: string,
  all: readonly E[],
  lacking: readonly E[],
  { noun, fixes }: Telling<E>,
): Generator<Omit<Problem, 'rule'>> {
  if (lacking.length >= many && lacking.length === all.length) {
    yield { message: 'ofAll', data: { count: all.length }, span: spec.at(section).anchor, fixes: () => fixes(lacking) };
    return;
  }
  for (const entry of lacking) yield { data: { [noun]: entry.name }, span: entry.place, fixes: () => fixes([entry]) };
}

/**
 * Tells which requirements lack something: each at its place, or, when all of many do, once at the section with the message `ofAll`.
 *
 * @param mend the insertion for one requirement; none where a person has to do it
 */
export function tellLackingRequirements(
  spec: Spec,
  all: readonly Requirement[],
  lacking: readonly Requirement[],
  title: string,
  mend: (requirement: Requirement) => readonly TextEdit[],
): Iterable<Omit<Problem, 'rule'>> {
  return tellLacking(spec, 'requirements', all, lacking, {
    noun: 'requirement',
    fixes: (requirements) => {
      const edits = requirements.flatMap(mend);
      return edits.length === 0 ? [] : [{ title: requirements.length > 1 ? `${title} everywhere` : title, safe: false, edits }];
    },
  });
}
