/** The fields of a row that a question can ask for, as a sentence names them. */
export const ATTRIBUTES = {
  doc: 'where it is written down',
  sla: 'its time limit or threshold',
  schedule: 'its rota',
  contact: 'whom to contact',
  reviewedOn: 'when it was last reviewed',
  exercisedOn: 'when it was last tried out',
} as const;
export type AttributeName = keyof typeof ATTRIBUTES;

export function isAttributeName(text: string): text is AttributeName {
  return Object.hasOwn(ATTRIBUTES, text);
}
