/**
 * Specs for measuring: the examples that come with Product Specs, cut to about a hundred lines, filled and numbered anew, so that no two are
 * alike. The same seed gives the same specs.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface GeneratedSpec {
  /** Within the folder that is filled, with `/`. */
  readonly path: string;
  readonly text: string;
}

interface Base {
  readonly kind: 'prd' | 'experiment' | 'launch';
  readonly id: string;
  /** What a spec of the kind cannot do without; every other section may be left out. */
  readonly head: string;
  readonly sections: readonly string[];
}

type Random = () => number;

const examples = join(__dirname, '..', '..', 'templates', 'examples');
const names = [
  'guided-setup.prd', 'onboarding-checklist.experiment', 'reminder-day-before.experiment', 'guided-setup.launch',
  'fast-pay.prd', 'reminder-language.experiment', 'reminder-day-before.experiment', 'onboarding-checklist.experiment',
];
/** What each calls itself. */
const ids = names.map((name) => name.replace('.launch', '-launch').replace(/\..*/, ''));
/** The specs of a product area: every so many belong together and name each other. */
const familySize = names.length;
const headKeys = new Set([
  'spec', 'id', 'title', 'status', 'horizon', 'work_type', 'launch_tier', 'summary', 'author', 'prd', 'design', 'funnel_stage', 'product_area',
  'surface', 'changes',
]);
/** Others name what is in them, so that without them every second line would be a mistake. */
const needed = new Set(['metrics', 'variants', 'goals', 'personas', 'hypothesis', 'evidence']);
/** Their items go where nothing names them, those that name others first. */
const itemised = ['goals', 'personas', 'evidence', 'metrics'];
const statuses: Readonly<Record<Base['kind'], readonly string[]>> = {
  prd: ['draft', 'in-review', 'approved', 'in-development'],
  experiment: ['draft', 'ready', 'running'],
  launch: ['draft', 'in-review', 'approved'],
};
const words = ['Invoices', 'Reminders', 'Studios', 'Payments', 'Accountants', 'Trials', 'Imports', 'Exports', 'Search', 'Drafts', 'Mails', 'Taxes'];
const sentences = [
  'Support hears of it every week.', 'Half of the studios we asked said so.', 'Nobody has looked at it since the spring.',
  'The figure is from the dashboard of the last quarter, and it has been stable for a year.', 'We read it again after 30 days.',
  'Two of the 14 countries differ, which the table beside it explains country by country.',
];

/** The team settings and so many specs, in folders of a hundred. */
export function* generateSpecs(count: number, seed = 1): Iterable<GeneratedSpec> {
  const bases = names.map(readBase);
  yield { path: 'product-specs.yaml', text: readFileSync(join(examples, 'product-specs.yaml'), 'utf8') };
  for (let index = 0; index < count; index++) {
    const base = bases[index % familySize];
    if (!base) continue;
    const random = randomFrom(seed * 1_000_003 + index);
    const path = `specs-${String(Math.floor(index / 100)).padStart(3, '0')}/${base.id}-${index}.${base.kind}.yaml`;
    yield { path, text: vary(base, index, random) };
  }
}

/** A PRD of so many lines, give or take none: sections are left out of a short one, lists go on and on in a long one. */
export function specOfLines(count: number): string {
  const base = readBase('guided-setup.prd');
  const lines = base.head.trimEnd().split('\n');
  for (const section of base.sections) {
    const more = section.trimEnd().split('\n');
    if (lines.length + 1 + more.length <= count) lines.push('', ...more);
  }
  const items = base.sections.flatMap(listItems);
  const opened = new Set<string>();
  for (let round = 1; items.length > 0 && lines.length < count && round < 10_000; round++) {
    for (const { key, item } of items) {
      if (lines.length + item.length > count) continue;
      const at = lines.lastIndexOf(`${key}:`);
      if (at < 0) continue;
      opened.add(key);
      lines.splice(at + 1, 0, ...item.map((line, index) => (index === 0 ? `${line}-${round}` : line)));
    }
    if (items.every(({ item }) => lines.length + item.length > count)) break;
  }
  while (lines.length < count) lines.push('# One more thought about this.');
  return `${lines.join('\n')}\n`;
}

/** YAML that is no spec: several documents in one file, as people deploy services. */
export function kubernetes(lines: number): string {
  const all: string[] = [];
  for (let number = 1; all.length < lines; number++) {
    const name = `service-${number}`;
    all.push(
      'apiVersion: apps/v1', 'kind: Deployment', 'metadata:', `  name: ${name}`, '  labels:', `    app: ${name}`, 'spec:', `  replicas: ${1 + (number % 5)}`,
      '  selector:', '    matchLabels:', `      app: ${name}`, '  template:', '    metadata:', '      labels:', `        app: ${name}`, '    spec:',
      '      containers:', `        - name: ${name}`, `          image: "registry.invalid/${name}:1.${number}"`, '          ports:',
      `            - containerPort: ${8000 + number}`, '          env:', '            - name: LOG_LEVEL', '              value: info', '---',
    );
  }
  return `${all.slice(0, lines).join('\n')}\n`;
}

const keyOf = (section: string): string => section.slice(0, section.indexOf(':'));

function readBase(name: string): Base {
  const text = readFileSync(join(examples, `${name}.yaml`), 'utf8');
  const [id = '', kind = 'prd'] = name.split('.');
  const parts = text.split(/^(?=[a-z_]+:)/m);
  const isHead = (part: string): boolean => headKeys.has(keyOf(part));
  return { kind: kind as Base['kind'], id, head: parts.filter(isHead).join(''), sections: parts.filter((part) => !isHead(part)) };
}

