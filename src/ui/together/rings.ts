/** A ring round the cell of each person, with their initials: rules of a style sheet, for rows come and go while scrolling. */
import type { PersonHere } from '../../together/live/presence';

let sheet: CSSStyleSheet | undefined;

export function drawRings(people: readonly PersonHere[], columns: readonly unknown[]): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  sheet.replaceSync(people.flatMap((person) => ringOf(person, columns)).join('\n'));
}

function ringOf(
  { activityId, roleId, colour, name, initials }: PersonHere,
  columns: readonly unknown[],
): string[] {
  if (activityId === undefined) return [];
  const column = roleId === undefined ? -1 : columns.indexOf(roleId);
  if (roleId !== undefined && column < 0) return [];
  const cell = `[role='grid'] [data-row='${CSS.escape(activityId)}'] [data-column='${column}']`;
  const ink = `var(--person-${colour + 1})`;
  // Beside the letter there is room for the initials; the head of a row has it for the name, at its end.
  const tag =
    roleId === undefined
      ? `${cell}::after { content: ${quoted(name)}; inset-inline-end: 0; border-end-start-radius: 4px;`
      : `${cell}::before { content: ${quoted(initials)}; inset-inline-start: 0; border-end-end-radius: 4px;`;
  return [
    `${cell} { box-shadow: inset 0 0 0 2px ${ink}; position: relative; }`,
    `${tag} position: absolute; inset-block-start: 0; z-index: 1; padding: 0 4px; background: ${ink};
      color: var(--text-inverse); font-size: 10px; line-height: 14px; white-space: nowrap; pointer-events: none; }`,
  ];
}

/** A text as CSS says it. What comes from outside is written as numbers. */
function quoted(text: string): string {
  return `'${[...text].map((sign) => `\\${sign.codePointAt(0)?.toString(16)} `).join('')}'`;
}
