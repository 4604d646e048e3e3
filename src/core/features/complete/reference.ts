/** Names that a value or key can refer to: roles, people, metrics, other specs … */
import type { SpecAnalysis } from '../../analyze.js';
import { roles, roleShort } from '../../ownership/knowledge.js';
import { ruleMetas } from '../../rules/catalog.js';
import { isSpecKindId } from '../../schema/kind-ids.js';
import type { NameKind } from '../../schema/vocabulary.js';
import { titleOf } from '../../spec/names.js';
import { isName, nameKey } from '../../spec/places.js';
import { isPlaceholder } from '../../spec/view.js';
import type { Span } from '../../text.js';
import { plain } from '../markdown.js';
import { namedText, nameLabel } from '../named.js';
import type { Candidate } from './completion.js';

/** @param typed where something is being typed, which is no name yet */
export function namesFor(a: SpecAnalysis, kind: NameKind, typed: Span): readonly Candidate[] {
  switch (kind) {
    case 'role':
      return roleNames(a);
    case 'person':
      return peopleNames(a, typed);
    case 'section':
      return sectionNames(a);
    case 'kind':
      return a.config.kinds.flatMap((kind) => (kind.id === 'config' ? [] : [candidate(a, 'kind', kind.id, 'reference', kind.label)]));
    case 'rule':
      return ruleMetas.map((meta) => candidate(a, 'rule', meta.id, 'reference', meta.title));
    default:
      if (!isSpecKindId(kind)) return itemNames(a, kind, typed);
      return (a.workspace?.ofKind(kind) ?? []).flatMap(({ id, title, path }) =>
        id === undefined || path === a.path ? [] : [candidate(a, kind, id, 'reference', title)],
      );
  }
}

/** Names that are waiting to be born in this file: used already, agreed on in the team's catalogue, or the metrics of other specs. */
export function unbornNames(a: SpecAnalysis, kind: NameKind, typed: Span): readonly Candidate[] {
  const defined = new Set(a.spec.names.defined.filter((place) => place.span.start !== typed.start).map((place) => `${place.kind} ${place.name}`));
  const used = a.spec.names.used.filter((place) => place.kind === kind && !isPlaceholder(place.name)).map(({ name }) => name);
  const agreed = kind === 'metric' && a.spec.kind.id !== 'config' ? a.config.metrics : [];
  const titles = kind === 'metric' ? metricsElsewhere(a) : new Map<string, string | undefined>();
  const names = [...new Set([...used, ...agreed.map(({ id }) => id), ...titles.keys()])].filter((name) => !defined.has(`${kind} ${name}`));
  return names.map((name) => candidate(a, kind, name, 'reference', agreed.find(({ id }) => id === name)?.name ?? titles.get(name)));
}

/** A metric of one id is the same in all specs: those that others define, with their titles, in the order of their ids. */
function metricsElsewhere(a: SpecAnalysis): ReadonlyMap<string, string | undefined> {
  const places = [...(a.workspace?.places.namesOf('metric', a.path) ?? [])].filter(({ defines }) => defines);
  return new Map(places.map(({ name, title }) => [name, title] as const).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function roleNames(a: SpecAnalysis): readonly Candidate[] {
  const { roster } = a.ownership;
  return roles.map((role) => {
    const people = roster.people(role.id).map((name) => plain(name)).join(', ');
    const state = roster.absence(role.id) ? 'not in this team' : people;
    return {
      ...candidate(a, 'role', role.id, 'role', state === '' ? role.title : `${role.title} · ${state}`),
      also: [role.title, role.short, ...role.titles, ...(role.aliases ?? [])],
    };
  });
}

/** Everybody the team, this spec or another one names, in this order; of the same name in other capitals only the first. */
function peopleNames(a: SpecAnalysis, typed: Span): readonly Candidate[] {
  const { roster } = a.ownership;
  const used = a.spec.names.used.filter(({ kind, span }) => kind === 'person' && span.start !== typed.start).map(({ name }) => name);
  const elsewhere = [...(a.workspace?.places.namesOf('person', a.path) ?? [])].map(({ name }) => name.trim()).sort();
  const all = [...roster.everybody, ...used, ...elsewhere].filter((name) => isName({ kind: 'person', name }));
  const people = new Map<string, string>();
  for (const name of all) if (!people.has(nameKey('person', name))) people.set(nameKey('person', name), name);
  return [...people.values()].map((name) => {
    const detail = roster.rolesOf(name).map(roleShort).join(', ');
    return { label: plain(name), kind: 'person', value: name, ...(detail !== '' && { detail }) };
  });
}

function sectionNames(a: SpecAnalysis): readonly Candidate[] {
  const all = a.spec.kind.id === 'config' ? a.config.kinds : [a.spec.kind];
  return all.flatMap((kind) =>
    kind.sections.map((section) =>
      candidate(a, 'section', kind === a.spec.kind ? section : `${kind.id}.${section}`, 'reference', kind.schema.properties?.[section]?.title),
    ),
  );
}

/** What is defined in this file, in its order. */
function itemNames(a: SpecAnalysis, kind: NameKind, typed: Span): readonly Candidate[] {
  const titles = new Map<string, string | undefined>();
  for (const place of a.spec.names.defined) {
    if (place.kind !== kind || place.span.start === typed.start || isPlaceholder(place.name)) continue;
    titles.set(place.name, titles.get(place.name) ?? titleOf(place));
  }
  return [...titles].map(([name, title]) => candidate(a, kind, name, 'reference', title ?? nameLabel(kind)));
}

function candidate(a: SpecAnalysis, kind: NameKind, name: string, as: Candidate['kind'], detail: string | undefined): Candidate {
  const documentation = namedText(a, kind, name);
  return {
    label: name,
    kind: as,
    value: name,
    ...(detail !== undefined && { detail: plain(detail) }),
    ...(documentation !== undefined && { documentation }),
  };
}
