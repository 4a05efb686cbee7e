/** What a legend says of a letter in more than one word, or in a word that says it only there: “in copy”, “quien responde”. */
import type { Meaning } from '../../../domain/matrix/scheme/scheme';
import { meaningOfPhrase, meaningOfStart, meaningsOfPhrase } from './meaningWords';
import { spokenMeaning } from './plainSpeech';
import { wordKey } from './wordKey';

/** Looked for anywhere in what is said of a letter. A cell or a head may hold the same words and mean something else. */
const PHRASES: { readonly [meaning in Meaning]?: string } = {
  owns: `yours, head on the block, throat to choke, answer, answers for, calls the shots, final responsibility, takes the blame, stands behind it, signs for it,
    gesamtverantwortung, endverantwortung, letzte verantwortung, verantwortung, hauptverantwortlich, geradestehen, gerade stehen, haftet,
    responsable final, responsable finale, responsable ultime, responsable en dernier, dernier responsable, repond du resultat, repond, assume, garante,
    responde, risponde, quien responde, el que responde, responsable ultimo, ultimo responsable, da la cara, dueno, duena, al mando,
    chi risponde, ne risponde, responsabile finale, responsabile ultimo, ultimo responsabile, ci mette la faccia, padrone,
    quem responde, responsavel final, responsavel ultimo, ultimo responsavel, da a cara, dono, dona,
    odpowiada za wynik, odpowiada za rezultat, odpowiada za calosc, odpowiedzialnosc, bierze odpowiedzialnosc, ponosi odpowiedzialnosc, wlasciciel, wlascicielka, decyduje, ma ostatnie slowo, ostatnie slowo,
    podpisuje sie pod, podpisuje sie, rozlicza sie, rozliczany, odpowiada glowa,
    beslist, besluit, staat ervoor in, staat er voor in, draagt verantwoordelijkheid, draagt de verantwoordelijkheid, heeft het laatste woord, laatste woord, hakt de knoop door,
    ergebnisverantwortung, letztverantwortung, eindverantw, eindverantw lijk, eindverantwoordelijkheid, ultima parola, ultima palabra, dernier mot, ultima palavra`,
  does: `fuhrt es durch, fuhrt das durch, doing, doing it, on it, gets on with it, works on it, takes care, worker, arbeitet daran, kummert sich, sorgt fur,
    sen occupe, soccupe, occupe, sen charge, prend en charge, travaille dessus, met en oeuvre,
    se encarga, se ocupa, trabaja en ello, hacerlo, ci lavora, lavora, si occupa, se ne occupa,
    trata, trata disso, encarrega, ocupa se, trabalha nisso, mao na massa, poe a mao na massa,
    lo lleva a cabo, lleva a cabo, wykonanie, robi, robi to, realizuje, realizacja, zajmuje sie, pracuje, pracuje nad tym,
    uitvoeren, uitvoerend, doen, packt an, doet, doet het, doet het werk, regelt, regelt het, uitvoering, werkt eraan, pakt het op`,
  helps: `takes part, part of it, participates, backup, involved, arbeitet mit, macht mit, hilft mit, hilft aus, beteiligt, mit dabei, participe, participent, associe, associee, en renfort,
    participa, colabora, colaborador, suplente, da una mano, partecipa, collabora, da una mano, da uma mao, participante, pomaga, bierze udzial, wspomaga, wspolpracuje, helpt, helpt mee, werkt mee, meehelpen, meewerken, donne un coup de main, coup de main, echa una mano`,
  advises: `answer questions, answer our questions, answers questions, answers our questions, answers any questions, beantwortet fragen, repond aux questions, repond a nos questions,
    responde preguntas, responde a preguntas, responde a las preguntas, responde dudas, responde consultas, resuelve dudas, risponde a domande, risponde alle domande, risponde ai quesiti,
    responde perguntas, responde a perguntas, responde duvidas, responde a duvidas, tira duvidas, two way, both ways, opinion, sounding board, rucksprache, abstimmung, stimmt sich ab, meinung, meinung einholen, gibt rat, um rat,
    demande avant, lui demande, demander son avis, donner son avis, mot a dire, a son mot a dire, avis requis,
    consultarle, consultarlo, se consulta, se le consulta, pedir opinion, opinion, va sentito, sentire, chiedere parere, si consulta,
    da parecer, parecer, pedir opiniao, opiniao, ouvir, heard before, heard first, mitsprache, um meinung gefragt,
    interpellato, interpellata, interpellati, unopinione, opinione, da unopinione,
    pytany, pytana, pytani, pytany o zdanie, pytamy, pytamy o zdanie, pyta sie, zapytany, opiniuje, opinia, opinie, opinii, zasiegamy opinii, doradza, doradca, konsultacja, konsultowac,
    denkt mee, meedenken, meepraten, praat mee, raadplegen, mening, om mening gevraagd, vooraf vragen, vooraf gevraagd, vraag eerst, advies, inspraak`,
  hears: `one way, cc, in cc, on cc, copy, copied, in copy, on copy, gets a copy, email, an email, gets a mail, gets an email, mail, memo, let them know, let know, keep posted, keep informed, keep in the loop,
    reads it after, reads it afterwards, reads it later, reads it, reads about it, reads along, just reads, only reads, reads afterwards,
    liest es, liest es nachher, liest mit, liest nach, liest nur, liest es danach, lit apres, le lit, le lit apres, lit ensuite, lo lee, lo lee despues, lee despues, solo lee,
    lo legge, legge dopo, lo legge dopo, legge soltanto, le depois, so le, apenas le,
    must know, wants to know, wants know, should know, needs to know, stays in the loop, after the fact,
    info, infos, bekommt info, kriegt bescheid, kriegt info, info danach, in kopie, kopie, in cc, zur info, nur zur info, zur kenntnisnahme, kenntnisnahme, nachher informieren,
    mis en copie, en copie, copie, on le previent, tenir au courant, tenir informe, previent, prevenir, averti, recoit linfo, recoit linformation, pour information, on linforme, linforme,
    se le avisa, avisa, en copia, recibe copia, copia, enterado, enterada, recibe informacion, se informa, a quien se informa,
    in copia, riceve copia, per conoscenza, va avvisato, va informato, conoscenza,
    em copia, recebe copia, fica a saber, fica sabendo, toma conhecimento, a par, conhecimento, recebe informacao,
    in loop, kept in loop, in the know, mailing list, on the mailing list, bekommt es mit, kriegt es mit, auf dem laufenden, auf dem laufenden gehalten,
    dans la boucle, mis dans la boucle, mise dans la boucle, tiene al tanto, se le tiene al tanto, recibe aviso, tenuto al corrente, messo al corrente, tenuto informato,
    dajemy znac, daje sie znac, do wiadomosci, do informacji, powiadamiany, powiadomiony, powiadamia sie, zawiadamiany, dostaje kopie, dostaje informacje, dostaje maila, dowiaduje sie, informujemy, informowani,
    ter informatie, ter kennisgeving, op de hoogte, op de hoogte gehouden, krijgt bericht, krijgt kopie, achteraf melden, achteraf horen, hoort het, laten weten, weten`,
  signs: `zustimmung, stimmt zu, muss zustimmen, valide, valideur, validates, must agree, da el visto bueno, visto bueno, da il benestare, da o aval`,
};

