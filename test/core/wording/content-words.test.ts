import { strict as assert } from 'node:assert';
import { contentWords } from '../../../src/core/wording/content-words.js';

describe('the words that carry the meaning', () => {
  it('leave out those that carry none', () => {
    const empty =
      'a an the and or but of to in on at for from by with as is are be been was were has have had do does did not no nor so if then than that this these those it its they them their ' +
      'he she his her we us our you your i who which what when where while there here can could may might must shall should will would able also only just more most each any all every ' +
      'one into out up about over under after before between per via such own new';
    assert.deepEqual(contentWords(empty), []);
    assert.deepEqual(contentWords('— … !'), []);
  });

  it('meet in one form', () => {
    for (const [one, other] of [
      ['display', 'show'], ['presents', 'shows'], ['allowed', 'let'], ['enables', 'let'], ['permit', 'let'], ['removes', 'delete'], ['erase', 'deletes'], ['customers', 'user'],
      ['chooses', 'select'], ['picked', 'selects'], ['queries', 'query'], ['copied', 'copy'], ['classes', 'class'], ['sorting', 'sorted'], ['reports', 'Report'], ['planned', 'plan'],
      ['stored', 'store'], ['tags', 'tag'], ['95%', '95.%'], ['sign-in.', 'sign-in'], ['fields_', 'field'],
    ] as const) assert.deepEqual(contentWords(one), contentWords(other), `${one} and ${other}`);
  });

  it('stay apart otherwise', () => {
    for (const [one, other] of [['bus', 'bu'], ['class', 'clas'], ['status', 'statu'], ['ring', 'r'], ['need', 'ne'], ['95%', '95'], ['series2', 'sery2'], ['gas', 'ga'], ['edge', 'edg-']] as const) {
      assert.notDeepEqual(contentWords(one), contentWords(other), `${one} and ${other}`);
    }
  });
});
