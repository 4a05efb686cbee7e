// All matrices together: 200 of 100 x 20 with 40 people each. Aim: the first figures within a second of reading.
// Time of the processor, so that what else runs on the machine does not count.
import { setAutoFreeze } from 'immer';
import { expect, test } from 'vitest';
import type { MatrixId } from '../../src/domain/matrix/ids';
import type { Matrix } from '../../src/domain/matrix/matrix';
import type { MemberFacts } from '../../src/domain/organisation/facts/memberFacts';
import { lookOver } from '../../src/domain/organisation/organisation';
import { withGaps } from '../../src/domain/organisation/reading/areaFacts';
import { readGaps, readMember } from '../../src/domain/organisation/reading/readMember';
import { search, searchIndex } from '../../src/domain/organisation/search';
import { TODAY } from '../support/memorySession';
import { staffedMatrix } from '../support/staffedMatrix';

// As people have it: freezing is for while we build.
setAutoFreeze(false);

const base = staffedMatrix(100, 20, 40);
const matrices = Array.from({ length: 200 }, (_, place): Matrix => {
  const id = `matrix-${String(place).padStart(9, '0')}` as MatrixId;
  // No two share their maps, as matrices from storage do not.
  return { ...structuredClone(base), id, name: `Matrix ${place + 1}` };
});

test('200 matrices of 100 x 20', () => {
  let members: readonly MemberFacts[] = [];
  measure('who answers for what, read', () => {
    members = matrices.map((matrix) => result(readMember(matrix, { key: matrix.id, group: '' }, TODAY)));
  });
  measure('looked over together, without gaps', () => result(lookOver(members)));
  measure('rules of all matrices', () => {
    members = members.map((facts, place) => {
      const matrix = matrices[place];
      return matrix ? withGaps(facts, result(readGaps(matrix, TODAY))) : facts;
    });
  });
  const organisation = result(lookOver(members));
  expect(organisation.totals).toMatchObject({ activities: 20_000, checked: 200 });
  measure('looked over together, with gaps', () => result(lookOver(members)));
  measure('the search made ready', () => searchIndex(organisation));
  const index = searchIndex(organisation);
  measure('a search', () => search(index, 'activity 7', 100));
  console.log(
    `longest slice: ${longest.toFixed(1)} ms of the processor, with what the garbage collector added`,
  );
});

let longest = 0;

/** Runs slices to their end, and remembers the longest. */
function result<Result>(slices: Iterator<undefined, Result, undefined>): Result {
  for (;;) {
    const start = process.cpuUsage();
    const step = slices.next();
    const { user, system } = process.cpuUsage(start);
    longest = Math.max(longest, (user + system) / 1000);
    if (step.done) return step.value;
  }
}

function measure(what: string, run: () => unknown): void {
  const times = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  console.log(
    `${what}: median ${times[1]?.toFixed(0)} ms, worst ${times[2]?.toFixed(0)} ms of the processor`,
  );
}
