/**
 * What syntax findings say, by rule and message key; placeholders are filled from a finding's `data`. They are for people
 * who never heard of YAML: what happened, why that is a problem, what to do.
 */
export const syntaxMessages = {
  'file-too-large': {
    default: 'This file has {size} million characters. Files over {limit} million are not read. Split it, or move tables and logs elsewhere and link to them.',
  },
  'multiple-documents': {
    default: 'The line `{mark}` ends the document, so nothing below it is read. Remove the line, or move what follows to a file of its own.',
  },
  'duplicate-key': {
    default: '`{key}` is written twice here, and only the first counts. Keep one of them and put both contents there.',
    entries: '`{key}` comes a second time here, and so do others, so this seems to be a list. Begin each of its entries with a dash: `- {key}:`.',
    'new-item': '`{key}` comes a second time in this item, and so do others, so a new item seems to begin here. Put a dash in front of it.',
  },
  'alias-limit': {
    default: 'With `*{name}` the parts repeated in this file come to more than {limit} entries, so it is not followed. Write the content out instead.',
    cycle: '`*{name}` stands inside the part it repeats, so it would never end. Write the content out instead.',
  },
  'yaml-syntax': {
    'colon-in-value': 'The colon inside the text makes it look like a new field. Put the value in quotes.',
    'two-fields': 'Behind `{first}:` a second field seems to begin on the same line: `{key}:`. Begin it on a line of its own; if the colon is part of the text, put the whole value in quotes.',
    'hash-in-value': 'From ` #` on, the rest of the line is a comment, so `{cut}` is not part of the value. If it should be, put the whole value in quotes; else write a space behind the `#`.',
    'hash-in-text': 'From ` #` on, the rest of the line is a comment (`{cut}`), so the text ends there and the lines below belong to nothing. Put the whole text in quotes, or move the comment to a line of its own.',
    'special-start': 'Text that begins with {char} needs quotes, because here that character {meaning}. Put the value in quotes.',
    'unknown-alias': '`*{name}` repeats a part of the file that is marked `&{name}`, but nothing is marked so. If it is text, put it in quotes; else correct the name.',
    'unknown-tag': '`{name}` is taken for the type of the value below, and there is no such type. Remove it, or put it in quotes if it is text.',
    'text-in-header': 'Behind `{char}` the text has to begin on the next line, indented. Move it there.',
    'dash-in-value': 'A list cannot begin on the line of its key. Begin it on the next line, or put the value in quotes if the dash is part of the text.',
    'code-fence': '`{mark}` is not part of the spec: it marks a piece of code where the text was copied from. Remove the line, and the one like it at the other end.',
    'bold-line': '`{text}` stands between keys and is none itself. Delete the line, or begin it with `# ` to keep it as a remark.',
    bullet: 'Items of a list begin with a dash and a space, not with {char}. The fix replaces it on every line of this list ({count} in all).',
    'bracket-text': 'The value begins with `{open}`, which opens a list or a group of keys, but goes on as text. Put the value in quotes.',
    'unclosed-bracket': 'The `{open}` here is never closed. Close it with `{close}` where the list or group ends, or put the value in quotes if it is text.',
    'wrong-bracket': 'What opens with `{open}` has to close with `{close}`, not with `{found}`.',
    'extra-bracket': 'This `{found}` closes something that was never opened. Remove it, or put the value in quotes if it is text.',
    'missing-comma': 'A comma is missing between the entries here. Within brackets a comma separates them.',
    'extra-comma': 'There is a comma too many here: nothing stands between it and its neighbour. Remove it.',
    'dash-in-brackets': 'Within brackets the items of a list have no dashes, only commas between them. Remove the dash.',
    'unclosed-quote': 'The quote {quote} opens here and is never closed, so it is unclear where the value ends. Close it at the end of the value.',
    'text-after-quote': 'The value goes on behind the closing quote {quote}. Quotes have to go around the whole value.',
    'comma-after-value': 'No comma is needed behind a value that stands on a line of its own. Remove it.',
    'quote-in-quotes': 'The quotes inside the value end it too early. Use the other kind of quotes around it.',
    'bad-escape': 'In double quotes a backslash begins a special character, and `{escape}` is none. Write the backslash twice, or use single quotes.',
    'curly-quotes': '{text} is in curly quotes, as word processors write them. They count as letters here, so they become part of the text. Use straight quotes or none.',
    'odd-space': 'There is a {name} here, probably pasted from a document. It looks like a space but does not count as one. Replace it with an ordinary space; the fix does so everywhere in this file ({count} in all).',
    tab: 'This line is indented with a tab. Only spaces count as indentation, because a tab has no fixed width. The fix replaces tabs on every such line ({lines} in all).',
    'line-breaks': 'The lines of this file end in a way that was usual on very old computers, so it is read as one line. Let the fix change them.',
    'slipped-indentation': '{verb} {by} {spaces} before `{text}` so that it lines up with `{sibling}`.',
    'text-before-keys': 'Nothing may stand behind `{key}:`, because the lines below it belong to it. Remove `{text}`, or write it into one of them.',
    'missing-space-colon': 'A space is missing behind the colon of `{key}:`. Without it the whole line is read as one text.',
    'missing-space-dash': 'A space is missing behind the dash. Without it the line is read as text, not as an item of the list.',
    'missing-colon': '`{text}` stands where a key is expected, but has no colon. Write the key, a colon and a space, then the value.',
    'no-key': '`{text}` stands where a key is expected. If it belongs to the text above, indent it; else begin the line with a key and a colon.',
    'text-not-indented': '`{text}` seems to go on with the text of `{key}`, but begins too far to the left to belong to it. Indent it.',
    'missing-dash': '`{text}` stands between the items of a list but is no item itself. Begin it with a dash and a space if it is one, else indent it below the item it belongs to.',
    'list-in-text': 'This line begins with a dash, but the text above goes on, so all of it is read as one line. To keep the lines, put `|` behind the key and the text on the lines below.',
    'missing-key': 'There is a colon here without a key before it. Write the name of what follows in front of the colon.',
    'blank-indentation': 'This empty line has more spaces than the text below it. Remove the spaces.',
    'tight-comment': 'A comment needs a space before its `#`.',
    'merge-conflict': 'Two versions of this file were merged and disagree here ({count} in all). Decide which version stays and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`.',
    'too-deep': 'Here the content is nested more than {limit} levels deep, so the rest is not read. Something is probably indented or bracketed by mistake.',
    unexpected: '`{text}` does not fit here. Expected is a key with a colon and its value, or an item of a list that begins with a dash.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The rules that say what could not be read. Where they have something to say nothing can be judged, so nobody can switch them off. */
export const readingRules: ReadonlySet<string> = new Set(Object.keys(syntaxMessages));

/** Messages of `yaml-syntax` about texts that can be read, though perhaps not as they are meant: they weigh less. */
export const syntaxAdvice: ReadonlySet<string> = new Set(['hash-in-value', 'curly-quotes', 'list-in-text']);
