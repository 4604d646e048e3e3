/** Puts the parts of a document into the sections of a spec. */
import { itemOf, propertiesOf, propertyOf, schemaAt, typesOf } from '../schema/lookup.js';
import type { Schema } from '../schema/vocabulary.js';
import type { Block, Lines } from './blocks.js';
import type { Draft, Origin } from './draft.js';
import type { Entries} from './entries.js';
import { keeping, mainKey, plainItem, type Preset, type Shaped } from './entries.js';
import type { Header } from './header.js';
import { propertyFor, type Matcher } from './match.js';
import type { Part } from './outline.js';
import { Fielded } from './fielded.js';
import { entriesOf } from './table.js';
import type { Target } from './synonyms.js';
import { valueFrom } from './values.js';
import type { Value } from './value.js';

export class Placer {
  private readonly fielded: Fielded;

  constructor(
    private readonly draft: Draft,
    private readonly matcher: Matcher,
    private readonly entries: Entries,
    private readonly header: Header,
  ) {
    this.fielded = new Fielded(draft, entries);
  }

  /** What stands above the first section: names and values, then a sentence on what it is about. */
  preamble(blocks: readonly Block[], origin: Origin): void {
    const rest = blocks.flatMap((block) => this.header.take(block, origin));
    const [first, ...others] = rest;
    const isSummary = first?.kind === 'paragraph' && first.raw.length <= 600 && this.draft.get('summary') === undefined;
    const taken = isSummary && this.draft.put('summary', keeping(first.raw, first.text), { ...origin, lines: first });
    for (const block of taken ? others : rest) this.draft.keep(block.raw, { ...origin, lines: block });
  }

  /**
   * @param above the headings above that went nowhere themselves
   * @param scope the section that a heading above means
   */
  part(part: Part, above: string, scope: Target | undefined): void {
    const heading = [above, part.heading ?? ''].filter((text) => text !== '').join(' › ');
    const origin: Origin = { heading, lines: ownLines(part) };
    const target = this.targetOf(part, scope);
    if (target) {
      this.section(part, target, origin);
      return;
    }
    const blocks = part.blocks.flatMap((block) => this.header.take(block, origin));
    if (blocks.length > 0 || part.parts.length === 0) this.draft.keep(blocks.map(({ raw }) => raw).join('\n\n'), origin);
    for (const inner of part.parts) this.part(inner, blocks.length > 0 ? '' : heading, scope);
  }

  /** Inside a section its own fields count first; a heading of its own that means another section goes there. */
  private targetOf(part: Part, scope: Target | undefined): Target | undefined {
    const heading = part.heading ?? '';
    if (!scope) return this.matcher.heading(heading);
    const schema = schemaAt(this.draft.kind.schema, scope.path.split('.'));
    const inner = schema && typesOf(schema).includes('object') ? propertyFor(heading, schema) : undefined;
    if (inner !== undefined) return { path: `${scope.path}.${inner}` };
    const found = this.matcher.heading(heading, true);
    return found?.path === 'summary' || found?.path === scope.path && !found.preset ? undefined : found;
  }

  private section(part: Part, target: Target, origin: Origin): void {
    const { path } = target;
    const schema = schemaAt(this.draft.kind.schema, path.split('.')) ?? {};
    const inner = part.parts.map((each) => [each, this.targetOf(each, { path: path.split('.')[0] ?? path })] as const);
    const own = inner.filter(([, meant]) => !meant).map(([each]) => each);
    const isRoom = part.blocks.length === 0 && inner.length > 0 && (own.length === 0 || isMapping(schema));
    // A heading above other headings is told with them.
    const above = isRoom ? origin.heading : '';
    if (isRoom) for (const each of own) this.part(each, above, target);
    else if (path === 'requirements.acceptance') this.criteria(part, origin);
    else if (isProse(schema)) this.prose(part.blocks, own, path, origin);
    else if (typesOf(schema).includes('array')) this.list(part.blocks, own, schema, target, origin);
    else if (isMapping(schema)) {
      this.fielded.take(part.blocks, schema, path, origin);
      for (const each of own) this.part(each, '', target);
    } else {
      this.short(part.blocks.map(({ raw }) => raw).join('\n\n'), schema, path, origin);
      for (const each of own) this.part(each, '', undefined);
    }
    for (const [each, meant] of inner) {
      if (!meant) continue;
      const heading = [above, each.heading ?? ''].filter((text) => text !== '').join(' › ');
      this.section(each, meant, { heading, lines: ownLines(each) });
    }
  }

