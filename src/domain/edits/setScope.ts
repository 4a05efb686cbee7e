import type { AreaClaim, AreaId } from '../matrix/areas';
import { areaName } from '../matrix/areas';
import type { Edit } from './edit';

/** Says of some areas whether they are decided here, elsewhere, or are not for us. Undefined: not said. */
export function setScope(claims: { readonly [area in AreaId]?: AreaClaim | undefined }): Edit {
  const areas = Object.keys(claims) as AreaId[];
  const [first] = areas;
  return {
    label:
      areas.length === 1 && first
        ? `set where ${areaName(first)} is decided`
        : `set what ${areas.length} areas of the matrix are`,
    apply(draft) {
      const scope = { ...draft.settings.scope };
      for (const area of areas) {
        const claim = claims[area];
        if (claim) scope[area] = claim;
        else delete scope[area];
      }
      draft.settings.scope = scope;
    },
  };
}
