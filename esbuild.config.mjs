/** Builds everything that is shipped: the extension for desktop and web, and the command line. */
import { buildValidators } from './src/build/validators.mjs';
import { bundle } from './src/build/bundle.mjs';

buildValidators();
await bundle({ watch: process.argv.includes('--watch'), minify: !process.argv.includes('--dev') });
