/** Finds sentences that mean to end a test at the first significant number. Harm is a reason to stop early; a promising result is none. */

const significance = String.raw`(?:\bsignifican(?:t(?:ly)?|ce)\b|\bp(?:[-\s]?values?)?\s*(?:<|≤|<=|is\s+(?:below|under)|(?:falls|drops)\s+(?:below|under)|below|under)\s*0?[.,]\d+|\b9[059](?:\.\d+)?\s*%\s+(?:confiden|significan|probab|chance)\w*|\b(?:confidence|significance)\s+(?:level\s+)?(?:of|reaches|hits|at|above|over)\s+9[059])`;
const winning = String.raw`(?:\b(?:wins|is\s+winning|is\s+ahead|is\s+(?:clearly\s+)?better|(?:clear\s+)?winner)\b)`;
const object = String.raw`\s+(?:it|this|the\s+(?:test|experiment|trial)|test|experiment|early|when(?:ever)?|if|once|as|at|upon)\b`;
/** Ends of tests as actions: "at the end" is a time, and "we conclude that" an opinion. */
const ending = String.raw`(?:(?<!\b(?:the|at|planned)\s)\bend(?:s|ed)?|\bstop(?:s|ped)?|\bhalt(?:s|ed)?|\bfinish(?:es)?|\bclose[sd]?|\bconclude[sd]?|\bcall(?:s|ed)?|\bcut(?:s)?)${object}`;

const readings = [
  // as soon as it is significant; the moment the variant wins
  String.raw`\b(?:as\s+soon\s+as|the\s+(?:moment|minute|day)|immediately\s+(?:when|once))\b[^;]{0,80}?(?:${significance}|${winning})`,
  // stop the test when it is significant; end early once p < 0.05
  String.raw`${ending}[^;]{0,60}?(?:${significance}|${winning})`,
  // run until it is significant
  String.raw`\b(?:run|runs|continue|wait|keep)\b[^;]{0,40}?\buntil\b[^;]{0,60}?(?:${significance}|${winning})`,
  // ship early if significant
  String.raw`\b(?:ship|roll(?:ed|s)?\s+(?:it\s+)?out|decide|declare)\b[^;]{0,30}?\b(?:early|before\s+the\s+(?:planned\s+)?end)\b[^;]{0,60}?(?:${significance}|${winning})`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** What all of them end in. Most texts speak of nothing like it, and one look is enough to see that. */
const ends = new RegExp(`${significance}|${winning}`, 'iu');

/** What is not to happen, and what is not there. */
const denied = /\b(?:not|never|no|nobody|none|neither|nor|cannot|without|rather\s+than|instead\s+of|even\s+if)\b|n['’]t\b/i;
const harm =
  /\b(?:harm\w*|hurt\w*|worse\w*|wors\w+|drop(?:s|ped)?|fall(?:s|en)?|fell|declin\w+|decreas\w+|los[eist]\w*|lower|negativ\w+|errors?|crash\w*|fail\w*|complain\w*|breach\w*|broke\w*|breaks?|guardrails?|margin|damag\w*|degrad\w*|regress\w*|refund\w*|rollback|futil\w*)\b/i;

/** That p falls is no harm. */
const reached = new RegExp(significance, 'giu');

/** That a guardrail holds is no harm either. */
const kept = /\b(?:within|inside)\s+(?:(?:its|the|their|all|both)\s+)*(?:margins?|guardrails?)\b/giu;

/** Whether the reading that ends there is denied, or is one of harm. What follows behind a colon or semicolon only goes on to explain. */
function isMeantWell(sentence: string, end: number): boolean {
  const rest = /[:;]\s/.exec(sentence.slice(end));
  const text = rest ? sentence.slice(0, end + rest.index) : sentence;
  return denied.test(text) || harm.test(text.replace(reached, '').replace(kept, ''));
}

interface EarlyReading {
  readonly start: number;
  readonly end: number;
}

/** The first such place of a text. */
export function earlyReading(text: string): EarlyReading | undefined {
  if (!ends.test(text)) return undefined;
  for (const sentence of text.matchAll(/[^.!?]+(?:[.!?](?=\S)[^.!?]+)*/g)) {
    for (const reading of readings) {
      const match = reading.exec(sentence[0]);
      if (!match) continue;
      const end = match.index + match[0].length;
      if (!isMeantWell(sentence[0], end)) return { start: sentence.index + match.index, end: sentence.index + end };
    }
  }
  return undefined;
}
