import { describe, expect, it } from 'vitest';
import { scenariosOf } from '../../../src/domain/incidents/audit/scenariosOf';
import { auditContextOf } from '../../../src/domain/incidents/judging/auditContext';
import { callSheetMarkdown, callSheetOf } from '../../../src/domain/incidents/reports/callSheet';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../src/domain/reading/readMatrix';
import { TODAY } from '../../support/memorySession';

const SKETCH = `
  settings: incidentBridge=meet.example/inc
  people: Ann phone=0770-900118 chat=@ann email=ann@example.org; Ben email=ben@example.org; Cid pager=duty-platform
  | Commander @command [escalatesTo=Board] = Ann | Platform @platform = Ben | Board @leadership = Cid
  Sort alarms {triage}                     |   | AR |
  Lead {command} [channel=#inc-payments]   | AR | C |
  Fail over {failover} [bridge=Line 7]     | A | R |`;

function sheet() {
  const matrix = matrixFromSketch(SKETCH);
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

  it('is the same as Markdown', () => {
    const text = callSheetMarkdown(sheet());
    expect(text).toContain('**Channel:** \\#inc-payments');
    expect(text).toContain('Ann: 0770-900118, @ann');
    expect(text).toContain('no phone, pager or chat');
  });
});
