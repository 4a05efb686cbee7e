/** The fields of an activity that a question can ask for, as a sentence names them. */
export const ATTRIBUTES = {
  doc: 'where it is written down',
  sla: 'its time limit or threshold',
  schedule: 'its schedule',
  contact: 'its contact',
  reviewedOn: 'when it was last reviewed',
  exercisedOn: 'when it was last tested',
} as const;
export type AttributeName = keyof typeof ATTRIBUTES;

export function isAttributeName(text: string): text is AttributeName {
  return Object.hasOwn(ATTRIBUTES, text);
}

/** Fields that hold a day on which something was done. */
export const DATED: readonly AttributeName[] = ['reviewedOn', 'exercisedOn'];
