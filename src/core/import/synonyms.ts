/**
 * What people call the sections and fields of our specs in documents of their own. Titles and keys of the schemas are known without
 * being listed. All in the form that `normal` gives a heading: lower case, `and` for `&`, no punctuation.
 */

/** Where a heading leads. */
export interface Target {
  /** Keys with dots between: `problem.statement`. */
  readonly path: string;
  /** What the heading says of every entry below it: "Guardrail metrics" gives them their role. */
  readonly preset?: Readonly<Record<string, string>>;
}

type Rows = readonly (readonly [target: string, names: string, preset?: Readonly<Record<string, string>>])[];

/** Names are separated by commas. */
const shared: Rows = [
  ['summary', 'tldr, tl dr, executive summary, overview, abstract, elevator pitch, one liner, introduction, at a glance, in a nutshell'],
  ['problem.statement', 'problem, problem statement, background, context, background and context, background and strategic fit, problem description, problem definition, customer problem, user problem, pain points, motivation, opportunity, what problem are we solving, what problem does this solve, why are we doing this, why'],
  ['problem.who', 'target users, target user, target customers, who has this problem, who is this for, affected users, who is affected'],
  ['evidence', 'research, user research, customer research, research findings, supporting data, data, insights, customer evidence, customer feedback, user feedback, customer interviews, user interviews, what we know, data and insights, evidence and research'],
  ['links', 'references, resources, related documents, related links, useful links, further reading, related pages, relevant links'],
  ['changelog', 'change log, revision history, version history, document history, change history, history'],
  ['team', 'stakeholders, people, project team, core team, roles, roles and responsibilities, raci, daci, who is involved, contributors'],
];

const prdAndLaunch: Rows = [
  ['metrics', 'success metrics, kpi, kpis, key metrics, key performance indicators, success criteria, measures of success, measuring success, how we measure success, how will we measure success, how do we measure success, how will we know we succeeded, key results, success measures, goals and metrics'],
  ['metrics', 'primary metric, primary metrics, north star, north star metric', { role: 'primary' }],
  ['metrics', 'secondary metric, secondary metrics', { role: 'secondary' }],
  ['metrics', 'guardrail, guardrails, guardrail metric, guardrail metrics, health metrics', { role: 'guardrail' }],
  ['metrics', 'counter metric, counter metrics', { role: 'counter' }],
  ['risks', 'risk, risks and mitigations, risks and mitigation, risk assessment, key risks, concerns, risk and mitigations'],
  ['open_questions', 'questions, outstanding questions, open issues, unresolved questions, questions and answers to find, to be decided, open points'],
  ['pricing.model', 'pricing, pricing and packaging, price'],
  ['results.outcomes', 'results, outcomes after launch'],
  ['results.learnings', 'learnings, lessons learned, retrospective, what we learned'],
];

