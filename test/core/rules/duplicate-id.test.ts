import { check } from '../../support/fixture.js';

describe('duplicate-id', () => {
  it('marks the second of two goals, not a goal and a metric of one name', () => {
    check(`spec: prd/v1
id: a
title: A
status: draft
goals:
  - {id: find, outcome: People find reports}
         ^^^^ see: The first \`find\`
  - {id: find, outcome: People share reports}
         ^^^^ error duplicate-id: Another goal is already called \`find\`. Give each its own id, so that a reference says which one is meant.
metrics:
  - {id: find, name: Reports found}
`, 'duplicate-id');
  });
});
