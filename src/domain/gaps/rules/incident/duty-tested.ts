/** Duties that must be ready before anything breaks: one rule over a table. */
import { defineRule, type Rule, type Severity } from '../../../findings/rule';
import type { Reading } from '../../../reading/reading';
import { isFromCatalogue, isOwnTable } from '../../ownership/sides';
import { type AskedDuty, missingDuty } from '../../remarks/duty';
import { scopeOf } from '../../scope/matrixScope';

interface Line {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly source: string;
  readonly remedy: string;
  readonly severity: Severity;
  readonly asked: readonly (Required<Pick<AskedDuty, 'duty' | 'says' | 'areas' | 'near'>> &
    Pick<AskedDuty, 'fine' | 'unlike' | 'lasting'>)[];
}

const LINES: readonly Line[] = [
  {
    id: 'restore-unowned-or-untested',
    severity: 'must',
    title: 'Nobody takes backups or restores them',
    why: 'A backup is only as good as the last restore from it. The first restore should not be the real one.',
    source: 'ISO 27001 A.8.13; AWS REL09-BP04; NIST CSF PR.DS-11, RC.RP-03',
    remedy: 'Name who takes backups, and who restores from them and checks that the data is complete.',
    asked: [
      {
        duty: 'backup',
        says: 'who takes backups',
        areas: ['reliability'],
        lasting: true,
        unlike: /strateg|policy|estrateg/i,
        near: /backup|snapshot|dump|sicherung|sauvegard|respaldo|copias/i,
      },
      {
        duty: 'restore',
        says: 'who restores data',
        areas: ['reliability'],
        lasting: true,
        near: /restor|recover|wiederherstell|restaur|ripristin|recuper/i,
      },
    ],
  },
  {
    id: 'breakglass-unowned',
    severity: 'should',
    title: 'Nobody is accountable for emergency access',
    why: 'When the login system is down, responders are locked out, unless emergency access has been set up and tested.',
    source: 'AWS SEC03-BP03, SEC10-BP05',
    remedy: 'Name who maintains emergency access and tests it.',
    asked: [
      {
        duty: 'access',
        says: 'who maintains emergency access for responders',
        areas: ['incident'],
        fine: true,
        near: /emergency (access|account)|break.?glass/i,
      },
    ],
  },
  {
    id: 'exercise-missing',
    severity: 'should',
    title: 'Nobody runs exercises',
    why: 'A plan that was never rehearsed can fail at its first step, such as a phone number that is out of date.',
    source: 'AWS REL12-BP05, SEC10-BP07; NIST CSF ID.IM-02',
    remedy: 'Name who plans exercises. The incident audit has a scenario for each common failure.',
    asked: [
      {
        duty: 'exercise',
        says: 'who runs exercises',
        areas: ['incident'],
        fine: true,
        near: /exercise|drill|game ?day|tabletop|rehears|übung|simulacro/i,
      },
    ],
  },
];

export default LINES.map(ruleOf);

/** By judgement: a short table of who is called and who leads says what it is for, unless a person claims more for it. */
function isShort(reading: Reading): boolean {
  return (
    !isOwnTable(reading) && !isFromCatalogue(reading) && scopeOf(reading).areas.get('incident')?.firm !== true
  );
}

function ruleOf({ asked, ...told }: Line): Rule {
  const example = (rows: readonly string[]) => `
    settings: scope=${asked[0]?.areas[0]}
                        | Commander @command | Engineer @application
      Ship releases     | C                  | AR
      ${rows.join('\n      ')}`;
  return defineRule({
    ...told,
    group: 'incident',
    scope: 'matrix',
    asksForRows: true,
    needs: ['tags', 'rows'],
    flagged: [example([])],
    accepted: [example(asked.map(({ duty }) => `Do ${duty} {${duty}} | A | R`))],
    inputs: (reading) => [...asked.map(({ duty }) => reading.withDuty(duty)), reading.withDuty('exercise')],
    *check(reading) {
      for (const one of asked) {
        if (one.fine && isShort(reading)) continue;
        const missing = missingDuty(one, reading);
        if (!missing) continue;
        // Who takes backups most often restores them too, where one's own table has one row for both.
        const half =
          isOwnTable(reading) &&
          asked.some(({ duty }) => duty !== one.duty && reading.withDuty(duty).length > 0);
        // A drill of it is no other thing than a restore.
        if (half && reading.withDuty('exercise').length > 0) continue;
        yield half ? { ...missing, severity: 'look' } : missing;
      }
    },
  });
}