const prd: Rows = [
  ['problem.why_now', 'why now, urgency, why is this important now, timing, strategic fit, why is this important'],
  ['problem.status_quo', 'status quo, current state, current situation, current experience, how it works today, today, what they do today, as is'],
  ['problem.cost_of_inaction', 'cost of inaction, cost of doing nothing, what if we do nothing, impact of not doing this'],
  ['personas', 'user personas, target personas, persona, key personas, users and personas'],
  ['market.competitors', 'competition, competitive analysis, competitive landscape, competitor analysis'],
  ['market.trends', 'market, market analysis, market opportunity'],
  ['goals', 'goal, objective, objectives, goals and objectives, business goals, user goals, customer goals, product goals, desired outcomes, okrs, objectives and key results, what we want to achieve, desired outcome'],
  ['non_goals', 'non goal, nongoals, out of scope, not in scope, what is out of scope, what we are not doing, not doing, exclusions, no gos, wont do, anti goals, what is not in scope, explicitly out of scope, non objectives'],
  ['solution.approach', 'solution, proposed solution, solution overview, proposal, proposed approach, high level approach, high level solution, how it works, what we will build, what are we building, the idea, approach'],
  ['solution.smallest_increment', 'mvp, minimum viable product, smallest increment, first version'],
  ['solution.alternatives', 'alternatives, alternatives considered, options considered, other options, rejected alternatives, options'],
  ['solution.later', 'later, future work, future considerations, future iterations, phase 2, follow ups, nice to have later, backlog, future enhancements'],
  ['solution.appetite', 'appetite, time budget'],
  ['stories', 'user stories, story, job stories, use cases, user scenarios, scenarios, jobs to be done, user story'],
  ['requirements', 'reqs, functional requirements, product requirements, business requirements, user requirements, features, key features, feature list, scope, in scope, what is in scope, requirement, user stories and requirements, features and requirements'],
  ['requirements', 'non functional requirements, nonfunctional requirements, quality requirements, performance requirements', { kind: 'quality' }],
  ['requirements', 'must have, must haves, p0, must have requirements', { priority: 'must' }],
  ['requirements', 'should have, should haves, p1', { priority: 'should' }],
  ['requirements', 'could have, could haves, nice to have, nice to haves, p2', { priority: 'could' }],
  ['requirements.acceptance', 'acceptance criteria, acceptance, definition of done, acceptance tests'],
  ['design.flows', 'user flow, user flows, flows, user journey, user journeys, ux flow'],
  ['design.prototypes', 'design, designs, mockups, wireframes, prototypes, prototype, mocks, user interface, user experience, ux, ui, user interaction and design, user experience and design'],
  ['design.accessibility', 'accessibility, a11y'],
  ['technical.constraints', 'technical considerations, technical constraints, constraints, technical notes, technical design, architecture, limitations, technical approach, engineering notes, technical requirements, implementation notes'],
  ['technical.data_privacy', 'privacy, data privacy, data protection, personal data, security and privacy, privacy and security, gdpr, legal and privacy'],
  ['technical.instrumentation', 'instrumentation, tracking, tracking plan, analytics, analytics events, events'],
  ['assumptions', 'assumption, key assumptions, hypotheses, assumptions to test'],
  ['dependencies', 'dependency, dependencies and blockers, blockers, external dependencies'],
  ['decisions', 'decision, decision log, key decisions, decisions made, decision record'],
  ['positioning.value_proposition', 'value proposition, customer value, value'],
  ['positioning.messaging', 'messaging, key messages, key messaging, headline, press release'],
  ['go_to_market.plan', 'go to market, gtm, gtm plan, go to market plan, go to market strategy, marketing plan, marketing, launch strategy'],
  ['launch.rollout', 'rollout, rollout plan, roll out plan, release plan, launch plan, phased rollout, rollout stages, launch, release, launch and rollout, rollout strategy'],
  ['launch.rollback', 'rollback, rollback plan, back out plan, way back'],
  ['launch.checklist', 'milestones, timeline, key dates, schedule, launch checklist, key milestones, timeline and milestones, deliverables, checklist, action items, next steps, to do, todo, tasks, project plan'],
  ['support.docs', 'documentation, help pages, docs'],
  ['support.faq', 'faq, faqs, frequently asked questions, customer faq, internal faq, q and a, external faq, questions and answers'],
  ['support.training', 'training, support training'],
  ['glossary', 'definitions, terminology, terms, definition of terms, vocabulary'],
];

const launch: Rows = [
  ['audience.segments', 'audience, target audience, segments, target customers, who, target market'],
  ['positioning.statement', 'positioning, positioning statement'],
  ['value_proposition', 'value proposition, why customers care, customer benefit, benefits'],
  ['messaging', 'key messages, messages, key messaging, talking points'],
  ['channels', 'marketing channels, launch channels, distribution'],
  ['campaigns', 'campaign, campaign plan, promotion'],
  ['enablement', 'sales enablement, enablement assets, assets'],
  ['readiness', 'launch checklist, checklist, launch readiness, tasks, action items, timeline, milestones, next steps, key dates, launch timeline'],
  ['rollout.stages', 'rollout, rollout plan, rollout stages, phases, phased rollout, release plan'],
  ['rollout.rollback', 'rollback, rollback plan'],
  ['metrics', 'goals, launch goals, objectives, success'],
];

