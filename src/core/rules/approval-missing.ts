import { insertItem } from '../edit/insert.js';
import { mergeInsertions } from '../edit/merge.js';
import { quote } from '../edit/quote.js';
import type { Fix } from '../finding.js';
import { roleById, rolePhrase } from '../ownership/knowledge.js';
import type { Roster } from '../ownership/roster.js';
import { insertAt } from '../schema/insert-missing.js';
import type { Spec } from '../spec/spec.js';
import type { View } from '../spec/view.js';
import { dayNumber } from '../wording/dates.js';
import { keys, listed } from '../wording/words.js';
import type { Rule, RuleProblem } from './rule.js';
import { placeFor } from './support/places.js';

export const approvalMissing: Rule = {
  meta: {
    id: 'approval-missing',
    title: 'Approved without an approval that the team asks for, or with one of a day to come',
    kinds: ['prd', 'launch'],
    sections: [],
    // Never asked before the status says that it is approved, so there are no lower levels.
    level: { base: 'error', draft: 'error', owed: true },
    messages: {
      default: 'Your team settings ask for the approval of {roles} before this counts as approved. Add it under `approvals`, or go back to an earlier status.',
      pending: '{role} has not approved this yet, as your team settings ask before it counts as approved. Get the answer, or go back to an earlier status.',
      refused: '{role} answered `{decision}`, but the status says that this is approved. Settle it with them, or go back to an earlier status.',
      future: '{role} is to have approved this on {date}, a day that is still to come. Write the day on which it was approved, or `pending` until it is.',
    },
    source: 'daci',
  },
  *check({ spec, config, today, ownership: { roster } }) {
    if (!spec.hasReached('approved')) return;
    yield* stillToCome(spec, today);
    const asked = [...new Set(config.approvals.get(spec.kind.id) ?? [])].filter((role) => roleById(role));
    const absent: string[] = [];
    for (const role of asked) {
      const entries = entriesFor(spec, roster, role);
      if (entries.length === 0) absent.push(role);
      for (const entry of unsettled(entries)) {
        const decision = entry.at('decision');
        const refused = decision.exists && decision.text !== 'pending';
        yield {
          message: refused ? 'refused' : 'pending',
          data: { role: approverOf(entry, role), decision: decision.text ?? '' },
          span: decision.pair ? decision.span : entry.at('role').span,
        };
      }
    }
    if (absent.length === 0) return;
    yield {
      data: { roles: listed(absent.map(rolePhrase)) },
      span: placeFor(spec, 'approvals'),
      fixes: () => ask(spec, roster, absent),
    };
  },
};

/** Whether the team asks for it or not: nobody has said yes tomorrow. */
function* stillToCome(spec: Spec, today: string): Iterable<RuleProblem> {
  const now = dayNumber(today) ?? Infinity;
  for (const entry of spec.at('approvals').items()) {
    const date = entry.at('date');
    if (entry.at('decision').text !== 'approved' || (dayNumber(date.text) ?? 0) <= now) continue;
    const role = entry.at('role').filledText;
    const person = entry.at('person').filledText;
    yield { message: 'future', data: { role: role === undefined ? (person ?? 'Somebody') : approverOf(entry, role), date: date.text ?? '' }, span: date.span };
  }
}

/** What counts towards this status, from the role or from whoever does its work. A yes to going out is not due before it goes out. */
function entriesFor(spec: Spec, roster: Roster, role: string): readonly View[] {
  const early = spec.kind.id === 'prd' && !spec.hasReached('launched');
  return spec.at('approvals').items().filter((entry) => {
    const by = entry.at('role').text;
    return (by === role || (by !== undefined && by === roster.standIn(role))) && !(early && entry.at('gate').text === 'launch');
  });
}

/** One entry for each gate at which nobody of the role has said yes. Places to fill are reported as such. */
function unsettled(entries: readonly View[]): readonly View[] {
  const gates = new Map<string, View[]>();
  for (const entry of entries) {
    const gate = entry.at('gate').text ?? '';
    gates.set(gate, [...(gates.get(gate) ?? []), entry]);
  }
  return [...gates.values()].flatMap((asked) => {
    const decisions = asked.map((entry) => entry.at('decision'));
    if (decisions.some((decision) => decision.text === 'approved' || (decision.exists && !decision.filled))) return [];
    return asked.find((entry) => (entry.at('decision').text ?? 'pending') !== 'pending') ?? asked[0] ?? [];
  });
}

/** "Ana Ruiz (engineering)", "The core product manager" */
function approverOf(entry: View, role: string): string {
  const person = entry.at('person');
  return person.filled ? `${person.text ?? ''} (${rolePhrase(role).replace(/^the /, '')})` : rolePhrase(role);
}

/** Asks the people who are known to be in these roles. */
function ask(spec: Spec, roster: Roster, roles: readonly string[]): readonly Fix[] {
  const { node } = spec.at('approvals');
  const entries = roles.map((role) => {
    const doing = roster.standIn(role);
    const [person] = doing === undefined ? [] : roster.people(doing);
    return `role: ${role}\n  person: ${person === undefined ? '<name>' : quote(person, { flow: true })}\n  decision: pending`;
  });
  const list = entries.map((entry) => `\n  - ${entry.replaceAll('\n', '\n  ')}`).join('');
  const added = insertAt(spec.source, spec.kind.schema, ['approvals'], list);
  const edits = added.length > 0 || !node ? added : mergeInsertions(entries.flatMap((entry) => insertItem(spec.source, node, entry)));
  return edits.length === 0 ? [] : [{ title: `Add the approval of ${keys(roles)}, to be given`, safe: false, edits }];
}
