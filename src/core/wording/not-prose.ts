/** What stands in a sentence and is not its writer's wording: code, quotes, addresses, places to fill. */
export const notProse: readonly RegExp[] = [
  /`[^`]*`/g,
  /[“„«][^“”„«»]{1,200}[”“»]/gu,
  /"[^"]{1,200}"/g,
  /(?<![\p{L}\p{N}])['‘][^'’‘]{1,80}['’](?![\p{L}\p{N}])/gu,
  /\bhttps?:\/\/[^\s<>"']+/g,
  /<[^<>]{1,80}>/g,
];
