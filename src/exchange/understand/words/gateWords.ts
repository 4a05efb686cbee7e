/** Who approves. Alone that is who answers, as in DACI; beside a word for who answers it is who must say yes. */
import type { Scheme } from '../../../domain/matrix/scheme/scheme';
import { wordKey } from './wordKey';

const GATE =
  /^(approver|approvers|approves|genehmiger|genehmigt|approbateur|approbatrice|approuve|aprobador|aprobadora|aprueba|approvatore|approva|aprovador|aprovadora|aprova|goedkeurder|keurt goed|zatwierdza|zatwierdzajacy)$/;

export function isGate(text: string): boolean {
  return GATE.test(wordKey(text));
}

/** A scheme in which who approves is who answers has no word for both. */
export function ownsByGate({ codes }: Scheme): boolean {
  return codes.some(({ name, meaning }) => meaning === 'owns' && isGate(name));
}