/** Of two meanings the letter, or what no other letter means, tells which; the first is taken without either. */
const AMBIGUOUS: readonly (readonly [readonly Meaning[], string])[] = [
  [
    ['owns', 'does'],
    'leads, lead, leader, leading, takes the lead, federfuhrend, federfuhrung, leitet, leitung, hauptverantwortlich, pilote, pilotage, lidera, lider, capofila, guida, titular, titulaire, titolare, odpowiada, prowadzi, kieruje, trekker',
  ],
  [['signs', 'owns'], 'valide, valida, validiert, validates'],
];

/** What may stand before the words that tell: “the person who”, “on le”, “chi ne”. */
const BEFORE = new Set(
  `the a an just only person people who whoever that is are be gets get we them they he she it i to be
  wer der die das den ist sind wird werden soll muss hier man
  celui celle ceux qui que la le les lui elle il on cest c est est sont doit personne a
  el la los las quien quienes que a al se es esta persona hay
  chi che il lo gli colui colei quello e va viene si persona
  quem o os as aquele aquela que e esta pessoa
  ten ta kto ktory ktora jest sa byc go je musi
  de het die dat wie is wordt worden moet degene`.split(/\s+/),
);

const MOST_WORDS = 14;
const LONGEST_PHRASE = 5;

const phrases = new Map<string, Meaning>(
  Object.entries(PHRASES).flatMap(([meaning, list]) =>
    list.split(',').map((phrase) => [wordKey(phrase.trim()), meaning as Meaning] as const),
  ),
);
const ambiguous = new Map<string, readonly Meaning[]>(
  AMBIGUOUS.flatMap(([meanings, list]) =>
    list.split(',').map((phrase) => [wordKey(phrase.trim()), meanings] as const),
  ),
);

