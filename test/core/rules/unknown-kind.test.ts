import { check, checkFix } from '../../support/fixture.js';

const sentence = (found: string, phrase: string, tag: string): string =>
  `error unknown-kind: \`${found}\` is no kind of spec. The kinds are \`prd/v1\`, \`experiment/v1\`, \`launch/v1\` and \`config/v1\`; this looks like ${phrase}: write \`spec: ${tag}\`.`;

describe('unknown-kind', () => {
  it('guesses a misspelt kind, and judges nothing else by the guess', () => {
    check(`spec: experimnt/v1
      ^^^^^^^^^^^^ ${sentence('experimnt/v1', 'an experiment brief', 'experiment/v1')}
nonsense: true
`);
  });

  it('takes the kind from the name where the text names none', () => {
    check(`== a.launch.yaml ==\nspec: 7\n      ^ ${sentence('7', 'a launch brief', 'launch/v1')}\n`);
    check(`== a.prd.yaml ==\nspec: prd/v2\n      ^^^^^^ ${sentence('prd/v2', 'a PRD', 'prd/v1')}\n`);
  });

  it('leaves other tools\' files alone', () => {
    check('spec: petstore/v1\nid: a\n');
    check('spec: experiment\nid: a\n');
    check('spec: pod/v1\nid: a\n');
  });

  it('corrects the line', () => {
    checkFix('unknown-kind', 'spec: PRD/v1 # ours\nid: a\ntitle: A\nstatus: draft\n', 'spec: prd/v1 # ours\nid: a\ntitle: A\nstatus: draft\n');
  });
});
