/** Begins an experiment brief with what its PRD knows already, and names it in the PRD. */
import type { SpecAnalysis } from '../analyze.js';
import type { TeamMember } from '../config.js';
import { flowOf } from '../edit/flow.js';
import { insertItem } from '../edit/insert.js';
import { quote } from '../edit/quote.js';
import { replaceValue } from '../edit/replace.js';
import { parse } from '../parse/parse.js';
import type { Path } from '../parse/source.js';
import type { Scaffold } from '../scaffold.js';
import { kindById, type Kind } from '../schema/catalog.js';
import { insertAt } from '../schema/insert-missing.js';
import { itemOf, propertiesOf, schemaAt, typesOf, valuesOf } from '../schema/lookup.js';
import { skeleton } from '../schema/skeleton.js';
import type { Schema } from '../schema/vocabulary.js';
import { metricsOf } from '../spec/metrics.js';
import { Spec } from '../spec/spec.js';
import { readTeam } from '../spec/team.js';
import { isPlaceholder, type View } from '../spec/view.js';
import { applyEdits, type TextEdit } from '../text.js';
import { dayNumber } from '../wording/dates.js';
import { editSnippet, type Stops } from './edit-snippet.js';
import { setValue } from './set-value.js';

/**
 * A filled template of an experiment brief with the PRD's id, problem, evidence, team and metrics in place of its tab stops. What the PRD
 * does not say, or says in words the brief does not know, stays a tab stop.
 */
export function experimentForPrd({ spec: prd }: SpecAnalysis, template: Scaffold): Scaffold {
  const kind = kindById('experiment');
  if (!kind || prd.id === undefined) return template;
  return editSnippet(template.snippet, prd.source.text, (text, stops) => {
    const brief = new Brief(kind, text, stops);
    brief.set('prd', prd.at('id'));
    for (const key of ['statement', 'who']) brief.set(`problem.${key}`, prd.at('problem', key));
    brief.setItems(['evidence'], prd.at('evidence').items());
    brief.setTeam(prd.at('team'));
    const metrics = metricsOf(prd);
    const primary = metrics.find(({ role }) => role === 'primary');
    if (primary) brief.setEntry(['metrics', 'primary'], primary.view);
    const guarding = metrics.filter(({ role }) => role === 'guardrail' || role === 'counter').map(({ view }) => view);
    brief.setGuardrails(guarding.filter((view) => view.at('id').filled));
    return brief.text;
  });
}

/** Adds an id to the PRD's list of experiments; none where it is there already. Undefined where the list can take none. */
export function listExperiment({ spec }: SpecAnalysis, id: string): readonly TextEdit[] | undefined {
  const list = spec.at('experiments');
  const items = list.items();
  if (items.some((item) => item.text === id)) return [];
  const open = items.find((item) => isPlaceholder(item.text));
  const edits = open?.node
    ? replaceValue(spec.source, open.node, quote(id, { flow: true }))
    : list.node && list.exists
      ? insertItem(spec.source, list.node, quote(id))
      : insertAt(spec.source, spec.kind.schema, ['experiments'], `\n  - ${quote(id)}`);
  return edits.length > 0 ? edits : undefined;
}

/** The text of a brief as it is filled, one value after the other. */
class Brief {
  constructor(
    private readonly kind: Kind,
    public text: string,
    private readonly stops: Stops,
  ) {}

  /** Writes a value of the PRD, if it has one that may stand there. */
  set(path: string, value: View): void {
    const schema = schemaAt(this.kind.schema, path.split('.').map(step));
    if (!schema || !mayBe(schema, value)) return;
    this.write(path, (value.text ?? '').trim());
  }

  /** An entry such as a metric: what the PRD knows of it, and stops for what the template says of another one. */
  setEntry(path: Path, entry: View): void {
    const schema = schemaAt(this.kind.schema, path);
    for (const [key, property] of schema ? propertiesOf(schema) : []) {
      const at = [...path, key].join('.');
      const value = entry.at(key);
      if (mayBe(property, value)) this.set(at, value);
      else if (this.isOfTemplate([...path, key])) this.write(at, this.stopFor(property));
    }
  }

  /** A list of entries in place of the template's. */
  setItems(path: Path, entries: readonly View[]): void {
    const item = itemOf(schemaAt(this.kind.schema, path) ?? {});
    if (!item) return;
    const filled = entries.filter((entry) => propertiesOf(item).some(([key, property]) => property['x-main'] === true && mayBe(property, entry.at(key))));
    if (filled.length === 0) return;
    const wanted = (entry: View) => (key: string, property: Schema): boolean => property['x-main'] === true || mayBe(property, entry.at(key));
    const lines = filled.flatMap((entry) => this.itemLines(item, wanted(entry)));
    this.edit((spec) => insertOrReplace(spec, path, `\n${lines.map((line) => `  ${line}`).join('\n')}`));
    filled.forEach((entry, index) => this.setEntry([...path, index], entry));
  }

