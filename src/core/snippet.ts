/** Texts that editors insert with places to fill, in VS Code's snippet syntax. */

/** Text that a snippet inserts as it is. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** Texts whose places to fill, such as `<name>`, are tab stops of one snippet, in this order; undefined when there are none. */
export function withTabStops(texts: readonly string[]): readonly string[] | undefined {
  let stop = 0;
  const part = (text: string, index: number): string => (index % 2 === 0 ? escapeSnippet(text) : `\${${++stop}:${escapeSnippet(text)}}`);
  const snippets = texts.map((text) => text.split(/(<[^\s<>][^<>\n]*>)/).map(part).join(''));
  return stop === 0 ? undefined : snippets;
}

/** A snippet as plain text: tab stops give way to their default, choices to their first, mirrors to what they repeat. */
export function withoutTabStops(snippet: string): string {
  const defaults = new Map<string, string>();
  const tabStop = /\\([\\$}])|\$\{(\d+):((?:\\.|[^}\\])*)\}|\$\{(\d+)\|((?:\\.|[^|\\])*)\|\}|\$\{?(\d+)\}?/g;
  const plain = (text: string): string => text.replace(/\\(.)/g, '$1');
  for (const match of snippet.matchAll(tabStop)) {
    if (match[2] !== undefined) defaults.set(match[2], plain(match[3] ?? ''));
    if (match[4] !== undefined) defaults.set(match[4], plain((match[5] ?? '').split(/(?<!\\),/)[0] ?? ''));
  }
  return snippet.replace(tabStop, (_whole, escaped?: string, stop?: string, _text?: string, choice?: string, _list?: string, mirror?: string) =>
    escaped ?? defaults.get(stop ?? choice ?? mirror ?? '') ?? '',
  );
}
