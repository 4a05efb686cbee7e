// Answers that name places which only look as if they were there: they were read as activities, roles and people.
import { expect, it } from 'vitest';
import { answerFrom } from '../../../src/domain/rounds/door';
import { answer, matrix, offersOf } from '../../support/askedMatrix';

const OF_EVERY_OBJECT = Object.getOwnPropertyNames(Object.prototype);

it.each(OF_EVERY_OBJECT)(
  'an activity, a role and a round called “%s” are left at the door, and told',
  (name) => {
    const [first, ...rest] = answer.rows;
    const hostile = {
      ...answer,
      rows: [{ ...first, id: name }, { ...first, said: 'not-me', roleId: name }, ...rest],
    };
    const { value, told } = answerFrom(JSON.parse(JSON.stringify(hostile)));
    expect(value.rows.map(({ id }) => String(id))).not.toContain(name);
    expect(value.rows.map(({ roleId }) => String(roleId))).not.toContain(name);
    expect(told.join(' ')).toContain('must be an id');
    expect(() => offersOf(matrix, value)).not.toThrow();
    expect(() => answerFrom({ ...hostile, roundId: name })).toThrow();
  },
);
