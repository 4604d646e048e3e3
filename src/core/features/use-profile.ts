/** Makes another profile the team's: in the settings that are there, or as settings that are new. */
import type { SpecAnalysis } from '../analyze.js';
import { replaceValue } from '../edit/replace.js';
import { profileById } from '../ownership/knowledge.js';
import { insertAt } from '../schema/insert-missing.js';
import type { TextEdit } from '../text.js';

/** The text of settings that say nothing but the profile. */
export function settingsWithProfile(profile: string): string {
  return `spec: config/v1\nprofile: ${profile}\n`;
}

/** None when there is no such profile, or the settings name it already. */
export function useProfile({ spec }: SpecAnalysis, profile: string): readonly TextEdit[] {
  const written = spec.at('profile');
  if (spec.kind.id !== 'config' || !profileById(profile) || written.text === profile) return [];
  if (written.pair && written.node) return replaceValue(spec.source, written.node, profile);
  return insertAt(spec.source, spec.kind.schema, ['profile'], ` ${profile}`);
}
