/** Whether a file can be one of ours, as a look at it says. */
import { kinds as builtIn, type Kind } from '../schema/catalog.js';

/**
 * A cheap look at the name and the text, before anything is parsed: false means certainly not ours. Foreign YAML costs no more
 * than this.
 */
export function mightBeSpec(fileName: string, text: string, settingKind?: Kind, kinds: readonly Kind[] = builtIn): boolean {
  return settingKind !== undefined || kindBySuffix(fileName, kinds) !== undefined || /^[ \t]*(?:\{[ \t]*)?["']?spec["']?[ \t]*:[ \t]*["']?[a-z]/im.test(text);
}

export function kindBySuffix(fileName: string, kinds: readonly Kind[] = builtIn): Kind | undefined {
  const base = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1).toLowerCase();
  return kinds.find((kind) => kind.suffixes.some((suffix) => (suffix.startsWith('.') ? base.endsWith(suffix) : base === suffix)));
}
