/** The words of a text that carry its meaning, brought to one form, for telling whether two texts say the same. */
import { rememberedOfTexts } from '../remembered.js';
import { withoutEnd } from '../text.js';

const empty = new Set(
  (
    'a an the and or but of to in on at for from by with as is are be been was were has have had do does did not no nor so if then than that this these those it its ' +
    'they them their he she his her we us our you your i who which what when where while there here can could may might must shall should will would able ' +
    'also only just more most each any all every one into out up about over under after before between per via such own new'
  ).split(' '),
);

const same = new Map(
  Object.entries({
    display: 'show', present: 'show', allow: 'let', enable: 'let', permit: 'let', remove: 'delete', erase: 'delete', customer: 'user', choose: 'select', pick: 'select',
  }).map(([one, other]) => [stem(one), stem(other)] as const),
);

export const contentWords = rememberedOfTexts((text): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.%_-]*/gu) ?? []).flatMap((raw) => {
    const word = withoutEnd(raw, '.%_-') + (raw.endsWith('%') ? '%' : '');
    if (empty.has(word)) return [];
    const root = stem(word);
    return [same.get(root) ?? root];
  }),
);

/** Only the commonest English endings: two forms of a word should meet, two words should not. */
function stem(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word.length === 4 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
  const root = word.replace(/(?:ies|ied)$/, 'y').replace(/(?:sses)$/, 'ss').replace(/(?<=.{3})(?:ing|ed)$/, '').replace(/(?<=[^su])s$/, '');
  return root.replace(/(?<=.{3})e$/, '').replace(/([bdgmnprt])\1$/, '$1');
}
