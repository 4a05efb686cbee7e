/** Which net is cast before a rule says that nothing of a table of one's own is what it asks for: one mechanism over this table. */
import { ACTIONS, COMMAND, ON_CALL } from './incidentNets';
import type { Net } from './net';
import { COST, RELIABILITY, RESTORE_TESTS } from './runningNets';
import { GO_NO_GO, SECURITY } from './trustNets';

/** By the id of the rule. */
export const NETS = {
  'incident-command-unowned': { ...COMMAND, areas: ['incident'], ofService: true, inRoles: true },
  'oncall-unowned': { ...ON_CALL, areas: ['incident', 'operations'], ofService: true, inRoles: true },
  'actions-unowned': { ...ACTIONS, areas: ['incident'], ofService: true },
  'cost-unowned': { ...COST, areas: ['cost'], ofService: true },
  'reliability-unowned': { ...RELIABILITY, areas: ['reliability'], ofService: true },
  'restore-untested': { ...RESTORE_TESTS, areas: ['reliability'], ofService: true },
  'security-unowned': { ...SECURITY, areas: ['security'], inRoles: true },
  'go-no-go-unowned': { ...GO_NO_GO, areas: ['ai-governance'] },
} as const satisfies { readonly [ruleId: string]: Net };

export type NetId = keyof typeof NETS;
