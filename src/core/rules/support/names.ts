/** The name with the first number behind it that is not taken: `treatment-2`. */
export function freeName(name: string, isTaken: (candidate: string) => boolean): string {
  for (let number = 2; ; number++) {
    const candidate = `${name}-${number}`;
    if (!isTaken(candidate)) return candidate;
  }
}
