/** Every rule keeps the promises that rules make: name, words, examples that run, tests. */
import { strict as assert } from 'node:assert';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sources } from '../../src/core/ownership/knowledge.js';
import { ruleMetas } from '../../src/core/rules/catalog.js';
import { findingsOf } from '../support/fixture.js';

const folder = join(__dirname, '..', '..', 'src', 'core', 'rules');
const notRules = new Set(['rule.ts', 'index.ts', 'catalog.ts']);
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !notRules.has(file));

/** Too long to stand in a rule's page; `analyze.test.ts` makes one. */
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

/** What PRDs, launch briefs and settings are judged by, area by area. */
const ofOthers: Readonly<Record<string, string>> = {
  'problem and evidence': 'problem-who quantitative-evidence evidence-source',
  'non-goals': 'non-goals-missing non-goal-reason goal-non-goal',
  'open matters': 'question-owner risk-mitigation four-risks dependency-owner assumption-validation overdue stale',
  'launch and market': 'launch-tier gtm-missing readiness-open rollout-plan pricing-owner growth-needs-experiment',
  'people and approvals': 'silo role-not-staffed covered-pm-and-pmm double-role blocking-question approval-missing approver-is-author',
};

describe('rules', () => {
  for (const [area, ids] of Object.entries(ofOthers)) {
    it(`judge the ${area} of PRDs, launch briefs and settings in full`, () => {
      const registered = new Set(ruleMetas.filter((meta) => meta.kinds.some((kind) => kind !== 'experiment')).map((meta) => meta.id));
      assert.deepEqual(ids.split(' ').filter((id) => !registered.has(id)), []);
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

  it('cite a known source', () => {
    const known = new Set(sources.map((source) => source.id));
    assert.deepEqual(ruleMetas.filter((meta) => !known.has(meta.source)).map((meta) => meta.id), []);
  });

  for (const meta of ruleMetas) {
    describe(meta.id, () => {
      it('says everything in whole sentences', () => {
        for (const text of [meta.why, meta.howToFix, ...Object.values(meta.messages)]) {
          assert.match(text, /^[A-Z`{].*[.?!}`]$/s, text);
          assert.doesNotMatch(text, /\b(schemas?|parser?|parse error|AST|node|scalar|mapping|sequence|YAML)\b/, text);
        }
      });

      it('has a test of its own', () => {
        assert(existsSync(join(__dirname, '..', 'core', 'rules', `${meta.id}.test.ts`)));
      });

      if (!withoutBadExample.has(meta.id)) {
        it('fires on its bad example', () => {
          assert(fires(meta.examples.bad, meta.id));
        });
      }

      it('is silent on its good example', () => {
        assert(!fires(meta.examples.good, meta.id));
      });
    });
  }
});

function fires(example: string, rule: string): boolean {
  const found = findingsOf(example).flatMap(({ findings }) => findings);
  for (const finding of found) assert.doesNotMatch(finding.message, /\{\w+\}/, `a blank was left in "${finding.message}"`);
  return found.some((finding) => finding.rule === rule);
}