function wordsOf(phrase: string): readonly string[] {
  return wordKey(phrase)
    .split(/[^\p{L}\p{N}]+/u, MOST_WORDS)
    .filter((word) => word !== '');
}

/** The words from each place at which what is said may begin: from the first word, and after each that only leads to it. */
function beginnings(words: readonly string[]): (readonly string[])[] {
  const led = words.findIndex((word) => !BEFORE.has(word));
  return words.slice(0, led < 0 ? 0 : led + 1).map((_, at) => words.slice(at));
}

/** What a legend says of a letter. */
export function meaningOfLegend(phrase: string): Meaning | undefined {
  const said = withoutDenied(phrase);
  const words = wordsOf(said);
  return (
    meaningAtStart(said) ??
    spokenMeaning(said) ??
    within(words, 2) ??
    meaningOfPhrase(said) ??
    within(words, 1)
  );
}

/**
 * “only told, no responsibility” says nothing of responsibility. What is left of “not yours” is nothing, so it is asked about;
 * “not involved” has a meaning of its own.
 */
function withoutDenied(phrase: string): string {
  const clauses = phrase.split(/[,;.()–—]/);
  const said = clauses.filter((clause) => !DENIED.test(wordKey(clause)) || meaningAtStart(clause) === 'none');
  return said.length === clauses.length ? phrase : said.join(', ');
}

// In Portuguese “no” is “in the”, so of “no” it is asked what stands before it.
const DENIED =
  /(?:^|\s)(?:not|never|without|nobody|nothing|cannot|dont|doesnt|isnt|arent|neednt|nicht|nie|niemand|nichts|kein(?:e[nmrs]?)?|ohne|pas|jamais|sans|aucune?|sin|nunca|nadie|ningun[ao]?|non|senza|nessun[ao]?|nao|sem|ninguem|nenhuma?)(?:\s|$)|(?:^|(?:^|\s)(?:is|are|has|have|gets?|needs?|takes?|with|que|quien)\s)no\s/;

/** Part of it says what is not so. */
export function denies(phrase: string): boolean {
  return withoutDenied(phrase) !== phrase;
}

/** What it says first; words that come later may be about something else. */
export function meaningAtStart(phrase: string): Meaning | undefined {
  for (const left of beginnings(wordsOf(phrase))) {
    const meaning = phraseAt(left, 0, 2) ?? meaningOfStart(left.join(' ')) ?? phraseAt(left, 0, 1);
    if (meaning) return meaning;
  }
  return undefined;
}

/** “one person”, “genau eine”, “une seule”: one of each line, whatever else is said. */
export function saysOne(phrase: string): boolean {
  return ONE.test(wordKey(phrase));
}

const ONE =
  /^(?:(?:always|exactly|only|just|the)\s)?(?:one|single)\s(?:person|name|head|only|per line|per row|each)\b|^exactly one\b|^(?:nur|genau|immer) einer?\b|^eine (?:einzige )?person\b|^une (?:seule )?personne\b|^un(?:e)? seule?\b|^una (?:sola )?persona\b|^un[ao]? sol[ao]\b|^uma (?:so )?pessoa\b|^uma? so\b/;

/** A phrase of at least so many words, wherever it stands. */
function within(words: readonly string[], least: number): Meaning | undefined {
  for (let at = 0; at < words.length; at += 1) {
    const meaning = phraseAt(words, at, least);
    if (meaning) return meaning;
  }
  return undefined;
}

function phraseAt(words: readonly string[], at: number, least: number): Meaning | undefined {
  for (let length = LONGEST_PHRASE; length >= least; length -= 1) {
    const meaning = phrases.get(words.slice(at, at + length).join(' '));
    if (meaning) return meaning;
  }
  return undefined;
}

/** Every meaning that what is said may have, where its first words have more than one. */
export function meaningsOfLegend(phrase: string): readonly Meaning[] {
  const whole = meaningsOfPhrase(phrase);
  if (whole.length > 0) return whole;
  for (const [first = '', second = ''] of beginnings(wordsOf(phrase))) {
    const meanings = ambiguous.get(`${first} ${second}`) ?? ambiguous.get(first) ?? meaningsOfPhrase(first);
    if (meanings.length > 0) return meanings;
  }
  return [];
}
