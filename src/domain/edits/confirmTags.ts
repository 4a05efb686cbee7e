import type { Scope } from '../matrix/areas';
import type { ActivityId, RoleId } from '../matrix/ids';
import type { TagKey } from '../matrix/tags';
import type { ActivityKind, Concern, Layer } from '../matrix/vocabulary';
import type { Edit } from './edit';
import { addTags } from './tagDraft';

export interface ActivitySuggestion {
  readonly activityId: ActivityId;
  /** Concerns and duties that the activity does not carry yet. */
  readonly concerns: readonly Concern[];
  readonly duties: readonly string[];
  readonly kind?: ActivityKind;
  /** The words behind each tag, as a reason to show. */
  readonly because: { readonly [tag: TagKey]: string };
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

/**
 * Takes suggested concerns, duties, kinds and layers as confirmed, with the areas that the matrix claims, and lets
 * "not in the matrix" rules speak. `guesses` are taken too, but stay guesses.
 */
export function confirmTags(
  confirmed: TagsToConfirm,
  { guesses, scope = {} }: { readonly guesses?: TagsToConfirm; readonly scope?: Scope } = {},
): Edit {
  const count = confirmed.activities.length + confirmed.roles.length;
  const some = count === 1 ? 'confirm a suggested tag' : `confirm ${count} suggested tags`;
  return {
    label: count === 0 ? 'confirm the tags as complete' : some,
    apply(draft) {
      for (const tags of [confirmed, guesses]) {
        for (const { activityId, concerns, duties, kind, because } of tags?.activities ?? []) {
          const activity = draft.activities[activityId];
          if (!activity) continue;
          addTags(activity, { concerns, duties }, tags === guesses ? because : undefined);
          if (kind !== undefined) activity.kind = kind;
        }
        for (const { roleId, layer } of tags?.roles ?? []) {
          const role = draft.roles[roleId];
          if (role) role.layer = layer;
        }
      }
      draft.settings.tagsConfirmed = true;
      draft.settings.scope = { ...scope, ...draft.settings.scope };
    },
  };
}
