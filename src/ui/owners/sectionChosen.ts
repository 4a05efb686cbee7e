/** Where suggested rows go: an area for services and code, or a section of choice. */
import { OWNED_AREA } from '../../domain/edits/acceptOwnerSuggestions';
import type { NewId, SectionId } from '../../domain/matrix/ids';
import type { Matrix } from '../../domain/matrix/matrix';
import { inOrder } from '../../domain/matrix/order';

export const NEW_AREA = 'new';

export function sectionChosen(matrix: Matrix, chosen: string, newId: NewId): SectionId {
  const known = inOrder(matrix.sections).find(({ id, name }) =>
    chosen === NEW_AREA ? name === OWNED_AREA : id === chosen,
  );
  return (known?.id as SectionId | undefined) ?? newId<'section'>();
}

export function sectionChoices(
  matrix: Matrix,
): readonly { readonly value: string; readonly label: string }[] {
  const others = inOrder(matrix.sections).filter(({ name }) => name !== OWNED_AREA);
  return [
    { value: NEW_AREA, label: OWNED_AREA },
    ...others.map(({ id, name }) => ({ value: id, label: name })),
  ];
}
