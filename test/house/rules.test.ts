/** Every rule keeps the promises that rules make: name, words, examples that run, tests. */
import { strict as assert } from 'node:assert';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sources } from '../../src/core/ownership/knowledge.js';
import { ruleMetas } from '../../src/core/rules/catalog.js';
import { findingsOf } from '../support/fixture.js';
import { ruleDocs, ruleDocsFolder } from '../support/rule-docs.js';

const folder = join(__dirname, '..', '..', 'src', 'core', 'rules');
const notRules = new Set(['rule.ts', 'index.ts', 'catalog.ts']);
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !notRules.has(file));

/** Too long to stand in a rule's page; `file-too-large.test.ts` makes one. */
const withoutBadExample = new Set(['file-too-large']);

/** What experiment briefs are judged by, area by area. A rule that is renamed or lost is missed here. */
const ofExperiments: Readonly<Record<string, string>> = {
  structure:
    'id-format unique-spec-id schedule-order status-consistency running-past-end one-control duplicate-variant weights-total empty-variant ' +
    'uneven-split many-variants identical-variants',
  hypothesis:
    'hypothesis-incomplete hypothesis-metric bundled-change vague-outcome evidence-missing qualitative-evidence core-pm-involved future-product',
  metrics:
    'primary-metric metric-role-conflict vanity-metric guardrail-missing guardrail-margin many-metrics metric-unknown metric-conflict metric-window ' +
    'variance-missing revenue-uncapped ratio-denominator',
  power:
    'baseline-mde probability-range sample-size underpowered-duration whole-weeks long-experiment alpha-power large-mde guardrail-power ' +
    'correction-missing one-sided peeking looks-missing novelty cuped-window',
  design:
    'unit-missing unit-mismatch exposure-missing srm-check-off decision-rule rollback-missing risk-unanswered overlapping-experiments layer-overlap',
  results: 'srm concluded-incomplete winner-variant won-against-interval early-stop-reason override-reason flag-cleanup post-start-edit',
};

/** What else is judged, and in which kinds: p for PRDs, l for launch briefs, x for experiment briefs, c for team settings. */
const ofOthers: Readonly<Record<string, string>> = {
  'goals and metrics':
    'metric-baseline:pl metric-target:pl metric-deadline:pl metric-source:pl metric-direction:pl metric-conflict:plx vanity-metric:plx counter-metric:p ' +
    'output-goal:p goal-metric:p customer-outcome:p unused-metric:p unused-persona:p instrumentation:p actuals-overdue:pl',
  'problem and evidence':
    'solution-first:p problem-who:p evidence-missing:px qualitative-evidence:px quantitative-evidence:p evidence-source:px everyone-persona:pl',
  'non-goals': 'non-goals-missing:p non-goal-reason:p goal-non-goal:p',
  requirements:
    'ambiguous-word:p escape-clause:p open-ended:p combined-requirement:p absolute-word:p unreferenced-comparison:pl technology-in-requirement:p ' +
    'acceptance-missing:p acceptance-form:p edge-case:p untraced-requirement:p near-duplicate:p priority-missing:p all-must:p quality-number:p ' +
    'smallest-increment:p',
  'open matters': 'question-owner:pl overdue:pl stale:p risk-mitigation:pl four-risks:p dependency-owner:p assumption-validation:p',
  approvals: 'blocking-question:pl approval-missing:pl approver-is-author:pl post-approval-edit:p',
  launching: 'gtm-missing:p launch-tier:pl readiness-open:pl rollout-plan:pl pricing-owner:pl growth-needs-experiment:p',
  people: 'silo:p covered-pm-and-pmm:c role-not-staffed:plx double-role:plxc',
};

const letters: Readonly<Record<string, string>> = { p: 'prd', l: 'launch', x: 'experiment', c: 'config' };

describe('rules', () => {
  for (const [area, ids] of Object.entries(ofOthers)) {
    it(`judge ${area} in full`, () => {
      const kindsOf = new Map(ruleMetas.map(({ id, kinds }) => [id, kinds]));
      const lacks = ids.split(' ').flatMap((entry) => {
        const [id = '', kinds = ''] = entry.split(':');
        return [...kinds].filter((letter) => !kindsOf.get(id)?.some((kind) => kind === letters[letter])).map((letter) => `${id} in ${letters[letter]}`);
      });
      assert.deepEqual(lacks, []);
    });
  }

  for (const [area, ids] of Object.entries(ofExperiments)) {
    it(`judge the ${area} of experiment briefs in full`, () => {
      const registered = new Set(ruleMetas.filter((meta) => meta.kinds.includes('experiment')).map((meta) => meta.id));
      assert.deepEqual(ids.split(' ').filter((id) => !registered.has(id)), []);
    });
  }

  it('have the name of their file, and every file is registered', () => {
    assert.deepEqual(ruleMetas.map((meta) => `${meta.id}.ts`).sort(), [...files].sort());
  });

  it('have a text beside them, for those who ask, and no text is left over', () => {
    assert.deepEqual(ruleMetas.map((meta) => `${meta.id}.md`).sort(), readdirSync(ruleDocsFolder).sort());
  });

  it('cite a known source', () => {
    const known = new Set(sources.map((source) => source.id));
    assert.deepEqual(ruleMetas.filter((meta) => !known.has(meta.source)).map((meta) => meta.id), []);
  });

  for (const meta of ruleMetas) {
    describe(meta.id, () => {
      const docs = ruleDocs(meta.id);

      it('says everything in whole sentences', () => {
        for (const text of [docs.why, docs.howToFix, ...Object.values(meta.messages)]) {
          assert.match(text, /^[A-Z`{].*[.?!}`]$/s, text);
          assert.doesNotMatch(text, /\b(schemas?|parser?|parse error|AST|node|scalar|mapping|sequence|YAML)\b/, text);
        }
      });

      it('has a test of its own', () => {
        assert(existsSync(join(__dirname, '..', 'core', 'rules', `${meta.id}.test.ts`)));
      });

      if (!withoutBadExample.has(meta.id)) {
        it('fires on its bad example', () => {
          assert(fires(docs.examples.bad, meta.id));
        });
      }

      it('is silent on its good example', () => {
        assert(!fires(docs.examples.good, meta.id));
      });
    });
  }
});

function fires(example: string, rule: string): boolean {
  const found = findingsOf(example).flatMap(({ findings }) => findings);
  for (const finding of found) assert.doesNotMatch(finding.message, /\{\w+\}/, `a blank was left in "${finding.message}"`);
  return found.some((finding) => finding.rule === rule);
}