const experiment: Rows = [
  ['problem.friction', 'friction, root cause'],
  ['hypothesis', 'hypotheses, our hypothesis, the hypothesis, test hypothesis'],
  ['variants', 'variant, variations, variation, treatment, treatments, treatment groups, test groups, groups, control and treatment, experiment arms, arms, what we test, versions'],
  ['audience.include', 'audience, target audience, targeting, eligibility, who, population, segment, participants, inclusion criteria, who sees it'],
  ['audience.exclude', 'exclusions, exclusion criteria, excluded users, who is left out'],
  ['metrics', 'success metrics, kpis, kpi, key metrics, metrics and targets, measures'],
  ['metrics.primary', 'primary metric, primary metrics, success metric, primary success metric, oec, north star metric, goal metric, decision metric, overall evaluation criterion'],
  ['metrics.secondary', 'secondary metric, secondary metrics, supporting metrics, other metrics'],
  ['metrics.guardrails', 'guardrail, guardrails, guardrail metric, guardrail metrics, health metrics, counter metrics, do no harm metrics'],
  ['analysis', 'analysis plan, statistics, statistical plan, statistical design, statistical analysis, sample size and duration, sizing, power analysis, experiment design, test design'],
  ['analysis.sample_size', 'sample size, sample size per variant, required sample size, users per variant, users needed'],
  ['analysis.mde', 'mde, minimum detectable effect, smallest effect, minimum effect'],
  ['analysis.alpha', 'alpha, significance, significance level'],
  ['analysis.power', 'power, statistical power'],
  ['schedule', 'timeline, duration, dates, run time, timing, experiment dates, test duration'],
  ['decision_rule', 'decision, decision rules, decision criteria, decision framework, ship criteria, go no go, go no go criteria, success criteria, what we will do with the results, launch criteria, decision plan, decision matrix'],
  ['rollout', 'rollout plan, roll out plan, ramp up, ramp plan, launch plan'],
  ['rollout.rollback', 'rollback, rollback plan'],
  ['rollout.early_stop', 'early stop, stopping criteria, early stopping, kill criteria'],
  ['results', 'result, outcome, findings'],
  ['results.learning', 'learning, learnings, conclusion, conclusions, takeaways, key takeaways, what we learned'],
  ['results.next_steps', 'next steps, follow ups, next actions'],
];

const rowsOf: Readonly<Record<string, Rows>> = {
  prd: [...shared, ...prdAndLaunch, ...prd],
  launch: [...shared, ...prdAndLaunch, ...launch],
  experiment: [...shared, ...experiment],
};

/** Every name of a kind's sections and fields; what comes later in the lists above is more particular to the kind. */
export function targetsOf(kind: string): ReadonlyMap<string, Target> {
  return new Map((rowsOf[kind] ?? []).flatMap(([path, names, preset]) => names.split(', ').map((name) => [name, { path, ...(preset && { preset }) }] as const)));
}

/** The words at the top of a document that name a key of the header, for kinds that have the key. */
export const headerNames: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    author: ['owner', 'author', 'authors', 'pm', 'product manager', 'product owner', 'dri', 'prepared by', 'written by', 'document owner', 'by', 'experiment owner', 'driver'],
    status: ['status', 'document status', 'state', 'stage'],
    created: ['date', 'created', 'date created', 'created on', 'created at', 'creation date', 'started'],
    updated: ['updated', 'last updated', 'last edited', 'last modified', 'last edited time', 'updated on'],
    target_launch: ['target release', 'target launch', 'launch date', 'release date', 'target date', 'due date', 'ship date', 'planned launch', 'target release date', 'expected launch', 'delivery date'],
    launch_date: ['launch date', 'release date', 'target launch', 'target date', 'launch day', 'date of launch', 'go live', 'go live date'],
    review_by: ['review by', 'review date', 'next review'],
    launch_tier: ['tier', 'launch tier'],
    horizon: ['horizon'],
    title: ['title', 'name', 'project', 'project name', 'feature', 'product', 'feature name', 'experiment', 'experiment name', 'document title'],
    id: ['slug'],
    surface: ['surface', 'page', 'screen', 'location'],
    product_area: ['product area', 'area'],
    funnel_stage: ['funnel stage', 'funnel'],
    summary: ['tldr', 'summary', 'one liner'],
  }),
);

