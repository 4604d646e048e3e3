/**
 * Who owns what, as it was decided: the tables that the schemas must agree with, written by hand, and a reading of them that knows
 * nothing of the code it is held against.
 */

const prd = `
section       | owner                 | contributors                             | when
problem       | core-pm               | research, customer-success, sales        | growth work: growth-pm
evidence      | core-pm               | research, data, growth-pm                |
personas      | core-pm with pmm      | research, sales                          | current: pmm; future: core-pm
market        | core-pm with pmm      | sales, data                              | current: pmm; future: core-pm
goals         | core-pm               | design, engineering, growth-pm           | growth work: growth-pm
non_goals     | core-pm               | design, engineering, growth-pm           | growth work: growth-pm
metrics       | core-pm               | data, growth-pm                          | growth work: growth-pm
solution      | core-pm               | design, engineering                      |
requirements  | core-pm               | engineering, design, research            |
design        | design                | core-pm, research                        |
technical     | engineering           | core-pm, security, data                  |
experiments   | growth-pm             | data, core-pm, design, engineering       |
assumptions   | core-pm               | engineering, design                      |
dependencies  | core-pm               | engineering, design                      |
risks         | core-pm               | legal, security                          |
open_questions| core-pm               | engineering, design                      |
decisions     | core-pm               | engineering, design                      |
positioning   | pmm with core-pm      | sales                                    | future: core-pm; next before approved: core-pm
pricing       | pmm with core-pm      | growth-pm, sales, data                   | growth work: growth-pm
go_to_market  | pmm with core-pm      | sales, engineering, customer-success     | future: core-pm; next before approved: core-pm
launch        | pmm with core-pm      | engineering, sales, customer-success, docs | future: core-pm; next before approved: core-pm
support       | customer-success      | docs, pmm                                |
results       | core-pm               | data, growth-pm, customer-success        | growth work: growth-pm
`;

const experiment = `
section       | owner       | contributors                      | must agree
problem       | growth-pm   | core-pm, customer-success, sales  |
evidence      | growth-pm   | core-pm, research, data           |
hypothesis    | growth-pm   | core-pm, data, design             |
variants      | growth-pm   | design, engineering               | price or packaging: pmm
audience      | growth-pm   | data, pmm, engineering            |
metrics       | growth-pm   | data                              | core-pm on guardrails
analysis      | data        | growth-pm                         |
schedule      | growth-pm   | core-pm, engineering              |
decision_rule | growth-pm   | data                              | core-pm
rollout       | engineering | growth-pm, customer-success       |
risks         | growth-pm   | core-pm                           | legal, security
results       | growth-pm   | data, core-pm                     |
`;

const launch = `
section           | owner            | contributors
positioning       | pmm              | core-pm, sales
messaging         | pmm              | core-pm, sales
audience          | pmm with core-pm | sales, research
value_proposition | pmm with core-pm |
pricing           | pmm with core-pm | growth-pm, sales
channels          | pmm              | growth-pm, sales
campaigns         | pmm              | growth-pm, sales
enablement        | pmm              | sales, customer-success, core-pm
readiness         | pmm              | core-pm, engineering, sales, customer-success, docs
rollout           | engineering      | core-pm, pmm
metrics           | pmm              | growth-pm, data, core-pm
risks             | pmm              | core-pm, legal
open_questions    | pmm              | core-pm, legal
results           | pmm              | core-pm, data
`;

/** Which roles a profile leaves out, and to whom the work of a missing role falls. */
const missing: Readonly<Record<string, string>> = { default: '', 'no-pmm': 'pmm', 'no-growth-pm': 'growth-pm', 'pm-only': 'pmm, growth-pm, data, research' };
const chains: Readonly<Record<string, string>> = {
  'growth-pm': 'core-pm', pmm: 'core-pm', data: 'growth-pm, core-pm', research: 'design, core-pm', sales: 'pmm, core-pm', 'customer-success': 'pmm, core-pm',
};
const statuses = ['draft', 'in-review', 'approved', 'in-development', 'launched'];

export const profiles = Object.keys(missing);

