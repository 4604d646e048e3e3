/** Builds everything that is shipped: the extension for desktop and web, and the command line. */
import { bundle } from './src/build/bundle.mjs';

await bundle({ watch: process.argv.includes('--watch'), minify: !process.argv.includes('--dev') });
