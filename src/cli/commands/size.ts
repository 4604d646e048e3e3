import type { PlanInput } from '../../core/service.js';
import type { Args, Option } from '../args.js';
import { amount, numberOf, percent } from '../numbers.js';
import { sizeJson, sizeText } from '../size-report.js';
import { UsageError } from '../usage.js';
import type { Command, Context, ExitCode } from './command.js';

/** Which option gives which input of the plan: what the plan has to say about an input is said about the option. */
const optionOf: Readonly<Partial<Record<keyof PlanInput, string>>> = {
  type: 'type',
  baseline: 'baseline',
  sd: 'sd',
  mde: 'mde',
  margin: 'margin',
  alpha: 'alpha',
  power: 'power',
  sided: 'sided',
  treatments: 'variants',
  weights: 'weights',
  correction: 'correction',
  method: 'method',
  looks: 'looks',
  boundary: 'boundary',
  cuped: 'cuped',
  daily: 'daily',
  coverage: 'coverage',
  windowDays: 'window',
};

const choice = (name: string, choices: readonly string[], help: string): Option => ({ name, value: name.toUpperCase().replaceAll('-', '_'), choices, help });

export const sizeCommand: Command = {
  name: 'size',
  summary: 'Work out how many people an experiment needs, and how long it takes.',
  words: '',
  description: [
    'Works out the sample size of an experiment with the formulas that the checks of experiment briefs use, and with --daily how long it runs.',
    'Shares are written as 0.05 or 5%. Give --mde for a test of difference, or --margin to show that a change does no harm (non-inferiority).',
  ],
  options: [
    choice('type', ['proportion', 'mean'], 'The metric: a share of people (proportion, the default), or a number per person (mean).'),
    { name: 'baseline', value: 'B', help: 'Where the metric stands today, such as 0.31 or 31%.' },
    { name: 'sd', value: 'S', help: 'The standard deviation of a mean.' },
    { name: 'mde', value: 'M', help: 'The smallest change worth finding.' },
    choice('mde-kind', ['relative', 'absolute'], 'Whether --mde (or --margin) is a share of the baseline (relative, the default) or in the unit of the metric.'),
    { name: 'margin', value: 'M', help: 'How much worse would still be acceptable; plans a non-inferiority test.' },
    { name: 'alpha', value: 'A', help: 'The risk of seeing an effect that is not there. 0.05 by default.' },
    { name: 'power', value: 'P', help: 'The chance of seeing an effect that is there. 0.8 by default.' },
    choice('sided', ['two', 'one'], 'Whether a change in either direction counts (two, the default) or only in one.'),
    { name: 'variants', value: 'N', help: 'How many variants there are, the control included. 2 by default.' },
    { name: 'weights', value: 'A,B,…', help: 'How the traffic is split, the control first, such as 80,20. Equal by default.' },
    choice('correction', ['none', 'bonferroni', 'holm', 'benjamini-hochberg'], 'The correction for several treatments: none (the default), bonferroni, holm or benjamini-hochberg.'),
    { name: 'daily', value: 'N', help: 'How many people a day could enter. Without it there is no duration.' },
    { name: 'coverage', value: 'PERCENT', help: 'How many percent of them do enter. 100 by default.' },
    { name: 'window', value: 'DAYS', help: 'Days from entering until the metric is complete. 0 by default.' },
    choice('method', ['fixed-horizon', 'group-sequential', 'always-valid', 'bayesian'], 'How the result is read: once at the end (fixed-horizon, the default), or at several looks (group-sequential).'),
    { name: 'looks', value: 'N', help: 'How many looks at the result are planned, the last included.' },
    choice('boundary', ['obrien-fleming', 'pocock'], 'How strict the early looks are: obrien-fleming (the default) or pocock.'),
    { name: 'cuped', value: 'R', help: 'The correlation with the time before the test, when CUPED is used.' },
    choice('format', ['text', 'json'], 'text or json. Without it text.'),
  ],
  examples: [
    ['product-specs size --baseline 10% --mde 2% --mde-kind absolute --daily 1000', 'From 10 % to 12 %, with 1,000 people a day.'],
    ['product-specs size --type mean --baseline 20 --sd 40 --mde 5% --weights 80,20', 'A mean that should rise by a twentieth, on an uneven split.'],
  ],
  run: (args, context) => Promise.resolve(run(args, context)),
};

