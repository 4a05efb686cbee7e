/** A matrix for the next quarter from the one of this: what was agreed and planned in this one is asked again. */
import { eachOf } from '../matrix/eachOf';
import type { Activity, Matrix } from '../matrix/matrix';

/** Activities, letters, roles, people, notes, waivers and rules stay. */
export function nextQuarter(matrix: Matrix): Matrix {
  return {
    ...matrix,
    ...named(matrix),
    activities: eachOf(matrix.activities, ({ reviewedOn: _on, dueOn: _due, ...rest }): Activity => rest),
    confirmations: {},
    rounds: {},
    remarks: {},
    meetings: {},
    answers: {},
    audits: {},
  };
}

/** “Payments Q4 2026” becomes “Payments Q1 2027”; a name without a quarter says that it is the next. */
function named({ name, subtitle }: Matrix): Pick<Matrix, 'name' | 'subtitle'> {
  const [later, laterSub] = [quarterAfter(name), subtitle && quarterAfter(subtitle)];
  if (later !== name || (subtitle && laterSub !== subtitle)) return { name: later, subtitle: laterSub };
  return { name: `${name} (next quarter)`, subtitle };
}

function quarterAfter(text: string): string {
  return text.replace(
    /\bQ([1-4])(?:([ /-]*)(\d{4}))?(?!\d)/,
    (_, quarter: string, between = '', year?: string) => {
      const last = quarter === '4';
      const next = last ? 1 : Number(quarter) + 1;
      return year ? `Q${next}${between}${last ? Number(year) + 1 : year}` : `Q${next}`;
    },
  );
}
