import type { MemberFacts } from '../../domain/organisation/facts/memberFacts';
import type { Organisation } from '../../domain/organisation/organisation';
import { type CheckedFile, isChecked, type UnreadableFile } from '../contract/checked';
import { defineFormat } from '../contract/format';
import { titleInWords } from '../words/titleWords';

export default defineFormat({
  id: 'json',
  withFixes: true,
  print: ({ files, today, baseline, organisation }) =>
    JSON.stringify(
      {
        today,
        ...(baseline === undefined ? {} : { baseline }),
        files: files.map(fileOf),
        ...(organisation ? { organisation: togetherOf(organisation) } : {}),
      },
      null,
      1,
    ),
});

function fileOf(file: CheckedFile | UnreadableFile) {
  if (!isChecked(file))
    return {
      file: file.file,
      error: file.sentence,
      findings: [],
      waived: [],
      absent: [],
      problems: [],
      remarks: [],
    };
  return {
    file: file.file,
    matrix: file.matrix,
    findings: file.findings.map(findingOf),
    ...(file.before > 0 ? { before: file.before } : {}),
    waived: file.waived.map((placed) => ({
      ...findingOf(placed),
      reason: placed.finding.waiver?.reason,
      until: placed.finding.waiver?.until,
    })),
    absent: file.absent,
    ...(file.wholeness?.state === 'too-few' ? { tooFewRecognised: file.wholeness.sentence } : {}),
    ...(file.wholeness?.state === 'too-short' ? { tooShort: file.wholeness.sentence } : {}),
    ...(file.wholeness?.state === 'unconfirmed' ? { unconfirmed: true } : {}),
    ...(file.wholeness?.state === 'less-asked'
      ? { lessAsked: { rules: file.wholeness.rules, message: file.wholeness.sentence } }
      : {}),
    problems: file.problems,
    remarks: file.remarks,
  };
}

const filesOf = (members: readonly MemberFacts[]) => members.map(({ key }) => key);
const perFile = (counts: ReadonlyMap<string, number>) => Object.fromEntries(counts);

/** The figures of the app's screen over all matrices. A matrix is named by its file. */
function togetherOf({ loads, people, nowhere, twice, lookUps, gaps, frameworks, totals }: Organisation) {
  return {
    totals,
    people: loads.map(({ person, owns, does, works, planned, unplanned, state, roles }) => ({
      name: person.name,
      email: person.email,
      roles,
      accountable: perFile(owns),
      responsible: perFile(does),
      ...(planned === undefined ? {} : { planned, works, unplanned }),
      load: state,
      ...(person.isGuess ? { joinedBy: 'name' } : {}),
    })),
    questions: people.questions.map(({ one, others, because, joined }) => ({
      names: [one, ...others].map(({ person, member }) => ({ name: person.name, file: member.key })),
      because,
      joined,
    })),
    ownedNowhere: nowhere.map(({ key, name, unowned, missing, guessed }) => ({
      duty: key,
      name,
      unowned: filesOf(unowned),
      missing: filesOf(missing),
      ...(guessed.length > 0 ? { notRecognised: filesOf(guessed) } : {}),
    })),
    ownedTwice: twice.map(({ duty, rows }) => ({
      duty: duty.key,
      name: duty.name,
      knownBy: duty.kind,
      rows: rows.map(({ member, row, roles, people: who }) => ({
        file: member.key,
        activity: row.name,
        accountable: roles,
        people: who,
      })),
    })),
    elsewhere: lookUps.map(({ member, area, where, answer, path, isGuess }) => ({
      file: member.key,
      area,
      where,
      answer,
      lookedInto: filesOf(path),
      ...(isGuess ? { foundBy: 'name' } : {}),
    })),
    gaps: gaps.map(({ ruleId, severity, counts, sure }) => ({
      rule: ruleId,
      severity,
      counts: Object.fromEntries([...counts].map(([key, { count }]) => [key, count])),
      sure,
    })),
    frameworks: frameworks
      .filter(({ onIn }) => onIn.length > 0)
      .map(({ framework, covered, asked, onIn }) => ({
        framework: framework.id,
        covered,
        items: asked,
        on: filesOf(onIn),
      })),
  };
}

function findingOf({ finding, line, fixes }: CheckedFile['findings'][number]) {
  const { key, ruleId, severity, message, places } = finding;
  return { key, rule: ruleId, severity, title: titleInWords(finding), message, places, line, fixes };
}