function run(args: Args, { terminal, service }: Context): ExitCode {
  if (args.words.length > 0) throw new UsageError(`"${args.words[0]}" is one word too many: size takes options only, such as --baseline 10% --mde 5%.`);
  const input = inputOf(args);
  const plan = service().plan(input);
  if (!plan.computable) {
    const option = plan.about === null ? undefined : optionOf[plan.about];
    throw new UsageError(option === undefined ? plan.because : `--${option}: ${plan.because}`);
  }
  terminal.out(args.text('format') === 'json' ? sizeJson(plan, input) : sizeText(plan));
  return 0;
}

/** @throws UsageError when an option makes no sense by itself or beside another */
function inputOf(args: Args): PlanInput {
  const mde = amount(args, 'mde');
  const margin = amount(args, 'margin');
  if (mde !== undefined && margin !== undefined) throw new UsageError('Give --mde for a test of difference, or --margin for one of no harm, not both.');
  if (margin !== undefined && args.text('sided') === 'two') {
    throw new UsageError('--margin asks only whether something got worse, so it looks to one side: leave out --sided two.');
  }
  const kind = args.text('mde-kind') === 'absolute' ? 'absolute' : 'relative';
  const weights = args.text('weights')?.split(',').map((part) => percent(part, 'weights'));
  return {
    type: args.text('type') === 'mean' ? 'mean' : 'proportion',
    baseline: amount(args, 'baseline'),
    sd: numberOf(args, 'sd'),
    mde: mde === undefined ? undefined : { value: mde, kind },
    margin: margin === undefined ? undefined : { value: margin, kind },
    test: margin === undefined ? 'difference' : 'non-inferiority',
    alpha: amount(args, 'alpha'),
    power: amount(args, 'power'),
    sided: choiceOf(args, 'sided'),
    treatments: treatmentsOf(args, weights),
    weights,
    correction: choiceOf(args, 'correction'),
    ...looksOf(args),
    cuped: numberOf(args, 'cuped'),
    daily: numberOf(args, 'daily'),
    coverage: args.text('coverage') === undefined ? undefined : percent(args.text('coverage') ?? '', 'coverage'),
    windowDays: numberOf(args, 'window'),
  };
}

/** The parser has let only the option's choices through, and they are the plan's own words. */
function choiceOf<Name extends 'sided' | 'correction' | 'boundary' | 'method'>(args: Args, name: Name): PlanInput[Name] {
  return args.text(name) as PlanInput[Name];
}

/** The plan counts treatments, people count variants. */
function treatmentsOf(args: Args, weights: readonly number[] | undefined): number | undefined {
  const variants = args.count('variants');
  if (variants === undefined) return undefined;
  if (variants < 2) throw new UsageError('--variants counts the control too, so it is 2 or more.');
  if (weights && weights.length !== variants) throw new UsageError(`--weights needs a weight for each of the ${variants} variants, not ${weights.length}.`);
  return variants - 1;
}

/** Looks or a boundary mean a group-sequential test, which need not be said again. */
function looksOf(args: Args): Pick<PlanInput, 'method' | 'looks' | 'boundary'> {
  const looks = args.count('looks');
  if (looks === 1) throw new UsageError('--looks counts the last one too, so one look is none before the end: leave it out.');
  const boundary = choiceOf(args, 'boundary');
  const method = choiceOf(args, 'method') ?? (looks === undefined && boundary === undefined ? undefined : 'group-sequential');
  const ignored = looks !== undefined && looks > 1 ? '--looks' : boundary === undefined ? undefined : '--boundary';
  if (method !== 'group-sequential' && ignored !== undefined) throw new UsageError(`${ignored} goes with --method group-sequential, not with ${method}.`);
  return { method, looks, boundary };
}
