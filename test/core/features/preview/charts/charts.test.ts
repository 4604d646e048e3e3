/** Every chart says what it shows, and draws nothing where there is nothing to see. */
import { strict as assert } from 'node:assert';
import { coverageChart } from '../../../../../src/core/features/preview/charts/coverage.js';
import { curveChart } from '../../../../../src/core/features/preview/charts/curve.js';
import { intervalsChart } from '../../../../../src/core/features/preview/charts/intervals.js';
import { readinessChart } from '../../../../../src/core/features/preview/charts/readiness.js';
import { sharesChart } from '../../../../../src/core/features/preview/charts/shares.js';
import { stepsChart } from '../../../../../src/core/features/preview/charts/steps.js';
import { timelineChart } from '../../../../../src/core/features/preview/charts/timeline.js';
import { tracksChart } from '../../../../../src/core/features/preview/charts/tracks.js';
import type { Figure } from '../../../../../src/core/features/preview/page.js';

const span = { start: 0, end: 1 };
const say = (value: number): string => `${value * 100} %`;
const hostile = '<script>alert(1)</script>"onload="x';

/** Numbers of an attribute of all elements of a kind. */
function numbers(figure: Figure | undefined, name: string, attribute: string): readonly number[] {
  return [...(figure?.svg ?? '').matchAll(new RegExp(`<${name}[^>]*\\b${attribute}="([-\\d.]+)"`, 'g'))].map((match) => Number(match[1]));
}

function cells(figure: Figure | undefined): readonly string[] {
  return (figure?.data.rows ?? []).map((row) => row.cells.map(({ text }) => text).join(' | '));
}

