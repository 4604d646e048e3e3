/** Random specs of every kind: every feature at random places, every fix tried, and all safe fixes at once. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { fixAll } from '../../src/cli/fix.js';
import type { Target } from '../../src/cli/targets.js';
import { ruleMeta } from '../../src/core/rules/catalog.js';
import { kinds } from '../../src/core/schema/catalog.js';
import { applyEdits, type Project, type SpecAnalysis, type TextEdit } from '../../src/core/service.js';
import { assertEdits, fixesOf, rootOf, runs, service, walkThrough } from './support/features.js';
import { edited, specs, type RandomSpec } from './support/shapes.js';

const offsets = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 });
const config = kinds.filter(({ id }) => id === 'config');
const any = fc.oneof({ weight: 2, arbitrary: specs() }, { weight: 1, arbitrary: edited(specs()) });

/** A team's settings, another spec, and the one that is looked at. */
function together(spec: RandomSpec, settings: RandomSpec, other: RandomSpec): Record<string, string> {
  return { [settings.path]: settings.text, [`other/${other.path}`]: other.text, [spec.path]: spec.text };
}

function analysed(project: Project, { path, text }: RandomSpec): SpecAnalysis | undefined {
  const analysis = project.analyze(text, path);
  return analysis.ours ? analysis : undefined;
}

describe('random specs', function () {
  this.timeout(0);

  it('are taken by every feature, whatever is in them', async () => {
    await fc.assert(
      fc.asyncProperty(any, specs(...config), specs(), offsets, async (spec, settings, other, places) => {
        const { text, path } = spec;
        await walkThrough(rootOf(together(spec, settings, other)), path, text, places.map((at) => Math.floor(at * text.length)));
      }),
      runs(60),
    );
  });

  it('have fixes that apply, keep comments and leave the text as readable as it was', () => {
    fc.assert(
      fc.property(any, specs(...config), (spec, settings) => {
        const { project } = rootOf({ [settings.path]: settings.text });
        const before = analysed(project, spec);
        if (before) for (const fix of fixesOf(before)) assertMends(project, spec, before, fix);
      }),
      runs(100),
    );
  });

  it('are fixed once and for all', () => {
    fc.assert(
      fc.property(any, (spec) => {
        const { project } = rootOf({});
        const once = fixedText(project, spec);
        assert.equal(fixedText(project, { ...spec, text: once }), once);
      }),
      runs(100),
    );
  });
});

function assertMends(project: Project, spec: RandomSpec, before: SpecAnalysis, fix: ReturnType<typeof fixesOf>[number]): void {
  const what = `${fix.rule}: ${fix.title}`;
  assertEdits(fix.edits, spec.text, what);
  if (fix.safe) assert(ruleMeta(fix.rule)?.fixable, `${what} is passed over by --fix: say \`fixable\` in the metadata of the rule`);
  const text = applyEdits(spec.text, fix.edits);
  assert.notEqual(text, spec.text, `${what} changes nothing`);
  const after = analysed(project, { ...spec, text });
  assert(after, `${what} makes the file foreign`);
  const count = ({ findings }: SpecAnalysis, rule: string): number => findings.filter((finding) => finding.rule === rule).length;
  // What is said of a text that cannot be read in full may only come true once it can.
  const readable = count(before, 'yaml-syntax') === 0;
  if (fix.safe && (readable || fix.rule === 'yaml-syntax')) assert(count(after, fix.rule) < count(before, fix.rule), `${what} leaves what it should mend`);
  if (!readable) return;
  assert.equal(count(after, 'yaml-syntax'), 0, `${what} makes the text unreadable`);
  assert.deepEqual(lostComments(before, after, fix.edits), [], `${what} loses comments`);
}

/** The comments outside of what a fix replaces that are no comments any more. */
function lostComments(before: SpecAnalysis, after: SpecAnalysis, edits: readonly TextEdit[]): readonly string[] {
  const there = new Set(after.source.comments.map(({ span }) => span.start));
  return before.source.comments.flatMap(({ span, text }) => {
    if (edits.some((edit) => edit.start < span.end && span.start < edit.end)) return [];
    const moved = edits.filter((edit) => edit.end <= span.start).reduce((sum, edit) => sum + edit.newText.length - (edit.end - edit.start), 0);
    return there.has(span.start + moved) ? [] : [text];
  });
}

/** What the command line's `--fix` makes of a text. */
function fixedText(project: Project, spec: RandomSpec): string {
  const target = {
    file: undefined, shown: spec.path, text: spec.text, bom: false,
    analyze: () => {
      const analysis = analysed(project, { ...spec, text: target.text });
      assert(analysis, 'a safe fix made the file foreign');
      return analysis;
    },
    release: () => undefined,
    update: (text: string) => {
      target.text = text;
    },
  } satisfies Target & { text: string };
  if (!analysed(project, spec)) return spec.text;
  const { troubles } = fixAll([target], service);
  assert.deepEqual(troubles.map(({ error }) => String(error)), []);
  return target.text;
}
