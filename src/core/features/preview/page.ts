/**
 * A spec as a page to read: plain data between the spec and what shows it. The preview, the exported HTML and the exported Markdown are
 * three ways to write down the same page. Every part knows where in the text it comes from.
 */
import type { Finding } from '../../finding.js';
import type { Span } from '../../text.js';

export interface Page {
  /** What people call the spec. */
  readonly title: string;
  /** "PRD", "Experiment brief". */
  readonly kind: string;
  /** One or two sentences under the title; absent when none are written. */
  readonly summary: Prose | undefined;
  /** Status, horizon, people, dates: short facts at the top. */
  readonly facts: readonly Fact[];
  readonly sections: readonly PageSection[];
  /** Findings that belong to no section. */
  readonly findings: readonly Finding[];
  /** Who owns what, and why. */
  readonly ownership: readonly Block[];
  /** A summary on one printed page: sections without owner and state. */
  readonly brief?: boolean;
}

export interface PageSection {
  /** The key. */
  readonly id: string;
  readonly title: string;
  /** Key and value. */
  readonly span: Span;
  readonly owner: PageOwner;
  /** What is in it: everything the status asks for, something, or nothing yet. */
  readonly state: 'complete' | 'partial' | 'empty';
  readonly blocks: readonly Block[];
  /** Findings that belong to none of the blocks. */
  readonly findings: readonly Finding[];
}

/** Whose a section is, in few words. */
export interface PageOwner {
  /** "growth PM", "core PM + PMM", or "nobody". */
  readonly label: string;
  readonly people: readonly string[];
}

/** Text of the writer's as Markdown, or a value in a form of its own. */
export interface Inline {
  readonly text: string;
  /** `code`: an id; `state`: a word out of a list, such as a status; `muted`: what nobody wrote. Without: the writer's Markdown. */
  readonly style?: 'code' | 'state' | 'muted';
}

export interface Fact {
  readonly label: string;
  /** Needs a line of its own. */
  readonly wide?: boolean;
  readonly value: Inline;
  readonly span: Span;
}

interface Part {
  readonly span: Span;
  /** Filled in when the page is put together. */
  readonly findings?: readonly Finding[];
}

/** Paragraphs of the writer's Markdown. */
interface Prose extends Part {
  readonly type: 'prose';
  readonly label?: string;
  readonly text: string;
}

interface Facts extends Part {
  readonly type: 'facts';
  readonly rows: readonly Fact[];
}

export interface Table extends Part {
  readonly type: 'table';
  readonly caption?: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly cells: readonly Inline[]; readonly span: Span }[];
}

interface List extends Part {
  readonly type: 'list';
  readonly label?: string;
  readonly items: readonly { readonly value: Inline; readonly span: Span }[];
}

/** Blocks that belong together under a heading of their own. */
interface Group extends Part {
  readonly type: 'group';
  readonly title: string;
  /** Set apart from what is around it. */
  readonly card?: boolean;
  readonly blocks: readonly Block[];
}

/** A chart. What it shows is also there as a sentence and as a table, for those who do not see it. */
export interface Figure extends Part {
  readonly type: 'figure';
  readonly title: string;
  /** `<svg>…</svg>`, made from numbers and escaped words only. */
  readonly svg: string;
  /** What a person would say the chart shows. */
  readonly alt: string;
  readonly data: Pick<Table, 'head' | 'rows'>;
}

/** What only some want to know, behind a line that opens. */
export interface Fold extends Part {
  readonly type: 'fold';
  /** In front of the title; `note` says the same in words. */
  readonly sign: string;
  readonly title: string;
  readonly note: string;
  /** What can be done about it where the page stands beside an editor. */
  readonly action?: { readonly name: 'use-profile'; readonly value: string; readonly label: string };
  readonly blocks: readonly Block[];
}

/** Blocks side by side as far as there is room. */
interface Columns extends Part {
  readonly type: 'columns';
  readonly blocks: readonly Block[];
}

export type Block = Prose | Facts | Table | List | Group | Figure | Fold | Columns;

/** What is drawn of a section; undefined for a picture that there is too little for. */
export type Pictures = readonly (Block | undefined)[];
