import { strict as assert } from 'node:assert';
import { check, markedIn } from '../../support/fixture.js';

const spec = (text: string): string => `spec: prd/v1\nid: a\ntitle: A\nstatus: in-review\nrequirements:\n  - text: ${text}\n`;
const says = (word: string): string =>
  `warning escape-clause: \`${word}\` leaves it to whoever builds this whether it has to be done. Say in which case it holds, or lower the priority.`;

describe('escape-clause', () => {
  it('finds ways out, wherever they stand', () => {
    check(spec(`If possible, the list is sorted.\n          ^^^^^^^^^^^ ${says('If possible')}`), 'escape-clause');
    check(spec(`The list is sorted as appropriate.\n                             ^^^^^^^^^^^^^^ ${says('as appropriate')}`), 'escape-clause');
    check(spec(`Reports are kept where it is practicable.\n                           ^^^^^^^^^^^^^^^^^^^^^^^ ${says('where it is practicable')}`), 'escape-clause');
    check(spec(`To the greatest extent possible, reports are kept.\n          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${says('To the greatest extent possible')}`), 'escape-clause');
    check(spec(`A reminder is sent on a best-effort basis.\n                             ^^^^^^^^^^^^^^^^^^^^^^ ${says('on a best-effort basis')}`), 'escape-clause');
  });

  it('knows conditions that somebody decides, users who choose, and what happens otherwise', () => {
    for (const text of [
      'Reports are kept as required by law.', 'People can add columns as needed.', 'The map is shown when possible, otherwise the list.',
      'It sorts so that as many as possible are seen.', 'If a report is missing, it says so.', 'It is possible to sort the list.', 'The button is shown where it is needed to save.',
    ]) check(spec(text), 'escape-clause');
  });

  it('knows each way out', () => {
    const whens = ['if', 'where', 'when', 'whenever', 'wherever', 'as', 'unless', 'insofar  as', 'so  far  as', 'as  far  as', 'as  much  as', 'as  little  as', 'as  soon  as'];
    const ways = ['possible', 'practicable', 'practical', 'feasible', 'appropriate', 'necessary', 'needed', 'required'];
    const clauses = [
      ...whens.map((when) => `${when}  possible`), ...ways.map((way) => `when ${way}`), 'if  it  is  possible', 'if is  possible', 'if at  all  possible',
      ...ways.map((way) => `to  the  extent  ${way}`), ...['greatest', 'fullest', 'maximum'].map((how) => `to  the  ${how}  extent  possible`),
      'best-effort', 'best effort', 'on  a  best-effort  basis', 'on a best effort basis', 'in  principle', 'should  it  prove  necessary',
    ];
    for (const clause of clauses) assert.deepEqual(markedIn(spec(`It sorts ${clause}.`), 'escape-clause'), [clause]);
  });

  it('knows who decides and what happens otherwise, wherever it stands', () => {
    for (const end of ['  by law', '  to save', '  for saving', '  in  order to save', ', otherwise not', ', if  not it waits', ' or else waits']) {
      assert.deepEqual(markedIn(spec(`"It sorts as needed${end}."`), 'escape-clause'), [], end);
    }
    for (const start of ['They can', 'They may', 'She wants to', 'They want to']) assert.deepEqual(markedIn(spec(`${start} sort as needed.`), 'escape-clause'), [], start);
    assert.deepEqual(markedIn(spec('It waits so  that it sorts if possible.'), 'escape-clause'), []);
    for (const [text, clause] of [['They can sort if possible.', 'if possible'], ['It sorts as needed and waits for it.', 'as needed'], ['It sorts as needed, elsewhere not.', 'as needed']] as const) {
      assert.deepEqual(markedIn(spec(text), 'escape-clause'), [clause]);
    }
  });
});
