// Rules about incidents: what each says, how loudly, and what its buttons do, on both sides of each limit.
import { describe, expect, it, test } from 'vitest';
import { afterButton, buttonsOf, placesOf, rowsOf, toldOf } from '../../../support/told';

/** The same rows in a section of the catalogue. */
const FROM_CATALOGUE = (sketch: string) => sketch.replace('\n', '\n## Incident duties <incident>\n');

describe('who commands', () => {
  it('is one role for each scope', () => {
    const sketch = '| Boss | Crew | Clerk\nCommand {command} | A | A | C';
    expect(toldOf('multiple-commanders', sketch)).toEqual([
      'must: Boss and Crew are all accountable for commanding incidents.',
    ]);
    expect(placesOf('multiple-commanders', sketch)).toEqual([['Command, Boss', 'Command, Crew']]);
    expect(buttonsOf('multiple-commanders', sketch)[0]?.[0]).toBe('Keep Boss, make Crew responsible');
    const two = '| Boss | Crew\nLead {command} [scope=EU] | A |\nCommand {command} [scope=EU] | | A';
    // “Lead infrastructure incidents” and “Lead application incidents” were two commanders of the same thing.
    const own = (one: string, other: string) =>
      toldOf('multiple-commanders', `| Boss | Crew\n${one} {command} | A |\n${other} {command} | | A`);
    expect(own('Lead network incidents', 'Lead incidents of applications')).toEqual([]);
    expect(own('Lead network incidents', 'Lead incidents')).toHaveLength(1);
    expect(own('Lead incidents', 'Manage an outage')).toHaveLength(1);
    expect(toldOf('multiple-commanders', two)).toEqual([
      'must: Boss and Crew are all accountable for commanding incidents for “EU”.',
    ]);
    expect(buttonsOf('multiple-commanders', two)).toEqual([[]]);
    expect(toldOf('multiple-commanders', two.replace('[scope=EU] | | A', '[scope=US] | | A'))).toEqual([]);
  });

  it('has at least two people behind it', () => {
    const told = (holders: string) =>
      toldOf(
        'command-no-deputy',
        `| Boss @command ${holders} | Crew\nCommand {command} | AR | C\nStand in {deputy} | A | R`,
      );
    expect(told('= Ann')).toEqual(['should: Only one person covers “Command”.']);
    expect(told('= Ann, Bob')).toEqual([]);
    expect(told('= Ann, Bob (deputy)')).toEqual([]);
    expect(told('')).toEqual([]);
    const missing = (holders: string) =>
      toldOf(
        'command-no-deputy',
        `settings: scope=incident\n| Boss @command ${holders} | Crew\nCommand {command} | AR | C`,
      );
    expect(missing('')[0]).toContain('who takes command over between shifts');
    expect(missing('= Ann, Bob')).toEqual([]);
  });

  it('does not repair as well, and leaves the repair where another does it', () => {
    const sketch = (repair: string) =>
      `| Boss @command | Crew @platform\nCommand {command} | AR | C\nRepair {respond-platform} | ${repair}\nRoll back {rollback} | R | AR`;
    const told = (repair: string) => toldOf('commander-also-resolver', sketch(repair));
    expect(told('R | AR')).toEqual(['look: Boss commands incidents and is also responsible for “Repair”.']);
    expect([told('I | AR'), told('A | R')]).toEqual([[], []]);
    expect(toldOf('commander-also-resolver', FROM_CATALOGUE(sketch('R | AR')))[0]).toMatch(/^should: Boss/);
    // Who only helps to lead was taken for a commander.
    expect(toldOf('commander-also-resolver', sketch('R | AR').replace('| AR | C', '| R | A'))[0]).toMatch(
      /^look: Crew/,
    );
    expect(
      rowsOf(afterButton('commander-also-resolver', sketch('R | AR'), 'Remove Boss from the repair'))[1],
    ).toBe('Repair: Crew RA');
    expect(buttonsOf('commander-also-resolver', sketch('AR | R'))).toEqual([[]]);
    expect(buttonsOf('commander-also-resolver', sketch('R | A'))).toEqual([[]]);
  });

  it('is not the only person who can repair', () => {
    const told = (boss: string, crew: string) =>
      toldOf(
        'commander-also-resolver',
        `| Boss = ${boss} | Crew = ${crew}\nCommand {command} | AR |\nRepair {restore} | | AR`,
      );
    expect(told('Ann', 'Ann')).toEqual([
      'must: Ann is the only person who can command and the only person who can repair.',
    ]);
    expect([told('Ann', 'Bob'), told('Ann, Bob', 'Ann'), told('Ann', 'Ann, Bob')]).toEqual([[], [], []]);
  });

  it('is no scribe', () => {
    const told = (role: string, cells = 'A | R') =>
      toldOf('scribe-commands', `| ${role} | Crew\nCommand {command} | ${cells}`);
    expect(told('Scribe')).toEqual([
      'should: Scribe is accountable for “Command”, and records the timeline.',
    ]);
    expect([told('Boss'), told('Scribe', 'A | A'), told('Scribe', 'R | A')]).toEqual([[], [], []]);
    expect(
      buttonsOf('scribe-commands', '| Scribe | Crew | Note taker\nCommand {command} | A | R | R'),
    ).toEqual([['Make Crew accountable']]);
  });
});

