/** `npm run fuzz`: FUZZ_TIMES as many random texts as in an ordinary run, fifty times where it does not say. */
process.env.FUZZ_TIMES ??= '50';
