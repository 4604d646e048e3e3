/** Sentences with a known frame, taken apart: user stories, hypotheses, numbers that are to move. */
import { clean } from './values.js';

const story = /^\W*as an?\s+([^\n]{1,80}?),?\s+(?:i|we)\s+(?:want|need|would like|wish)\s+(?:to\s+)?([\s\S]+?)(?:,?\s+so\s+(?:that\s+)?([\s\S]+))?$/i;
const jobStory = /^\W*when\s+([\s\S]+?),\s*(?:i|we)\s+want\s+(?:to\s+)?([\s\S]+?)(?:,?\s+so\s+(?:that\s+)?([\s\S]+))?$/i;

/** "As a buyer, I want to pay later so that …" and "When …, I want to …, so that …": the parts by the keys of a story. */
export function storyParts(text: string): ReadonlyMap<string, string> | undefined {
  const sentence = unmarked(text);
  const user = story.exec(sentence);
  const job = user ? null : jobStory.exec(sentence);
  if (user) return parts({ persona: user[1], want: user[2], so_that: user[3] });
  return job ? parts({ when: job[1], want: job[2], so_that: job[3] }) : undefined;
}

const hypotheses: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^because\s+([\s\S]+?),?\s+(?:then\s+)?(?:we believe (?:that )?)?(?:if )([\s\S]+?),?\s+then\s+([\s\S]+)$/i, ['because', 'change', 'outcome']],
  [/^(?:we believe (?:that )?)?(?:if|by)\s+([\s\S]+?),\s*(?:then\s+)?([\s\S]+?),?\s+because\s+([\s\S]+)$/i, ['change', 'outcome', 'because']],
  [/^(?:we believe (?:that )?)?if\s+([\s\S]+?),?\s+then\s+([\s\S]+?)(?:,?\s+because\s+([\s\S]+))?$/i, ['change', 'outcome', 'because']],
  [/^we believe (?:that )?([\s\S]+?)\s+(will\s+[\s\S]+?),?\s+because\s+([\s\S]+)$/i, ['change', 'outcome', 'because']],
];

/** "If …, then … because …" and "We believe that … will … because …": the parts by the keys of a hypothesis. */
export function hypothesisParts(text: string): ReadonlyMap<string, string> | undefined {
  const sentence = unmarked(text).replace(/\s*\n\s*/g, ' ').trim();
  for (const [frame, keys] of hypotheses) {
    const found = frame.exec(sentence);
    if (found) return parts(Object.fromEntries(keys.map((key, index) => [key, found[index + 1]])));
  }
  return undefined;
}

/** "from 31% to 40%": where a metric stands and where it is to go. */
export function fromTo(text: string): readonly [string, string] | undefined {
  const found = /\bfrom\s+(-?\d[\d.,]*\s?%?)\s+to\s+(-?\d[\d.,]*\s?%?)/i.exec(text);
  return found ? [trimmed(found[1]), trimmed(found[2])] : undefined;
}

function trimmed(number: string | undefined): string {
  return (number ?? '').replace(/[.,]$/, '').trim();
}

function parts(found: Readonly<Record<string, string | undefined>>): ReadonlyMap<string, string> {
  const texts = Object.entries(found).flatMap(([key, text]) => {
    const part = clean(text ?? '').replace(/[,;]$/, '').trim();
    return part === '' ? [] : [[key, part] as const];
  });
  return new Map(texts);
}

/** Frames are often set in bold: "**As a** buyer **I want** …". */
function unmarked(text: string): string {
  return text.slice(0, 5_000).replace(/\*\*|__/g, '') + text.slice(5_000);
}
