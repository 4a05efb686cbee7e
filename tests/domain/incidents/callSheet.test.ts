import { describe, expect, it } from 'vitest';
import { scenariosOf } from '../../../src/domain/incidents/audit/scenariosOf';
import { auditContextOf } from '../../../src/domain/incidents/judging/auditContext';
import { callSheetMarkdown, callSheetOf } from '../../../src/domain/incidents/reports/callSheet';
import type { RoleId } from '../../../src/domain/matrix/ids';
import type { Role } from '../../../src/domain/matrix/matrix';
import type { Rota, Shift } from '../../../src/domain/matrix/rota';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../src/domain/reading/readMatrix';
import { TODAY } from '../../support/memorySession';

const SKETCH = `
  settings: incidentBridge=meet.example/inc
  people: Ann phone=0770-900118 chat=@ann email=ann@example.org; Ben email=ben@example.org; Cid pager=duty-platform
  | Commander @command [escalatesTo=Board] = Ann | Platform @platform = Ben | Board @leadership = Cid
  Sort alarms {triage}                     |   | AR |
  Lead {command} [channel=#inc-payments]   | AR | C |
  Fail over {failover} [bridge=Line 7]     | A | R |`;

function sheet(rota?: Rota, sketch = SKETCH) {
  const drawn = matrixFromSketch(sketch);
  const id = idOf<RoleId>('Platform');
  const roles = { ...drawn.roles, [id]: { ...(drawn.roles[id] as Role), rota } };
  const matrix = { ...drawn, roles };
  const scenario = scenariosOf(matrix).find(({ id }) => id === 'regional-outage');
  if (!scenario) throw new Error('There is no regional outage.');
  return callSheetOf(auditContextOf(readMatrix(matrix, TODAY)), scenario);
}

describe('a call sheet', () => {
  it('says where the incident meets: what the matrix says, else where command meets', () => {
    expect(sheet()).toMatchObject({ channel: '#inc-payments', bridge: 'meet.example/inc' });
  });

  it('prints phone, pager and chat before email, and says who cannot be called', () => {
    const { calls } = sheet();
    const lineOf = (name: string) => calls.find(({ roleName }) => roleName === name);
    expect(lineOf('Commander')).toMatchObject({
      reach: [{ name: 'Ann', ways: ['0770-900118', '@ann'] }],
      unreachable: false,
      next: 'Board: Cid pager duty-platform',
    });
    expect(lineOf('Platform')).toMatchObject({
      reach: [{ name: 'Ben', ways: ['ben@example.org'] }],
      unreachable: true,
    });
  });

  it('of a role with several people says that it can be called as soon as one of them can', () => {
    const several = SKETCH.replace('Platform @platform = Ben', 'Platform @platform = Ben, Ann');
    expect(sheet(undefined, several).calls.find(({ roleName }) => roleName === 'Platform')).toMatchObject({
      whom: 'Ben, Ann',
      unreachable: false,
    });
  });

  it('is the same as Markdown', () => {
    const text = callSheetMarkdown(sheet());
    expect(text).toContain('**Channel:** \\#inc-payments');
    expect(text).toContain('Ann: 0770-900118, @ann');
    expect(text).toContain('no phone, pager or chat');
  });

  it('prints who of a called role is on duty in the next 7 days, by its calendar, with how to reach them', () => {
    const shift = (personId: string, from: string, until: string) =>
      ({ personId: idOf(personId), from: `2026-${from}:00Z`, until: `2026-${until}:00Z` }) as Shift;
    const rota = {
      source: 'platform.ics',
      readOn: TODAY,
      from: '2026-11-20T00:00Z',
      until: '2026-12-20T00:00Z',
      shifts: [
        shift('Ben', '11-20T08', '11-21T00'),
        shift('Ben', '11-21T00', '11-23T08'),
        shift('Cid', '11-27T23', '11-30T08'),
        shift('Ben', '11-28T00', '12-07T08'),
      ],
    } as unknown as Rota;
    const { duties } = sheet(rota);
    expect(duties).toEqual([
      {
        roleName: 'Platform',
        source: 'platform.ics, read on 2026-11-21, known until 2026-12-20. Times in UTC.',
        lines: [
          {
            from: 'Sat 2026-11-21 at 00:00',
            until: 'Mon 2026-11-23 at 08:00',
            name: 'Ben',
            ways: ['ben@example.org'],
          },
          {
            from: 'Fri 2026-11-27 at 23:00',
            until: 'Mon 2026-11-30 at 08:00',
            name: 'Cid',
            ways: ['pager duty-platform'],
          },
        ],
      },
    ]);
    expect(callSheetMarkdown(sheet(rota))).toContain('## On duty: Platform');
    expect(sheet().duties).toEqual([]);
  });
});
