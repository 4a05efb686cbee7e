import { expect, it } from 'vitest';
import { whatDiffers } from '../../../src/domain/compare/whatDiffers';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { fullMatrix } from '../../support/fullMatrix';

const words = (before: string, after: string) =>
  whatDiffers(matrixFromSketch(before), matrixFromSketch(after)).map(
    (found) => `${found.place}: ${found.words}`,
  );

it('says nothing of two equal matrices', () => {
  expect(whatDiffers(fullMatrix, structuredClone(fullMatrix))).toEqual([]);
});

it('speaks of cells in meanings', () => {
  expect(
    words(
      `
            | Clerk | Manager
        Pay | R     |        `,
      `
            | Clerk | Manager
        Pay | RA    | C      `,
    ),
  ).toEqual([
    'Activity “Pay”: Clerk: Accountable, Responsible, was Responsible',
    'Activity “Pay”: Manager: Consulted, was nothing',
  ]);
});

it('names what was added, removed and changed', () => {
  expect(
    words(
      `
        settings: organisationSize=small
              | Clerk
        Pay   | R
        Chase | R    `,
      `
        settings: organisationSize=large
                   | Clerk | Board
        Pay #cost  | R     |
        Close      |       | A    `,
    ),
  ).toEqual([
    'Matrix: Settings changed',
    'Role “Board”: Added',
    'Activity “Pay”: Changed: concerns',
    'Activity “Chase”: Removed',
    'Activity “Close”: Added',
  ]);
});

it('names a renamed entry by both names, and counts records', () => {
  const after = { ...fullMatrix, name: 'All', waivers: {}, people: structuredClone(fullMatrix.people) };
  const [person] = Object.values(after.people) as { name: string }[];
  if (person) person.name = 'Anna';
  expect(whatDiffers(fullMatrix, after)).toMatchObject([
    { place: 'Matrix', words: 'Renamed to “All”' },
    {
      place: 'Person “Anna”',
      words: 'Renamed from “Ann”',
      about: { collection: 'people', id: 'person-000000001' },
    },
    { place: 'Waivers', words: '1 → 0' },
  ]);
});
