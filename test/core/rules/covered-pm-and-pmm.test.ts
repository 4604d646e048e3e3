import { check } from '../../support/fixture.js';

const views =
  'There are two views on that. From "Product Manager vs Product Marketing Manager": Without product marketing the PM does both the work on the shelf (what is in the product) ' +
  'and off the shelf (packaging and price). From "Posts on product marketing against product management, and on growth hacking": There is another view: one person seldom does ' +
  'both well, and merging the two roles does not scale.';
const words = (who: string): string => `${who} core product manager and product marketing manager at once. ${views}`;
const settings = (team: string): string => `spec: config/v1\nteam:\n${team}`;

describe('covered-pm-and-pmm', () => {
  it('looks at covers', () => {
    check(settings(`  core-pm:\n    person: Ana\n    covers: [data, pmm]\n                   ^^^ info covered-pm-and-pmm: ${words('Ana is')}\n`), 'covered-pm-and-pmm');
    check(settings(`  pmm: {person: Ana, covers: core-pm}\n                             ^^^^^^^ info covered-pm-and-pmm: ${words('Ana is')}\n`), 'covered-pm-and-pmm');
    check(settings(`  executive: {person: Ana, covers: [core-pm, pmm]}\n                                    ^^^^^^^ info covered-pm-and-pmm: ${words('Ana is')}\n`), 'covered-pm-and-pmm');
    check(settings(`  core-pm: {title: Head of Product, covers: [pmm]}\n                                             ^^^ info covered-pm-and-pmm: ${words('One person is to be')}\n`), 'covered-pm-and-pmm');
  });

  it('looks at one person in both roles', () => {
    check(settings(`  core-pm: {person: Ana Ruiz}\n  pmm: ana ruiz\n       ^^^^^^^^ info covered-pm-and-pmm: ${words('Ana Ruiz is')}\n`), 'covered-pm-and-pmm');
    check(settings(`  core-pm: [Ana, Ben]\n  pmm: {person: [Ben, Ana]}\n                ^^^^^^^^^^ info covered-pm-and-pmm: ${words('Ana and Ben are')}\n`), 'covered-pm-and-pmm');
  });

  it('reads the settings as they stand in this text, not as they were', () => {
    check(`== product-specs.yaml ==\n${settings('  core-pm: Ana\n  pmm: Ben\n')}`, 'covered-pm-and-pmm');
    check(`== product-specs.yaml ==\n${settings(`  core-pm: Ana\n  pmm: Ana\n       ^^^ info covered-pm-and-pmm: ${words('Ana is')}\n`)}`, 'covered-pm-and-pmm');
  });

  it('leaves two people, a role that does not exist and other covers alone', () => {
    check(settings('  core-pm: Ana\n  pmm: Ben\n'), 'covered-pm-and-pmm');
    check(settings('  core-pm: Ana\n  pmm: none\n'), 'covered-pm-and-pmm');
    check(settings('  core-pm: {person: Ana, covers: [growth-pm]}\n'), 'covered-pm-and-pmm');
    check(settings('  core-pm: {person: Ana, covers: [pmm]}\n  pmm: Ben\n'), 'covered-pm-and-pmm');
    check(settings('  core-pm: <name>\n  pmm: <name>\n'), 'covered-pm-and-pmm');
    check('spec: prd/v1\nid: a\ntitle: A\nstatus: draft\nteam: {core-pm: Ana, pmm: Ana}\n', 'covered-pm-and-pmm');
  });
});
