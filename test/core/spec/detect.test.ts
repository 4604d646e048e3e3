import { strict as assert } from 'node:assert';
import { parse } from '../../../src/core/parse/parse.js';
import { detect } from '../../../src/core/spec/detect.js';
import { mightBeSpec } from '../../../src/core/spec/might-be.js';

describe('detection', () => {
  const cases: readonly (readonly [string, string | undefined, string])[] = [
    // text, file name, verdict
    ['spec: prd/v1', 'a.yaml', 'prd by key'],
    ['{ "spec": "prd/v1" }', undefined, 'prd by key'],
    ['id: a', 'a.prd.yaml', 'prd by suffix'],
    ['id: a', 'deep/er/a.LAUNCH.yml', 'launch by suffix'],
    ['', 'a.experiment.yaml', 'experiment by suffix'],
    ['', 'product-specs.yaml', 'config by suffix'],
    ['', 'our-product-specs.yaml', 'not ours'],
    ['spec: experiment/v1', 'a.prd.yaml', 'experiment by key-against-suffix'],
    ['spec: experimnt/v1', 'a.yaml', 'experiment by guess'],
    ['spec: prd', 'a.yaml', 'not ours, near prd'],
    ['spec: experiment', 'a.yaml', 'not ours, near experiment'],
    ['spec: prd', 'a.prd.yaml', 'prd by guess'],
    ['spec: {replicas: 1}', 'a.yaml', 'not ours'],
    ['spec: {replicas: 1}', 'a.prd.yaml', 'prd by guess'],
    ['spec: openapi/v3', 'a.yaml', 'not ours'],
    ['spec: pod/v1', 'a.yaml', 'not ours'],
    ['spec: pdr/v1\ntitle: A', 'a.yaml', 'not ours, near prd'],
    ['spec: prds/v1\nproblem: A', 'a.yaml', 'not ours, near prd'],
    ['spec: pr/v1\nstatus: draft', 'a.yaml', 'not ours, near prd'],
    ['spec: Pdr/v1\nhypothesis: A', 'a.yaml', 'not ours, near prd'],
    ['spec: pod/v1\nid: a', 'a.yaml', 'not ours, near prd'],
    ['spec: pdr/v1\nkind: A', 'a.yaml', 'not ours'],
    ['spec: pdr/v2\ntitle: A', 'a.yaml', 'not ours'],
    ['spec: drp/v1\ntitle: A', 'a.yaml', 'not ours'],
    ['spec: pdr/v1/x\ntitle: A', 'a.yaml', 'not ours'],
    ['spec: confg/v1\ntitle: A', 'a.yaml', 'not ours'],
    ['spec: config/v2', 'a.yaml', 'not ours'],
    ['spec:', 'a.yaml', 'not ours'],
    ['- spec: prd/v1', 'a.yaml', 'not ours'],
    ['outer:\n  spec: prd/v1', 'a.yaml', 'not ours'],
  ];
  for (const [text, name, verdict] of cases) {
    it(`${JSON.stringify(text)} in ${name ?? 'no file'}: ${verdict}`, () => {
      const detection = detect(parse(text), name);
      const near = !detection.ours && detection.near ? `, near ${detection.near.kind.id}` : '';
      assert.equal(detection.ours ? `${detection.kind.id} by ${detection.by}` : `not ours${near}`, verdict);
      if (detection.ours) assert(mightBeSpec(name ?? '', text), 'the cheap look must let it through');
    });
  }

  it('looks at foreign text only cheaply', () => {
    assert(!mightBeSpec('deploy.yaml', 'apiVersion: v1\nspec:\n  replicas: 1\n'));
    assert(!mightBeSpec('ci.yml', 'on: push\njobs: {}\n'));
  });
});
