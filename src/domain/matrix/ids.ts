/** Ids: random, made once, never derived from a name or a place, so `__proto__` can be a name but never a key. */

declare const brand: unique symbol;
type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type MatrixId = Id<'matrix'>;
export type SectionId = Id<'section'>;
export type ActivityId = Id<'activity'>;
export type RoleId = Id<'role'>;
export type PersonId = Id<'person'>;
export type HolderId = Id<'holder'>;
export type WaiverId = Id<'waiver'>;
export type AuditId = Id<'audit'>;
export type ScenarioId = Id<'scenario'>;
export type RoundId = Id<'round'>;
export type RemarkId = Id<'remark'>;
export type MeetingId = Id<'meeting'>;
export type PointId = Id<'point'>;
export type FollowUpId = Id<'followUp'>;

/** Gives a fresh id at each call. The domain has no randomness of its own: the caller passes this in. */
export type NewId = <Kind extends string>() => Id<Kind>;

export const ID_PATTERN = /^[A-Za-z0-9_-]{16,40}$/;

/** Not what every object has by itself, such as `propertyIsEnumerable`: it would be found in any collection. */
export function isId(text: string): boolean {
  return ID_PATTERN.test(text) && !(text in Object.prototype);
}

/** An id of 16 characters from 12 random bytes (96 bits). */
export function idFromBytes<Kind extends string>(bytes: Uint8Array): Id<Kind> {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  let id = '';
  for (let start = 0; start + 2 < bytes.length; start += 3) {
    const triple = ((bytes[start] ?? 0) << 16) | ((bytes[start + 1] ?? 0) << 8) | (bytes[start + 2] ?? 0);
    for (const shift of [18, 12, 6, 0]) id += alphabet[(triple >> shift) & 63];
  }
  return id as Id<Kind>;
}
