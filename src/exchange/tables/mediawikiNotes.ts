/** `<ref>except in May</ref>` in a cell: a mark there, and a footnote behind its table. */

const REF = /<ref([^<>]{0,300}?)(?:\/>|>(.{0,2000}?)<\/ref>)/gis;

export interface NoteMarks {
  /** The text with "[1]" in the place of each note; `onNote` gets each note once. */
  marked(text: string, onNote: (note: string) => void): string;
}

/** Numbers them through the text. A note with a name may be referred to again by it. */
export function noteMarks(): NoteMarks {
  const numbers = new Map<string, number>();
  const told = new Set<number>();
  return {
    marked: (text, onNote) =>
      text.replace(REF, (_, attributes: string, said = '') => {
        const name = /name\s*=\s*["']?([^"'>/]{1,100})/i.exec(attributes)?.[1]?.trim();
        const key = name === undefined ? `text ${said}` : `name ${name}`;
        const number = numbers.get(key) ?? numbers.size + 1;
        numbers.set(key, number);
        if (said.trim() !== '' && !told.has(number)) onNote(`[${number}] ${said}`);
        if (said.trim() !== '') told.add(number);
        return ` [${number}]`;
      }),
  };
}
