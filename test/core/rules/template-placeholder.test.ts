import { check } from '../../support/fixture.js';

const spec = (status: string, more: string): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;

describe('template-placeholder', () => {
  it('is a to-do list in a draft', () => {
    check(spec('draft', 'summary: <what changes for whom>\n         ^^^^^^^^^^^^^^^^^^^^^^^ info template-placeholder: Still to be written: what changes for whom. Replace it, brackets included.\n'), 'template-placeholder');
  });

  it('is a gap from review on, also where a number belongs', () => {
    check(spec('in-review', 'metrics:\n  - id: m\n    baseline: "<number>"\n              ^^^^^^^^^^ error template-placeholder: Still to be written: number. Replace it, brackets included.\n'), 'template-placeholder');
    check(spec('in-review', 'metrics:\n  - id: m\n    baseline: <number>\n'), 'wrong-type');
  });

  it('leaves brackets within a text alone', () => {
    check(spec('in-review', 'summary: a <b> c\nx-note: <mine>\n'), 'template-placeholder');
  });
});
