import naughtyStrings from 'big-list-of-naughty-strings';
import { describe, expect, it } from 'vitest';
import { emptyMatrix } from '../../../src/domain/matrix/emptyMatrix';
import type { ActivityId } from '../../../src/domain/matrix/ids';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { ordersBetween } from '../../../src/domain/matrix/order';
import { withoutControls } from '../../../src/domain/matrix/plainText';
import { STRAY_SECTION } from '../../../src/domain/matrix/references';
import { matrixFromSaved, SAVED_VERSION, savedFromMatrix } from '../../../src/domain/matrix/saved';
import type { Scheme } from '../../../src/domain/matrix/scheme/scheme';
import { schemeList } from '../../../src/domain/matrix/schemeList';
import { idOf } from '../../../src/domain/matrix/sketch';
import { fullMatrix } from '../../support/fullMatrix';

const read = (matrix: unknown, version = SAVED_VERSION) => matrixFromSaved({ version, matrix });
const throughText = (matrix: Matrix) => matrixFromSaved(JSON.parse(JSON.stringify(savedFromMatrix(matrix))));
const changed = (change: (json: ReturnType<typeof JSON.parse>) => void) => {
  const json = JSON.parse(JSON.stringify(fullMatrix));
  change(json);
  return json;
};

describe('reading what was written', () => {
  it('gives the same matrix, with every field filled in', () => {
    expect(throughText(fullMatrix)).toEqual({ matrix: fullMatrix, problems: [], repairs: [] });
  });

  it.each(schemeList.map((scheme) => [scheme.name, scheme] as const))('takes the scheme %s', (_, scheme) => {
    const matrix = emptyMatrix(idOf('empty'), 'Empty', scheme);
    expect(throughText(matrix)).toEqual({ matrix, problems: [], repairs: [] });
  });

  it('takes letters that are digits and signs, as imported tables have them', () => {
    const [code] = schemeList[0]?.codes ?? [];
    const codes = ['7', '✓', '🟢', 'ä', 'Я'].map((letter) => ({ ...code, letter, excludes: [] }));
    const scheme = { id: 'own', name: 'Signs off', codes } as unknown as Scheme;
    const matrix = emptyMatrix(idOf('empty'), 'Empty', scheme);
    expect(throughText(matrix)).toEqual({ matrix, problems: [], repairs: [] });
  });

  it('keeps any text as a name', () => {
    const names = (naughtyStrings as readonly string[]).map(withoutControls);
    const orders = ordersBetween(null, null, names.length);
    const sections = Object.fromEntries(
      names.map((name, place) => {
        const id = `section-${String(place).padStart(8, '0')}`;
        return [id, { id, name, kind: 'stage', order: orders[place] }];
      }),
    );
    const matrix = { ...fullMatrix, sections: { ...fullMatrix.sections, ...sections } } as Matrix;
    expect(throughText(matrix)).toEqual({ matrix, problems: [], repairs: [] });
  });

  it('keeps fields it does not know', () => {
    const json = changed((matrix) => {
      matrix.weather = { sky: 'grey' };
      matrix.activities['activity-0000001'].mood = 'OK';
      matrix.settings.colour = 'red';
    });
    expect(read(json)).toEqual({ matrix: json, problems: [], repairs: [] });
  });
});

describe('a version', () => {
  it('newer than this one is refused', () => {
    expect(() => read(fullMatrix, 99)).toThrow(
      /saved by a newer version of Answerable.*has not been changed/,
    );
  });

  it('older than this one gets the upgrades it has not had, in order', () => {
    const add = (word: string) => ({
      name: word,
      upgrade: (matrix: { readonly [field: string]: unknown }) => ({
        ...matrix,
        name: `${matrix.name} ${word}`,
      }),
    });
    const upgrades = [add('one'), add('two'), add('three')];
    const { matrix } = matrixFromSaved({ version: 2, matrix: fullMatrix }, { upgrades });
    expect(matrix.name).toBe('Everything two three');
  });

  it.each([[undefined], ['1'], [0], [1.5]])('of %j is refused', (version) => {
    expect(() => matrixFromSaved({ version, matrix: fullMatrix })).toThrow('it has no version');
  });
});

describe('the upgrade to several duties and a scope', () => {
  const older = (settings: object, activity: object) => {
    const matrix = changed((json) => {
      delete json.settings.scope;
      Object.assign(json.settings, settings);
      const [first] = Object.values(json.activities) as { [field: string]: unknown }[];
      delete first?.duties;
      delete first?.guesses;
      Object.assign(first ?? {}, activity);
    });
    return read(matrix, 1).matrix;
  };
  const first = (matrix: Matrix) => matrix.activities['activity-0000001' as ActivityId];

  it('makes the one duty the first of several', () => {
    expect(first(older({}, { duty: 'rollback' }))).toMatchObject({ duties: ['rollback'] });
    expect(first(older({}, { duty: 'rollback' }))).not.toHaveProperty('duty');
    expect(first(older({}, {}))).not.toHaveProperty('duties');
  });

  it('takes confirmed tags as confirmed, and leaves the scope open where nobody confirmed any', () => {
    expect(older({ tagsConfirmed: true }, { duty: 'rollback' }).settings.scope).toEqual({});
    expect(first(older({}, { duty: 'rollback' }))).not.toHaveProperty('guesses');
    expect(older({ tagsConfirmed: false }, {}).settings).not.toHaveProperty('scope');
  });
});

