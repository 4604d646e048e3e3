import { check, checkFix } from '../../support/fixture.js';

const spec = (question: string, status = 'approved', kind = 'prd'): string => `spec: ${kind}/v1\nid: a\ntitle: A\nstatus: ${status}\nopen_questions:\n${question}`;
const open = 'blocks approval and is still open, but this has been approved. Answer it, or write `blocking: false` when the work can go on without the answer.';

describe('blocking-question', () => {
  it('fires from approval on, in every kind that has questions', () => {
    check(spec(`  - id: Q1
    question: May we?
    state: open
    blocking: true
              ^^^^ error blocking-question: \`Q1\` ${open}
  - {question: Who pays?, blocking: true}
                                    ^^^^ error blocking-question: Question 2 ${open}
`), 'blocking-question');
    check(spec(`  - {id: Q1, blocking: true}\n                       ^^^^ error blocking-question: \`Q1\` ${open}\n`, 'launched', 'launch'), 'blocking-question');
    check(spec(`  - {id: Q1, blocking: true}\n                       ^^^^ error blocking-question: \`Q1\` ${open}\narchived_reason: shipped\n`, 'archived'), 'blocking-question');
  });

  it('notices an answer that is missing, or a state that lags behind', () => {
    check(spec(`  - {id: Q1, state: answered, blocking: true}
                    ^^^^^^^^ error blocking-question: \`Q1\` blocked approval and is marked as answered, but the answer is not here. Write it under \`answer\`, so that nobody has to ask again.
  - {id: Q2, state: open, answer: Yes., blocking: true}
                                                  ^^^^ error blocking-question: \`Q2\` blocks approval and has an answer, but is not marked as answered. Write \`state: answered\`, or go on looking and go back to an earlier status.
`), 'blocking-question');
  });

  it('leaves answered ones, those that do not block, places to fill and earlier statuses alone', () => {
    check(spec('  - {id: Q1, state: answered, answer: Yes., blocking: true}\n  - {id: Q2, state: open, blocking: false}\n  - {id: Q3}\n  - {id: Q4, state: "<open, answered>", blocking: true}\n  - {id: Q5, blocking: "<true or false>"}\n'), 'blocking-question');
    check(spec('  - {id: Q1, blocking: true}\n', 'in-review'), 'blocking-question');
    check(spec('  - {id: Q1, blocking: true}\narchived_reason: rejected\n', 'archived'), 'blocking-question');
  });

  it('inserts the answer with its state', () => {
    checkFix(
      'blocking-question',
      spec('  - id: Q1\n    state: open\n    blocking: true # says Ana\n'),
      spec('  - id: Q1\n    state: answered\n    answer: <what was found out or decided>\n    blocking: true # says Ana\n'),
    );
    checkFix('blocking-question', spec('  - {id: Q1, blocking: true}\r\n'), spec('  - {id: Q1, state: answered, answer: <what was found out or decided>, blocking: true}\r\n'));
    checkFix('blocking-question', spec('  - id: Q1\n    answer: Yes.\n    blocking: true\n'), spec('  - id: Q1\n    state: answered\n    answer: Yes.\n    blocking: true\n'));
    checkFix('blocking-question', spec('  - id: Q1\n    state: answered\n    answer:\n    blocking: true\n'), spec('  - id: Q1\n    state: answered\n    answer: <what was found out or decided>\n    blocking: true\n'));
  });
});
