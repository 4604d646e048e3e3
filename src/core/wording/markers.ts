/** What writers put where something is still to be decided, as the source of a pattern: whole words in capitals. */
export const markerWords = 'TBD|TODO|TBC|FIXME';
