import { check, checkFix } from '../../support/fixture.js';

const brief = (more: string, status = 'draft'): string => `spec: experiment/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;

describe('risk-unanswered', () => {
  it('names the questions without an answer', () => {
    check(brief(`risks:
^^^^^ warning risk-unanswered: Nothing is said about \`brand\`, \`privacy\` and \`pricing\`. Write for each what could happen and what you do about it, or \`none\` if you have thought about it and there is nothing.
  revenue: none
  legal: The form must show the right of withdrawal.
  pricing: "-"
`, 'ready'), 'risk-unanswered');
    check(brief(`risks:
  brand: none
  revenue: none
  privacy: none
  legal:
  ^^^^^ warning risk-unanswered: Nothing is said about \`legal\`. Write what could happen and what you do about it, or \`none\` if you have thought about it and there is nothing.
  pricing: none
`, 'running'), 'risk-unanswered');
  });

  it('asks nothing of a draft, and is content with answers and places to fill', () => {
    check(brief('risks: {brand: none}\n'), 'risk-unanswered');
    check(brief('risks: {brand: none, revenue: None., privacy: <risk or none>, legal: n/a, pricing: none}\n', 'ready'), 'risk-unanswered');
    check(brief('risks: none\n', 'ready'), 'risk-unanswered');
  });

  it('inserts places for the missing ones', () => {
    checkFix(
      'risk-unanswered',
      brief('risks:\n  brand: none\n  privacy:\n  pricing: none\n', 'ready'),
      brief('risks:\n  brand: none\n  revenue: <what it could cost in sales while it runs, or none>\n  privacy: <which personal data it uses that is new, or none>\n  legal: <which laws or contracts it touches, or none>\n  pricing: none\n', 'ready'),
    );
  });
});
