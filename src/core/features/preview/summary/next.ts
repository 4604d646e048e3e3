/** What has to happen before a spec moves on: what its next status is, whose yes and which answers are open, and what is not written yet. */
import type { SpecAnalysis } from '../../../analyze.js';
import { rolePhrase, roleShort } from '../../../ownership/knowledge.js';
import { statusesOf } from '../../../schema/lookup.js';
import { missingAt } from '../../../spec/required.js';
import type { View } from '../../../spec/view.js';
import { oneLine } from '../../../text.js';
import { listedUpTo } from '../../../wording/words.js';
import { nextStatus } from '../../change-status.js';
import { spanOf } from '../blocks.js';
import type { Fact } from '../page.js';
import { firstSentences, firstWords } from './shorten.js';

const mostNames = 4;

function name(text = ''): string {
  return firstWords(oneLine(text), 48);
}

export function nextFacts(a: SpecAnalysis): readonly Fact[] {
  const { spec } = a;
  // A spec without a status is at the first one.
  const next = nextStatus({ kind: spec.kind, status: spec.status ?? statusesOf(spec.kind.schema)[0] });
  const status = spec.at('status');
  const facts: Fact[] = [];
  if (next !== undefined) facts.push({ label: 'Next status', value: { text: next.replace(/-/g, ' '), style: 'state' }, span: status.exists ? spanOf(status) : status.anchor });
  const approvals = spec.at('approvals');
  const waiting = waitingFor(a);
  if (waiting.length > 0) facts.push({ label: 'A yes is needed from', wide: true, value: { text: listedUpTo(waiting, mostNames) }, span: approvals.exists ? spanOf(approvals) : status.anchor });
  for (const question of openQuestions(a)) {
    const who = [question.at('owner'), question.at('due')].flatMap((view) => (view.filled ? [name(view.text)] : [])).join(', ');
    const words = firstSentences(question.at('question').text ?? '', 1, 160);
    facts.push({ label: 'To be decided', wide: true, value: { text: who === '' ? words : `${words} (${who})` }, span: question.span });
  }
  const missing = next === undefined ? [] : missingAt(spec, next, a.today, () => false).map(({ title, within }) => name(within === undefined ? title : `${title} (${within})`));
  if (missing.length > 0) facts.push({ label: 'Still to be written', wide: true, value: { text: listedUpTo([...new Set(missing)], mostNames) }, span: status.anchor });
  return facts;
}

/** Whose yes is asked for and not given. Those the team settings want count until the spec has an answer of theirs. */
function waitingFor({ spec, config, ownership }: SpecAnalysis): readonly string[] {
  const entries = spec.at('approvals').items();
  const given = new Set(entries.filter((entry) => entry.at('decision').text === 'approved').map((entry) => entry.at('role').text));
  const asked = entries.flatMap((entry) => (entry.at('role').filled && entry.at('decision').text !== 'approved' ? [waitingText(entry)] : []));
  const named = new Set(entries.map((entry) => entry.at('role').text));
  const wanted = (config.approvals.get(spec.kind.id) ?? []).filter((role) => !given.has(role) && !named.has(role));
  return [...asked, ...wanted.map((role) => [roleShort(role), ...ownership.roster.people(role)].map(name).join(' · '))];
}

function waitingText(entry: View): string {
  const role = entry.at('role').text ?? '';
  const person = entry.at('person');
  const decision = entry.at('decision');
  const said = decision.filled && decision.text !== 'pending' ? ` (${name(decision.text).replace(/-/g, ' ')})` : '';
  return `${person.filled ? `${name(person.text)} (${name(roleShort(role))})` : name(rolePhrase(role))}${said}`;
}

const mostQuestions = 2;

/** Those that block come first; others are only asked for while the plan is not firm. */
function openQuestions({ spec }: SpecAnalysis): readonly View[] {
  const open = spec.at('open_questions').items().filter((view) => view.at('state').text !== 'answered' && view.at('question').filled);
  const blocking = open.filter((view) => view.at('blocking').boolean === true);
  const others = spec.phase === 'firm' || spec.phase === 'closed' ? [] : open.filter((view) => !blocking.includes(view));
  return [...blocking, ...others].slice(0, mostQuestions);
}