describe('span-of-control', () => {
  const sketch = (led: number, cell = 'A') => {
    const roles = Array.from({ length: led }, (_, at) => `R${at}`);
    return `| Boss | ${roles.join(' | ')}\nCommand {command} | AR\nPage {mobilise} | ${cell} | ${roles.map(() => 'R').join(' | ')}`;
  };
  it('is told from the eighth on, and the commander does not count', () => {
    expect(toldOf('span-of-control', sketch(8))).toEqual([
      'look: 8 roles report to Boss during an incident.',
    ]);
    expect(placesOf('span-of-control', sketch(8))).toEqual([['Command, Boss', 'Page, Boss']]);
    expect([toldOf('span-of-control', sketch(7)), toldOf('span-of-control', sketch(7, 'AR'))]).toEqual([
      [],
      [],
    ]);
    expect(toldOf('span-of-control', sketch(8, 'C'))).toEqual([]);
  });
});

describe('customer updates', () => {
  const sketch = (cells: string) =>
    `| Boss | Crew | Support @business\nRepair {respond-application} | I | AR |\nTell customers {comms-customer} | ${cells}`;

  it('are not only written by those who repair', () => {
    expect(toldOf('comms-by-resolver', sketch('A | R |'))).toEqual([
      'should: Crew does the repairs and is also the only role responsible for “Tell customers”.',
    ]);
    expect([
      toldOf('comms-by-resolver', sketch('A | R | R')),
      toldOf('comms-by-resolver', sketch('A | C |')),
    ]).toEqual([[], []]);
    const after = afterButton(
      'comms-by-resolver',
      sketch('A | R |'),
      'Make Support responsible for customer updates',
    );
    expect(rowsOf(after)[1]).toBe('Tell customers: Boss A, Support R');
  });

  it('reach support, and briefings reach leadership, wherever there is one', () => {
    const told = (id: string, role: string, row: string, cells: string) =>
      toldOf(id, `| Boss | ${role}\n${row} | ${cells}`);
    expect(told('support-not-informed', 'Support @business', 'Tell {comms-customer}', 'AR |')).toEqual([
      'look: No support or customer communication role is involved in “Tell”.',
    ]);
    expect(told('support-not-informed', 'Support @business', 'Tell {comms-customer}', 'AR | I')).toEqual([]);
    expect(
      told('support-not-informed', 'Support @business', 'Tell {comms-customer}', 'AR | I (by day)'),
    ).toHaveLength(1);
    expect(told('support-not-informed', 'Engineer @platform', 'Tell {comms-customer}', 'AR |')).toEqual([]);
    expect(told('exec-not-informed', 'Director @leadership', 'Brief {comms-exec}', 'AR |')).toEqual([
      'look: No leadership role is involved in “Brief”.',
    ]);
    const sketch = '| Boss | Director @leadership\nBrief {comms-exec} | AR |';
    expect(rowsOf(afterButton('exec-not-informed', sketch, 'Inform Director'))).toEqual([
      'Brief: Boss RA, Director I',
    ]);
  });
});