  /** A number, a day or a choice under a heading of its own. */
  private short(text: string, schema: Schema, path: string, origin: Origin): void {
    const value = valueFrom(text, schema);
    if (value === undefined || !this.draft.put(path, keeping(text, value), origin)) this.draft.keep(text, origin);
  }

  /** Text stays as it was written, with the headings inside it. */
  private prose(blocks: readonly Block[], own: readonly Part[], path: string, origin: Origin): void {
    const text = [...blocks.map(({ raw }) => raw), ...own.map(markdown)].filter((raw) => raw !== '').join('\n\n');
    if (text === '') this.draft.keep('', origin);
    else if (!this.draft.put(path, onlyText(blocks, own) ?? text, origin)) this.draft.keep(text, origin);
  }

  private list(blocks: readonly Block[], own: readonly Part[], schema: Schema, { path, preset }: Target, origin: Origin): void {
    const shaped = listOf(blocks, schema, this.entries, preset);
    if (blocks.length > 0 || own.length === 0) this.shaped(shaped, path, origin, own.length > 0);
    // The heading above is told with the first of those below it.
    let above = blocks.length === 0 ? origin.heading : '';
    for (const each of own) {
      const at: Origin = { heading: each.heading ?? '', lines: { from: each.from, to: each.end } };
      const one = this.headed(each, itemOf(schema) ?? {}, preset);
      if (one !== undefined) this.draft.put(path, [one], { ...at, heading: above, shown: at.heading });
      else {
        const target = { path, ...(preset && { preset }) };
        const heading = [above, at.heading].filter((text) => text !== '').join(' › ');
        this.shaped(listOf(each.blocks, schema, this.entries, preset), path, { ...at, heading }, each.parts.length > 0);
        for (const inner of each.parts) this.part(inner, '', target);
      }
      above = '';
    }
  }

  private shaped({ values, left }: Shaped, path: string, origin: Origin, hasMore: boolean): void {
    if (values.length > 0 && !this.draft.put(path, values, origin)) this.draft.keep(left.join('\n\n'), origin);
    else if (left.length > 0 || (values.length === 0 && !hasMore)) this.draft.keep(left.join('\n\n'), origin);
    else if (values.length === 0) this.draft.keep('', origin);
  }

  /** A heading that names an entry itself, such as a persona, a variant or a risk, with what is said of it below. */
  private headed(part: Part, item: Schema, preset: Preset | undefined): Value | undefined {
    const main = mainKey(item);
    const { blocks } = part;
    if (part.parts.length > 0) return undefined;
    // A question and its answer, for one.
    const isText = typesOf(item).includes('string') && !item.enum && !item['x-refers'] && blocks.every(({ kind }) => kind !== 'list');
    if (isText) return [part.heading ?? '', ...blocks.map(({ raw }) => raw)].join('\n\n');
    if (!typesOf(item).includes('object') || main === undefined) return undefined;
    const lists = blocks.filter((block) => block.kind === 'list');
    const texts = blocks.filter((block) => block.kind !== 'list');
    if (texts.some(({ kind }) => kind === 'table')) return undefined;
    const items = lists.flatMap((list) => list.items);
    const labels = items.filter(({ text }) => propertyFor(text.split(':')[0] ?? '', item) !== undefined && /:/.test(text));
    if (items.length > 0 && labels.length < items.length && main !== 'name') return undefined;
    const more = ['definition', 'description', 'needs'].find((key) => propertyOf(item, key));
    const said = [...texts.map(({ raw }) => raw), ...(labels.length < items.length ? lists.map(({ raw }) => raw) : [])].join('\n\n');
    const heading = part.heading ?? '';
    if (main === 'name' && more !== undefined) {
      const moreSchema = propertyOf(item, more) ?? {};
      const value = said === '' ? undefined : typesOf(moreSchema).includes('array') ? needs(texts, lists) : said;
      const fields = new Map<string, Value>([['name', heading], ...(value === undefined ? [] : [[more, value] as const])]);
      if (labels.length < items.length || items.length === 0) return this.entries.complete(fields, item, preset);
    }
    return this.entries.ofText([heading, said].filter((text) => text !== '').join('\n\n'), item, preset, items);
  }

