/** Adds the rows that an area needs at least, and claims the area. */

import { edits } from '../../edits/edit';
import { setScope } from '../../edits/setScope';
import type { Fix, FixContext } from '../../findings/rule';
import { AREA_OF_SECTION, type AreaId, areaName } from '../../matrix/areas';
import { counted } from '../names/words';
import { referenceRows } from '../tables/referenceRow';
import { addReferenceRows } from './addRow';

/** Rows of the catalogue by area, where the area is more than the sections that carry its name. */
const ROWS: { readonly [area in AreaId]?: readonly string[] } = {
  reliability: ['gov-reliability-owner', 'plan-recovery-objectives', 'duty-backup', 'duty-restore'],
  cost: ['gov-cost-owner', 'plan-cost-boundaries'],
  security: ['shr-sec-platform', 'shr-sec-app', 'shr-secrets', 'ref-access-lifecycle', 'ref-vulnerability'],
  incident: [
    'duty-severity',
    'duty-escalation',
    'duty-oncall',
    'duty-triage',
    'duty-declare',
    'duty-command',
    'duty-deputy',
    'duty-respond-platform',
    'duty-respond-application',
    'duty-comms-customer',
    'duty-close',
    'duty-postmortem',
    'duty-followup',
  ],
  data: ['ref-data-classification', 'duty-notify-regulator'],
  ai: ['ai-strategy', 'ai-models', 'ai-deploy', 'ai-operational-health', 'ai-cost-llm-api', 'ai-cost-gpu'],
  'ai-governance': [
    'ai-governance-model',
    'ai-vendor-oss',
    'aix-human-oversight',
    'aix-independent-eval',
    'aix-go-nogo',
    'aix-kill-switch',
    'aix-ai-incident',
  ],
};

/** Rows added for a stage: enough to begin with. */
const OF_A_STAGE = 6;

export function addAreaRows(area: AreaId, context: FixContext): Fix {
  const { reading } = context;
  const wanted =
    ROWS[area] ??
    referenceRows()
      .filter(({ section, duty }) => AREA_OF_SECTION[section] === area && duty === undefined)
      .slice(0, OF_A_STAGE)
      .map(({ origin }) => origin);
  const origins = wanted.filter((origin) => reading.withOrigin(origin).length === 0);
  const label = `Add ${counted(origins.length, 'activity', 'activities')}`;
  return claiming(area, addReferenceRows(origins, context, label), context);
}

function claiming(area: AreaId, add: Fix, context: FixContext): Fix {
  const { ownersChoice, outcome } = add;
  const claim = setScope({ [area]: { state: 'here', by: 'person', since: context.reading.today } });
  return {
    label: add.label,
    ...(outcome ? { outcome } : {}),
    edit: edits(`${add.edit.label} of ${areaName(area)}`, [add.edit, claim]),
    ...(ownersChoice
      ? {
          ownersChoice: {
            ...ownersChoice,
            chosen: (owners) => claiming(area, ownersChoice.chosen(owners), context),
          },
        }
      : {}),
  };
}
