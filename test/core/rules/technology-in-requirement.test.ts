import { check } from '../../support/fixture.js';

const spec = (text: string, title = 'A', more = ''): string => `spec: prd/v1\nid: a\ntitle: ${title}\nstatus: in-review\nrequirements:\n  - text: ${text}\n${more}`;
const says = (word: string): string =>
  `info technology-in-requirement: \`${word}\` says how to build it. Say what people can do or see; name the technology under \`technical\` if it is a given.`;

describe('technology-in-requirement', () => {
  it('finds means in functional requirements', () => {
    check(spec(`Reports are kept in PostgreSQL and Node.js reads them.\n                              ^^^^^^^^^^ ${says('PostgreSQL')}\n                                             ^^^^^^^ ${says('Node.js')}`), 'technology-in-requirement');
    check(spec(`It offers a REST\n      API to partners.`).replace('REST\n', `REST\n                      ^^^^… ${says('REST API')}\n`), 'technology-in-requirement');
  });

  it('leaves qualities, examples, formats and words of everyday language alone', () => {
    check(spec('Reports are kept in PostgreSQL.', 'A', '    kind: quality\n'), 'technology-in-requirement');
    for (const text of ['A store such as Redis holds it.', 'Reports are saved as CSV and PDF.', 'People react swiftly in spring and go.', 'Sign in with SAML.', 'The postgres word.']) {
      check(spec(text), 'technology-in-requirement');
    }
  });

  it('leaves alone what the spec is about', () => {
    check(spec('The page lists the Kubernetes version.', 'Kubernetes upgrades'), 'technology-in-requirement');
    check(spec('The page lists the Kafka topics.', 'Topics', 'problem: {statement: People who run Kafka lose sight of their topics.}\n'), 'technology-in-requirement');
  });
});
