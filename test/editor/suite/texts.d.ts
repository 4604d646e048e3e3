/** The files of a folder by their names; the bundler puts them in. */
declare module 'texts:*' {
  const texts: Readonly<Record<string, string>>;
  export default texts;
}