/** The items of a section that is a list of things with ids. */
function listItems(section: string): readonly { readonly key: string; readonly item: readonly string[] }[] {
  const key = keyOf(section);
  // Others refer to these by their numbers and roles, which a copy would upset.
  if (!['evidence', 'risks', 'open_questions', 'assumptions'].includes(key)) return [];
  return section
    .trimEnd()
    .split(/^(?= {2}- )/m)
    .slice(1)
    .map((item) => ({ key, item: item.trimEnd().split('\n') }));
}

function vary(base: Base, index: number, random: Random): string {
  const kept = cut(base, 85 + Math.floor(random() * 36), random);
  const family = Math.floor(index / familySize);
  // Teams share metrics, and tests meet on a surface, with their neighbours and not with everybody.
  const area = Math.floor(family / 4);
  // All days of a spec move together, so that they still fit each other.
  const weeks = Math.floor(random() * 20);
  const text = [base.head, ...kept]
    .join('')
    .replace(/^title: .*/m, `title: "${pick(words, random)} and ${pick(words, random).toLowerCase()}, part ${index}"`)
    .replace(/^status: .*/m, `status: ${pick(statuses[base.kind], random)}`)
    .replace(/^(\s*(?:surface|name|flag): [a-z]+-[a-z-]+)$/gm, `$1-${area}`)
    .replace(/\b([a-z]+_(?:[a-z]+_)*(?:rate|invoice))\b/g, `$1_${area}`)
    .replace(/^(\s*(?:sample_size|daily_eligible|value): )(\d{3,})$/gm, (_all, key: string, value: string) => key + jitter(Number(value), random))
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => new Date(Date.parse(day) + weeks * 604_800_000).toISOString().slice(0, 10))
    .replace(/^(\s+(?:- )?(?!definition)[a-z_]+: [A-Z][^"#]*\.)$/gm, (line: string) => longer(line, random));
  return withMistakes(withIds(text, index), random);
}

/** As many sections as fit into so many lines, beside those that are needed: which ones is chance, their order that of the example. */
function cut({ head, sections }: Base, lines: number, random: Random): readonly string[] {
  const drawn = sections.map((section) => ({ section, key: keyOf(section), order: random() }));
  const kept = new Set(drawn.filter(({ key }) => needed.has(key)).map(({ section }) => section));
  const compose = (): readonly string[] => withoutUnnamed(head, sections.filter((section) => kept.has(section)));
  for (const { section } of drawn.sort((a, b) => a.order - b.order)) {
    if (kept.has(section)) continue;
    kept.add(section);
    if ([head, ...compose()].join('').split('\n').length > lines) kept.delete(section);
  }
  return compose();
}

/** Of each list of things with ids the first stays, and what is named elsewhere. */
function withoutUnnamed(head: string, sections: readonly string[]): readonly string[] {
  const named = [head, ...sections.filter((section) => !itemised.includes(keyOf(section)))];
  const cut = new Map<string, string>();
  for (const key of itemised) {
    const section = sections.find((each) => keyOf(each) === key);
    if (section === undefined) continue;
    const less = withItems(section, (id) => named.some((text) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text)));
    cut.set(section, less);
    named.push(less);
  }
  return sections.map((section) => cut.get(section) ?? section);
}

/** A section with those items only that are wanted, or are the first of their list. */
function withItems(section: string, wanted: (id: string) => boolean): string {
  const lines: string[] = [];
  let dropped: number | undefined;
  for (const line of section.split('\n')) {
    const indent = line.search(/\S/);
    if (dropped !== undefined && indent >= 0 && indent <= dropped) dropped = undefined;
    const [, id] = /^ +- id: (\S+)/.exec(line) ?? [];
    const isFirst = lines.at(-1)?.endsWith(':') === true;
    if (id !== undefined && !isFirst && !wanted(id)) dropped = indent;
    // The empty line that parts sections stays.
    if (dropped === undefined || indent < 0) lines.push(line);
  }
  return lines.join('\n');
}

/** Every example's id becomes that of the spec made from it in the same family. */
function withIds(text: string, index: number): string {
  const first = index - (index % familySize);
  return text.replace(/\b(guided-setup-launch|guided-setup|fast-pay|onboarding-checklist|reminder-day-before|reminder-language)\b(?!-)/g, (id) => {
    const isOwn = ids[index % familySize] === id;
    return `${id}-${isOwn ? index : first + ids.indexOf(id)}`;
  });
}

/** In one of four something is misspelt, left out or left to be decided: clean specs alone would not be like a team's. */
function withMistakes(text: string, random: Random): string {
  const dice = random();
  if (dice < 0.06) return text.replace(/^author: /m, 'autor: ');
  if (dice < 0.12) return text.replace(/^( {2}[a-z_]+:) .*\.$/m, '$1 TBD');
  if (dice < 0.18) return text.replace(/^( +[a-z_]*date: )\S+$/m, '$1soon');
  if (dice < 0.24) return text.replace(/^prd: .*/m, 'prd: nowhere');
  return text;
}

function longer(line: string, random: Random): string {
  return random() < 0.3 ? `${line} ${pick(sentences, random)}` : line;
}

function jitter(value: number, random: Random): string {
  return String(Math.max(1, Math.round(value * (0.5 + random()))));
}

function pick(list: readonly string[], random: Random): string {
  return list[Math.floor(random() * list.length)] ?? '';
}

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
