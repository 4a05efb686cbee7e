/** A question that the import dialog would ask, as a problem of a checked file: with its answers, and with what was left unchecked. */
import type { FileProblem } from '../contract/checked';
import type { ByAnswer, TakenMeaning } from '../reading/byAnswer';
import type { MatrixFile } from '../reading/readMatrix';

/** `taken`: undefined where nothing was checked. */
export function openQuestion(
  { id, text, because, about = [], answers }: MatrixFile['questions'][number],
  taken: ByAnswer['taken'] | undefined,
): FileProblem {
  const left = taken
    ? `What depends on “${about.join()}” was not checked: the gaps that are listed are there whatever it means${otherThan(taken)}.`
    : 'Nothing was checked.';
  const choices = answers.map(({ label }, at) => `${at + 1} ${label}`).join('; ');
  const message = `${text} ${because} ${left} Answer with --answer ${id}=NUMBER: ${choices}.`;
  return { place: 'The file', message, line: 1 };
}

const TAKEN: { readonly [meaning in TakenMeaning['meaning']]: string } = {
  does: 'responsible',
  owns: 'accountable',
};

function otherThan(taken: ByAnswer['taken']): string {
  if (taken.length === 0) return '';
  const meanings = taken.map(({ meaning }) => TAKEN[meaning]).join(' or ');
  const letters = taken.map(({ letter }) => `“${letter}”`).join(' and ');
  return ` other than ${meanings}, which ${letters} ${taken.length === 1 ? 'is' : 'are'}`;
}
