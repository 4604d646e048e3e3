/**
 * File names with gaps: `*` within a folder's name, `**` across folders, `?` one character. Every step of the pattern goes once over the
 * path; as a regular expression, a few stars in a row would take longer than anybody waits.
 */
export function globMatches(glob: string, path: string): boolean {
  const characters = [...path];
  /** Whether the pattern so far can end in front of each character, and at the end. */
  let reached = [true, ...characters.map(() => false)];
  for (const [part] of glob.matchAll(/\*\*\/?|[^]/gu)) reached = after(part, reached, characters);
  return reached.at(-1) === true;
}

function after(part: string, reached: readonly boolean[], path: readonly string[]): boolean[] {
  const next = reached.map(() => false);
  let begun = false;
  reached.forEach((here, index) => {
    const previous = path[index - 1];
    if (part === '**/') next[index] = here || (begun && previous === '/');
    else if (part === '**') next[index] = here || begun;
    else if (part === '*') next[index] = here || (next[index - 1] === true && previous !== '/');
    else next[index] = reached[index - 1] === true && (part === '?' ? previous !== '/' : previous === part);
    begun ||= here;
  });
  return next;
}
