import { insertPair } from '../../edit/insert.js';
import { mergeInsertions } from '../../edit/merge.js';
import { replaceValue } from '../../edit/replace.js';
import type { Fix } from '../../finding.js';
import { deref } from '../../parse/source.js';
import type { Spec } from '../../spec/spec.js';
import { isPlaceholder, type View } from '../../spec/view.js';
import type { TextEdit } from '../../text.js';
import { keys } from '../../wording/words.js';

/** Adds roles with places for their names to the spec's own team, which is made where there is none. */
export function addToTeam(spec: Spec, ...roles: readonly string[]): readonly Fix[] {
  const edits = editsFor(spec, roles);
  return edits.length === 0 ? [] : [{ title: `Add ${keys(roles)} to the team`, safe: false, edits }];
}

/** A template's place for the name is there already and has a finding of its own. */
export function isToBeFilled(member: View): boolean {
  return [...member.items(), ...member.at('person').items()].some((name) => isPlaceholder(name.text));
}

function editsFor(spec: Spec, roles: readonly string[]): TextEdit[] {
  const team = spec.at('team');
  const existing = deref(team.node);
  if (existing?.kind !== 'map') {
    const text = roles.map((role) => `\n  ${role}: <name>`).join('');
    return team.exists || text === '' ? [] : insertPair(spec.source, deref(spec.source.root), 'team', text, { after: 'status' });
  }
  return mergeInsertions(
    roles.flatMap((role) => {
      const member = team.at(role);
      if (member.node) return member.exists ? [] : replaceValue(spec.source, member.node, ' <name>');
      return insertPair(spec.source, existing, role, ' <name>');
    }),
  );
}