describe('response-layer-gap', () => {
  const sketch = (cells: string) =>
    `| Crew @platform | Maker @application | Boss @command\nRepair hosts {respond-platform} | ${cells}\nRepair services {respond-application} | C | AR |`;
  it('wants each layer to answer for its own repair, or to do it under the commander', () => {
    expect(toldOf('response-layer-gap', sketch('R | A |'))).toEqual([
      'must: Maker is accountable for “Repair hosts” but is not in the platform layer.',
    ]);
    expect([
      toldOf('response-layer-gap', sketch('A | R |')),
      toldOf('response-layer-gap', sketch('R | | A')),
    ]).toEqual([[], []]);
    expect(toldOf('response-layer-gap', sketch('C | R | A'))).toHaveLength(1);
    expect(rowsOf(afterButton('response-layer-gap', sketch('R | A |'), 'Make Crew accountable'))[0]).toBe(
      'Repair hosts: Crew RA, Maker C',
    );
  });
});

describe('incident-duplicate-response', () => {
  const told = (cells: string, row = 'Repair {respond-platform}') =>
    toldOf(
      'incident-duplicate-response',
      `| Crew @platform | Twin @platform | Maker @application\n${row} | ${cells}`,
    );
  it('is several doers without an owner, or three of both layers with one', () => {
    expect(told('R | R |')).toEqual([
      'should: Crew and Twin are all responsible for “Repair”, but nobody is accountable.',
    ]);
    expect(told('RA | R | R')).toEqual([
      'should: Crew, Twin and Maker all repair in “Repair”, and they come from both layers.',
    ]);
    expect([told('RA | R | C'), told('RA | | R'), told('R | |'), told('R | R |', 'Repair')]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(told('RA | R | R', 'Page {mobilise}')).toEqual([]);
    const sketch =
      '| Crew @platform | Twin @platform | Maker @application\nRepair {respond-platform} | RA | R | R';
    expect(
      rowsOf(afterButton('incident-duplicate-response', sketch, 'Consult Twin and Maker instead')),
    ).toEqual(['Repair: Crew RA, Twin C, Maker C']);
  });
});

describe('postmortem-one-sided', () => {
  it('misses the side that has roles and no part, and neither where others hold it for both', () => {
    const told = (cells: string) =>
      toldOf(
        'postmortem-one-sided',
        `| Crew @platform | Maker @application | Boss @leadership\nLook back {postmortem} | ${cells}`,
      );
    expect(told(' | AR |')).toEqual(['should: No platform role is involved in “Look back”.']);
    expect(told('AR | I |')).toEqual(['should: No application role is involved in “Look back”.']);
    expect([told('C | AR |'), told(' | | AR'), told('I | I | AR')]).toEqual([[], [], []]);
  });
});

test('product has a say when a feature is switched off', () => {
  const told = (cells: string, head = '| Boss | Seller @product') =>
    toldOf('degrade-authority-unclear', `${head}\nSwitch it off {degrade} | ${cells}`);
  expect(told('AR | ')).toEqual(['should: No product role is involved in “Switch it off”.']);
  expect([told('AR | I'), told('AR | ', '| Boss | Crew')]).toEqual([[], []]);
  expect(told('AR | I (by day)')).toHaveLength(1);
});
