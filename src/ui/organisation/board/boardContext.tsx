/** The organisation that the screen shows: the board behind it, and which of its matrices are looked at. */
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { MemberFacts } from '../../../domain/organisation/facts/memberFacts';
import { lookOver, type Organisation } from '../../../domain/organisation/organisation';
import type { Library } from '../../../session/library';
import {
  answerSets,
  type BoardState,
  type OrganisationBoard,
  openOrganisationBoard,
} from '../../../session/organisation/organisationBoard';
import { today } from '../../../session/today';
import { useLibrary } from '../../session/LibraryContext';
import { useSliced } from '../../session/useSliced';

const BoardContext = createContext<OrganisationBoard | null>(null);
export const BoardProvider = BoardContext.Provider;

// Files that were chosen stay with the page, also after a matrix was opened and left again.
const boards = new WeakMap<Library, OrganisationBoard>();

/** The board of this device, which reads all matrices again whenever the screen is opened. */
export function useOpenedBoard(): OrganisationBoard {
  const library = useLibrary();
  const known = boards.get(library);
  const board = known ?? openOrganisationBoard({ library, now: Date.now, today });
  if (!known) boards.set(library, board);
  // The matrices live in the device's storage.
  useEffect(() => void board.read(), [board]);
  return board;
}

export function useBoard(): OrganisationBoard {
  const board = useContext(BoardContext);
  if (!board) throw new Error('useBoard needs a <BoardProvider value={board}> above it.');
  return board;
}

export function useBoardState<Part>(select: (state: BoardState) => Part): Part {
  return useStore(useBoard().store, select);
}

/** Which matrices are looked at. */
export interface Looked {
  /** Null: all groups. */
  readonly group: string | null;
  /** Keys of matrices that are left out. */
  readonly hidden: ReadonlySet<string>;
  readonly onlyWithGaps: boolean;
}

export const ALL_LOOKED: Looked = { group: null, hidden: new Set(), onlyWithGaps: false };

function isLookedAt({ key, group, gaps }: MemberFacts, looked: Looked): boolean {
  if (looked.group !== null && group !== looked.group) return false;
  if (looked.hidden.has(key)) return false;
  return !looked.onlyWithGaps || gaps === undefined || gaps.counts.must + gaps.counts.should > 0;
}

/** The organisation of the chosen matrices alone. Until it is made, all of them stay in view. */
export function useLooked(
  board: OrganisationBoard,
): readonly [Organisation, Looked, (next: Partial<Looked>) => void] {
  const [looked, setLooked] = useState(ALL_LOOKED);
  // How far the reading is changes with every matrix, and draws none of this again.
  const organisation = useStore(board.store, (state) => state.organisation);
  const answers = useStore(board.store, (state) => state.answers);
  const chosen = useMemo(
    () => organisation.members.filter((member) => isLookedAt(member, looked)),
    [organisation, looked],
  );
  const isAll = chosen.length === organisation.members.length;
  const part = useSliced<Organisation | null>(
    function* () {
      return isAll ? null : yield* lookOver(chosen, answerSets(answers));
    },
    [chosen, answers, isAll],
  );
  return [part ?? organisation, looked, (next) => setLooked({ ...looked, ...next })];
}
