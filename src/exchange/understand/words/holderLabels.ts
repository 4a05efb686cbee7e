/** What a row or a column of names is called that says who holds each role. */
import { STANDS_IN } from './holderWords';
import { wordKey } from './wordKey';

const LABELS: ReadonlySet<string> = new Set(
  `name, names, full name, holder, holders, role holder, role holders, current holder, post holder, job holder, jobholder, postholder, held by, filled by, incumbent, incumbents,
  person, persons, people, person in role, who, assigned to, assigned person, assignee, assignees, staff, staff member, employee, named person, occupant,
  inhaber, inhaberin, inhaber/in, inhaber:in, rolleninhaber, rolleninhaberin, stelleninhaber, stelleninhaberin, amtsinhaber, namen, personen, wer, besetzung, besetzt durch, besetzt mit,
  mitarbeiter, mitarbeiterin, mitarbeitende, mitarbeiter/in, mitarbeiter:in, zustandige person, person/en, wer ist das,
  nom, noms, nom et prenom, nom prenom, prenom, titulaire, titulaires, personne, personnes, qui, occupe par, tenu par, occupant, collaborateur,
  nombre, nombres, nombre y apellidos, titular, titulares, persona, personas, quien, ocupado por, empleado, persona asignada,
  nome, nomi, nome e cognome, nominativo, nominativi, titolare, titolari, persona, persone, chi, ricoperto da, incaricato,
  nomes, pessoa, pessoas, quem, ocupante, ocupado por, pessoa designada,
  naam, namen, houder, rolhouder, persoon, personen, wie, bezet door, ingevuld door, medewerker,
  imie, imie i nazwisko, nazwisko, osoba, osoby, kto, obsada, pracownik,
  namn, navn, innehavare, indehaver, innehaver, henkilo, nimi, jmeno, meno, nev, имя, фио, кто, 姓名, 名前, 氏名, 担当者, 이름, 담당자`
    .split(',')
    .map((word) => wordKey(word.trim())),
);

export function isHolderLabel(text: string): boolean {
  return text.length < 40 && LABELS.has(wordKey(text.replace(/\((?:s|en|n|in)\)/g, '')));
}

const STAND_IN_LABEL = new RegExp(String.raw`^(?:deputies|${STANDS_IN})s?\s?:?$`, 'iu');

/** "Deputy", "Vertretung": who is there when the holder is not. */
export function isStandInLabel(text: string): boolean {
  return text.length < 40 && STAND_IN_LABEL.test(text.trim());
}

/** "Role" above "Name": what stands beside it names roles, and below it people. */
const ROLE_WORDS: ReadonlySet<string> = new Set(
  `role, roles, position, job title, job, title, function, rolle, rollen, funktion, stelle, fonction, poste, rol, puesto, cargo, funcion, ruolo, ruoli, funzione, papel, papeis, funcao,
  functie, rola, stanowisko, roll, роль, 角色, 役割, 역할`
    .split(',')
    .map((word) => wordKey(word.trim())),
);

export function isRoleWord(text: string): boolean {
  return ROLE_WORDS.has(wordKey(text));
}
