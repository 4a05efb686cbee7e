/** The areas that a matrix says it does not decide: reported, and never counted as gaps. */
import { AREAS, type AreaClaim, type AreaId, areaName } from '../../domain/matrix/areas';
import type { Matrix } from '../../domain/matrix/matrix';

export interface AbsentArea {
  readonly area: AreaId;
  readonly name: string;
  readonly state: Exclude<AreaClaim['state'], 'here'>;
  /** Elsewhere: what decides it. */
  readonly where?: string | undefined;
}

export function absentAreas({ settings: { scope = {} } }: Matrix): readonly AbsentArea[] {
  return AREAS.flatMap((area) => {
    const claim = scope[area];
    if (!claim || claim.state === 'here') return [];
    const { state, where } = claim;
    return [{ area, name: areaName(area), state, ...(where ? { where } : {}) }];
  });
}

/** “Not in this matrix: Cost (elsewhere: Finance), AI delivery (not for us)” */
export function absentInWords(areas: readonly AbsentArea[]): string {
  const words = areas.map(({ name, state, where }) => {
    const said = state === 'not-ours' ? 'not for us' : where ? `elsewhere: ${where}` : 'elsewhere';
    return `${name} (${said})`;
  });
  return words.length === 0 ? '' : `Not in this matrix: ${words.join(', ')}`;
}
