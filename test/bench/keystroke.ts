/** `npm run bench:keystroke`: what one more letter costs, in a text and in an item of a long list, and what reading the whole would cost. */
import { parse } from '../../src/core/parse/parse.js';
import { Project } from '../../src/core/project.js';
import { grown } from '../support/grown.js';
import { today } from '../support/fixture.js';

const path = 'a.prd.yaml';

/** The least of several: whatever else the machine does only adds to it. In milliseconds. */
function least(rounds: number, work: (round: number) => void): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    work(round);
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

console.log('lines  place    parse whole  parse edited  ratio  keystroke  of it parsing');
for (const lines of [50, 200, 1000, 5000]) {
  const text = grown(lines);
  const places = { text: text.indexOf('summary: >-') + 20, item: text.lastIndexOf('\n  - id: ', text.length * 0.6) + 12 };
  for (const [name, at] of Object.entries(places)) {
    if (at < 20) continue;
    const rounds = lines > 2000 ? 40 : 120;
    const versions = Array.from({ length: rounds }, (_, round) => text.slice(0, at) + 'x'.repeat((round % 9) + 1) + text.slice(at));
    const version = (round: number): string => versions[round] ?? text;
    const project = new Project(() => today);
    let source = parse(text, parse(text));
    const whole = least(rounds, (round) => void parse(version(round)));
    const edited = least(rounds, (round) => void (source = parse(version(round), source)));
    const keystroke = least(rounds, (round) => {
      project.update(path, version(round));
      project.analyze(version(round), path);
    });
    const cells = [
      String(lines).padStart(5), ` ${name.padEnd(6)}`, `${whole.toFixed(2)} ms`.padStart(12), `${edited.toFixed(2)} ms`.padStart(13), `${(whole / edited).toFixed(0)}`.padStart(6),
      `${keystroke.toFixed(2)} ms`.padStart(10), `${((100 * edited) / keystroke).toFixed(0)} %`.padStart(14),
    ];
    console.log(cells.join(' '));
  }
}
