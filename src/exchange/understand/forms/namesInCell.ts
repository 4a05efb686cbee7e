/** A cell of names, taken apart: its names with their conditions, and what in it is no name. */
import { saysNothing } from '../letters/cellText';
import { isAside, kindOfName, type NameKind, nameAndCondition, saysWhen } from '../words/nameWords';
import { namesNobodyYet } from '../words/openNames';
import { plainName } from '../words/plainName';

export interface NamePart {
  readonly name: string;
  readonly kind: NameKind;
  readonly condition?: string;
  /** The condition was told from the name by its words alone. */
  readonly isGuess?: true;
}

/** Between names for sure. */
const SURE = /[,;\n、，；،]|<br\s*\/?>/;
/** The same where a comma stands inside names: "Ruiz, Ana; Chen, Bo". */
const SURE_BUT_COMMA = /[;\n；]|<br\s*\/?>/;
/** A bullet or number before each name of a list. */
const BULLET = /^(?:[-–—•●▪◦*·]|\d{1,2}[.)])\s+(?=\p{L})/u;
/** Characters of one name with its condition that are looked at. */
const LONGEST = 1_000;

export function partsOfCell(text: string, hasCommaNames: boolean): readonly NamePart[] {
  const split = unwrapped(text).split(hasCommaNames ? SURE_BUT_COMMA : SURE);
  const whole = plainName(text);
  if (!text.includes('\n') && isAside(whole) && !split.slice(1).some((part) => saysWhen(part.trim())))
    return [{ name: whole, kind: 'aside' }];
  const parts: NamePart[] = [];
  for (const written of split.flatMap(apartFromOpen)) {
    const part = partFrom(written);
    if (!part) continue;
    const before = parts.at(-1);
    if (part.kind === 'aside' && before?.kind === 'name' && saysWhen(part.name)) {
      const condition = [before.condition, part.name].filter(Boolean).join('; ');
      parts[parts.length - 1] = { ...before, condition, isGuess: true };
    } else parts.push(part);
  }
  return parts;
}

/** "Ops / tbd": what names nobody yet is no half of a name. */
function apartFromOpen(written: string): readonly string[] {
  if (written.length > LONGEST || !/[/+]|\s(?:or|oder|ou|o|lub|of)\s/i.test(written)) return [written];
  const halves = written.split(/\s*[/+]\s*|\s(?:or|oder|ou|o|lub|of)\s/i);
  return halves.some((half) => namesNobodyYet(half.trim())) && !namesNobodyYet(written.trim())
    ? halves
    : [written];
}

/** "Business\nanalyst": a name that a narrow cell broke, not two. */
function unwrapped(text: string): string {
  return text.includes('\n') ? text.replace(/(?<=[^,;\s])\s*\n(?=\p{Ll})/gu, ' ') : text;
}

/** "Bob (nights)", "Legal if above 10k" */
function partFrom(written: string): NamePart | undefined {
  const short = written.trim().slice(0, LONGEST).replace(BULLET, '');
  const [, before = '', inBrackets] = /^([^()]*)(?:\(([^()]*)\))?\s*$/.exec(short) ?? [undefined, short];
  // "(Ana)": the brackets say that she need not be.
  const isBare = before.trim() === '' && inBrackets !== undefined;
  const name = plainName(isBare ? inBrackets : before);
  if (name === '' || saysNothing(name)) return undefined;
  const kind = kindOfName(name);
  if (isBare) return { name, kind, isGuess: true };
  if (inBrackets) return { name, kind, condition: inBrackets };
  const told = kind === 'name' ? nameAndCondition(name) : undefined;
  return told ? { ...told, kind, isGuess: true } : { name, kind };
}

/** "Ruiz, Ana": how people are called in address books. */
const LAST_FIRST = /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?,\s?\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}\.?)?$/u;

export function isLastFirst(name: string): boolean {
  return LAST_FIRST.test(name);
}
