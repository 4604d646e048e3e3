/**
 * What is worked out of texts, remembered for the last few thousand: while somebody types, all texts of a spec but one are asked for again at
 * every letter. When there are more, all are forgotten, which costs no more than the first time.
 */
export function remembered<Result>(work: (text: string) => Result, most = 2000): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = work(text);
    if (known.size >= most) known.clear();
    known.set(text, result);
    return result;
  };
}
