// What a missing row weighs, by its area and by the matrix around it; nothing where nothing is said.
import type { Absence, Severity } from '../../../../src/domain/findings/rule';
import type { AreaState, MatrixScope } from '../../../../src/domain/gaps/scope/matrixScope';
import type { AreaId } from '../../../../src/domain/matrix/areas';

export interface Case {
  readonly shape?: MatrixScope['shape'];
  readonly state: AreaState['state'];
  /** Nothing: read from the rows. */
  readonly known?: 'said' | 'firm';
  readonly deep?: boolean;
  readonly few?: boolean;
  readonly unread?: boolean;
  readonly unsure?: boolean;
  readonly watch?: boolean;
  readonly runs?: boolean;
  readonly area?: AreaId;
  readonly absence?: Partial<Absence>;
  readonly must?: Severity;
  readonly should?: Severity;
  readonly look?: Severity;
}

const CAST = { whole: true, everywhere: true } as const;
const LOOKS = { must: 'look', should: 'look', look: 'look' } as const;
const GENTLY = { must: 'should', should: 'should', look: 'look' } as const;

export const CASES: readonly Case[] = [
  // What its rows are about is asked whatever is claimed, never loudly, and not where another table answers.
  { state: 'unsaid', absence: { bySubject: true }, must: 'should', should: 'should', look: 'look' },
  {
    state: 'here',
    known: 'firm',
    absence: { bySubject: true },
    must: 'should',
    should: 'should',
    look: 'look',
  },
  { state: 'unsaid', unread: true, absence: { bySubject: true }, must: 'look', should: 'look', look: 'look' },
  {
    state: 'unsaid',
    unread: true,
    absence: { bySubject: true, wideNet: true },
    must: 'should',
    should: 'should',
    look: 'look',
  },
  { state: 'elsewhere', absence: { bySubject: true } },
  { state: 'not-ours', absence: { bySubject: true } },
  { state: 'here', known: 'firm', must: 'must', should: 'should', look: 'look' },
  { state: 'here', known: 'said', must: 'must', should: 'look', look: 'look' },
  { state: 'here', must: 'should', should: 'look', look: 'look' },
  // Two or three people tell one another what is fine.
  { state: 'here', known: 'said', few: true, must: 'must' },
  { state: 'here', few: true, must: 'should' },
  { state: 'here', known: 'firm', few: true, must: 'must', should: 'should', look: 'look' },
  {
    state: 'with',
    known: 'said',
    few: true,
    absence: { whole: true },
    must: 'must',
    should: 'should',
    look: 'look',
  },
  { state: 'here', known: 'firm', absence: { fine: true }, must: 'must', should: 'should', look: 'look' },
  {
    state: 'here',
    known: 'said',
    absence: { fine: true },
    deep: true,
    must: 'look',
    should: 'look',
    look: 'look',
  },
  { state: 'here', known: 'said', absence: { fine: true } },
  { state: 'with', known: 'said', absence: { whole: true }, must: 'must', should: 'should', look: 'look' },
  { state: 'with', absence: { whole: true }, must: 'should', should: 'should', look: 'look' },
  {
    state: 'with',
    known: 'said',
    absence: { whole: true, companion: 'look' },
    must: 'look',
    should: 'look',
    look: 'look',
  },
  { state: 'with', known: 'said' },
  { state: 'elsewhere', known: 'firm', absence: { whole: true } },
  { state: 'not-ours', known: 'firm', absence: { whole: true } },
  { state: 'unsaid', absence: { whole: true } },
  // Where few rows are known, what is missing may be among the others.
  { unread: true, state: 'here', known: 'said' },
  { unread: true, state: 'here' },
  { unread: true, state: 'here', known: 'firm', must: 'must', should: 'should', look: 'look' },
  { unread: true, state: 'with', known: 'said', area: 'incident', absence: { whole: true } },
  { unread: true, state: 'with', known: 'said', area: 'cost', absence: { whole: true } },
  // Where a wide net has caught nothing it is asked of every matrix of delivery or operations, unless it is said to be elsewhere.
  { unread: true, state: 'with', area: 'cost', absence: CAST, ...LOOKS },
  { state: 'unsaid', area: 'cost', absence: CAST, ...LOOKS },
  { state: 'with', area: 'cost', absence: CAST, ...GENTLY },
  { unread: true, state: 'elsewhere', area: 'cost', absence: CAST },
  { unread: true, state: 'not-ours', area: 'cost', absence: CAST },
  { unread: true, shape: 'process', state: 'unsaid', area: 'cost', absence: CAST },
  { unread: true, shape: 'topic', state: 'unsaid', area: 'cost', absence: CAST },
  { shape: 'topic', state: 'here', area: 'operations', absence: CAST, ...LOOKS },
  { shape: 'topic', watch: true, state: 'here', area: 'operations', absence: CAST, must: 'look' },
  { shape: 'topic', state: 'here', area: 'planning', absence: CAST, must: 'look' },
  // What speaks of software that is built or run is one, whatever its areas say.
  { unread: true, shape: 'unclear', runs: true, state: 'unsaid', area: 'cost', absence: CAST, ...LOOKS },
  { unread: true, shape: 'process', runs: true, state: 'unsaid', area: 'cost', absence: CAST, ...LOOKS },
  { unread: true, shape: 'topic', runs: true, state: 'elsewhere', area: 'cost', absence: CAST },
  { unread: true, state: 'here', known: 'said', area: 'reliability', absence: { whole: true } },
  { unread: true, shape: 'process', state: 'here', known: 'said', area: 'cost', absence: { whole: true } },
  // Where a few are not known, who owns the whole may be among them, and a part that must be there is no whole.
  { unsure: true, state: 'with', known: 'said', area: 'cost', absence: { whole: true }, ...GENTLY },
  { unsure: true, state: 'here', known: 'said', area: 'reliability', absence: { whole: true }, ...GENTLY },
  { unsure: true, state: 'here', known: 'said', must: 'must', should: 'look', look: 'look' },
  {
    unsure: true,
    shape: 'two-parties',
    state: 'with',
    known: 'said',
    area: 'cost',
    absence: { whole: true },
  },
  { unread: true, state: 'here', known: 'said', area: 'ai', must: 'must', should: 'look', look: 'look' },
  // A table of its own subject leaves to others what is not lost for good.
  { shape: 'topic', state: 'here', known: 'said', must: 'must' },
  { shape: 'topic', state: 'here', known: 'said', absence: { whole: true, companion: 'must' }, must: 'look' },
  { shape: 'topic', state: 'here', known: 'firm', must: 'must', should: 'should', look: 'look' },
  {
    shape: 'topic',
    state: 'here',
    known: 'said',
    absence: { lasting: true },
    must: 'must',
    should: 'look',
    look: 'look',
  },
  {
    shape: 'topic',
    state: 'here',
    known: 'said',
    absence: { whole: true },
    must: 'look',
  },
  // What is known of the whole of another subject is named, beside incidents gently.
  { state: 'here', known: 'said', absence: { whole: true }, must: 'must', should: 'should', look: 'look' },
  {
    state: 'here',
    known: 'said',
    absence: { whole: true, companion: 'should' },
    must: 'should',
    should: 'should',
    look: 'look',
  },
  {
    shape: 'incident',
    state: 'here',
    known: 'said',
    absence: { whole: true, companion: 'should' },
    must: 'must',
    should: 'look',
    look: 'look',
  },
  { shape: 'incident', state: 'here', known: 'said', must: 'must', should: 'look', look: 'look' },
  // Of one process only what it cannot do without.
  { shape: 'process', state: 'here', known: 'firm', must: 'look' },
  {
    shape: 'process',
    state: 'with',
    known: 'said',
    absence: { whole: true },
    must: 'must',
    should: 'should',
    look: 'look',
  },
  // Each of two parties has matrices of its own inside.
  { shape: 'two-parties', state: 'here', known: 'firm', must: 'should' },
  { shape: 'two-parties', state: 'here', known: 'said' },
  {
    shape: 'two-parties',
    state: 'here',
    area: 'cost',
    absence: { whole: true },
    must: 'look',
    should: 'look',
    look: 'look',
  },
  { shape: 'two-parties', state: 'with', area: 'reliability', absence: { whole: true }, ...LOOKS },
  { shape: 'two-parties', state: 'here', area: 'security', absence: { whole: true } },
  { shape: 'two-parties', state: 'unsaid', area: 'cost', absence: { whole: true } },
  { shape: 'two-parties', state: 'with' },
];
