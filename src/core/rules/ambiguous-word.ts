import { acceptanceOf, saysOf, type Requirement } from '../spec/requirements.js';
import type { Rule, RuleProblem } from './rule.js';
import { hasMeasure } from './support/measures.js';
import { hitsOf, requirementPassages, type Hit } from './support/passages.js';
import { anyVagueWord, vagueWords, type VagueWords } from './support/vague-words.js';

export const ambiguousWord: Rule = {
  meta: {
    id: 'ambiguous-word',
    title: 'A word that everybody reads differently',
    kinds: ['prd'],
    sections: ['requirements'],
    level: { base: 'warning' },
    messages: {
      default: '`{word}` means something else to everybody who reads it. {advice}',
    },
    source: 'incose',
  },
  *check({ spec, config }) {
    // How a criterion is set up ("a buyer with some items") may stay open: any choice will do.
    const all = requirementPassages(spec, config.vocabulary).filter(({ part }) => part !== 'condition');
    const passages = all.filter(({ prose }) => prose.search(anyVagueWord) >= 0);
    const known = new Map<Requirement | undefined, boolean>();
    for (const words of vagueWords) {
      for (const hit of hitsOf(passages, words.pattern)) {
        if (isOther(hit, words) || (words.measured && isMeasured(hit.passage.requirement, known))) continue;
        yield problem(hit, words);
      }
    }
  },
};

/** Asked about, compared (which has a rule of its own), one of two, or explained in brackets: "how many", "more easily", "one or many". */
const isOtherUse = /(?:\b(?:how|as|too|so|that|more|most|less|or|might|could|fails?|there\s+(?:is|are))\s+|\()$/iu;
/** What for: the reason is not the obligation. */
const isReason = /\b(?:because|since|thus|therefore|so\s+that|in\s+order\s+to|important\s+to|to\s+ensure|as\s+a\s+result)\b/iu;
/** In which case: that something is true of many is no promise. */
const isCondition = /\b(?:if|when|whenever|where|while|as|unless|avoid|without|like|despite)\b[^,;:]*$/iu;
const obligation = /\b(?:shall|must|should|will)\b/iu;

/** A use of the word that promises nothing, or says enough itself. */
function isOther({ sentence, before, after }: Hit, { measured, unless, obliging }: VagueWords): boolean {
  if (sentence.hasNumber || sentence.isQuestion || isOtherUse.test(before) || isReason.test(before) || unless?.test(after)) return true;
  if (obliging && !obligation.test(before) && !obligation.test(after)) return true;
  return !measured && isCondition.test(before);
}

/** A number in its acceptance measures it; a quality without any number has a rule of its own. */
function isMeasured(requirement: Requirement | undefined, known: Map<Requirement | undefined, boolean>): boolean {
  let measured = known.get(requirement);
  if (measured !== undefined || !requirement) return measured ?? false;
  measured = hasMeasure(acceptanceOf(requirement)) || (requirement.quality && !hasMeasure(saysOf(requirement)));
  known.set(requirement, measured);
  return measured;
}

function problem(hit: Hit, { advice, rewrite }: VagueWords): RuleProblem {
  const instead = rewrite?.(hit);
  return {
    data: { word: hit.word, advice },
    span: hit.span,
    ...(instead !== undefined && {
      fixes: () => [{ title: `Write "${instead}"`, safe: false, edits: [{ ...hit.span, newText: instead }] }],
    }),
  };
}
