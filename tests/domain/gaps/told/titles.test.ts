// A title is read alone: it says no more than the sentence below it.
import { describe, expect, it } from 'vitest';
import { ruleList } from '../../../../src/domain/gaps/engine/ruleList';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { lines, rows } from '../../../support/sketchLines';
import { analysisOf } from '../../../support/testRule';

const titles = (sketch: string) => analysisOf(matrixFromSketch(sketch)).findings.map(({ title }) => title);

describe('the title of what is missing', () => {
  const table = (origin: string, settings = 'scope=incident') =>
    lines(
      `settings: ${settings}`,
      '| Lead | Dev | Ops',
      `## Work ${origin}`,
      'Lead it {command} | A | R | C',
      rows(12, 'A | R | C', 'Sort it out {triage}'),
    );

  it('leaves open what may stand in one’s own table under another name', () => {
    expect(titles(table('', 'tagsConfirmed=yes'))).toContain('Perhaps nobody tracks follow-up actions');
  });

  // “Perhaps nobody is accountable for cost” stood there in red.
  it('is no “perhaps” where it must be fixed: nobody was found', () => {
    expect(titles(table(''))).toContain('Nobody found who tracks follow-up actions');
  });

  it('says it of a table from the catalogue, of which all is known', () => {
    expect(titles(table('<incident-duties>'))).toContain('Nobody tracks follow-up actions');
  });

  it('adds no reserve to one that has it', () => {
    const told = ruleList
      .filter(({ title }) => title.startsWith('No owner found'))
      .flatMap((rule) => rule.flagged.flatMap((sketch) => titles(sketch)));
    expect(told.filter((title) => title.includes('o owner found'))).not.toEqual([]);
    expect(told.filter((title) => title.startsWith('Perhaps no owner'))).toEqual([]);
  });

  it('says it of a letter, which is a fact', () => {
    const told = titles(lines('| Lead | Dev', 'Paint the fence | R | R'));
    expect(told).toContain('Nobody is accountable');
  });
});

describe('the title of a row without an owner', () => {
  const told = (row: string) => titles(lines('| Lead | Dev', `${row} | R | R`));

  it('names an incident duty', () => {
    expect(told('Lead it {command}')).toContain('Unowned incident duty: Lead it');
    expect(told('Restore it <duty-restore> {restore}')).toContain('Unowned incident duty: Restore it');
  });

  it('calls no work of every day so that people wrote down themselves', () => {
    expect(told('Restore it {restore} #reliability')).toContain('Unowned reliability: Restore it');
    expect(told('Restore it {restore}')).toContain('Nobody is accountable');
  });
});
