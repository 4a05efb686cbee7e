/** Names as words that can be compared: lower case, no accents, no punctuation. */

import { remembered } from './remembered';

/** `Définition des alertes` becomes `definition des alertes`. */
export function plainName(name: string): string {
  const plain = unadorned(name);
  return PLAIN.test(plain) ? plain : plain.replace(/[^\p{L}\p{N}+]+/gu, ' ').trim();
}

/** The same for a phrase of the vocabulary, in which `cost*` is a beginning and `<tell>` a class of words. */
export function plainPhrase(text: string): string {
  const plain = unadorned(text);
  return PLAIN_PHRASE.test(plain) ? plain : plain.replace(/[^\p{L}\p{N}*<>+]+/gu, ' ').trim();
}

function unadorned(name: string): string {
  // Most names and phrases are plain already, and ten thousand are read at a time.
  const small = name.toLowerCase();
  if (UNMARKED.test(small) && !small.includes('call') && !TIMES.test(small)) return small;
  const unaccented = /^[ -~]*$/.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '');
  let plain = unaccented.toLowerCase().replaceAll('ß', 'ss');
  if (/['’`]/.test(plain))
    plain = plain.replace(/[’`]/g, "'").replace(/\b([dlnsmtc]|qu|dell|all|nell|sull|dall|un)'/g, '');
  // One word each, or "on" would be taken for a small word and "after eight hours" for the night.
  if (plain.includes('call')) plain = plain.replace(/\bon[ -]call\b/g, 'oncall');
  if (plain.includes('stand-by')) plain = plain.replace(/\bstand-by\b/g, 'standby');
  if (TIMES.test(plain))
    plain = plain
      .replace(AFTER_HOURS, 'afterhours')
      .replace(OFFICE_HOURS, 'officehours')
      .replace(WEEKEND, 'weekend');
  if (plain.includes('a.m')) plain = plain.replace(/\ba\.m\b/g, 'am');
  if (plain.includes(',')) plain = plain.replace(PAIR, '$1 +');
  // Both join what is said as an "and" does.
  if (/[&/]/.test(plain)) plain = plain.replace(/ ?& ?| \/ /g, ' + ');
  return plain;
}

/** "Backup, ripristino" are two things, as with an "and" between them. In a longer name a comma does many things. */
const PAIR = /^([^ ,]+(?: [^ ,]+){0,2}),(?= [^ ,]+(?: [^ ,]+){0,2}$)/;

/** No accent and no punctuation that says anything. */
const UNMARKED = /^[a-z\d+*<> ]*$/;

/** Nothing to mend: letters of English and single spaces. */
const PLAIN = /^[a-z\d+]+(?: [a-z\d+]+)*$/;

const PLAIN_PHRASE = /^[a-z\d+*<>]+(?: [a-z\d+*<>]+)*$/;

const TIMES = /hours|heures|horari|horas|orario|expediente|zeit|week[ -]|seman|settiman/;
const AFTER_HOURS =
  /\b(?:(?:after|out[ -]of|outside)(?: of)?[ -](?:(?:normal|core|office|business|working|service|opening)[ -])*hours|ausserhalb der (?:\w+en )?\w*zeit(?:en)?|(?:hors|en dehors des) heures(?: ouvrees| ouvrables| de (?:bureau|travail|service))?|fuera de(?:l)? (?:horario|horas)(?: laboral| laborable| comercial| de (?:oficina|trabajo|servicio))?|fuori (?:orario|ore)(?: lavorativo| di (?:lavoro|ufficio|servizio)| ufficio)?|fora d[oe] (?:horario|horas|expediente)(?: comercial| laboral| de (?:expediente|trabalho|servico))?)\b/g;
/** No office with furniture. */
const OFFICE_HOURS = /\b(?:office|business|working)[ -]hours\b/g;
const WEEKEND =
  /\bweek end\b|\bweek-end\b|\bfin(?:es)? de semana\b|\bfi(?:m|ns) de semana\b|\bfine settimana\b/g;

export function plainWords(name: string): readonly string[] {
  const words = wordsIn(plainName(name));
  for (let at = 0; at < words.length; at++) words[at] = theSame(words[at] ?? '');
  return words;
}

/** The same few words stand in every name: each is kept once, and looked up for all tables by what it is. */
const theSame = remembered((word) => word);

export function phraseWords(text: string): readonly string[] {
  return wordsIn(plainPhrase(text));
}

function wordsIn(plain: string): string[] {
  return plain === '' ? [] : plain.split(' ');
}
