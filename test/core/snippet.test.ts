import { strict as assert } from 'node:assert';
import { withoutTabStops, withTabStops } from '../../src/core/snippet.js';

describe('a snippet', () => {
  it('turns tab stops into what they stand for', () => {
    assert.equal(withoutTabStops('$3 ${1:one} ${2|a,b|} $1 ${2} \\$4 \\} ${3:<late \\} >}$0'), '<late } > one a one a $4 } <late } >');
  });

  it('makes places to fill tab stops', () => {
    const texts = ['\n  - id: <a name>\n    cost: "<$5 \\}>" # a < b\n', 'a: $1', 'b: <c>'];
    assert.deepEqual(withTabStops(texts), ['\n  - id: ${1:<a name>}\n    cost: "${2:<\\$5 \\\\\\}>}" # a < b\n', 'a: \\$1', 'b: ${3:<c>}']);
    assert.equal(withTabStops(['spec: prd/v1 # 1 < 2 > 0']), undefined);
  });
});
