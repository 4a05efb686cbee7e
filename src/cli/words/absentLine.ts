import { type AbsentArea, absentInWords } from '../../domain/gaps/scope/absentAreas';

/** “Not in this matrix: Cost (elsewhere: Finance). No activity of its own that we recognise: Security” */
export function absentLine(areas: readonly AbsentArea[]): string {
  return `Not in this matrix: ${absentInWords(areas).join('. ')}`;
}
