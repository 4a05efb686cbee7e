/** How much the matrix covers of the frameworks switched on; the way to the screen that says what is missing. */
import { askedOf, countStates, coverageOf } from '../../../domain/coverage/coverage';
import { frameworkList } from '../../../domain/coverage/frameworkList';
import { ruleAnswers } from '../../../domain/coverage/ruleAnswers';
import type { Analysis } from '../../../domain/findings/analysis';
import type { Matrix } from '../../../domain/matrix/matrix';
import { matrixAddress } from '../../routing/route';
import { useFromReading } from '../../session/reading';
import { Figure } from './Figure';

export default function CoverageFigure({ analysis, matrix }: { analysis: Analysis; matrix: Matrix }) {
  const counts = useFromReading(
    (reading) => {
      const answerOf = ruleAnswers(matrix, analysis);
      const on = frameworkList.filter(({ id }) => matrix.settings.frameworks.includes(id));
      return countStates(on.flatMap((framework) => coverageOf(reading, framework, answerOf)));
    },
    [matrix, analysis],
  );
  if (!counts) return null;
  return (
    <Figure part={counts.covered} of={askedOf(counts)}>
      <a href={matrixAddress(matrix.id, 'coverage')}>Framework items with an owner</a>
    </Figure>
  );
}
