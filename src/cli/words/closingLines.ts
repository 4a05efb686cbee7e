import type { Wholeness } from '../../domain/gaps/engine/wholeness';
import { absentInWords } from '../../domain/gaps/scope/absentAreas';
import type { CheckedFile } from '../contract/checked';

/** What helps where a check runs. */
const HELP: { readonly [state in Wholeness['state']]?: string } = {
  unconfirmed: 'Confirm it in the app, or here with --confirm-tags.',
  'less-asked': 'With --all-looks it is shown.',
};

/** How whole it is: “What is missing was not looked for, … Confirm it in the app, or here with --confirm-tags.” */
export function wholenessLine({ wholeness }: CheckedFile): string | undefined {
  if (!wholeness?.sentence) return undefined;
  const help = HELP[wholeness.state];
  return help ? `${wholeness.sentence} ${help}` : wholeness.sentence;
}

/** And what it does not speak of: “Not in this matrix: Cost (elsewhere: Finance). No activity of its own that we recognise: Security” */
export function closingLines(file: CheckedFile): readonly string[] {
  const whole = wholenessLine(file);
  const absent = absentInWords(file.absent).join('. ');
  return [...(whole ? [whole] : []), ...(absent === '' ? [] : [`Not in this matrix: ${absent}`])];
}
