/** Whose yes a spec needs, and what they said. */
import type { SpecAnalysis } from '../analyze.js';
import { roleById } from '../ownership/knowledge.js';

type Decision = 'pending' | 'approved' | 'changes-requested' | 'rejected';

export interface Approval {
  readonly role: string;
  /** Who was asked or has answered; undefined while the spec names nobody. */
  readonly person?: string;
  /** The team settings ask for this role's yes. */
  readonly asked: boolean;
  /** Pending also where the spec says nothing. */
  readonly decision: Decision;
  readonly date?: string;
}

const decisions: readonly string[] = ['pending', 'approved', 'changes-requested', 'rejected'] satisfies Decision[];

/** What the spec says, in its order, then what the team settings want and the spec does not speak of. */
export function approvals({ spec, config }: SpecAnalysis): readonly Approval[] {
  const wanted = (config.approvals.get(spec.kind.id) ?? []).filter((role) => roleById(role));
  const own = spec.at('approvals').items().flatMap((entry): readonly Approval[] => {
    const role = entry.at('role').text ?? '';
    if (!roleById(role)) return [];
    const [person, decision, date] = [entry.at('person').filledText, entry.at('decision').text, entry.at('date').text];
    return [
      {
        role,
        ...(person !== undefined && { person }),
        asked: wanted.includes(role),
        decision: decision !== undefined && decisions.includes(decision) ? (decision as Decision) : 'pending',
        ...(date !== undefined && { date }),
      },
    ];
  });
  const silent = wanted.filter((role) => !own.some((one) => one.role === role));
  return [...own, ...silent.map((role): Approval => ({ role, asked: true, decision: 'pending' }))];
}
