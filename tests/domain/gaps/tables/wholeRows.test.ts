// How loudly each missing row is asked for: by what the settings say of the organisation, and by what a matrix claims.
import { expect, test } from 'vitest';
import type { Rule } from '../../../../src/domain/findings/rule';
import { createAnalyser } from '../../../../src/domain/gaps/engine/analyse';
import { wholeRowRule } from '../../../../src/domain/gaps/remarks/wholeRowRule';
import { AI_ROWS } from '../../../../src/domain/gaps/tables/wholeRows/aiRows';
import { ASSURANCE_ROWS } from '../../../../src/domain/gaps/tables/wholeRows/assuranceRows';
import { AUTHORITY_ROWS } from '../../../../src/domain/gaps/tables/wholeRows/authorityRows';
import { DELIVERY_ROWS } from '../../../../src/domain/gaps/tables/wholeRows/deliveryRows';
import { INCIDENT_ROWS } from '../../../../src/domain/gaps/tables/wholeRows/incidentRows';
import { SECURITY_ROWS } from '../../../../src/domain/gaps/tables/wholeRows/securityRows';
import type { Matrix } from '../../../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { findingsOf, TODAY } from '../../../support/testRule';
import { rows } from '../../../support/toldInFull';

const RULES = [
  ...AI_ROWS,
  ...ASSURANCE_ROWS,
  ...AUTHORITY_ROWS,
  ...DELIVERY_ROWS,
  ...INCIDENT_ROWS,
  ...SECURITY_ROWS,
].map(wholeRowRule);

const weightOf = (rule: Rule, matrix: Matrix) => findingsOf(rule, matrix)[0]?.severity ?? 'silent';

const SETTINGS = {
  highAvailability: [true, false],
  personalData: [true, false],
  aiInProduction: [true, false],
  processor: [true, false],
  customers: [true, false],
  watchedConcerns: [['cost'], []],
} as const;

test('what the settings say of the organisation makes some rows weigh more, or be asked for at all', () => {
  const said = RULES.flatMap((rule) => {
    const matrix = matrixFromSketch(rule.flagged[0]);
    const asIs = weightOf(rule, matrix);
    return Object.entries(SETTINGS).flatMap(([name, values]) => {
      const [yes, no] = values.map((value) =>
        `${matrix.settings[name as keyof typeof SETTINGS]}` === `${value}`
          ? asIs
          : weightOf(rule, { ...matrix, settings: { ...matrix.settings, [name]: value } }),
      );
      return yes === no ? [] : [`${rule.id}, ${name}: ${yes}, else ${no}`];
    });
  });
  expect(said).toEqual([
    'human-oversight-unowned, aiInProduction: must, else silent',
    'independent-evaluation-unowned, aiInProduction: must, else silent',
    'go-no-go-unowned, aiInProduction: must, else silent',
    'ai-kill-switch-unowned, aiInProduction: must, else silent',
    'impact-assessment-unowned, personalData: should, else silent',
    'impact-assessment-unowned, aiInProduction: must, else should',
    'emergency-spend-unowned, watchedConcerns: should, else look',
    'processor-notice-unowned, processor: should, else silent',
    'oncall-unowned, highAvailability: must, else should',
    'comms-unowned, customers: must, else silent',
    'no-scribe, personalData: should, else look',
    'ai-incident-unowned, aiInProduction: must, else silent',
  ]);
});

test('a matrix of delivery is asked for what comes with it, and one that claims nothing for what is vital', () => {
  const delivery = (claims: string) =>
    matrixFromSketch(
      [
        `settings: ${claims}`,
        '| Architect @platform | Engineer @application | Lead @leadership',
        '## Build',
        rows(9, 'Write code % #delivery | C | AR | I'),
        '## Operations',
        rows(9, 'Upgrade host % #platform | AR | C | I'),
        '## Release',
        rows(6, 'Ship part % | R | C | A'),
      ].join('\n'),
    );
  // All at once, and none hides another.
  const rules = RULES.map((rule) => ({ ...rule, hides: [] }));
  const told = (claims: string) => {
    const { findings } = createAnalyser({ rules }).analyse(delivery(claims), TODAY);
    return RULES.flatMap(({ id }) =>
      findings.filter(({ ruleId }) => ruleId === id).map(({ severity }) => `${id} ${severity}`),
    );
  };
  const comesWithIt = [
    'service-levels-unowned should',
    'oncall-unowned should',
    'observability-unowned should',
    'rollout-strategy-unowned should',
    'test-parity-unowned should',
    'incident-command-unowned should',
    'security-unowned should',
  ];
  expect(told('scope=build+operations+release')).toEqual(comesWithIt);
  const mustBeUp = ['oncall-unowned', 'incident-command-unowned'];
  expect(told('scope=build+operations+release, highAvailability=yes')).toEqual(
    comesWithIt.map((line) =>
      mustBeUp.includes(line.split(' ')[0] ?? '') ? line.replace('should', 'must') : line,
    ),
  );
  expect(told('shipped=build+operations+release')).toEqual(comesWithIt);
  expect(told('tagsConfirmed=yes')).toEqual([
    'oncall-unowned should',
    'incident-command-unowned should',
    'security-unowned should',
  ]);
});
