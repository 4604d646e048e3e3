/** The ownership map as blocks: who has what and why, which horizon it is in, and what another team would look like. */
import type { SpecAnalysis } from '../../analyze.js';
import { sourceTitle } from '../../ownership/knowledge.js';
import { capitalised, type Span } from '../../text.js';
import { counted } from '../../wording/words.js';
import type { MappedRole, MappedSection, Otherwise, OwnershipMap, SectionState } from '../ownership-map.js';
import type { Block, Fold } from './page.js';

const signs: Readonly<Record<SectionState, string>> = { done: '✓', begun: '◐', empty: '○', later: '·' };
const words: Readonly<Record<SectionState, string>> = {
  done: 'complete', begun: 'not complete', empty: 'still to be written', later: 'not needed yet',
};

export function ownershipBlocks(a: SpecAnalysis, map: OwnershipMap): readonly Block[] {
  if (map.roles.length === 0) return [];
  const top = a.spec.at('team').exists ? a.spec.at('team').anchor : a.spec.at('title').anchor;
  return [
    { type: 'columns', blocks: map.roles.map((role) => roleBlock(role, top)), span: top },
    ...(map.horizons.length > 0 ? [horizonsBlock(a, map.horizons)] : []),
    { type: 'group', title: 'If your team were another', blocks: map.profiles.flatMap((profile) => profileFold(profile, top)), span: top },
  ];
}

/** One card for each role: who it is, how far its sections are, and each section with the reasons for its owner. */
function roleBlock({ role, title, people, sections }: MappedRole, top: Span): Block {
  const who = role === undefined ? 'These fall to a role your team does not have.' : people.length > 0 ? people.join(', ') : 'nobody named yet';
  const owed = sections.filter(({ state }) => state !== 'later');
  const done = owed.filter(({ state }) => state === 'done').length;
  const progress = owed.length === 0 ? 'nothing asked for yet' : `${done} of ${owed.length} complete`;
  return {
    type: 'group',
    title: capitalised(title),
    card: true,
    blocks: [
      { type: 'facts', rows: [{ label: progress, value: { text: who, ...(people.length === 0 && { style: 'muted' as const }) }, span: top }], span: top },
      ...sections.map((section) => sectionFold(section, top)),
    ],
    span: top,
  };
}

function sectionFold({ title, state, span, findings, ownership }: MappedSection, top: Span): Fold {
  const notes = findings > 0 ? `, ${counted(findings, 'finding')}` : '';
  const reasons = [
    ...ownership.steps.map(({ text, sources }) => `${text}${cited(sources)}`),
    ...ownership.notes.map(({ text, source }) => `${text}${cited([source])}`),
  ];
  return {
    type: 'fold',
    sign: signs[state],
    title,
    note: `${words[state]}${notes}`,
    blocks: [{ type: 'list', label: 'Why this owner', items: reasons.map((text) => ({ value: { text }, span: span ?? top })), span: span ?? top }],
    span: span ?? top,
  };
}

function cited(sources: readonly string[]): string {
  return sources.length === 0 ? '' : ` (${sources.map(sourceTitle).join(', ')})`;
}

/** Where the spec is among the three, and who drives there. */
function horizonsBlock(a: SpecAnalysis, horizons: readonly Otherwise[]): Block {
  const span = a.spec.at('horizon').exists ? a.spec.at('horizon').span : a.spec.at('title').anchor;
  return {
    type: 'table',
    caption: 'Now and next: who drives in each horizon',
    head: ['Horizon', 'Who drives how many sections', 'What changes hands'],
    rows: horizons.map(({ id, isNow, drivers, changes }) => ({
      cells: [
        isNow ? { text: `**${id}** (this spec)` } : { text: id },
        { text: drivers.map(({ role, sections }) => `${role} ${sections}`).join(', ') },
        { text: isNow ? 'as it is now' : changes.length === 0 ? 'nothing' : changes.map(({ title, from, to }) => `${title}: ${from} → ${to}`).join('; ') },
      ],
      span,
    })),
    span,
  };
}

function profileFold({ id, title, isNow, changes }: Otherwise, top: Span): readonly Block[] {
  const count = changes.length === 0 ? 'nothing changes hands' : `${counted(changes.length, 'section changes', 'sections change')} hands`;
  return [
    {
      type: 'fold',
      sign: isNow ? '●' : '○',
      title,
      note: isNow ? 'your team now' : count,
      ...(!isNow && { action: { name: 'use-profile', value: id, label: 'Use this profile for the team' } }),
      blocks: [
        changes.length === 0
          ? { type: 'prose', text: 'Every section stays with the role it is with now.', span: top }
          : {
              type: 'table',
              head: ['Section', 'Now', 'Then'],
              rows: changes.map(({ title: section, from, to }) => ({ cells: [{ text: section }, { text: from }, { text: to }], span: top })),
              span: top,
            },
      ],
      span: top,
    },
  ];
}
