/** Which patterns of a team's own schema are run: those that cannot take for ever. */

const longestPattern = 300;
/** Names and ids are shorter; a longer text does not match. */
export const longestMatched = 1000;

/** @returns why a pattern is not used; undefined for a good one */
export function patternTrouble(pattern: string): 'wrong' | 'slow' | undefined {
  try {
    new RegExp(pattern, 'u');
  } catch {
    return 'wrong';
  }
  return pattern.length > longestPattern || repeatsRepetition(pattern) ? 'slow' : undefined;
}

/** `(a+)+`: a repetition within a repetition can take longer than anybody lives. */
function repeatsRepetition(pattern: string): boolean {
  /** For each open group, whether something in it repeats without end. */
  const groups = [false];
  for (let at = 0; at < pattern.length; at++) {
    const letter = pattern[at];
    if (letter === '\\') at++;
    else if (letter === '[') at = endOfClass(pattern, at);
    else if (letter === '(') groups.push(false);
    else if (letter === ')') {
      const repeating = groups.pop() ?? false;
      const again = isEndless(pattern, at + 1);
      if (repeating && again) return true;
      if (repeating || again) groups[groups.length - 1] = true;
    } else if (isEndless(pattern, at)) groups[groups.length - 1] = true;
  }
  return false;
}

function isEndless(pattern: string, at: number): boolean {
  const letter = pattern[at];
  return letter === '*' || letter === '+' || (letter === '{' && /^\{\d+,(?:\}|\d{2,}\})/.test(pattern.slice(at, at + 12)));
}

function endOfClass(pattern: string, start: number): number {
  for (let at = start + 1; at < pattern.length; at++) {
    if (pattern[at] === '\\') at++;
    else if (pattern[at] === ']') return at;
  }
  return pattern.length;
}
