import { check, checkFix } from '../../support/fixture.js';

const spec = (more: string, status = 'in-review', kind = 'prd'): string => `spec: ${kind}/v1\nid: a\ntitle: A\nstatus: ${status}\n${more}`;
const twice = (id: string, section: string): string => `\`${id}\` contributes to "${section}" and is informed of it as well. Who contributes knows already: take it out of one of the lists.`;
const usual = (id: string, section: string): string => `\`${id}\` usually contributes to "${section}" and is informed of it as well. Take it out of \`informed\`, or list the \`contributors\` without it.`;

describe('double-role', () => {
  it('finds roles and people in both lists of a spec', () => {
    check(spec(`ownership:
  goals:
    contributors: [sales, Ana Ruiz]
    informed:
      - ana ruiz
        ^^^^^^^^ info double-role: ${twice('ana ruiz', 'Goals')}
      - docs
      - sales
        ^^^^^ info double-role: ${twice('sales', 'Goals')}
`), 'double-role');
    check(spec(`ownership: {analysis: {contributors: legal, informed: legal}}\n                                                      ^^^^^ info double-role: ${twice('legal', 'Analysis')}\n`, 'draft', 'experiment'), 'double-role');
  });

  it('finds them in the settings, however they are written', () => {
    check(`spec: config/v1
ownership:
  prd.metrics:
    contributors: [sales]
    informed: [sales, data]
               ^^^^^ info double-role: ${twice('sales', 'Metrics')}
  launch:
    channels: {informed: [sales]}
                          ^^^^^ info double-role: ${usual('sales', 'Channels')}
`, 'double-role');
  });

  it('knows who contributes where the spec does not say it', () => {
    check(spec(`ownership:\n  metrics: {informed: [data, docs]}\n                       ^^^^ info double-role: ${usual('data', 'Metrics')}\n`), 'double-role');
    check(`== product-specs.yaml ==\nspec: config/v1\nownership:\n  prd.metrics: {contributors: [docs]}\n== a.prd.yaml ==\n${spec(`ownership:\n  metrics: {informed: [data, docs]}\n                             ^^^^ info double-role: ${usual('docs', 'Metrics')}\n`)}`, 'double-role');
  });

  it('leaves separate lists, replaced contributors and places to fill alone', () => {
    check(spec('ownership:\n  metrics: {contributors: [sales], informed: [data, docs]}\n  goals: {contributors: [<role>], informed: [<role>]}\n  nothing: {informed: [data]}\n'), 'double-role');
    check('spec: config/v1\nownership: {prd.support: {informed: [sales]}, strange.key: {informed: [data]}, prd: none}\n', 'double-role');
  });

  it('takes it out of informed', () => {
    const of = (informed: string): string => spec(`ownership:\n  goals:\n    contributors: [sales]\n    informed:${informed}`);
    checkFix('double-role', of(' [docs, sales] # told\n'), of(' [docs] # told\n'));
    checkFix('double-role', of(' [sales, docs]\n'), of(' [docs]\n'));
    checkFix('double-role', of('\n      - docs # told\n      - sales # both\n      - data\n'), of('\n      - docs # told\n      - data\n'));
    checkFix('double-role', of('\r\n      - docs\r\n      - sales\r\n'), of('\r\n      - docs\r\n'));
    checkFix('double-role', of('\n      - sales\n'), of(' []\n'));
    checkFix('double-role', of(' sales\n'), of(' []\n'));
  });
});
