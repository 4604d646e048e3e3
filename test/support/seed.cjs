/** Ordinary runs try the same random texts each time, so that what fails can be tried again; `npm run fuzz` tries others. */
require('fast-check').configureGlobal({ seed: 20261122 });
