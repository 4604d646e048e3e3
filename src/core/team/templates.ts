/** A team's own templates: text files like the built-in ones. */
import type { TeamTemplate } from '../config.js';
import { parse } from '../parse/parse.js';
import { fill } from '../scaffold.js';
import { withTabStops } from '../snippet.js';
import type { Kind } from '../schema/catalog.js';
import { propertiesOf, propertyOf, statusesOf } from '../schema/lookup.js';
import { placeholder, skeleton } from '../schema/skeleton.js';
import { detect } from '../spec/detect.js';
import { capitalised } from '../text.js';

interface TemplateTrouble {
  readonly trouble: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Of the files in a templates folder, those that are meant to be templates, in the order of their names. */
export function templateNames(names: readonly string[] | undefined): readonly string[] {
  return (names ?? []).filter((name) => /\.ya?ml$/i.test(name)).sort();
}

/**
 * A file as a template, or why it is none.
 *
 * @param kind by the file's name, or the one whose template it is said to be
 */
export function readTemplate(path: string, text: string | undefined, kind: Kind | undefined, kinds: readonly Kind[]): TeamTemplate | TemplateTrouble {
  if (text === undefined) return { trouble: 'unreadable', data: {} };
  if (!kind) return { trouble: 'kindless', data: { ending: kinds[0]?.suffixes[0] ?? '' } };
  const clean = text.replace(/^\ufeff/, '').replace(/\r\n/g, '\n');
  const filled = parse(fill(clean, { title: 'Title', id: 'title', today: '2026-01-01', author: 'Author' }).text);
  const mistake = filled.problems[0];
  if (mistake) return { trouble: 'broken', data: { line: filled.lines.lineAt(mistake.span.start) + 1 } };
  const detection = detect(filled, undefined, kind, kinds);
  if (!detection.ours || detection.kind !== kind || detection.by === 'guess') return { trouble: 'otherKind', data: { phrase: kind.phrase, tag: kind.tag } };
  const name = path.slice(path.lastIndexOf('/') + 1);
  const suffix = kind.suffixes.find((ending) => name.toLowerCase().endsWith(ending)) ?? '';
  const id = name.slice(0, suffix.length > 0 ? -suffix.length : undefined);
  // A comment at the very top names the template; it is no part of the specs that are made from it.
  const heading = /^# ?([^\n:{}<>]{1,60})\n/.exec(clean);
  return {
    kind: kind.id,
    id,
    label: heading?.[1]?.trim() ?? inWords(id),
    description: `Your team's template in ${path}.`,
    text: heading ? clean.slice(heading[0].length) : clean,
  };
}

/** Where a kind has no template: the lines that its schema asks for. */
export function ownTemplate(kind: Kind): TeamTemplate {
  const { schema } = kind;
  const [first] = statusesOf(schema);
  const early = propertiesOf(schema).flatMap(([key, property]) => (first !== undefined && property['x-required-from']?.status === first ? [key] : []));
  const asked = ['id', 'title', ...(schema.required ?? []), ...early].filter((key, index, all) => key !== 'spec' && all.indexOf(key) === index);
  const usual: Readonly<Record<string, string>> = { id: ' {{id}}', title: ' "{{title}}"', author: ' "{{author}}"' };
  const lines = asked.flatMap((key) => {
    const property = propertyOf(schema, key);
    if (!property) return [];
    return `${key}:${usual[key] ?? firstChoice(property.enum) ?? skeleton(property, { leaf: placeholder, wanted: (required) => required !== undefined })}`.split('\n');
  });
  const text = `${[`spec: ${kind.tag}`, ...lines].join('\n')}\n`;
  const [withStops = text] = withTabStops([text]) ?? [];
  // The blanks of a template are no snippet yet.
  const blanks = withStops.replace(/\{\{(\w+)\\\}\\\}/g, '{{$1}}');
  return { kind: kind.id, id: 'standard', label: kind.label, description: 'The lines that every spec of this kind has.', text: blanks };
}

function firstChoice([first]: readonly unknown[] = []): string | undefined {
  return typeof first === 'string' ? ` ${first}` : undefined;
}

function inWords(id: string): string {
  return capitalised(id.replace(/[-_.]+/g, ' ').trim());
}
