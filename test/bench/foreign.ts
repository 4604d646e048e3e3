/** What is no spec, and many specs around the one that is typed in: neither may be felt. */
import { parseAllDocuments } from 'yaml';
import { generateSpecs, kubernetes } from './generate.js';
import { counted, progress, sideBySide } from './measure.js';
import { times, type Row } from './table.js';
import { newProduct, repeated } from './typing.js';

/** One more letter in YAML of somebody else, against what only reading it with the parser that we use would take. */
export async function foreign(lines: number, rounds: number): Promise<Row> {
  progress(`typing: ${counted(lines, 'lines')} of other YAML`);
  const base = kubernetes(lines);
  const project = newProduct().newProject();
  let version = 0;
  const next = (): string => base.replace('name: service-1\n', `name: service-${version++ % 10}\n`);
  const ours = (): void => {
    const text = next();
    project.update('deploy.yaml', text);
    const analysis = project.analyze(text, 'deploy.yaml');
    if (analysis.ours) throw new Error('YAML of others is taken for a spec');
  };
  const parser = (): void => {
    if (parseAllDocuments(next()).some(({ errors }) => errors.length > 0)) throw new Error('the YAML of others is broken');
  };
  const [often, seldom] = [500, 5];
  await repeated(often, ours)();
  parser();
  const taken = await sideBySide(rounds, repeated(often, ours), repeated(seldom, parser));
  const [mine, theirs] = [taken.ours.map((ms) => ms / often), taken.theirs.map((ms) => ms / seldom)];
  return {
    what: `keystroke in ${counted(lines, 'lines')} of other YAML → left alone`,
    against: 'reading it once with the `yaml` package',
    ratios: theirs.map((ms, index) => ms / (mine[index] ?? NaN)),
    behind: times(mine, theirs),
  };
}

/** One more letter in a spec among many, against the same among few. */
export async function amongMany(few: number, many: number, rounds: number): Promise<Row> {
  const product = newProduct();
  const sides = [few, many].map((count) => {
    progress(`typing: one of ${counted(count, 'specs')}`);
    const project = product.newProject();
    const specs = [...generateSpecs(count)];
    for (const { path, text } of specs) project.update(path, text);
    const edited = specs.find(({ path }) => path.endsWith('.prd.yaml'));
    if (!edited) throw new Error('there is no PRD among the specs');
    let version = 0;
    return () => {
      const text = edited.text.replace('title: "', `title: "${'abcdefghij'.charAt(version++ % 10)}`);
      project.update(edited.path, text);
      const analysis = project.analyze(text, edited.path);
      if (!analysis.ours) throw new Error('the text is no spec');
    };
  });
  const [among, alone] = [sides[1], sides[0]].map((side) => repeated(40, side ?? (() => undefined)));
  if (!among || !alone) throw new Error('there are two sides');
  await among();
  await alone();
  const taken = await sideBySide(rounds, alone, among);
  const each = (side: readonly number[]): readonly number[] => side.map((ms) => ms / 40);
  return {
    what: `keystroke → findings, a spec among ${counted(many, 'specs')}`,
    against: `among ${counted(few, 'specs')} (1× is no growth)`,
    ratios: taken.ratios,
    behind: times(each(taken.theirs), each(taken.ours)),
  };
}
