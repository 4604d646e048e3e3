import assert from 'node:assert/strict';
import { syntaxAdvice, syntaxMessages } from '../../../../src/core/parse/messages.js';
import { parse } from '../../../../src/core/parse/parse.js';
import { assertMarks, fixed, keysOf, withoutMarks } from '../fixture.js';
import { brackets } from './cases/brackets.js';
import { characters } from './cases/characters.js';
import { lines } from './cases/lines.js';
import { quotes } from './cases/quotes.js';
import { values } from './cases/values.js';

const cases = { ...values, ...quotes, ...brackets, ...lines, ...characters };
const fallen = (text: string): string => text.replace(/\r?\n/g, '\n');

describe('plain-language syntax help', () => {
  it('has a case for every message', () => {
    assert.deepEqual(Object.keys(cases).sort(), Object.keys(syntaxMessages['yaml-syntax']).sort());
  });

  for (const [key, { bad, good, nearMiss, also = [], fine = [] }] of Object.entries(cases)) {
    describe(key, () => {
      for (const one of [{ bad, good }, ...also]) {
        const text = withoutMarks(one.bad);
        it(`says so for ${JSON.stringify(text.slice(0, 50))}`, () => {
          // Marks cannot be written below a text whose lines are not told apart.
          if (key === 'line-breaks') assert.deepEqual(keysOf(text), [key]);
          else assertMarks(one.bad);
        });
        if (one.good !== undefined) {
          it(`mends ${JSON.stringify(text.slice(0, 50))}`, () => {
            assert.equal(fixed(text, key), one.good);
            const rest = keysOf(text).filter((other) => other !== key);
            assert.ok(keysOf(one.good ?? '').every((other) => other === key || rest.includes(other)));
            assert.ok(parse(one.good ?? '').problems.length < parse(text).problems.length);
          });
          it(`mends it with Windows line breaks and without a last one`, () => {
            if (key === 'line-breaks') return;
            const other = text.replaceAll('\n', '\r\n').replace(/[\r\n]+$/, '');
            const mended = fixed(other, key);
            assert.equal(fallen(mended).trimEnd(), one.good?.trimEnd());
            assert.equal(/(^|[^\r])\n/.test(mended), false);
            assert.ok(parse(mended).problems.length < parse(other).problems.length);
          });
        } else if (key !== 'unclosed-quote') {
          it('offers no first fix that is called safe', () => {
            for (const { fixes } of parse(text).problems) assert.equal(fixes?.()[0]?.safe ?? false, false);
          });
        }
      }
      for (const text of [nearMiss, ...fine]) {
        it(`is silent for ${JSON.stringify(text.slice(0, 50))}`, () => assert.deepEqual(keysOf(text), []));
      }
    });
  }

  it('puts no quotes around a key that is in quotes already, whatever else is wrong with it', () => {
    for (const text of ['-\nb: 1\n"a": 2\n', "- x\n'a b': 2\n"]) {
      assert.deepEqual([...new Set(keysOf(text))], ['unexpected'], text);
      assert.deepEqual(parse(text).problems.flatMap(({ fixes }) => fixes?.() ?? []), [], text);
    }
  });

  it('calls no fix safe beside a place that is read on by a guess, and those further away as before', () => {
    const safeOnes = (text: string): readonly string[] =>
      parse(text).problems.flatMap(({ message = '', fixes }) => (fixes?.().some(({ safe }) => safe) ? [message] : []));
    assert.deepEqual(safeOnes('!-\n  guest-checkout\ntitle: a\n'), []);
    assert.deepEqual(safeOnes('!# note\nid: a\n'), []);
    assert.deepEqual(safeOnes('id:\n  @ana said\n'), ['special-start']);
    assert.deepEqual(safeOnes('!-\n\n  guest-checkout:\ntitle: a\n'), []);
    assert.deepEqual(safeOnes('title: a\nb\nid: a\nstatus: draft\nproblem:\n  who: people\n   what: b\n'), ['slipped-indentation']);
  });

  it('fills every placeholder', () => {
    for (const { bad } of Object.values(cases)) {
      for (const { rule, message = 'default', data = {} } of parse(withoutMarks(bad)).problems) {
        const text = (syntaxMessages as Record<string, Record<string, string>>)[rule]?.[message] ?? '';
        const wanted = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
        assert.deepEqual(wanted.filter((name) => !(name in data)), [], `${rule}/${message}`);
      }
    }
  });

  it('counts as advice only messages that exist', () => {
    for (const key of syntaxAdvice) assert.ok(key in syntaxMessages['yaml-syntax']);
  });
});