  setGuardrails(entries: readonly View[]): void {
    const path = ['metrics', 'guardrails'];
    const item = itemOf(schemaAt(this.kind.schema, path) ?? {});
    for (const [index, entry] of entries.entries()) {
      const list = this.read().at(...path);
      if (item && index >= list.items().length && list.node) {
        const asked = ['id', 'name', 'type', 'direction', 'definition', 'source', 'baseline'];
        const lines = this.itemLines(item, (key) => asked.includes(key));
        const margin = propertiesOf(schemaAt(item, ['margin']) ?? {}).map(([key, property]) => `    ${key}: ${this.stopFor(property)}`);
        const text = [...lines, '  margin:', ...margin].join('\n').replace(/^- /, '');
        const { node } = list;
        this.edit((spec) => insertItem(spec.source, node, text));
      }
      this.setEntry([...path, index], entry);
    }
  }

  /** People as the PRD names them. Whoever the team settings name counts for both and is in neither. */
  setTeam(team: View): void {
    for (const [role, member] of readTeam(team)) {
      const value = memberText(member);
      if (value !== undefined) this.edit((spec) => insertOrReplace(spec, ['team', role], value));
    }
  }

  /** An item's text in which each key has a stop, to be filled afterwards. */
  private itemLines(item: Schema, wanted: (key: string, property: Schema) => boolean): readonly string[] {
    const keys = propertiesOf(item).filter(([key, property]) => wanted(key, property));
    const lines = keys.map(([key, property]) => `${key}: ${this.stopFor(property)}`);
    return lines.map((line, index) => `${index === 0 ? '- ' : '  '}${line}`);
  }

  /** Whether a value is the template's own words, not a stop. */
  private isOfTemplate(path: Path): boolean {
    const { text } = this.read().at(...path);
    return text !== undefined && !this.stops.is(text);
  }

  private stopFor(schema: Schema): string {
    return skeleton(schema, { leaf: (hint, values) => this.stops.add(hint, values), wanted: () => false }).trim();
  }

  private write(path: string, value: string): void {
    const result = setValue(this.text, this.kind, path, value);
    if ('text' in result) this.text = result.text;
  }

  private edit(edits: (spec: Spec) => readonly TextEdit[]): void {
    this.text = applyEdits(this.text, edits(this.read()));
  }

  private read(): Spec {
    return new Spec(this.kind, parse(this.text));
  }
}

function step(name: string): string | number {
  return /^\d+$/.test(name) ? Number(name) : name;
}

/** Puts a text at a path whose upper keys are there, or at one of two keys of which neither is. */
function insertOrReplace(spec: Spec, path: Path, text: string): readonly TextEdit[] {
  const { pair } = spec.at(...path);
  if (pair) return replaceValue(spec.source, pair.value, text);
  const [top = '', below] = path;
  if (below === undefined || spec.at(top).exists) return insertAt(spec.source, spec.kind.schema, path, text);
  return insertAt(spec.source, spec.kind.schema, [top], `\n  ${below}:${text}`);
}

/** Whether a value of one kind of spec is one in another, too: a number, a day, one of its choices. */
function mayBe(schema: Schema, value: View): boolean {
  const text = value.filledText?.trim();
  if (text === undefined || text === '') return false;
  const values = valuesOf(schema);
  if (values.length > 0) return values.some((each) => String(each.value) === text);
  const types = typesOf(schema);
  const number = Number(text);
  if (types.includes('number') && Number.isFinite(number)) return true;
  if (types.includes('integer')) return Number.isInteger(number);
  if (schema.format === 'date') return dayNumber(text) !== undefined;
  return types.includes('string') && (schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(text));
}

/** As short as it can be said; undefined where nobody is named. */
function memberText({ people, title, covers, none }: TeamMember): string | undefined {
  if (none) return ' none';
  if (people.length === 0) return undefined;
  const person = people.length === 1 ? people[0] : people;
  if (title === undefined && covers.length === 0) return typeof person === 'string' ? ` ${quote(person)}` : ` ${flowOf(person)}`;
  return ` ${flowOf({ person, ...(title !== undefined && { title }), ...(covers.length > 0 && { covers }) })}`;
}
