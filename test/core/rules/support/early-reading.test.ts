import { strict as assert } from 'node:assert';
import { earlyReading } from '../../../../src/core/rules/support/early-reading.js';

const found = (text: string): string | undefined => {
  const place = earlyReading(text);
  return place && text.slice(place.start, place.end);
};

describe('sentences that end a test at the first good number', () => {
  it('are known by what they wait for', () => {
    for (const reading of [
      'as  soon as it is significant', 'the moment it is significantly', 'the minute there is significance', 'the day p < 0.05', 'immediately  when p-value ≤ 0.05',
      'immediately once p value is  below .01', 'as soon as p falls  below 0.05', 'as soon as p drops under 0,05', 'as soon as p under 0.05', 'as soon as we have 95 % confidence',
      'as soon as there is 99.5 % significance', 'as soon as we see 90% probability', 'as soon as a confidence  level  of 95', 'as soon as significance',
      'as soon as confidence hits 90', 'as soon as one wins', 'as soon as it is  winning', 'as soon as it is ahead', 'as soon as it is  clearly  better', 'as soon as there is a clear  winner',
    ]) assert.equal(found(`We ship ${reading}`), reading);
  });

  it('are known by how they end it', () => {
    for (const reading of [
      'end  it when it is significant', 'ends this if it is significant', 'ended the  test once it is significant', 'stop the experiment as it is significant', 'stops the trial at significance',
      'stopped test upon significance', 'halt experiment if it wins', 'halts early if it wins', 'halted when it wins', 'finish whenever it wins', 'finishes if it wins', 'close it if it wins',
      'closed it if it wins', 'closes it if it wins', 'conclude it if it wins', 'concluded it if it wins', 'call it if it wins', 'called it if it wins', 'calls it if it wins',
      'cut it if it wins', 'cuts it if it wins', 'run it until it wins', 'runs until it wins', 'continue until it wins', 'wait until it wins', 'keep on until it wins',
      'ship early if it wins', 'rolled  it  out early if it wins', 'roll out before the planned end if it wins', 'decide before the end if it wins', 'declare it early if it wins',
    ]) assert.equal(found(`We ${reading}`), reading);
    for (const text of ['We read it at the end if it wins', 'At the planned end it wins', 'It ended well: it wins', 'We ship if it wins', 'We run it and it wins', 'We ship early', 'As soon as we like']) {
      assert.equal(found(text), undefined, text);
    }
  });

  it('are none where it is denied', () => {
    const reading = 'we stop it when it is significant';
    assert.notEqual(found(reading), undefined);
    for (const word of ['not', 'never', 'no', 'nobody', 'none', 'neither', 'nor', 'cannot', 'without', 'rather  than', 'instead  of', 'even  if', "don't", 'don’t']) {
      assert.equal(found(`${word} ${reading}`), undefined, word);
    }
    for (const word of ['knot', 'nor1', 'rather', 'instead', 'even', "don'ts"]) assert.equal(found(`${word} ${reading}`), 'stop it when it is significant', word);
  });

  it('are none where harm is the reason', () => {
    const reading = 'we stop it when it is significant';
    const harms =
      'harm harmful hurt hurts worse worsens worst drop drops dropped fall falls fallen fell decline declining decreases decrease loss lose losing lost lower negative error errors crash crashes ' +
      'fail fails failure complain complaints breach breached broke broken break breaks guardrail guardrails margin damage degrades regression refund refunds rollback futility';
    for (const harm of harms.split(' ')) assert.equal(found(`For ${harm}, ${reading}`), undefined, harm);
    for (const word of ['charm', 'unlosable', 'terrors', 'flower', 'droplet', 'fallacy', 'errorless', 'breaking']) assert.equal(found(`For ${word}, ${reading}`), 'stop it when it is significant', word);
  });

  it('are not excused by what is said behind a colon, or by a margin that is kept', () => {
    const reading = 'as soon as it is significant';
    for (const more of [': the interval lies on the good side, and refunds are within margin', '; errors may not rise', ' and the rate stays within its margin', ' and all is inside both guardrails']) {
      assert.equal(found(`We look every day and ship ${reading}${more}.`), reading, more);
    }
    for (const text of [`If errors rise: stop ${reading}`, `Stop ${reading} past its margin: we switch the flag off`, `Not so; we never stop ${reading}`]) assert.equal(found(text), undefined, text);
  });

  it('end with their sentence', () => {
    assert.equal(found('It may fall. We stop it if it wins.'), 'stop it if it wins');
    assert.equal(found('Stop it! We win if it wins.'), undefined);
    assert.equal(found('Stop it when p is below 0.05 or v1.2 wins.'), 'Stop it when p is below 0.05');
  });
});
