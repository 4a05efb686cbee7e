import { describe, expect, it } from 'vitest';
import { checkFromText } from '../../../src/domain/incidents/audit/checkText';
import { scenariosOf } from '../../../src/domain/incidents/audit/scenariosOf';
import { clockInWords, LEGAL_CLOCKS, suggestedLimit } from '../../../src/domain/incidents/clocks/legalClocks';
import { regimeList } from '../../../src/domain/incidents/clocks/regimeList';
import { emptyMatrix } from '../../../src/domain/matrix/emptyMatrix';
import raci from '../../../src/domain/matrix/schemes/raci';
import type { Settings } from '../../../src/domain/matrix/settings';
import { idOf } from '../../../src/domain/matrix/sketch';

function asked(settings: Partial<Settings>): readonly string[] {
  const matrix = emptyMatrix(idOf('clocks'), 'Clocks', raci);
  const scenarios = scenariosOf({ ...matrix, settings: { ...matrix.settings, ...settings } });
  return scenarios.find(({ id }) => id === LEGAL_CLOCKS)?.questions.map(({ id }) => id) ?? [];
}

describe('legal clocks', () => {
  it.each([
    ['gdpr', 72],
    ['dora', 4],
    ['nis2', 24],
    ['ai-act', 48],
    ['hipaa', 1440],
  ])('%s has its shortest clock of %i hours', (id, hours) => {
    const regime = regimeList.find((one) => one.id === id);
    expect(Math.min(...(regime?.clocks ?? []).flatMap((clock) => clock.hours ?? []))).toBe(hours);
  });

  it('run as long as the law says, one after the other', () => {
    const hours = regimeList.map(
      ({ id, clocks }) => `${id}: ${clocks.map((clock) => clock.hours ?? 'as agreed').join(', ')}`,
    );
    expect(hours).toEqual([
      'dora: 4, 24, 72, 720',
      'nis2: 24, 72, 720',
      'ai-act: 360, 48, 240',
      'gdpr: 72, as agreed, as agreed',
      'hipaa: 1440, 1440',
      'contract: as agreed',
    ]);
  });

  it.each(regimeList.map((regime) => [regime.id, regime] as const))(
    '%s asks who starts, who sends, and when its limits were checked',
    (id, { questions }) => {
      for (const question of questions) {
        expect(question.id.startsWith(`${id}-`), question.id).toBe(true);
        for (const check of question.checks) expect(checkFromText(check)).toMatchObject({ ok: true });
      }
      expect(questions.find((question) => question.id === `${id}-checked`)?.checks).toEqual(['MAN']);
    },
  );

  it('are those of GDPR where personal data is handled and nobody has chosen', () => {
    expect(asked({ personalData: true }).every((id) => id.startsWith('gdpr-'))).toBe(true);
    expect(asked({ personalData: false })).toEqual([]);
    expect(asked({ personalData: true, regimes: [] })).toEqual([]);
    expect(asked({ regimes: ['dora'] })).toContain('dora-first');
  });

  it('can be one’s own', () => {
    const ownClocks = [{ id: 'acme', name: 'Contract with Acme', hours: 2, starts: 'awareness' }];
    expect(asked({ regimes: [], ownClocks })).toEqual(['own-acme-starts', 'own-acme-sends']);
    const settings = {
      ...emptyMatrix(idOf('clocks'), 'Clocks', raci).settings,
      regimes: ['dora', 'gdpr'],
      ownClocks,
    };
    expect(suggestedLimit(settings)).toBe('2 h (Contract with Acme), 4 h (DORA), 72 h (GDPR)');
    expect(suggestedLimit({ ...settings, regimes: ['dora'], ownClocks: [] })).toBe('4 h (DORA)');
    expect(suggestedLimit({ ...settings, regimes: [], ownClocks: [] })).toBeUndefined();
  });

  it('are told in words', () => {
    expect(clockInWords({ what: 'Notify', hours: 720, starts: 'awareness' })).toBe(
      'Notify within one month of awareness',
    );
    expect(clockInWords({ what: 'Notify', hours: 1440, starts: 'discovery' })).toBe(
      'Notify within 60 days of discovery',
    );
    expect(clockInWords({ what: 'Tell them', starts: 'awareness' })).toBe(
      'Tell them without undue delay, from awareness',
    );
  });
});
