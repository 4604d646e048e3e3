/** Keeps the lock of approved sections readable when a thing gets another name: nothing that was agreed changes by that. */
import { replaceValue } from '../edit/replace.js';
import { deref, type Node } from '../parse/source.js';
import type { NameKind } from '../schema/vocabulary.js';
import { nameKey } from '../spec/places.js';
import type { Spec } from '../spec/spec.js';
import type { TextEdit } from '../text.js';
import { identity, linesOf, readLines, written, type ApprovedLine } from './approved.js';
import { valueText } from './lock-text.js';

interface NewName {
  readonly kind: NameKind;
  readonly name: string;
  readonly wanted: string;
}

/**
 * Edits of the lock in the spec as it was. What the lock and the section said alike they say alike again; what differed before still does,
 * word for word, under the new name.
 */
export function renamedInLock(before: Spec, after: Spec, newName: NewName): readonly TextEdit[] {
  const { defined, used, echoed } = before.names;
  const names = new Map<Node, NameKind>([...defined, ...used, ...echoed].map(({ node, kind }) => [node, kind]));
  return before.at('approved_content').entries().flatMap(([key, locked]) => {
    const section = String(key.value);
    const [old, fresh] = [linesOf(before.at(section)), linesOf(after.at(section))];
    const { filledText, node } = locked;
    // The same lines under other names, or this is no renaming.
    if (!before.kind.sections.includes(section) || node?.kind !== 'scalar' || filledText === undefined || old.length !== fresh.length) return [];
    const lines = readLines(filledText);
    const renamed = new Lines(old, fresh, names, newName).renamed(lines);
    const isSame = renamed.every((line, index) => line === lines[index]);
    return isSame ? [] : replaceValue(before.source, node, ` ${valueText(renamed.map(written).join('\n'), 2)}`);
  });
}

class Lines {
  /** By what they say, those of the section that no line of the lock has been found for yet. */
  private readonly left = new Map<string, number[]>();
  /** The places where a name of this kind stands. */
  private readonly ofNames = new Set<string>();
  /** The places that have another name now, the longer ones of those within each other as well. */
  private readonly places = new Map<string, string>();

  constructor(
    private readonly old: readonly ApprovedLine[],
    private readonly fresh: readonly ApprovedLine[],
    names: ReadonlyMap<Node, NameKind>,
    private readonly newName: NewName,
  ) {
    old.forEach((line, index) => {
      const alike = this.left.get(identity(line));
      if (alike) alike.push(index);
      else this.left.set(identity(line), [index]);
      if (line.place === undefined) return;
      const node = deref(line.view?.node);
      if (node && names.get(node) === newName.kind) this.ofNames.add(line.place);
      const [steps, newSteps] = [line.steps ?? [], fresh[index]?.steps ?? []];
      steps.forEach((_step, depth) => this.places.set(steps.slice(0, depth + 1).join('.'), newSteps.slice(0, depth + 1).join('.')));
    });
  }

  /** First those that say what the section says: of two that are called alike the other one has changed. */
  renamed(locked: readonly ApprovedLine[]): readonly ApprovedLine[] {
    const matches = locked.map((line) => this.left.get(identity(line))?.shift());
    return locked.map((line, index) => {
      const match = matches[index];
      const place = this.placeOf(line.place);
      // A percentage stays in the form in which it was locked.
      const isSame = match !== undefined && this.old[match]?.text === this.fresh[match]?.text;
      const text = match === undefined ? this.textOf(line) : isSame ? line.text : (this.fresh[match]?.text ?? line.text);
      return place === line.place && text === line.text ? line : { place, text };
    });
  }

  /** Of a field that is gone, the entry that it was in may still be there. */
  private placeOf(place: string | undefined): string | undefined {
    if (place === undefined) return undefined;
    for (let end = place.length; end > 0; end = place.lastIndexOf('.', end - 1)) {
      const known = this.places.get(place.slice(0, end));
      if (known !== undefined) return known + place.slice(end);
    }
    return place;
  }

  /** What differs stays as it was approved, but for the name where nothing else stands. */
  private textOf({ place, text }: ApprovedLine): string {
    const { kind, name, wanted } = this.newName;
    return place !== undefined && this.ofNames.has(place) && nameKey(kind, text) === nameKey(kind, name) ? wanted : text;
  }
}