/** What the columns of a table and the labels in a list say, by the key of an entry. */
export const columnNames: Readonly<Record<string, string>> = {
  id: 'id, no, number, ref, req id, requirement id, story id, risk id',
  text: 'requirement, feature, user story, story, description, details, detail, risk, assumption, item, title, name, what, what could go wrong, summary, requirements, capability',
  name: 'metric, kpi, measure, name, persona, indicator, variant, goal, success metric, user',
  key: 'variant, key, group, arm, id, bucket, name',
  priority: 'priority, prio, importance, moscow, p',
  mitigation: 'mitigation, mitigations, mitigation plan, response, how we handle it, plan, action, countermeasure, mitigation strategy',
  likelihood: 'likelihood, probability, chance',
  impact: 'impact, severity, effect',
  owner: 'owner, assignee, responsible, dri, assigned to, lead, who, person, raised by',
  due: 'due, due date, deadline, by when, date, target date, when, eta, date due',
  needed_by: 'needed by, due, due date, deadline, by when, date, when, eta',
  by: 'by, decided by, who, owner, author, editor, deadline, target date, by when, date, timeframe, when, modified by, timeline',
  baseline: 'baseline, current, today, current value, now, as is, where we are, current baseline',
  target: 'target, goal, to be, where we want to be, target value, success threshold, expected, goal value',
  definition: 'definition, description, how measured, how we measure, how we measure it, measurement, how it is measured, details, notes, success metric',
  source: 'source, data source, tool, where from, dashboard, measured in, link',
  state: 'state, status, done, resolved, answered',
  answer: 'answer, resolution, response, outcome',
  question: 'question, open question, issue, topic, questions',
  finding: 'finding, insight, evidence, quote, data point, what we learned, observation',
  kind: 'kind, type, category',
  type: 'type, kind, category, risk type',
  decision: 'decision, what we decided, outcome, decided',
  date: 'date, decided on, when, day',
  rejected: 'alternatives, rejected, rejected options, alternatives considered, turned down',
  change: 'change, description, what changed, notes, summary, comment, changes',
  item: 'item, task, milestone, what, deliverable, activity, step, out of scope, name, phase',
  reason: 'reason, why, rationale, because, notes',
  stage: 'stage, phase, step, milestone, group, name, rollout',
  percent: 'percent, percentage, traffic, share, exposure, users, share of customers, rollout',
  advance_if: 'advance if, criteria, exit criteria, go on when, gate, advance when, success criteria',
  outcome: 'outcome, goal, objective, goals',
  on: 'dependency, on, what, on what, description, item, team, depends on',
  role: 'role, type, kind, category, team, function',
  direction: 'direction, desired direction, expected direction',
  weight: 'weight, split, allocation, traffic, share, traffic split, traffic allocation',
  description: 'description, experience, what users see, details, change, what changes',
  control: 'control, is control',
  acceptance: 'acceptance criteria, acceptance, ac, done when, definition of done',
  persona: 'persona, as a, as an, user, role, user type, actor, as',
  want: 'want, i want, i want to, action, need, goal, wants to, capability, user story, story',
  so_that: 'so that, so i can, benefit, reason, why, outcome, value',
  validation: 'validation, how to find out, how we validate, test, how to validate, how we test it',
  needs: 'needs, need, goals, pain points, pains, wants',
  jobs: 'jobs, jobs to be done, tasks',
  effort: 'effort, points, estimate, story points',
  url: 'url, link, address, href',
  title: 'title, name, document, resource, page, what',
  asset: 'asset, material, type, deliverable',
  audience: 'audience, segment, for whom',
  claim: 'claim, message, key message',
  proof: 'proof, proof point, proof points, evidence',
  event: 'event, event name',
  ship: 'ship, ship if, roll out, launch, win, if it wins, positive',
  iterate: 'iterate, iterate if, flat, inconclusive, if it is flat, neutral',
  stop: 'stop, stop if, kill, roll back, lose, if it loses, abandon, negative',
  guardrail_breach: 'guardrail breach, if a guardrail breaks, guardrails, guardrail, harm',
  because: 'because, why, rationale, based on',
  start: 'start, start date, from, launch date, starts',
  end: 'end, end date, until, to, ends',
  duration_days: 'duration, duration days, run time, length',
  daily_eligible: 'daily users, users per day, daily traffic, daily eligible, eligible users a day',
  sample_size: 'sample size, sample size per variant, n, users per variant',
  mde: 'mde, minimum detectable effect',
  alpha: 'alpha, significance, significance level',
  power: 'power, statistical power',
  primary: 'primary, primary metric, success metric',
  include: 'include, target, audience, eligible, who, included',
  exclude: 'exclude, excluded, exclusions',
  unit: 'unit, randomization unit, randomisation unit, unit of randomization',
  coverage: 'coverage, traffic',
  flag: 'flag, feature flag',
  rollback: 'rollback, rollback plan',
  learning: 'learning, learnings',
  who: 'who, target users, users, audience',
};
