import { strict as assert } from 'node:assert';
import { documentHtml, mistakeIn, pageMarkdown, pageOf, summaryPage } from '../../../../src/core/features/preview/index.js';
import { specOf } from '../../../support/fixture.js';
import { exampleAnalysis, exampleNames } from './examples.js';

/** What stands alone in HTML; in SVG such a tag closes itself. */
const alone = new Set(['meta', 'br', 'hr', 'wbr']);

/** What is wrong with the tags and ids of a page; empty when they fit together. */
function mistakesIn(html: string): readonly string[] {
  const body = html.replace(/<style>[\s\S]*?<\/style>/, '').replace(/^<!doctype html>/, '');
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [whole, end, name = '', attributes = '', self] of body.matchAll(/<(\/?)([a-z][a-z0-9-]*)((?:\s+[\w:-]+(?:="[^"<]*")?)*)\s*(\/?)>|<(?=[^!])/gi)) {
    if (name === '') wrong.push(`a < that begins no tag before ${JSON.stringify(body.slice(0, 40))}`);
    else if (end) {
      const last = open.pop();
      if (last !== name) wrong.push(`${whole} closes ${last ?? 'nothing'}`);
    } else if (!self && !alone.has(name)) open.push(name);
    const names = [...attributes.matchAll(/\s([\w:-]+)(?==)/g)].map((match) => match[1]);
    if (new Set(names).size < names.length) wrong.push(`${whole} has an attribute twice`);
  }
  const ids = [...body.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
  if (new Set(ids).size < ids.length) wrong.push(`ids twice: ${ids.filter((id, index) => ids.indexOf(id) !== index).join(', ')}`);
  for (const [, id] of body.matchAll(/\saria-labelledby="([^"]*)"/g)) if (!ids.includes(id)) wrong.push(`${id} names nothing`);
  return [...wrong, ...open.map((name) => `<${name}> is never closed`)];
}

describe('the HTML of a page', () => {
  it('the check finds what is wrong', () => {
    assert.deepEqual(mistakesIn('<p>a</p>'), []);
    for (const html of ['<p>a', '<p><b>a</p></b>', '<p id="a"></p><p id="a"></p>', '<p a="1" a="2"></p>', 'a < b']) assert.notDeepEqual(mistakesIn(html), [], html);
  });

  for (const name of exampleNames) {
    it(`of ${name} is in order`, () => {
      const analysis = exampleAnalysis(name);
      assert.deepEqual(mistakesIn(documentHtml(pageOf(analysis))), []);
      const summary = summaryPage(analysis);
      if (summary) assert.deepEqual(mistakesIn(documentHtml(summary)), []);
      assert.match(pageMarkdown(pageOf(analysis)), /^# .+\n/);
      assert.equal(mistakeIn(analysis), undefined);
    });
  }

  it('of a hostile text is in order too', () => {
    const hostile = '"</p></section><section> <!-- \' & <script>`<b>`"';
    const text = `spec: prd/v1\nid: ${hostile}\ntitle: ${hostile}\nstatus: ${hostile}\nproblem: {statement: ${hostile}, ${hostile}: ${hostile}}\nmetrics:\n  - {id: ${hostile}, name: ${hostile}}\n`;
    assert.deepEqual(mistakesIn(documentHtml(pageOf(specOf(text, 'a.prd.yaml')))), []);
  });
});

describe('the place where a text cannot be read', () => {
  it('is the line of the first mistake, with what to do', () => {
    const mistake = mistakeIn(specOf('spec: prd/v1\nid: a\ntitle: "open\nstatus: draft\n', 'a.prd.yaml'));
    assert.equal(mistake?.line, 3);
    assert.match(mistake.message, /never closed/);
  });

  it('is nowhere in a text that is only advised on, or that the review has something against', () => {
    assert.equal(mistakeIn(specOf('spec: prd/v1\nid: a\ntitle: Fix #3 of it\nstatus: drfat\n', 'a.prd.yaml')), undefined);
    assert.equal(mistakeIn(specOf('spec: prd/v1\nid: a\ntitle: Release #3\nid: b\n', 'a.prd.yaml')), undefined);
  });
});
