// An on-call calendar follows its people through every edit that concerns them.
import { describe, expect, it } from 'vitest';
import { valueInWords } from '../../../src/domain/compare/valueInWords';
import { duplicateRoles } from '../../../src/domain/edits/duplicateRoles';
import type { Edit } from '../../../src/domain/edits/edit';
import { mergePeople } from '../../../src/domain/edits/mergePeople';
import { removePerson } from '../../../src/domain/edits/removePeople';
import { replacePerson } from '../../../src/domain/edits/replacePerson';
import type { CalendarDate } from '../../../src/domain/matrix/date';
import type { PersonId, RoleId } from '../../../src/domain/matrix/ids';
import type { Matrix, Role } from '../../../src/domain/matrix/matrix';
import { isMinute, type Minute } from '../../../src/domain/matrix/rota';
import { matrixFromSaved, savedFromMatrix } from '../../../src/domain/matrix/saved';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { mergeMatrices } from '../../../src/domain/merge/mergeMatrices';
import { afterEdit, countedIds } from '../../support/edits';

const PLATFORM = idOf<RoleId>('Platform');
const [ANN, BEN] = [idOf<PersonId>('Ann'), idOf<PersonId>('Ben')];
const on = (personId: PersonId, day: number) => ({
  personId,
  from: `2026-11-${day}T08:00Z` as Minute,
  until: `2026-11-${day + 1}T08:00Z` as Minute,
});

function withRota(shifts = [on(ANN, 23), on(BEN, 24)], source = 'platform.ics'): Matrix {
  const drawn = matrixFromSketch('| Platform = Ann, Ben\nRun it | A');
  const rota = {
    source,
    readOn: '2026-11-21' as CalendarDate,
    from: '2026-11-20T00:00Z' as Minute,
    until: '2026-12-01T00:00Z' as Minute,
    shifts,
  };
  return { ...drawn, roles: { [PLATFORM]: { ...(drawn.roles[PLATFORM] as Role), rota } } } as Matrix;
}

describe('the shifts of a person', () => {
  const matrix = withRota();
  const peopleAfter = (edit: Edit) =>
    afterEdit(matrix, edit).roles[PLATFORM]?.rota?.shifts.map(({ personId }) => personId);

  it('go with the person', () => {
    expect(peopleAfter(removePerson(matrix, ANN))).toEqual([BEN]);
  });

  it('are those of whoever takes the place, or is the same person', () => {
    expect(peopleAfter(replacePerson(matrix, ANN, BEN))).toEqual([BEN, BEN]);
    expect(peopleAfter(mergePeople(matrix, ANN, [BEN]))).toEqual([ANN, ANN]);
  });

  it('are not those of a copied role, which has no people', () => {
    const after = afterEdit(matrix, duplicateRoles(matrix, [PLATFORM], countedIds()));
    expect(Object.values<Role>(after.roles).filter(({ rota }) => rota)).toHaveLength(1);
  });
});

describe('a saved calendar', () => {
  it('is read back as it was', () => {
    const matrix = withRota();
    expect(matrixFromSaved(savedFromMatrix(matrix))).toMatchObject({ matrix, problems: [] });
  });

  it('loses the shifts of people who are missing, and what is no minute, and says so', () => {
    const bad = { ...on(ANN, 25), from: 'tomorrow' as Minute };
    const { matrix, problems } = matrixFromSaved(
      savedFromMatrix(withRota([on(ANN, 23), on(idOf<PersonId>('Gone'), 24), bad])),
    );
    expect(matrix?.roles[PLATFORM]?.rota?.shifts).toEqual([on(ANN, 23)]);
    expect(problems.map(({ message }) => message)).toEqual([
      '“rota > shifts > 3” must be a minute such as 2026-11-30T08:00Z. It was skipped.',
      'A person on its on-call calendar is missing. Their shifts were taken out.',
    ]);
  });

  it.each(['2026-11-30T08:00Z'])('%s is a minute', (text) => expect(isMinute(text)).toBe(true));
  it.each(['2026-11-30T08:00', '2026-11-31T08:00Z', '2026-11-30T24:00Z', '', '2026-11-30T08:00:00Z'])(
    '“%s” is none',
    (text) => expect(isMinute(text)).toBe(false),
  );
});

describe('two sides that read another calendar', () => {
  it('are asked which one counts, and the two are not mixed', () => {
    const base = withRota([]);
    const ours = withRota([on(ANN, 23)], 'ours.ics');
    const { matrix, clashes } = mergeMatrices({ base, ours, theirs: withRota([on(BEN, 24)], 'theirs.ics') });
    expect(matrix.roles[PLATFORM]?.rota).toEqual(ours.roles[PLATFORM]?.rota);
    expect(clashes.map(({ path }) => path)).toEqual([['roles', PLATFORM, 'rota']]);
  });

  it('are told apart in words', () => {
    expect(valueInWords(withRota().roles[PLATFORM]?.rota, withRota())).toBe(
      '“platform.ics, read on 2026-11-21, 2 shifts”',
    );
  });
});
