// What the words of a condition and of a field say: hours, placeholders, addresses, limits; and when a question is asked.
import { describe, expect, it } from 'vitest';
import { fitOf, hoursOf } from '../../../../src/domain/incidents/judging/conditions';
import { faultIn, isRealText } from '../../../../src/domain/incidents/judging/fieldText';
import { asksOutOfHours, checksInText, notAsked } from '../../../../src/domain/incidents/vocabulary/question';
import { emptyMatrix } from '../../../../src/domain/matrix/emptyMatrix';
import raci from '../../../../src/domain/matrix/schemes/raci';
import { idOf } from '../../../../src/domain/matrix/sketch';

describe('a condition', () => {
  it.each([
    ['24/7', 'any'],
    ['at all times', 'any'],
    ['not always', undefined],
    ['day and night', 'any'],
    ['business hours only', 'day'],
    ['9 to 5', 'day'],
    ['not in business hours', 'night'],
    ['outside business hours', 'night'],
    ['nights', 'night'],
    ['on call', 'night'],
    ['not at weekends', 'day'],
    ['out of hours', 'night'],
    ['except out of hours', 'day'],
    ['business hours and weekends', undefined],
    ['business hours, not weekends', 'day'],
    ['for EU customers', undefined],
    ['', undefined],
  ])('“%s” speaks of these hours: %s', (words, hours) => expect(hoursOf(words)).toBe(hours));

  it.each([
    ['24/7', 'fits', 'fits'],
    ['nights', 'not known', 'fits'],
    ['business hours', 'not known', 'does not fit'],
    ['for EU customers', 'not known', 'not known'],
  ])('“%s”, asked about by day: %s, and by night: %s', (words, day, night) => {
    expect([fitOf(words, { outOfHours: false }), fitOf(words, { outOfHours: true })]).toEqual([day, night]);
  });
});

describe('a field', () => {
  it.each([
    'tbd',
    'TBC later',
    'n/a',
    'none',
    '-',
    '...',
    'xxx',
    'aaaa',
    ' pending ',
    'see above',
    'offen',
    '',
  ])('that holds “%s” says nothing', (text) => expect(isRealText(text)).toBe(false));

  it.each(['Alarm handbook', 'noon', 'x1', 'the pending list', 'ab'])(
    'that holds “%s” says something',
    (text) => expect(isRealText(text)).toBe(true),
  );

  it.each([
    ['doc', 'wiki.example/alarms', undefined],
    ['doc', '/ops/alarms.md', undefined],
    ['doc', 'Alarm handbook', undefined],
    ['doc', 'Handbook', 'which is neither an address nor a title of two words'],
    ['doc', 'tbd', 'which says nothing'],
    ['sla', '15 min', undefined],
    ['sla', 'half an hour', undefined],
    ['sla', '15', 'which is not a number with a unit'],
    ['contact', 'Ann', undefined],
    ['contact', '07700 900118', undefined],
    ['contact', 'x 12', 'which is no name, number or address'],
    ['schedule', 'Handbook', undefined],
    ['schedule', '15', undefined],
  ] as const)('%s: “%s” may be rested on, or not: %s', (field, text, fault) => {
    expect(faultIn(field, text)).toBe(fault);
    expect(faultIn(field, ` ${text} `)).toBe(fault);
  });
});

describe('a question', () => {
  it.each([
    ['Who decides at 3 a.m.?', true],
    ['Who decides at 3 p.m.?', true],
    ['Who decides at night?', true],
    ['Who decides overnight?', true],
    ['Who sends it on a Saturday?', true],
    ['Who sends it, also at a weekend?', true],
    ['Who fights it out of hours?', true],
    ['Who decides on Mondays?', false],
  ])('“%s” asks about nights and weekends, or does not', (text, asks) => {
    expect(asksOutOfHours(text)).toBe(asks);
  });

  it('is asked where the settings say that it can be', () => {
    const { settings } = emptyMatrix(idOf('asked'), 'Asked', raci);
    const off = {
      ...settings,
      aiInProduction: false,
      personalData: false,
      processor: false,
      customers: false,
    };
    const all = {
      ai: 'aiInProduction',
      'personal-data': 'personalData',
      processor: 'processor',
      customers: 'customers',
    };
    expect(notAsked(undefined, off)).toBeUndefined();
    for (const [applies, setting] of Object.entries(all) as ['ai', string][]) {
      expect(notAsked(applies, off)).toMatch(/^According to the settings, .+\.$/);
      expect(notAsked(applies, { ...off, [setting]: true })).toBeUndefined();
    }
    expect(new Set(Object.keys(all).map((applies) => notAsked(applies as 'ai', off))).size).toBe(4);
  });

  it('has its checks one after the other, however they are written', () => {
    expect(checksInText('A1(command) DEPTH(row x | y, 2)MAN R+ (triage)')).toEqual([
      'A1(command)',
      'DEPTH(row x | y, 2)',
      'MAN',
      'R+ (triage)',
    ]);
    expect(checksInText('')).toEqual([]);
  });
});
