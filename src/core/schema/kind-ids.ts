/** Which kinds of files there are. Everything that goes by kind is derived from this list, so it leads to nothing itself. */
export const kindIds = ['prd', 'experiment', 'launch', 'config'] as const;
/** The kinds that come with Product Specs; a team may have others of its own. */
export type KindId = (typeof kindIds)[number];

/** All but the team settings. */
export type SpecKindId = Exclude<KindId, 'config'>;
export const specKindIds: readonly SpecKindId[] = kindIds.filter((id) => id !== 'config');

export function isSpecKindId(name: string): name is SpecKindId {
  return specKindIds.some((id) => id === name);
}

/** The files that kinds are described in, without their ending. */
export const schemaNames = ['common', ...kindIds] as const;
export type SchemaName = (typeof schemaNames)[number];
