/** `npm run test:fuzz:edits -- 100000 [seed]`: as many edits as one likes. A failure names its seed and its edit. */
import { fuzzEdits } from './edits.js';

const [count = '100000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const started = Date.now();
console.log(`${count} edits, seed ${seed}`);
const { edits, joined } = fuzzEdits(Number(count), Number(seed), (done) => {
  if (done % 5000 === 0) console.log(`${done} edits after ${Math.round((Date.now() - started) / 1000)} s`);
});
console.log(`${edits} edits, ${joined} of them read in parts: always the same as read whole`);
