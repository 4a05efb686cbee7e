import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, answerTo } from '../../../src/domain/incidents/audit/answer';
import { scenariosOf } from '../../../src/domain/incidents/audit/scenariosOf';
import { auditContextOf } from '../../../src/domain/incidents/judging/auditContext';
import type { Activity, Matrix, Person } from '../../../src/domain/matrix/matrix';
import { finish } from '../../../src/domain/matrix/slices';
import { createReader } from '../../../src/domain/reading/readMatrix';
import { TODAY } from '../../support/memorySession';
import { shipped, staffed } from './honest';

// One for all removals: from one to the next it reads the changed rows again, and not all of them.
const reader = createReader();

function answersIn(matrix: Matrix): readonly Answer[] {
  const context = auditContextOf(finish(reader.read(matrix, TODAY)).reading);
  return scenariosOf(matrix).flatMap((scenario) =>
    scenario.questions.map((question) => answerTo(context, scenario, question)),
  );
}

const isAsked = ({ question, value }: Answer) =>
  !question.checks.includes('MAN') && value !== 'not-applicable' && !question.noteOnly;

const valuesIn = (matrix: Matrix) => new Map(answersIn(matrix).map(({ key, value }) => [key, value]));

let fresh: Matrix;
let honest: Matrix;
let answered: readonly Answer[];
beforeAll(async () => {
  fresh = await shipped();
  honest = staffed(fresh);
  answered = answersIn(honest);
});

describe('the shipped templates with nobody entered', () => {
  it('have no yes that names a person, and no gap in their letters', () => {
    const answers = answersIn(fresh);
    expect(answers.filter(({ value, who }) => value === 'yes' && who.length > 0)).toEqual([]);
    const noes = answers.filter((answer) => answer.value === 'no' && !answer.noteOnly);
    expect(noes.map(({ key, because }) => `${key}: ${because}`)).toEqual([]);
  });
});

describe('the shipped templates, honestly staffed', () => {
  it('answer every question that a matrix can answer with yes', () => {
    const failing = answered.filter((answer) => isAsked(answer) && answer.value !== 'yes');
    expect(failing.map(({ key, value, because }) => `${key} ${value}: ${because}`)).toEqual([]);
  });

  it('say of each yes what it rests on', () => {
    for (const { key, value, places } of answered)
      if (value === 'yes') expect(places.length, key).toBeGreaterThan(0);
  });
});

/** The questions that are no longer yes in a changed matrix. */
function turned(changed: Matrix): readonly string[] {
  const after = valuesIn(changed);
  return answered.flatMap(({ key, value }) => (value === 'yes' && after.get(key) !== 'yes' ? [key] : []));
}

const withActivity = (activity: Activity): Matrix =>
  ({ ...honest, activities: { ...honest.activities, [activity.id]: activity } }) as Matrix;

/** Another activity carries one of its duties, such as the removal of an intruder beside that of a fault. */
function stoodInFor(id: string): boolean {
  const { duties = [] } = (honest.activities as { [id: string]: Activity })[id] ?? {};
  return Object.values<Activity>(honest.activities).some(
    (other) => other.id !== id && other.duties?.some((duty) => duties.includes(duty)),
  );
}

describe('a single removal from the honest matrix', () => {
  it('of an activity turns exactly the questions that rest on it', () => {
    const answers = answered.filter(({ value }) => value === 'yes');
    for (const { id, name } of Object.values<Activity>(honest.activities)) {
      const named = answers.filter(({ places }) => places.some((place) => place.activityId === id));
      // That nobody is accountable for something holds without the activity as well.
      if (named.every(({ question }) => question.checks.some((check) => check.startsWith('FREE')))) continue;
      const { [id]: _, ...activities } = honest.activities as { [id: string]: Activity };
      const expected = named.map(({ key }) => key);
      // A second activity for the same thing may stand in for it.
      const lost = turned({ ...honest, activities } as Matrix);
      expect(expected, name).toEqual(expect.arrayContaining([...lost]));
      if (!stoodInFor(id)) expect(lost.length, name).toBeGreaterThan(0);
    }
  });

  it('of a letter turns only questions that rest on its cell', () => {
    const answers = answered.filter(({ value }) => value === 'yes');
    const cells = new Map(
      answers.flatMap(({ places }) =>
        places.filter(({ roleId }) => roleId).map((place) => [`${place.activityId} ${place.roleId}`, place]),
      ),
    );
    let alone = 0;
    for (const { activityId, roleId } of [...cells.values()].filter((_, at) => at % 5 === 0)) {
      const activity = activityId && (honest.activities[activityId] as Activity | undefined);
      if (!activity || !roleId) continue;
      const { [roleId]: _, ...assignments } = activity.assignments as { [id: string]: string };
      const named = answers
        .filter(({ places }) =>
          places.some((place) => place.activityId === activityId && place.roleId === roleId),
        )
        .map(({ key }) => key);
      const lost = turned(withActivity({ ...activity, assignments } as Activity));
      expect(named, `${activity.name} ${roleId}`).toEqual(expect.arrayContaining([...lost]));
      alone += lost.length;
    }
    expect(alone).toBeGreaterThan(20);
  });

  it('of a date or a document turns exactly the questions that rest on that field', () => {
    const answers = answered.filter(({ value }) => value === 'yes');
    const fields = new Map(
      answers.flatMap(({ places }) =>
        places.filter(({ field }) => field).map((place) => [`${place.activityId} ${place.field}`, place]),
      ),
    );
    expect(fields.size).toBeGreaterThan(5);
    for (const { activityId, field } of fields.values()) {
      const activity = activityId && (honest.activities[activityId] as Activity | undefined);
      if (!activity || !field) continue;
      const named = answers
        .filter(({ places }) =>
          places.some((place) => place.activityId === activityId && place.field === field),
        )
        .map(({ key }) => key);
      const { [field]: _, ...left } = activity;
      expect(turned(withActivity(left as Activity)), `${activity.name} ${field}`).toEqual(named);
    }
  });

  it('of a deputy turns questions that count people or ask about the night, and no others', () => {
    for (const person of Object.values<Person>(honest.people).filter(({ name }) => name.endsWith('deputy'))) {
      const people = { ...honest.people, [person.id]: { ...person, active: false } } as Matrix['people'];
      const lost = turned({ ...honest, people });
      const asked = answered.filter(({ key }) => lost.includes(key));
      for (const { question } of asked) expect(question.checks.join(' '), question.text).toMatch(/DEPTH|SEP/);
    }
  });

  it('of everyone in the commander’s role turns every question that the commander answers', () => {
    const commander = Object.values(honest.roles).find(({ origin }) => origin === 'IC');
    const left = Object.values(commander?.holders ?? {}).map(({ personId }) => personId);
    const people = Object.fromEntries(
      Object.values<Person>(honest.people).map((person) => [
        person.id,
        { ...person, active: !left.includes(person.id) },
      ]),
    ) as Matrix['people'];
    const lost = turned({ ...honest, people });
    expect(lost).toEqual(
      expect.arrayContaining([
        'data-corruption~stop-writes',
        'ransomware~shut-down',
        'capacity-exhaustion~lift-blocks',
      ]),
    );
  });
});
