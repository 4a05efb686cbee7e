import type { ActivityId, RoleId } from '../matrix/ids';
import type { ActivityKind, Concern, Layer } from '../matrix/vocabulary';
import type { Edit } from './edit';

export interface ActivitySuggestion {
  readonly activityId: ActivityId;
  /** Concerns that the activity does not carry yet. */
  readonly concerns: readonly Concern[];
  readonly duty?: string;
  readonly kind?: ActivityKind;
  /** The keywords behind the suggestion, as a reason to show. */
  readonly because: readonly string[];
}

export interface RoleSuggestion {
  readonly roleId: RoleId;
  readonly layer: Layer;
  readonly because: string;
}

export interface TagsToConfirm {
  readonly activities: readonly ActivitySuggestion[];
  readonly roles: readonly RoleSuggestion[];
}

/** Takes suggested concerns, duties, kinds and layers over, and lets "not in the matrix" rules speak. */
export function confirmTags({ activities, roles }: TagsToConfirm): Edit {
  const count = activities.length + roles.length;
  return {
    label: count === 0 ? 'confirm that the tags are complete' : `confirm ${count} suggested tags`,
    apply(draft) {
      for (const { activityId, concerns, duty, kind } of activities) {
        const activity = draft.activities[activityId];
        if (!activity) continue;
        activity.concerns = [...new Set([...activity.concerns, ...concerns])];
        if (duty !== undefined) activity.duty = duty;
        if (kind !== undefined) activity.kind = kind;
      }
      for (const { roleId, layer } of roles) {
        const role = draft.roles[roleId];
        if (role) role.layer = layer;
      }
      draft.settings.tagsConfirmed = true;
    },
  };
}
