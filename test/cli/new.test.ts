import { strict as assert } from 'node:assert';
import { Project } from '../../src/core/project.js';
import { testFolders } from '../support/command-line.js';

describe('new', () => {
  const folder = testFolders();

  for (const [kind, name] of [['prd', 'guest-checkout.prd.yaml'], ['experiment', 'guest-checkout.experiment.yaml'], ['launch', 'guest-checkout.launch.yaml']] as const) {
    it(`writes ${kind} to a file named for its title`, async () => {
      const specs = folder();
      const printed = await specs.run(['new', kind, '--title', 'Guest checkout', '--dir', 'specs/growth']);
      assert.deepEqual(printed, { code: 0, out: `Created specs/growth/${name}\n`, error: '' });
      const analysis = new Project(() => '2026-11-21').analyze(specs.read(`specs/growth/${name}`), name);
      assert(analysis.ours);
      assert.deepEqual([analysis.spec.kind.id, analysis.spec.id, analysis.spec.title], [kind, 'guest-checkout', 'Guest checkout']);
      assert.deepEqual(analysis.findings.filter(({ severity }) => severity === 'error'), []);
    });
  }

  it('writes team settings under their fixed name', async () => {
    const specs = folder();
    assert.equal((await specs.run(['new', 'config'])).out, 'Created product-specs.yaml\n');
    assert.match(specs.read('product-specs.yaml'), /^spec: config\/v1\n/);
  });

  it('does not ask again for the people whom the team settings name', async () => {
    const specs = folder({ 'docs/product-specs.yaml': 'spec: config/v1\nteam:\n  growth-pm: Jo Li\n  core-pm: Ana Ruiz\n  design: none\n' });
    const text = async (...more: readonly string[]): Promise<string> =>
      (await specs.run(['new', 'experiment', '--title', 'A', '--template', 'ab-test', '--stdout', ...more])).out;
    assert.match(await text(), /\nteam:\n {2}growth-pm: <name>\n {2}core-pm: <name>\n {2}design: <name>\n/);
    assert.match(await text('--dir', 'docs/new'), /\nteam:\n {2}engineering: <name>\n {2}data: <name or none>\n\n#/);
  });

  it('never writes over a file', async () => {
    const specs = folder({ 'a.prd.yaml': 'mine' });
    const { code, out, error } = await specs.run(['new', 'prd', '--title', 'A']);
    assert.deepEqual([code, out], [2, '']);
    assert.equal(error, 'product-specs: a.prd.yaml is there already: choose another --title or --dir, or print the text with --stdout.\n');
    assert.equal(specs.read('a.prd.yaml'), 'mine');
  });

  it('a folder that cannot be made is one line', async () => {
    const { code, error } = await folder({ specs: 'a file' }).run(['new', 'prd', '--title', 'A', '--dir', 'specs/growth']);
    assert.deepEqual([code, error], [2, 'product-specs: specs/growth/a.prd.yaml cannot be written: part of the path is a file, not a folder.\n']);
  });

  it('--stdout prints and writes nothing', async () => {
    const specs = folder();
    const { code, out } = await specs.run(['new', 'prd', '--title', 'Say "hi": now', '--template', 'lean', '--stdout']);
    assert.equal(code, 0);
    assert.match(out, /^spec: prd\/v1\nid: say-hi-now\ntitle: "Say \\"hi\\": now"\n/);
    assert.throws(() => specs.read('say-hi-now.prd.yaml'));
  });

  it('--template chooses', async () => {
    const specs = folder();
    const argv = ['new', 'experiment', '--title', 'A', '--stdout'];
    const [first, onboarding] = [await specs.run(argv), await specs.run([...argv, '--template', 'onboarding'])];
    assert.equal(onboarding.code, 0);
    assert.notEqual(first.out, onboarding.out);
    assert.equal((await specs.run([...argv, '--template', 'onbording'])).error, 'product-specs: There is no template onbording for an experiment brief. Did you mean `onboarding`?\n');
    assert.match((await specs.run([...argv, '--template', 'zzz'])).error, /Templates are ab-test, onboarding, .* or lifecycle\.$/m);
  });

  describe('--set', () => {
    const linesOf = async (...assignments: readonly string[]): Promise<readonly string[]> => {
      const { out, error } = await folder().run(['new', 'experiment', '--title', 'A', '--stdout', ...assignments.flatMap((one) => ['--set', one])]);
      assert.equal(error, '');
      return out.split('\n');
    };

    it('fills text, quoted where it has to be', async () => {
      const lines = await linesOf('author=Ana Ruiz', 'problem.who=New: admins # all', 'summary=a=b');
      assert(lines.includes('author: Ana Ruiz'));
      assert(lines.includes('  who: "New: admins # all"'));
      assert(lines.includes('summary: a=b'));
    });

    it('knows numbers, yes and no, and lists from the schema', async () => {
      const lines = await linesOf('analysis.alpha=0.1', 'audience.new_users=true', 'changes=copy, price', 'problem.who=12');
      assert(lines.includes('  alpha: 0.1'));
      assert(lines.includes('  new_users: true'));
      assert(lines.includes('changes: [copy, price]'));
      assert(lines.includes('  who: "12"'));
    });

    it('reaches list entries, and adds keys that the template leaves out', async () => {
      const lines = await linesOf('variants.1.weight=50%', 'metrics.primary.cap=400', 'results.outcome=won');
      assert(lines.includes('    weight: 50%'));
      assert(lines.includes('    cap: 400'));
      assert.deepEqual(lines.slice(lines.indexOf('results:')), ['results:', '  outcome: won', '']);
    });

    it('a name changes wherever it is used', async () => {
      const text = (await linesOf('metrics.primary.id=activation_rate')).join('\n');
      assert.doesNotMatch(text, /conversion_rate/);
      assert.match(text, /\n {2}metric: activation_rate\n/);
      assert.match(text, /The interval of `activation_rate` lies/);
    });

    for (const [assignment, problem] of [
      ['problm.who=x', '`problm.who` is no key of an experiment brief. Did you mean `problem.who`?'],
      ['problem.xyzzy=x', '`problem.xyzzy` is no key of an experiment brief.'],
      ['problem=x', '`problem` has keys of its own: set one of them, such as `problem.statement`.'],
      ['variants.key=x', '`variants` is a list: say which entry, counted from 0, as in `variants.0.key`.'],
      ['variants.7.name=x', 'There is no place for `variants.7.name`: the text has no such entry.'],
    ] as const) {
      it(`${assignment} has no place`, async () => {
        const { code, out, error } = await folder().run(['new', 'experiment', '--title', 'A', '--stdout', '--set', assignment]);
        assert.deepEqual({ code, out, error }, { code: 2, out: '', error: `product-specs: --set ${assignment}: ${problem}\n` });
      });
    }

    it('needs a key and a value', async () => {
      assert.match((await folder().run(['new', 'prd', '--title', 'A', '--set', 'author'])).error, /--set takes a key and a value with = between/);
    });
  });

  describe('--for', () => {
    const prd = 'spec: prd/v1\nid: search\ntitle: Search\nstatus: draft\nmetrics:\n  - {id: found_rate, role: primary, type: proportion}\n';
    const argv = ['new', 'experiment', '--title', 'Quick search', '--for'];

    it('begins with what the PRD knows, beside it, and the PRD names it', async () => {
      const specs = folder({ 'specs/search.prd.yaml': prd });
      const printed = await specs.run([...argv, 'specs/search.prd.yaml']);
      assert.deepEqual(printed, { code: 0, out: 'Created specs/quick-search.experiment.yaml\n', error: '' });
      const text = specs.read('specs/quick-search.experiment.yaml');
      assert.match(text, /\nprd: search\n/);
      assert.match(text, /\n {4}id: found_rate\n/);
      assert.equal(specs.read('specs/search.prd.yaml'), `${prd}experiments:\n  - quick-search\n`);
    });

    it('prints and leaves the PRD alone with --stdout, and names the id that --set gives', async () => {
      const specs = folder({ 'search.prd.yaml': prd });
      assert.match((await specs.run([...argv, 'search.prd.yaml', '--stdout'])).out, /\nprd: search\n/);
      assert.equal(specs.read('search.prd.yaml'), prd);
      await specs.run([...argv, 'search.prd.yaml', '--set', 'id=other']);
      assert.match(specs.read('search.prd.yaml'), /\n {2}- other\n/);
    });

    it('writes both or neither', async () => {
      const broken = `${prd}experiments: {a: b}\n`;
      const specs = folder({ 'search.prd.yaml': broken });
      const { code, error } = await specs.run([...argv, 'search.prd.yaml']);
      assert.deepEqual([code, error], [2, 'product-specs: In search.prd.yaml `experiments` is no list, or cannot be read. Mend that first: nothing was written.\n']);
      assert.throws(() => specs.read('quick-search.experiment.yaml'));
      assert.equal(specs.read('search.prd.yaml'), broken);
    });

    for (const [name, text, expected] of [
      ['a.launch.yaml', 'spec: launch/v1\nid: a\n', /a\.launch\.yaml is a launch brief: --for takes a PRD\./],
      ['a.prd.yaml', 'spec: prd/v1\n', /a\.prd\.yaml has no id\./],
      ['other.yaml', 'kind: x\n', /other\.yaml /],
    ] as const) {
      it(`takes no ${name} of ${JSON.stringify(text)}`, async () => {
        const { code, error } = await folder({ [name]: text }).run([...argv, name]);
        assert.equal(code, 2);
        assert.match(error, expected);
      });
    }

    it('needs a file that is there, and an experiment brief', async () => {
      assert.match((await folder().run([...argv, 'gone.prd.yaml'])).error, /^product-specs: gone\.prd\.yaml cannot be read: /);
      assert.match((await folder().run(['new', 'launch', '--title', 'A', '--for', 'a.prd.yaml'])).error, /--for names the PRD of an experiment brief/);
    });
  });

  for (const [argv, error] of [
    [[], 'Say what to write: product-specs new prd, experiment, launch or config'],
    [['pdr', '--title', 'A'], 'There is no kind pdr. Kinds are prd, experiment, launch or config.'],
    [['prd'], 'Say what it is called: product-specs new prd --title "Guest checkout"'],
    [['prd', '--title', 'Guest', 'checkout'], '"checkout" is one word too many. A title of several words stands in quotes: --title "Guest checkout"'],
  ] as const) {
    it(`new ${argv.join(' ')} is told what is missing`, async () => {
      assert.deepEqual(await folder().run(['new', ...argv]), { code: 2, out: '', error: `product-specs: ${error}\n` });
    });
  }
});
