import { describe, expect, it } from 'vitest';
import { auditFixesFor } from '../../../src/domain/gaps/fixes/auditFixesFor';
import { byCause, fixesOf } from '../../../src/domain/incidents/audit/causes';
import { absencesOf, drillOf, restoredBy, worstCases } from '../../../src/domain/incidents/rehearsal/drill';
import { finish } from '../../../src/domain/matrix/slices';
import { readMatrix } from '../../../src/domain/reading/readMatrix';
import { countedIds, TODAY } from '../../support/memorySession';
import { everything } from './everything';

const reading = readMatrix(everything, TODAY);
const mend = auditFixesFor({ reading, newId: countedIds() });

const drills = new Map<string, ReturnType<typeof drilled>>();

/** Held once for each, however many tests ask. */
function drillWithout(name: string) {
  const drill = drills.get(name) ?? drilled(name);
  drills.set(name, drill);
  return drill;
}

function drilled(name: string) {
  const absence = absencesOf(everything).find(({ label }) => label === name);
  if (!absence) throw new Error(`${name} is not there.`);
  return { ...drillOf(reading, absence.missing), missing: absence.missing };
}

describe('answers grouped by cause', () => {
  it.each(['Olga', 'Eve', 'Finn', 'Vera', 'Pia'])('add up to what falls without %s', (name) => {
    const { fallen } = drillWithout(name);
    const groups = byCause(fallen.map(({ after }) => after));
    expect(groups.flatMap(({ answers }) => answers)).toHaveLength(fallen.length);
    expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
    expect(groups.length).toBeLessThanOrEqual(Math.max(1, fallen.length));
  });

  it('name the one empty role, however many questions it answers', () => {
    const { fallen } = drillWithout('Olga');
    const [first] = byCause(fallen.map(({ after }) => after));
    expect(first?.title).toBe('Product has nobody available');
    expect(first?.answers.length).toBeGreaterThan(3);
  });

  it('have one fix, and what it restores is what is yes again after it', () => {
    const { fallen, missing } = drillWithout('Olga');
    const [first] = byCause(fallen.map(({ after }) => after));
    const [fix] = first ? fixesOf(first, mend) : [];
    expect(fix?.label).toMatch(/deputy/);
    expect(fix && first && restoredBy(fix.edit, reading, missing, first.answers)).toBe(first?.answers.length);
  });
});

describe('the worst case', () => {
  const losses = finish(worstCases(reading));

  it('is the person without whom the most answers no longer hold, as the drill counts them', () => {
    expect(losses.length).toBeGreaterThan(3);
    for (const { absence, lost } of losses) expect(drillWithout(absence.label).fallen).toHaveLength(lost);
    expect(losses.map(({ lost }) => lost)).toEqual(losses.map(({ lost }) => lost).sort((a, b) => b - a));
  });

  it('names nobody without whom every answer holds', () => {
    const named = losses.map(({ absence }) => absence.label);
    const people = absencesOf(everything).filter(({ kind }) => kind === 'person');
    for (const { label } of people)
      expect(named.includes(label), label).toBe(drillWithout(label).fallen.length > 0);
  });
});
