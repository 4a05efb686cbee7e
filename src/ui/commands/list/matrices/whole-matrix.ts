/** What is done to the matrix as a whole. */
import type { Library } from '../../../../session/library';
import { isVisit } from '../../../../session/visits';
import { attempt } from '../../../session/attempt';
import { deleteMatrix, duplicateMatrix, type Named, startNextQuarter } from '../../../session/matrixActs';
import { startBlank } from '../../../session/startBlank';
import { typeAhead } from '../../../session/typeAhead';
import type { Command } from '../../command/command';
import { matrixOf } from '../../command/context';

interface Act {
  readonly id: string;
  readonly label: string;
  readonly words: string;
  run(library: Library, matrix: Named): void;
}

const ACTS: readonly Act[] = [
  {
    id: 'new',
    label: 'New blank matrix',
    words: 'create start another empty',
    run(library) {
      // The focus is still in this matrix, whose cells would take the letters of a name.
      typeAhead();
      attempt(startBlank(library));
    },
  },
  {
    id: 'duplicate',
    label: 'Duplicate this matrix',
    words: 'copy clone',
    run: duplicateMatrix,
  },
  {
    id: 'next-quarter',
    label: 'New quarter from this matrix',
    words: 'next start again roll over copy',
    run: startNextQuarter,
  },
  {
    id: 'delete',
    label: 'Delete this matrix',
    words: 'remove bin trash throw away',
    run: deleteMatrix,
  },
];

export default ACTS.map(
  ({ id, label, words, run }): Command => ({
    id: `whole-matrix-${id}`,
    label,
    zones: 'everywhere',
    words,
    // What came in a link is not on this device yet.
    when: (context) => id === 'new' || !isVisit(matrixOf(context).id),
    run: (context) => run(context.library, matrixOf(context)),
  }),
);
