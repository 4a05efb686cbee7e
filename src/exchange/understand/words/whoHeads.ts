/** What heads ask of the names below them, as colleagues put it: "Chi si sente prima", "Wer hält den Kopf hin", "Done by". */
import type { Meaning } from '../../../domain/matrix/scheme/scheme';
import { wordKey } from './wordKey';

/** Longer ones are sentences. */
const MOST_WORDS = 8;
const LONGEST = 80;

const BEFORE =
  /\b(?:before|beforehand|first|vorher|vorab|davor|avant|antes|prima|wczesniej|przed|vooraf|tevoren|eerst)\b/;
const AFTER =
  /\b(?:after|afterwards|danach|nachher|hinterher|apres|ensuite|despues|luego|dopo|poi|depois|no fim|no final|potem|po|achteraf|daarna)\b/;

/** In the order in which they are looked for: "dice la sua" is an opinion, and "a chi si dice" is told. */
const WORDS: readonly (readonly [Meaning, RegExp])[] = [
  [
    'advises',
    /\b(?:asks?|asked|consult\p{L}*|sounding board|(?:has|have) a say|heard|advice|advis\p{L}+|opinion\p{L}*|gefragt|fragen|fragt|redet mit|mitreden|angehort|anhoren|abstimm\p{L}+|ein(?:zu)?binden|eingebunden|beteilig\p{L}+|berat\p{L}*|rucksprache|meinung|demande\p{L}*|avis|lavis|conseil\p{L}*|entendus?|sollicit\p{L}+|en parle|pregunt\p{L}+|opina\p{L}*|aconseja\p{L}*|asesora\p{L}*|oir|consejo|sente|senti\p{L}+|chied\p{L}+|parere|consigli\p{L}+|interpell\p{L}+|dice la sua|pergunt\p{L}+|ouv\p{L}+|parecer|opiniao|aconselha\p{L}*|(?:se|com quem) fala|pyta\p{L}*|zapyta\p{L}*|doradza\p{L}*|opiniuj\p{L}*|s?konsult\p{L}*|vraag|vragen|gevraagd|advis\p{L}+|advies|denkt mee|praat mee|kijkt mee|meedenk\p{L}+|meepraten|geeft raad|mening|klankbord|afstemmen|overleg\p{L}*|raadpl\p{L}+|geraadpleegd)\b/u,
  ],
  [
    'hears',
    /\b(?:tell|told|knows?|hears?|copy|copied|inform\p{L}*|notif\p{L}*|erfahrt|erfahren|hort|bescheid|benachrichtig\p{L}*|wissen|muss es wissen|melden|info|linfo|kenntnis|sagen|previ\p{L}+|preven\p{L}+|courant|recoit|savoir|copie|le dit|suit de loin|avis(?:a|ar|amos|ado|ada|o|e)|enter(?:a|ar|ado|ada)|saber\p{L}*|contar\p{L}*|conta|copia|avvis\p{L}+|saper\p{L}*|si dice|corrente|conhecimento|dowiaduje|powiad\p{L}*|zawiad\p{L}*|powiedziec|hoort|horen|weten|bericht|geinformeerd|inlichten|lichten we in|op de hoogte|doorgeven|kopie|seintje)\b/u,
  ],
  ['does', /\b(?:assume o trabalho|porta avanti|on it|gets it done|carries it out|on le fait)\b/u],
  [
    'owns',
    /\b(?:decid\p{L}*|decis\p{L}*|decyd\p{L}*|decyzj\p{L}*|entscheid\p{L}*|entschieden|beslis\p{L}*|answers|in charge|last word|head is|boss|kopf|verantwort\p{L}*|steht gerade|freigabe|gibt frei|letzte\p{L}? wort|chef|tranche|repond|dernier mot|valide|assume|approuve|approves|responsab\p{L}+ (?:au final|alla fine|final\p{L}*|ultim\p{L}*)|responsabilite|responde|da la cara|ultima palabra|aprueba|autoriza|rinde cuentas|manda|jefe|firma|risponde|faccia|ultima parola|approva|autorizza|capo|da a cara|ultima palavra|aprova|martelo|presta contas|odpowiada|ostatnie slowo|zatwierdza|eindverantwoordelijk|gaat erover|eindbaas|laatste woord|besloten|keurt|goedkeur\p{L}+|tekent|knoop|akkoord|staat ervoor in)\b/u,
  ],
  [
    'does',
    /\b(?:does|doer|done|hands|machts?|macher|gemacht|tut|kummert|erledigt|fuhrt aus|setzt um|arbeitet|zustandig|ausfuhrung|fait|soccupe|occupe|sy colle|realis\p{L}+|execut\p{L}+|prend en charge|met en (?:oe|œ)uvre|agit|hace|hecho|encarga|ejecut\p{L}+|trabaja|lleva|realiza|manos|fa|fatto|occupa|esegue|esecut\p{L}+|lavora|realizza|svolge|mani|faz|feito|trata|mao na massa|encarrega|leva adiante|cuida|robi|wykon\p{L}+|zajmuje|prowadzi|doet|gedaan|voert uit|pakt|uitvoering|uitvoerder|regelt|zorgt|trekker|neemt het op zich|maakt|werkt|aan zet)\b/u,
  ],
];

/** "Quién", alone beside others that ask more: who does it. */
const WHO = /^(?:who|wer|qui|quien|chi|quem|kto|wie)$/;

export function whoMeaning(head: string): Meaning | undefined {
  if (head.length > LONGEST || head.split(/\s+/).length > MOST_WORDS) return undefined;
  // "Consulted, informed" is two letters.
  const said = new Set(head.split(PARTS).map(saidBy));
  const [meaning] = said;
  return said.size === 1 ? meaning : undefined;
}

const PARTS = /[,;/+&\n]|\s(?:and|und|et)\s/i;

function saidBy(head: string): Meaning | undefined {
  const key = wordKey(head.replace(/[’']/g, '').replace(/[([][^()[\]]*[)\]]/g, ' '));
  if (WHO.test(key)) return 'does';
  if (BEFORE.test(key)) return 'advises';
  if (AFTER.test(key)) return 'hears';
  return WORDS.find(([, words]) => words.test(key))?.[0];
}
