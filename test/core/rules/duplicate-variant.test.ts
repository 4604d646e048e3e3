import { check, checkFix } from '../../support/fixture.js';

const spec = (more: string): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: draft\n${more}`;

describe('duplicate-variant', () => {
  it('marks each one after the first', () => {
    check(spec(`variants:
  - key: b
         ^ see: The first \`b\`
         ^ see: The first \`b\`
  - key: "b"
         ^^^ error duplicate-variant: Another variant already has the key \`b\`. Give each its own, as your experiment tool knows them.
  - {key: b}
          ^ error duplicate-variant: Another variant already has the key \`b\`. Give each its own, as your experiment tool knows them.
  - key: B
`), 'duplicate-variant');
  });

  it('is the only one to say so', () => {
    check(spec('variants:\n  - key: b\n  - key: b\n'), 'duplicate-id');
  });

  it('leaves places to fill alone', () => {
    check(spec('variants:\n  - key: <short name>\n  - key: <short name>\n  - name: No key\n  - name: None either\n'), 'duplicate-variant');
  });

  it('gives the second a key that is free', () => {
    checkFix('duplicate-variant', spec('variants: [{key: b}, {key: b}, {key: b-2}]\r\n'), spec('variants: [{key: b}, {key: b-3}, {key: b-2}]\r\n'));
  });
});
