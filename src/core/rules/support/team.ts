import { insertPair } from '../../edit/insert.js';
import { replaceValue } from '../../edit/replace.js';
import type { Fix } from '../../finding.js';
import { deref } from '../../parse/source.js';
import type { Spec } from '../../spec/spec.js';
import { isPlaceholder, type View } from '../../spec/view.js';
import type { TextEdit } from '../../text.js';

/** Adds a role with a place for its name to the spec's own team, which is made where there is none. */
export function addToTeam(spec: Spec, role: string): readonly Fix[] {
  const edits = editsFor(spec, role);
  return edits.length === 0 ? [] : [{ title: `Add \`${role}\` to the team`, safe: false, edits }];
}

/** A template's place for the name is there already and has a finding of its own. */
export function isToBeFilled(member: View): boolean {
  return [...member.items(), ...member.at('person').items()].some((name) => isPlaceholder(name.text));
}

function editsFor(spec: Spec, role: string): TextEdit[] {
  const team = spec.at('team');
  const member = team.at(role);
  const existing = deref(team.node);
  if (member.node) return member.exists ? [] : replaceValue(spec.source, member.node, ' <name>');
  if (existing?.kind === 'map') return insertPair(spec.source, existing, role, ' <name>');
  return team.exists ? [] : insertPair(spec.source, deref(spec.source.root), 'team', `\n  ${role}: <name>`, { after: 'status' });
}
