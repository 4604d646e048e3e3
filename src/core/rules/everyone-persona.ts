import type { Rule, RuleContext } from './rule.js';
import type { View } from '../spec/view.js';

/** The whole value says so; "everyone who pays by invoice" says whom. */
const everyone =
  /^(?:literally\s+)?(?:every(?:one|body)|any(?:one|body)|the\s+(?:general\s+)?public|the\s+whole\s+world|(?:all|every|any)(?:\s+of)?(?:\s+(?:our|the|kinds\s+of|types\s+of))?\s+(?:users?|customers?|people|persons?|visitors?|clients?|consumers?|accounts?|employees))(?:\s+(?:in\s+the\s+world|of\s+(?:the|our)\s+(?:product|app|site|website|platform|service)|everywhere|alike))?[\s.!]*$/i;

export const everyonePersona: Rule = {
  meta: {
    id: 'everyone-persona',
    title: 'For everyone',
    kinds: ['prd', 'launch'],
    sections: ['problem', 'personas', 'audience'],
    level: { base: 'warning' },
    messages: {
      default: '`{who}` is nobody in particular. Say who needs it most: what they do, in which situation, how many there are.',
    },
    source: 'this-project',
  },
  *check({ spec }) {
    for (const view of whoIn(spec)) {
      const who = view.text?.trim() ?? '';
      if (everyone.test(who)) yield { data: { who: who.replace(/\s+/g, ' ') }, span: view.span };
    }
  },
};

/** Where a spec says whom it is for. A persona without a name goes by its id. */
function whoIn(spec: RuleContext['spec']): readonly View[] {
  const personas = spec.at('personas').items().map((persona) => (persona.at('name').exists ? persona.at('name') : persona.at('id')));
  const audience = spec.at('audience');
  return [spec.at('problem', 'who'), ...personas, ...audience.at('personas').items(), ...audience.at('segments').items()];
}
