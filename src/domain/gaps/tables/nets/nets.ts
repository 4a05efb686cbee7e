/** Which net is cast before a rule says that nothing of a table of one's own is what it asks for: one mechanism over this table. */
import { anyOf } from '../../../recognition/anyOf';
import type { AnswerWords } from '../subjects/subject';
import { ACTIONS, COMMAND, ON_CALL } from './incidentNets';
import type { Net } from './net';
import { COST, RELIABILITY, RESTORE_TESTS } from './runningNets';
import {
  SHORT_ACTIONS,
  SHORT_COMMAND,
  SHORT_COST,
  SHORT_GO_NO_GO,
  SHORT_ON_CALL,
  SHORT_RELIABILITY,
  SHORT_RESTORE_TESTS,
  SHORT_SECURITY,
} from './shortWords';
import { GO_NO_GO, SECURITY } from './trustNets';

const or = (words: AnswerWords, short: RegExp) => ({ ...words, answers: anyOf(words.answers, short) });

/** By the id of the rule. */
export const NETS = {
  'incident-command-unowned': {
    ...or(COMMAND, SHORT_COMMAND),
    areas: ['incident'],
    ofService: true,
    inRoles: true,
  },
  'oncall-unowned': {
    ...or(ON_CALL, SHORT_ON_CALL),
    areas: ['incident', 'operations'],
    ofService: true,
    inRoles: true,
  },
  'actions-unowned': { ...or(ACTIONS, SHORT_ACTIONS), areas: ['incident'], ofService: true },
  'cost-unowned': { ...or(COST, SHORT_COST), areas: ['cost'], ofService: true },
  'reliability-unowned': { ...or(RELIABILITY, SHORT_RELIABILITY), areas: ['reliability'], ofService: true },
  'restore-untested': { ...or(RESTORE_TESTS, SHORT_RESTORE_TESTS), areas: ['reliability'], ofService: true },
  'security-unowned': { ...or(SECURITY, SHORT_SECURITY), areas: ['security'], inRoles: true },
  'go-no-go-unowned': { ...or(GO_NO_GO, SHORT_GO_NO_GO), areas: ['ai-governance'] },
} as const satisfies { readonly [ruleId: string]: Net };

export type NetId = keyof typeof NETS;
