/** What a person can put right (no network, no browser, nothing built yet). It is shown as one line, without a stack. */
export class HostFailure extends Error {}

/** Runs a program's main function; its result is the exit code. Expected failures become one line on stderr and code 1. */
export async function runMain(main: () => Promise<number>): Promise<void> {
  try {
    process.exit(await main());
  } catch (error) {
    console.error(error instanceof HostFailure ? error.message : error);
    process.exit(1);
  }
}

/** Rejects with `message` when `work` takes longer than `seconds`. The work itself goes on: its owner has to stop it. */
export async function within<T>(seconds: number, message: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HostFailure(message)), seconds * 1000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