describe('damage', () => {
  it.each([[null], ['text'], [[]], [{ version: 1 }], [{ version: 1, matrix: [] }]])(
    '%j is refused',
    (saved) => {
      expect(() => matrixFromSaved(saved)).toThrow(/^This was not saved by Answerable/);
    },
  );

  it('in an optional field costs the field, and says where', () => {
    const json = changed((matrix) => {
      matrix.activities['activity-0000001'].dueOn = 'tomorrow';
      matrix.activities['activity-0000001'].conditions['role-00000000001'] = 7;
    });
    const { matrix, problems } = read(json);
    expect(problems.map(({ place, message }) => `${place}: ${message}`)).toEqual([
      'activity “Set budget”: “conditions > role-00000000001” must be text. It was skipped.',
      'activity “Set budget”: “dueOn” must be a date such as 2026-11-21. It was skipped.',
    ]);
    const { dueOn, ...rest } = fullMatrix.activities[idOf<ActivityId>('activity-0000001')] as {
      dueOn?: unknown;
    };
    expect(matrix.activities[idOf<ActivityId>('activity-0000001')]).toEqual({ ...rest, conditions: {} });
  });

  it('in a field with a default is filled in', () => {
    const json = changed((matrix) => {
      matrix.activities['activity-0000001'].kind = 'party';
    });
    const { matrix, problems } = read(json);
    expect(matrix.activities[idOf<ActivityId>('activity-0000001')]?.kind).toBe('activity');
    expect(problems).toHaveLength(1);
  });

  it('in a needed field is filled in, so that the rest of the part opens', () => {
    const json = changed((matrix) => {
      matrix.activities['activity-0000002'] = { id: 'activity-0000002', name: { en: 'Pay' }, notes: 'Kept' };
    });
    const { matrix, problems } = read(json);
    expect(matrix.activities[idOf<ActivityId>('activity-0000002')]).toEqual({
      id: 'activity-0000002',
      name: 'Untitled activity',
      notes: 'Kept',
      sectionId: STRAY_SECTION,
      order: 'a0',
      kind: 'activity',
      concerns: [],
      assignments: {},
    });
    expect(problems.map(({ place, message }) => `${place}: ${message}`)).toEqual([
      'activity activity-0000002: “name” must be text. It is called “Untitled activity” now.',
      'activity “Untitled activity”: Its section is missing. The activity was moved to a new section at the end.',
    ]);
  });

  it('in an item of a list costs the item', () => {
    const json = changed((matrix) => {
      matrix.people['person-000000001'].absences = [
        { from: 'soon' },
        { from: '2026-07-01', until: '2026-07-14' },
      ];
      matrix.audits['audit-0000000001'].answers.push({ scenarioId: 7 }, null);
    });
    const { matrix, problems } = read(json);
    expect(matrix).toEqual(fullMatrix);
    expect(problems.map(({ place, message }) => `${place}: ${message}`)).toEqual([
      'person “Ann”: “absences > 1” must be a date such as 2026-11-21. It was skipped.',
      'audit audit-0000000001: “answers > 2” must be text. It was skipped.',
      'audit audit-0000000001: “answers > 3” is not what belongs here. It was skipped.',
    ]);
  });

  it('of a whole part costs the part, and the rest opens', () => {
    const json = changed((matrix) => {
      matrix.activities.bad = 'text';
      matrix.roles['role-00000000002'] = { id: 'role-00000000003', name: 'Moved' };
    });
    const { matrix, problems } = read(json);
    expect(matrix).toEqual(fullMatrix);
    expect(problems.map(({ place, message }) => `${place}: ${message}`)).toEqual([
      'activity bad: This is not valid here. It was skipped.',
      'role “Moved”: Its id does not match. It was skipped.',
    ]);
  });

  it('of a key that reaches a prototype costs the key', () => {
    const json = JSON.parse(
      JSON.stringify(fullMatrix).replace('"settings":{', '"settings":{"__proto__":{"polluted":true},'),
    );
    const { matrix, problems } = read(json);
    expect(problems.map(({ place }) => place)).toEqual(['settings > __proto__']);
    expect(matrix).toEqual(fullMatrix);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('of an id costs the part', () => {
    const json = changed((matrix) => {
      matrix.people.constructor = {
        id: 'constructor',
        name: 'Eve',
        order: 'a1',
        active: true,
        kind: 'internal',
      };
      matrix.people.short = { id: 'short', name: 'Kim', order: 'a1', active: true, kind: 'internal' };
    });
    const { matrix, problems } = read(json);
    expect(Object.keys(matrix.people)).toEqual(['person-000000001']);
    expect(problems).toHaveLength(2);
  });

  it('too deep to walk is refused', () => {
    let deep: unknown = 'bottom';
    for (let depth = 0; depth < 100_000; depth += 1) deep = { deep };
    expect(() => read({ ...fullMatrix, deep })).toThrow('nested too deeply');
  });

  it('in the scheme takes the shipped one, or refuses where there is none', () => {
    const broken = changed((matrix) => {
      matrix.scheme.codes[0].letter = 'RR';
    });
    expect(read(broken)).toMatchObject({
      matrix: { scheme: fullMatrix.scheme },
      problems: [{ place: 'scheme' }],
    });
    broken.scheme.id = 'own';
    expect(() => read(broken)).toThrow('The scheme of this matrix is damaged');
  });
});
