/** One text, judged: what it is, who owns its sections, and everything found. Done once per version of a document. */
import type { Config } from './config.js';
import type { Finding, Fix, Problem } from './finding.js';
import { Ownership } from './ownership/resolve.js';
import { syntaxAdvice } from './parse/messages.js';
import { parse } from './parse/parse.js';
import type { Source } from './parse/source.js';
import { ruleIds, ruleMeta } from './rules/catalog.js';
import { rulesInForce, type RulesInForce } from './in-force.js';
import { formatMessage, levelAt, type RuleContext, type RuleProblem } from './rules/rule.js';
import { validate } from './schema/validate.js';
import type { Kind } from './schema/catalog.js';
import { detect, type Detection } from './spec/detect.js';
import { Spec } from './spec/spec.js';
import type { WorkspaceNames } from './spec/workspace-names.js';
import { suppress } from './suppress.js';

interface AnalysisInput {
  readonly source: Source;
  /** What was made of the source before, if anything. It is used where it was read as the same kind. */
  readonly spec?: Spec;
  /** Relative to the root, with `/`; undefined for text that is no file, which skips the rules that need others. */
  readonly path: string | undefined;
  readonly config: Config;
  readonly workspace: WorkspaceNames | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The kind that the team settings or the user give to this file. */
  readonly settingKind?: Kind;
}

/** A file that is not ours: nothing is said about it but, for a near miss, why. */
export interface ForeignAnalysis {
  readonly ours: false;
  readonly detection: Detection & { readonly ours: false };
}

/** Keeps what it was made from, so that a change can be judged before it is made: see `analyzeAs`. */
export interface SpecAnalysis extends AnalysisInput {
  readonly ours: true;
  readonly detection: Detection & { readonly ours: true };
  readonly spec: Spec;
  readonly ownership: Ownership;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

export type Analysis = ForeignAnalysis | SpecAnalysis;

export function analyze(input: AnalysisInput): Analysis {
  const { source } = input;
  const detection = detect(source, input.path, input.settingKind, input.config.kinds);
  if (!detection.ours) return { ours: false, detection };
  const { config, workspace, path, today } = input;
  const spec = input.spec?.source === source && input.spec.kind === detection.kind ? input.spec : new Spec(detection.kind, source);
  const ownership = new Ownership(spec, config);
  const context: RuleContext = { spec, ownership, config, workspace, path, today, detection, ruleIds };
  const findings = findingsOf(context);
  return { ...input, ours: true, detection, spec, ownership, findings };
}

/** The verdict on another text of the same file. What other files are told of this one stays as it is: no rule compares a file with itself. */
export function analyzeAs({ path, config, workspace, today, settingKind }: SpecAnalysis, text: string): Analysis {
  return analyze({ source: parse(text), path, config, workspace, today, ...(settingKind && { settingKind }) });
}

function findingsOf(context: RuleContext): readonly Finding[] {
  const { spec, config } = context;
  const { source } = spec;
  const guessed = context.detection.by === 'guess';
  const inForce = rulesInForce(spec, config, context.workspace === undefined);
  const judged: Finding[] = [];
  for (const problem of source.problems) weigh(problem.rule, problem, inForce, config, judged);
  // A text that is not read, or whose kind is a guess, is not judged further: one fact, one finding.
  const structured = source.root !== undefined || source.problems.length === 0;
  if (structured && !guessed) for (const problem of structureProblems(source, spec.kind)) weigh(problem.rule, problem, inForce, config, judged);
  for (const { meta, check } of structured ? inForce.checks : []) {
    if (guessed && meta.id !== 'unknown-kind') continue;
    for (const problem of check(context)) weigh(meta.id, problem, inForce, config, judged);
  }
  const { findings, problems } = suppress(source, judged, ruleIds, inForce.idle);
  const all = [...findings];
  for (const problem of problems) weigh(problem.rule, problem, inForce, config, all);
  return all.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1));
}

/** What is wrong with the structure, but for what only follows from text that cannot be read as it was meant. */
function structureProblems(source: Source, kind: Kind): readonly Problem[] {
  const unread = source.problems.filter(({ message }) => !syntaxAdvice.has(message ?? 'default')).map(({ span }) => span);
  const follows = ({ rule, span }: Problem): boolean => rule !== 'missing-key' && unread.some(({ start, end }) => start <= span.start && span.end <= end);
  return validate(source, kind).filter((problem) => !follows(problem));
}

/** Gives a problem its level and its words and adds it to the findings; nothing where its rule is not in force. */
function weigh(rule: string, problem: RuleProblem, { phases }: RulesInForce, config: Config, findings: Finding[]): void {
  const meta = ruleMeta(rule);
  if (!meta) throw new Error(`no rule is called ${rule}`);
  const phase = phases.get(rule);
  if (phase === undefined) return;
  const { message = 'default', data, span, related = [], fixes = none } = problem;
  const configured = config.rules.get(rule);
  const severity = configured !== undefined && configured !== 'off' ? configured : levelAt(meta.level, phase, message);
  const template = meta.messages[message];
  if (severity === undefined || template === undefined) throw new Error(`${rule} has no message ${message}`);
  findings.push({ rule, severity, message: formatMessage(template, data), span, related, fixes });
}

const none = (): readonly Fix[] => [];
