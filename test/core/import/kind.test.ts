/** Which kind of spec a document's words speak for. */
import { strict as assert } from 'node:assert';
import { blocksOf } from '../../../src/core/import/blocks.js';
import { kindOf } from '../../../src/core/import/kind.js';

describe('the kind of a document', () => {
  for (const [kind, what, text] of [
    ['prd', 'that says nothing', ''],
    ['prd', 'with a word of another kind', '# Search\n\n## Hypothesis\n\nPeople stay.'],
    ['experiment', 'that calls itself one', '# Experiment: search\n\nWords.'],
    ['experiment', 'with two headings of one', '# Search\n\n## Hypothesis\n\nx\n\n## Variants\n\ny'],
    ['experiment', 'with its words in lines that serve as headings', 'Search\n\nHypothesis\n\nx\n\nSample size\n\ny'],
    ['prd', 'that says one word twice', '# Search\n\n## Variants\n\n## Variants of it'],
    ['prd', 'that speaks of it in sentences only', `# Search\n\nThe hypothesis of the ${'long '.repeat(12)}experiment has variants and a sample size.`],
    ['launch', 'that calls itself a launch plan', '# Launch plan\n\nWords.'],
    ['launch', 'with the parts of one', '# Search\n\n## Messaging\n\n## Channels\n\n## Press\n\n## Positioning'],
    ['prd', 'with fewer of them', '# Search\n\n## Messaging\n\n## Channels\n\n## Press'],
    ['experiment', 'that speaks for both alike', '# Search\n\n## Hypothesis\n\n## Variants\n\n## Launch date\n\n## Launch tier'],
  ] as const) {
    it(`${what} is ${kind}`, () => assert.equal(kindOf(blocksOf(text)).id, kind));
  }
});
