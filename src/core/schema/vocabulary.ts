/**
 * The words our JSON Schemas use beyond the standard ones. They are annotations: they never decide whether a file is
 * valid in another editor, and every feature reads its knowledge of sections and fields from them.
 */
import { specKindIds, type SpecKindId } from './kind-ids.js';

/** Conditions on the spec's top-level keys; all must hold, each with any of its values. A list in the spec matches by any item. */
export type Condition = Readonly<Record<string, readonly string[]>>;

/** Somebody whose agreement is needed, and to what when it is not the whole section. */
export interface MustAgree {
  readonly role: string;
  readonly on?: string;
  readonly source?: readonly string[];
}

/** What changes when a condition holds. A shared section stays shared: `owner` says who of them drives. */
export interface OwnershipCondition {
  readonly if: Condition;
  readonly owner?: string;
  readonly add_contributors?: readonly string[];
  readonly must_agree?: readonly MustAgree[];
  readonly why: string;
  readonly source: readonly string[];
}

/** `x-ownership` of a section: who drives it, with whom, and why. */
export interface OwnershipAnnotation {
  readonly owner: string;
  /** Roles equally concerned; the owner drives. */
  readonly shared?: readonly string[];
  readonly contributors: readonly string[];
  readonly must_agree?: readonly MustAgree[];
  readonly approver?: string;
  /** In rising order of strength. */
  readonly when?: readonly OwnershipCondition[];
  /** Items of the section that have an owner of their own, chosen by the value of one of their keys. */
  readonly by_item?: { readonly key: string; readonly owners: Readonly<Record<string, string>> };
  /** One or two sentences in the project's own words. */
  readonly why: string;
  readonly source: readonly string[];
}

/** `x-kind-ownership`: conditions that hold for every section of a kind. */
interface KindOwnershipAnnotation {
  readonly when: readonly OwnershipCondition[];
}

/** `x-status` on a kind's `status` property; the order of statuses is the order of its `enum`. */
export interface StatusAnnotation {
  /** From here on the plan is firm: rules marked so weigh one level more. */
  readonly firm_from: string;
  /** Statuses outside the order, which owe almost nothing. */
  readonly closed: readonly string[];
  /** Closed specs for which this holds owe what another status asks for: what is archived as shipped has been launched. */
  readonly closed_owes?: { readonly status: string; readonly if: Condition };
}

/** `x-required-from` on a property: the status from which it may no longer be missing. */
export interface RequiredFrom {
  readonly status: string;
  readonly if?: Condition;
  /** For fields of list items: the items' own keys this depends on, e.g. `{ "role": ["primary", "secondary"] }`. */
  readonly if_item?: Condition;
  /** Another key of the same mapping that serves as well. */
  readonly unless?: string;
  /** The top-level key with the date before which it is not owed yet; not owed at all while that date is missing. */
  readonly after?: string;
  /** The dedicated rule that reports it, once that rule exists. */
  readonly rule?: string;
  /** An empty list or mapping counts as an answer. */
  readonly may_be_empty?: boolean;
}

/**
 * Kinds of names. A name is *born* where `x-defines` stands and *used* where `x-refers` stands; on `propertyNames` they
 * speak of the keys of a mapping. `role`, `person` and `section` are used in specs but born elsewhere.
 */
export const fileNames = [
  'metric', 'variant', 'evidence', 'persona', 'goal', 'story', 'requirement', 'assumption', 'dependency', 'risk',
  'question', 'decision',
] as const;
/** Of other specs, each named by its kind. */
export const specNames = specKindIds;
export const outsideNames = ['role', 'person', 'section', 'rule', 'kind'] as const;
export type NameKind = (typeof fileNames)[number] | SpecKindId | (typeof outsideNames)[number];

/** `x-defines`: the kind of name born here, and the dedicated rule for two that are the same, once it exists. */
export interface Defines {
  readonly name: NameKind;
  readonly duplicate?: string;
}

/** `x-unit`: how a number is to be read. */
export type Unit = 'fraction' | 'percent' | 'days' | 'users' | 'count';

/** A JSON Schema as our files write it: the standard words we use and ours. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number | boolean | null)[];
  /** One sentence for each value of `enum`, in its order; VS Code and others show them too. */
  readonly enumDescriptions?: readonly string[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly format?: 'date' | 'uri';
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly 'x-ownership'?: OwnershipAnnotation;
  readonly 'x-kind-ownership'?: KindOwnershipAnnotation;
  readonly 'x-status'?: StatusAnnotation;
  readonly 'x-required-from'?: RequiredFrom;
  /** On a date: the status that begins on this day. */
  readonly 'x-day-of'?: string;
  readonly 'x-defines'?: Defines;
  readonly 'x-refers'?: NameKind;
  /** A name that was right when it was written down: it follows a renaming, and nobody minds if nothing is called so any more. */
  readonly 'x-recalls'?: NameKind;
  readonly 'x-unit'?: Unit;
  /** Free text in sentences. */
  readonly 'x-prose'?: boolean;
  /** Belongs into every new entry, whatever the status: without it the rest says nothing. */
  readonly 'x-main'?: boolean;
  /** What to write here in a few words, for a place to fill: no more than 60 characters. On a list it speaks of one entry. */
  readonly 'x-hint'?: string;
  /** On a section: what a good one looks like, as a few sentences. */
  readonly 'x-good'?: readonly string[];
}

/** Our words among the keywords of the schemas. */
export const keywords: readonly string[] = [
  'x-ownership', 'x-kind-ownership', 'x-status', 'x-required-from', 'x-day-of', 'x-defines', 'x-refers', 'x-recalls', 'x-unit', 'x-prose', 'x-main',
  'x-hint', 'x-good',
  'enumDescriptions',
];
