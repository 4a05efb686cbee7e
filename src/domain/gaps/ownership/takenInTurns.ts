/** Whether conditions of one row together leave no time, place or case out: the odd weeks and the even ones, day and night. */
import { hoursOf } from '../../incidents/judging/conditions';
import type { Row } from '../../reading/row';
import { conditionOf } from './ownership';

/** Two that make a whole, in the six languages that names are read in. */
const HALVES: readonly (readonly [RegExp, RegExp])[] = [
  [/\bodd\b|ungerade|\bimpair|\bimpar|dispari|ímpar/i, /\beven\b|\bgerade|\bpair|\bpar(es)?\b|\bpari\b/i],
  [/\bdays?\b|tagsüber|\bjour\b|de d[ií]a|di giorno/i, /\bnights?\b|nachts|\bnuit\b|de no(ch|it)e|di notte/i],
  [
    /weekdays?|\bmon\S* ?(-|–|to) ?fri|\bmo ?[-–] ?fr\b|werktag|^(en |in |entre )?sem(aine|ana)$|feriali|dias úteis/i,
    /week.?ends?|\bsa\S* ?[-–] ?s[uo]|wochenende|fin(es)? de semana|fim de semana|festivi/i,
  ],
  [/summer|sommer|été|verano|estate|verão/i, /winter|hiver|invierno|inverno/i],
  [/\bearly\b|früh|matin|mañana|mattin|manhã/i, /\blate\b|spät|\bsoir|tarde|pomeriggio|\bsera\b/i],
  [
    /\bfirst half|erste\S* h[aä]l|premi\S* moiti|primer[ao]? m/i,
    /\bsecond half|zweite\S* h[aä]l|seconde moiti|segund[ao]? m/i,
  ],
];

const UP_TO = /\bup to\b|\bbelow\b|\bunder\b|[<≤]|\bbis\b|\bunter\b|jusqu|hasta|fino a|até/i;
const OVER = /\bover\b|\babove\b|[>≥]|über|au.del|más de|oltre|acima|mais de/i;

/** Two limits are no two halves. */
const AMOUNT = /\dk\b|[€$£%]|\d{3}/i;

/** What one asks for, and not where or when one is: “only if asked”. */
const ASKED =
  /\b(only|if|when|nur|wenn|bei|cas|sur|si|solo|se|só|sob|pedido|quando|data|restricted|critical)\b/i;

export function areTakenInTurns(conditions: readonly string[]): boolean {
  return conditions.some((one, at) => conditions.slice(at + 1).some((other) => areHalves(one, other)));
}

function areHalves(one: string, other: string): boolean {
  const areTwo = (first: string, second: string) =>
    HALVES.some(([half, rest]) => half.test(first) && rest.test(second) && !half.test(second)) ||
    (UP_TO.test(first) && OVER.test(second) && digitsIn(first) === digitsIn(second)) ||
    (hoursOf(first) === 'day' && hoursOf(second) === 'night');
  return areTwo(one, other) || areTwo(other, one) || areOneOfAKind(one, other);
}

/** “Site A” and “site B”, “team 1” and “team 2”: all but the last word is the same. */
function areOneOfAKind(one: string, other: string): boolean {
  if ([one, other].some((text) => AMOUNT.test(text) || ASKED.test(text))) return false;
  const [words, others] = [wordsIn(one), wordsIn(other)];
  if (words.length < 2 || words.length !== others.length) return false;
  return words.every((word, at) => (word === others[at]) === at < words.length - 1) && PLACE.test(one);
}

const PLACE =
  /\b(site|plant|team|shift|branch|region|office|location|crew|group|hall|week|standort|werk|schicht|filiale|usine|équipe|agence|sede|planta|equipo|turno|stabilimento|squadra|polo|equipa|fábrica|block|line|linie|ligne|línea|linea|linha)\b/i;

function digitsIn(text: string): string {
  return text.replace(/\D/g, '');
}

function wordsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Who owns or does the row takes turns with others who do. */
export function isTakenInTurns(row: Row): boolean {
  const carrying = [...new Set([...row.owners, ...row.doers])];
  return areTakenInTurns(carrying.flatMap((id) => conditionOf(row, id) ?? []));
}