  /** Criteria that belong to no requirement of their own. */
  private criteria(part: Part, origin: Origin): void {
    const item = itemOf(propertyOf(this.draft.kind.schema, 'requirements') ?? {}) ?? {};
    const acceptance = propertyOf(item, 'acceptance') ?? {};
    const { values, left } = listOf([...part.blocks], acceptance, this.entries, undefined);
    const rest = [...left, ...part.parts.map(markdown)];
    if (values.length > 0) {
      const entry = this.entries.complete(new Map<string, Value>([['text', part.heading ?? ''], ['acceptance', values]]), item);
      this.draft.put('requirements', [entry], { ...origin, heading: '', shown: origin.heading });
    }
    if (rest.length > 0 || values.length === 0) this.draft.keep(rest.join('\n\n'), origin);
  }
}

/** Its heading and what stands right below it. */
function ownLines({ from, to, blocks }: Part): Lines {
  return { from, to: blocks.at(-1)?.to ?? to };
}

function needs(texts: readonly Block[], lists: readonly Block[]): readonly Value[] {
  return [...texts.map(({ raw }) => raw), ...lists.flatMap((list) => (list.kind === 'list' ? list.items.map((item) => plainItem(item, { type: 'string' }) ?? item.raw) : []))];
}

/** The entries of lists and tables; paragraphs are entries where there is nothing else. */
export function listOf(blocks: readonly Block[], schema: Schema, entries: Entries, preset: Preset | undefined): Shaped {
  const item = itemOf(schema) ?? {};
  const structured = blocks.some(({ kind }) => kind === 'list' || kind === 'table');
  const parts = blocks.map((block): Shaped => {
    if (block.kind === 'list') return entries.ofItems(block.items, item, preset);
    if (block.kind === 'table') return (propertiesOf(item).length > 0 ? entriesOf(block, item, entries, preset) : undefined) ?? { values: [], left: [block.raw] };
    if (block.kind !== 'paragraph' || structured) return { values: [], left: [block.raw] };
    const alone = { text: block.text, checked: undefined, items: [], raw: block.raw };
    return entries.ofItems([alone], item, preset);
  });
  return { values: parts.flatMap(({ values }) => values), left: parts.flatMap(({ left }) => left) };
}

/** A part with all below it, as Markdown again. */
export function markdown(part: Part): string {
  const head = `${'#'.repeat(Math.min(part.level, 6))} ${part.heading ?? ''}`;
  return [head, ...part.blocks.map(({ raw }) => raw), ...part.parts.map(markdown)].join('\n\n');
}

function isMapping(schema: Schema): boolean {
  return typesOf(schema).includes('object');
}

function isProse(schema: Schema): boolean {
  return typesOf(schema).includes('string') && !typesOf(schema).includes('number') && !schema.format && !schema.enum && !schema.pattern && !typesOf(schema).includes('object');
}

/** A single paragraph without the marks of Markdown that would only be in the way. */
function onlyText(blocks: readonly Block[], own: readonly Part[]): Value | undefined {
  const [only] = blocks;
  if (own.length > 0 || blocks.length !== 1 || only?.kind !== 'paragraph') return undefined;
  const value = valueFrom(only.text, { type: 'string' });
  return value === undefined ? undefined : keeping(only.raw, value);
}