/** What is said of a spec and its team; what is left out is not said there. */
export interface Facts {
  readonly kind: 'prd' | 'experiment' | 'launch';
  readonly profile: string;
  readonly horizon?: string | undefined;
  readonly status?: string | undefined;
  readonly work_type?: string | undefined;
  readonly changes?: readonly string[] | undefined;
  /** Roles the team says it does not have. */
  readonly none?: readonly string[];
  /** Missing role → the role whose person does it too. */
  readonly covered?: Readonly<Record<string, string>>;
}

export interface Row {
  readonly section: string;
  readonly owner: string;
  readonly shared: readonly string[];
  readonly contributors: readonly string[];
  readonly when: readonly (readonly [string, string])[];
  readonly mustAgree: readonly string[];
}

export const page: Readonly<Record<Facts['kind'], readonly Row[]>> = { prd: read(prd), experiment: read(experiment), launch: read(launch) };

/** `owner: pmm · with: core-pm · contributors: sales · must agree: –`: all that is expected of a section, roles in alphabetical order. */
export function expected(facts: Facts, row: Row): string {
  const price = (facts.changes ?? []).some((change) => ['price', 'packaging'].includes(change));
  const intended = row.when.findLast(([condition]) => holds(condition, facts))?.[1] ?? row.owner;
  const owner = standIn(intended, facts);
  const there = (ids: readonly string[]): string[] => [...new Set(ids.flatMap((id) => standIn(id, facts) ?? []))];
  // A shared section stays shared: only who drives changes.
  const shared = there(row.shared.filter((role) => role !== intended)).filter((role) => role !== owner);
  const asked = row.mustAgree.flatMap((entry) => (entry.startsWith('price or packaging: ') ? (price ? [entry.slice(20)] : []) : [entry]));
  // Nobody agrees with themselves.
  const mustAgree = asked.filter((entry) => owner === undefined || standIn(entry.split(' on ')[0] ?? '', facts) !== owner);
  // Who drives, shares or must agree is not named once more as somebody who contributes.
  const weightier = [owner, ...shared, ...there(mustAgree.map((entry) => entry.split(' on ')[0] ?? ''))];
  const contributors = there([...row.contributors, ...(facts.kind === 'experiment' && price ? ['pmm'] : [])]).filter((role) => !weightier.includes(role));
  return line({ owner, shared, contributors, mustAgree });
}

export function line(ownership: {
  readonly owner: string | undefined;
  readonly shared: readonly string[];
  readonly contributors: readonly string[];
  readonly mustAgree: readonly string[];
}): string {
  const list = (ids: readonly string[]): string => [...ids].sort().join(', ') || '–';
  return `owner: ${ownership.owner ?? 'nobody'} · with: ${list(ownership.shared)} · contributors: ${list(ownership.contributors)} · must agree: ${list(ownership.mustAgree)}`;
}

function holds(condition: string, { horizon, status = 'draft', work_type }: Facts): boolean {
  if (condition === 'growth work') return work_type === 'growth';
  const [when, before] = condition.split(' before ');
  if (when !== horizon) return false;
  // What is archived has left the order of statuses.
  return before === undefined || (statuses.includes(status) && statuses.indexOf(status) < statuses.indexOf(before));
}

function standIn(role: string, facts: Facts): string | undefined {
  const isMissing = (one: string): boolean => cells(missing[facts.profile] ?? '', ',').includes(one) || (facts.none ?? []).includes(one);
  if (!isMissing(role)) return role;
  return facts.covered?.[role] ?? cells(chains[role] ?? '', ',').find((next) => !isMissing(next));
}

function read(table: string): readonly Row[] {
  const [head = '', ...lines] = table.trim().split('\n');
  const names = head.split('|').map((name) => name.trim());
  return lines.map((text) => {
    const values = text.split('|').map((value) => value.trim());
    const of = (name: string): string => values[names.indexOf(name)] ?? '';
    const [owner = '', other] = of('owner').split(' with ');
    return {
      section: of('section'),
      owner,
      shared: other === undefined ? [] : [owner, other],
      contributors: cells(of('contributors'), ','),
      when: cells(of('when'), ';').map((each) => [each.split(': ')[0] ?? '', each.split(': ')[1] ?? ''] as const),
      mustAgree: cells(of('must agree'), ','),
    };
  });
}

function cells(text: string, separator: string): readonly string[] {
  return text === '' ? [] : text.split(separator).map((cell) => cell.trim());
}
