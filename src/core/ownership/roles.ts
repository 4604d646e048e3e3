/** The roles there are in product teams, as data. */
import roleData from '../../../schemas/roles.json';

export interface Role {
  readonly id: string;
  /** In full: "product marketing manager". */
  readonly title: string;
  /** Short enough for the end of a line: "PMM". */
  readonly short: string;
  /** Other job titles that companies use for it. */
  readonly titles: readonly string[];
  /** Short words that people write for it. */
  readonly aliases?: readonly string[];
  /** Behind "or": the role that such a word may mean as well, and when. */
  readonly instead?: string;
  readonly description: string;
  /** Who takes over, in this order, in a team that does not have the role. */
  readonly fallback: readonly string[];
  readonly source: readonly string[];
}

export const roles: readonly Role[] = roleData;
