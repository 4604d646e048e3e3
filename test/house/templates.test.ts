/** What people start from must be right: templates, once filled, and the examples draw no finding. */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill, withoutKnownRoles, type BuiltInTemplate } from '../../src/core/scaffold.js';
import { Project, ProductSpecs } from '../../src/core/service.js';
import { kindById } from '../../src/core/schema/catalog.js';
import { annotate, projectOf, specOf, today } from '../support/fixture.js';
import { filled } from '../support/fill.js';

const folder = join(__dirname, '..', '..', 'templates');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const templates = JSON.parse(read('index.json')) as readonly BuiltInTemplate[];
const examples = readdirSync(join(folder, 'examples')).map((name) => ({ name, text: read(`examples/${name}`) }));
const project = projectOf(examples);
const answers = { title: 'Guided setup: "first steps" for $5 {teams}', today, author: 'Ana Ruiz' };

describe('templates', () => {
  it('are all listed', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
    const expected = files.filter((file) => file.endsWith('.yaml') && !file.startsWith('examples/'));
    assert.deepEqual(templates.map((template) => template.file).sort(), expected.sort());
  });

  it('say in a few words when to choose them: longer ones are cut in the list', () => {
    assert.deepEqual(templates.filter(({ description }) => description.length > 54).map(({ description }) => description), []);
  });

  for (const template of templates) {
    describe(template.file, () => {
      const { text, snippet } = fill(read(template.file), answers);

      it('as it comes: only places to fill are left to say', () => {
        const { findings } = specOf(text);
        const other = findings.filter((finding) => finding.rule !== 'template-placeholder');
        assert.equal(annotate(text, other), text);
        assert(findings.length > 0);
      });

      it('keeps the title as it was given', () => {
        const { spec } = specOf(text);
        if (template.kind !== 'config') assert.equal(spec.title, answers.title);
        assert.equal(spec.kind, kindById(template.kind));
      });

      it('as a snippet has its tab stops, each number once as a place to write', () => {
        const stops = [...snippet.matchAll(/(?<!\\)\$\{(\d+)[:|]/g)].map((match) => match[1]);
        assert.equal(new Set(stops).size, stops.length);
        assert.match(snippet, /(?<!\\)\$0/);
      });

      it('leads through the file from top to bottom, and to the summary last', () => {
        const stops = [...snippet.matchAll(/^( *(?:- )?(?:([a-z_]+):)?.*?)(?<!\\)\$\{(\d+)[:|]/gm)].map((match) => ({ key: match[2], number: Number(match[3]) }));
        const ordered = [...stops].sort((a, b) => Number(a.key === 'summary') - Number(b.key === 'summary'));
        assert.deepEqual(ordered.map(({ number }) => number), ordered.map((_stop, index) => index + 1));
      });

      it('explains the choices of the header in a line above them', () => {
        const lines = snippet.split('\n');
        const choices = lines.filter((line) => /^[a-z_]+: \$\{\d+\|/.test(line));
        assert.deepEqual(choices.filter((line) => !lines[lines.indexOf(line) - 1]?.startsWith('# ')), []);
      });

      it('without the people whom the team settings name, is as sound', () => {
        const less = withoutKnownRoles(read(template.file), project.config);
        assert.doesNotMatch(less, /^team:/m);
        const places = new Set([...less.matchAll(/\$\{(\d+)[:|]/g)].map((match) => match[1]));
        const mirrors = [...less.matchAll(/\$([1-9]\d*)/g)].map((match) => match[1]);
        assert.deepEqual(mirrors.filter((stop) => !places.has(stop)), []);
        const analysis = project.analyze(filled(fill(less, answers).text), undefined);
        assert(analysis.ours);
        assert.deepEqual(analysis.findings.map(({ message }) => message), []);
      });

      it('filled in, is clean', () => {
        const done = filled(text);
        const { findings } = specOf(done);
        assert.equal(annotate(done, findings), done);
      });

      it('filled in and agreed, is clean', () => {
        const firm = kindById(template.kind)?.schema.properties?.['status']?.['x-status']?.firm_from;
        if (firm === undefined) return;
        const done = filled(text).replace(/^status: draft$/m, `status: ${firm}`);
        const { findings } = specOf(done);
        assert.equal(annotate(done, findings), done);
      });
    });
  }
});

describe('examples', () => {
  const service = new ProductSpecs({ read: (path) => Promise.resolve(readFileSync(join(folder, '..', path), 'utf8')) }, () => today);

  it('are all found by name, each with its kind', async () => {
    const found = await service.examples();
    assert.deepEqual(found.map(({ name }) => name).sort(), examples.map(({ name }) => name).sort());
    for (const { name, kind, title } of found) {
      assert(kind.suffixes.some((suffix) => name.endsWith(suffix)), name);
      assert.equal(title === undefined, kind.id === 'config', name);
    }
    for (const kind of service.kinds) assert(found.some(({ name }) => name === service.exampleName(kind)));
  });

  for (const { name, text } of examples) {
    it(`${name} is clean among the others`, () => {
      const analysis = project.analyze(text, name);
      assert(analysis.ours);
      assert.equal(annotate(text, analysis.findings), text);
    });
  }

  for (const day of ['2026-11-22', '2026-11-27', '2026-11-28', '2026-12-08', '2027-01-01', '2027-03-14', '2028-02-29', '2031-07-09', '2040-12-31']) {
    it(`are clean for whoever opens them on ${day}`, async () => {
      const shown = await new ProductSpecs({ read: (path) => Promise.resolve(readFileSync(join(folder, '..', path), 'utf8')) }, () => day).examples();
      const then = new Project(() => day);
      for (const { name, text } of shown) then.update(name, text);
      for (const { name, text } of shown) {
        const analysis = then.analyze(text, name);
        assert(analysis.ours);
        assert.equal(annotate(text, analysis.findings), text, name);
      }
    });
  }

  it('refer to each other and to nothing else', () => {
    const ids = examples.flatMap(({ text }) => /^id: (.+)$/m.exec(text)?.[1] ?? []);
    const used = examples.map(({ text }) => [...text.matchAll(/^(?:prd|  brief): (.+)$|^experiments:\n((?: {2}- .+\n)+)/gm)].flatMap(([, one, list]) => one ?? list?.match(/[a-z-]+(?=\n)/g) ?? []));
    assert.deepEqual(used.flat().filter((id) => !ids.includes(id)), []);
    // Each spec is named by another one.
    assert.deepEqual(ids.filter((id) => !used.flat().includes(id)), []);
  });
});
