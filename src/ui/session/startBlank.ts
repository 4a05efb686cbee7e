/** A blank matrix opens at once: there is nothing that has to be known before the first activity is typed. */
import type { Matrix } from '../../domain/matrix/matrix';
import { matrixFromTemplate } from '../../domain/starting/matrixFromTemplate';
import { templateById } from '../../domain/starting/templateList';
import type { Library } from '../../session/library';
import { newId } from '../../session/newId';
import { goTo, matrixAddress } from '../routing/route';
import { TYPED_AHEAD } from './typeAhead';

/** No question is asked for it, so nothing is claimed of the organisation but the defaults. */
export function blankMatrix(): Matrix {
  const template = templateById('blank');
  if (!template) throw new Error('There is no blank template any more. Choose another one to start from.');
  return matrixFromTemplate(
    { name: 'Untitled matrix', settings: {}, parts: [{ template, rows: [] }] },
    newId,
  );
}

export async function startBlank(library: Library): Promise<void> {
  try {
    goTo(matrixAddress(await library.add(blankMatrix(), 'create a blank matrix')));
  } catch (error) {
    // Nobody will ask for what is typed now.
    document.getElementById(TYPED_AHEAD)?.blur();
    throw error;
  }
}
