import { describe, expect, it } from 'vitest';
import { renameMatrix } from '../../src/domain/edits/renameMatrix';
import { matrixFromSaved, savedFromMatrix } from '../../src/domain/matrix/saved';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { templateList } from '../../src/domain/starting/templateList';
import { device } from '../support/device';
import { freshName, withoutRoles } from '../support/storage';
import { templateMatrix } from '../support/templateMatrix';

const matrix = matrixFromSketch(`
              | Clerk | Manager
  Pay invoice | R     |        `);

describe('a matrix that this page has just added', () => {
  it('opens without its rows being read back', async () => {
    const name = freshName();
    const library = device(name);
    await library.add(matrix, 'create');
    await withoutRoles(name);
    const session = await library.open(matrix.id);
    expect(session.store.getState()).toMatchObject({ matrix, save: { kind: 'saved' } });
    expect((await session.history()).map(({ label }) => label)).toEqual(['create']);
    session.close();
  });

  it('is read where another tab changed it before it is opened', async () => {
    const name = freshName();
    const library = device(name);
    await library.add(matrix, 'create');
    await device(name).rename(matrix.id, 'Billing');
    const session = await library.open(matrix.id);
    expect(session.store.getState().matrix.name).toBe('Billing');
    session.close();
  });

  it('is read where it was deleted before it is opened', async () => {
    const name = freshName();
    const library = device(name);
    await library.add(matrix, 'create');
    await device(name).remove(matrix.id);
    await expect(library.open(matrix.id)).rejects.toThrow('This matrix was deleted.');
  });

  it('is read when it is opened for the second time', async () => {
    const library = device();
    await library.add(matrix, 'create');
    const first = await library.open(matrix.id);
    first.run(renameMatrix(matrix, 'Money'));
    await expect.poll(() => first.store.getState().save.kind).toBe('saved');
    first.close();
    const again = await library.open(matrix.id);
    expect(again.store.getState().matrix.name).toBe('Money');
    again.close();
  });
});

it.each(templateList.map((template) => [template.id, template] as const))(
  '%s is read back as it was made',
  async (_, template) => {
    const made = await templateMatrix(template);
    expect(matrixFromSaved(savedFromMatrix(made), { from: 'device' })).toMatchObject({
      matrix: made,
      problems: [],
      repairs: [],
    });
  },
);