describe('charts', () => {
  it('share a bar as the users are shared', () => {
    const chart = sharesChart('Who', [{ label: 'control', percent: 80, note: '100', span }, { label: 'new', percent: 20, note: undefined, span }], span);
    const [first = 0, second = 0] = numbers(chart, 'rect', 'width');
    assert(Math.abs((first + 2) / (second + 2) - 4) < 0.01);
    assert.equal(chart?.alt, 'control gets 80 %, new gets 20 %.');
    assert.deepEqual(cells(chart), ['control | 80 % | 100', 'new | 20 % | –']);
    assert.equal(sharesChart('Who', [{ label: 'control', percent: 100, note: undefined, span }], span), undefined);
    assert.equal(sharesChart('Who', [{ label: 'a', percent: NaN, note: undefined, span }, { label: 'b', percent: 1, note: undefined, span }], span), undefined);
  });

  it('lay days out on a line, today among them when it is near', () => {
    const phases = [{ label: 'People enter', from: 100, to: 121 }, { label: 'Metric completes', from: 121, to: 128 }];
    const marks = [{ label: 'Start', day: 100 }, { label: 'End', day: 128 }];
    const chart = timelineChart('When', phases, marks, 110, span);
    const [enter = 0, complete = 0] = numbers(chart, 'rect', 'width');
    assert(Math.abs(enter / complete - 3) < 0.05);
    assert.equal(chart?.alt, 'Start 1970-04-11, End 1970-05-09. Today is 1970-04-21.');
    assert.match(chart.svg, />today</);
    assert.doesNotMatch(timelineChart('When', phases, marks, 900, span)?.svg ?? '', /today/);
    assert.equal(timelineChart('When', [], [{ label: 'Start', day: 5 }], 5, span), undefined);
  });

  it('draw a curve with the planned point on it', () => {
    const points = [{ x: 7, y: 0.2 }, { x: 14, y: 0.1 }, { x: 28, y: 0.05 }];
    const words = { title: 'T', alt: 'A', xTitle: 'Days', yTitle: 'Effect', yText: say };
    const chart = curveChart(points, { x: 14, y: 0.1 }, 0.08, words, span);
    assert.match(chart?.svg ?? '', /plan: 10 %/);
    assert.match(chart?.svg ?? '', /asked for: 8 %/);
    assert.deepEqual(cells(chart), ['7 | 20 %', '14 | 10 %', '28 | 5 %']);
    assert.equal(curveChart(points.slice(1, 2), undefined, undefined, words, span), undefined);
  });

  it('set intervals against no effect', () => {
    const chart = intervalsChart('Found', [{ label: 'm · a', effect: 0.5, low: 0.25, high: 0.75, span }, { label: 'm · b', effect: undefined, low: -0.25, high: 0.25, span }], say, span);
    assert.equal(chart?.alt, 'm · a: 25 % to 75 %, above no effect; m · b: -25 % to 25 %, which includes no effect.');
    assert.deepEqual(cells(chart), ['m · a | 50 % | 25 % | 75 %', 'm · b | – | -25 % | 25 %']);
    assert.equal(intervalsChart('Found', [{ label: 'x', effect: 1, low: NaN, high: 1, span }], say, span), undefined);
  });

  it('show how far a metric has come, downwards too', () => {
    const track = { label: 'Hours', baseline: 52, target: 30, by: '2027-08-31', say: String, span };
    const chart = tracksChart('Tracks', [{ ...track, actual: 41 }, { ...track, actual: 28 }, { ...track, actual: undefined }], span);
    const [from = 0, halfway = 0, , beyond = 0, , ...more] = numbers(chart, 'circle', 'cx');
    const [track1 = 0] = numbers(chart, 'line', 'x2');
    assert(Math.abs((halfway - from) / (track1 - from) - 0.5) < 0.01);
    assert(beyond > track1);
    assert.deepEqual(more, []);
    assert.match(chart?.alt ?? '', /now 41; .*now 28, which reaches it; /);
    assert.equal(tracksChart('Tracks', [{ ...track, target: 52, actual: 1 }], span), undefined);
  });

  it('show goals without requirements and requirements nobody can check', () => {
    const requirements = [{ name: 'R1', priority: 'must', checked: true }, { name: 'R2', priority: undefined, checked: false }];
    const chart = coverageChart('Coverage', [{ goal: 'Fast', requirements, span }, { goal: 'Safe', requirements: [], span }], span);
    assert.equal(chart?.alt, 'Fast: R1, R2; Safe: no requirement yet. 1 of 2 can be checked.');
    assert.deepEqual(cells(chart), ['Fast | R1 | must | yes', 'Fast | R2 | – | missing']);
    assert.equal(coverageChart('Coverage', [{ goal: 'Safe', requirements: [], span }], span), undefined);
  });

  it('climb with the stages of a rollout', () => {
    const chart = stepsChart('Who', [{ label: 'A', percent: 10, advanceIf: 'no errors', span }, { label: 'B', percent: 100, advanceIf: undefined, span }], span);
    const [small = 0, large = 0] = numbers(chart, 'rect', 'height');
    assert(Math.abs(large / small - 10) < 0.1);
    assert.equal(stepsChart('Who', [{ label: 'A', percent: 120, advanceIf: undefined, span }], span), undefined);
  });

  it('tell what is done, open and overdue', () => {
    const item = { item: 'Docs', role: 'docs', span };
    const chart = readinessChart('Ready', [{ ...item, done: true, due: 10 }, { ...item, done: false, due: 11 }, { ...item, done: false, due: 20 }], 30, 15, span);
    assert.equal(chart?.alt, '1 done (filled), 2 open (hollow), 1 overdue (crossed).');
    assert.equal([...(chart?.svg ?? '').matchAll(/class="cross"/g)].length, 1);
    assert.equal(readinessChart('Ready', [{ ...item, done: true, due: 10 }], 30, 15, span), undefined);
  });

  it('let words of a spec do nothing', () => {
    const charts = [
      sharesChart(hostile, [{ label: hostile, percent: 50, note: hostile, span }, { label: hostile, percent: 50, note: hostile, span }], span),
      timelineChart(hostile, [{ label: hostile, from: 1, to: 9 }], [{ label: hostile, day: 1 }], 3, span),
      intervalsChart(hostile, [{ label: hostile, effect: 1, low: 0, high: 2, span }], String, span),
      tracksChart(hostile, [{ label: hostile, baseline: 1, target: 2, actual: 1.5, by: hostile, say: String, span }], span),
      coverageChart(hostile, [{ goal: hostile, requirements: [{ name: hostile, priority: hostile, checked: true }], span }], span),
      stepsChart(hostile, [{ label: hostile, percent: 50, advanceIf: hostile, span }], span),
      readinessChart(hostile, [1, 9].map((due) => ({ item: hostile, role: hostile, done: true, due, span })), 5, 3, span),
    ];
    for (const chart of charts) {
      assert(chart);
      const tags = [...chart.svg.matchAll(/<\/?([a-z]+)/g)].map((match) => match[1]);
      assert(tags.every((tag) => ['svg', 'g', 'rect', 'line', 'path', 'circle', 'polygon', 'text'].includes(tag ?? '')), tags.join(' '));
      assert.doesNotMatch(chart.svg, /"\s*onload/);
    }
  });
});
