/**
 * What people say of a letter in plain speech: “drop them a line”, “hat den Hut auf”, “põe a mão”. By kinds of saying rather than
 * one by one: who is told is told, written or sent something, whatever the verb and the thing.
 */
import type { Meaning } from '../../../domain/matrix/scheme/scheme';
import { wordKey } from './wordKey';

const THEM = '(?:them|him|her|you|people|everyone|everybody)';
const THEIR = '(?:his|her|their|your|the)';

/** In words as `wordKey` leaves them, with single spaces between. */
const SAYINGS: { readonly [meaning in Meaning]?: readonly string[] } = {
  does: [
    `rolls? up ${THEIR} sleeves`,
    'makes? (?:it|that|this|things) happen',
    'picks? (?:it|this|that|them) up',
    `gets? ${THEIR} hands (?:dirty|on it)`,
    'pack(?:t|en) zu',
    'nimmt (?:es|das|die sache) in die hand',
    'legt (?:selbst |mit )?hand an',
    'krempelt die armel hoch',
    'met(?:tent)? (?:la|les) mains? (?:a|dans) la pate',
    'sy colle(?:nt)?',
    'fait le (?:boulot|job|taf)',
    'retrousse(?:nt)? (?:ses|leurs) manches',
    'ponen? (?:las )?manos? a la obra',
    'se ponen? con (?:ello|eso|esto)',
    '(?:lo|la) sacan? adelante',
    '(?:poem?|metem?|botam?) (?:a|as) maos?',
    'tocam? (?:o|a) (?:trabalho|servico|obra|tarefa)',
    'arregacam? as mangas',
    'mett(?:e|ono) le mani(?! avanti)',
    'si rimbocca(?:no)? le maniche',
    'se la sbriga(?:no)?',
  ],
  owns: [
    'stands? (?:up )?for (?:it|this|the result)',
    `(?:its|it is|this is|that is) (?:all )?on (?:${THEM}|${THEIR} (?:head|neck|desk|plate|shoulders))`,
    'explain(?:s)? (?:it |that |this )?(?:if|when|why)',
    'takes? the (?:heat|fall|rap)',
    'steh(?:t|en) (?:dafur|hierfur) ein',
    'tragt (?:es|das) (?:am ende|letztlich)',
    'den hut auf',
    'steh(?:t|en) (?:am ende |letztlich |zuletzt )?dafur gerade',
    `(?:the )?one (?:we|you|they|people) (?:ring|call|phone|chase|ask)(?: up)? (?:if|when) (?:it|something) (?:goes|went|fails|breaks|stops)`,
    'porte(?:nt)? (?:la charge|le chapeau|le poids)',
    'doi(?:t|vent) sen expliquer',
    'es (?:cosa|asunto|responsabilidad) suy[ao]',
    'ponen? la cara',
    'e (?:dele|dela|deles|delas)',
    'dao? satisfac(?:ao|oes)',
    'e (?:roba|cosa|faccenda|compito) sua|e affare suo',
    'renderne conto|ne rende conto',
    'se ne fa(?:nno)? carico',
  ],
  advises: [
    `(?:runs?|put|bounces?) (?:it|this|that|things|ideas) (?:past|by|off|to) ${THEM}`,
    `(?:want|need|hear|get|take|seek)s? ${THEIR} (?:views?|opinions?|take|thoughts)`,
    '(?:has|have) something to say',
    'ins boot (?:geholt|genommen)',
    '(?:darf|durfen|soll|kann) (?:vorher )?mitreden',
    '(?:vorher|vorab|zuvor) (?:angesprochen|eingebunden|gehort)',
    'senf dazu',
    'on (?:lui|leur) demande',
    'voix au chapitre',
    'se habla (?:antes |primero )?con',
    'tienen? voz',
    'dao? (?:um |seu |o )?pitaco',
    '(?:a gente|se) pergunta|perguntamos',
    'chamad[oa] (?:a|para) opinar',
    '(?:gli|le) si (?:chiede|domanda)',
    'dic(?:e|ono) la (?:sua|loro)',
  ],
  hears: [
    `(?:drop|send|give|write|shoot|text)s? ${THEM} (?:an? )?(?:quick |short )?(?:line|note|message|e?mail|shout|word|ring|update)`,
    `pings? ${THEM}|tells? ${THEM}`,
    'finds? out',
    '(?:kept|keep|keeps?|stays?) in the picture',
    '(?:gets?|has|have) (?:the |our )?(?:news|word)',
    'hears? (?:of|about) (?:it|this|that)',
    'bekomm(?:t|en) (?:es|das) (?:gesagt|erzahlt|mitgeteilt)',
    '(?:kriegt|bekommt|erhalt) (?:eine? |ne |kurze? )*(?:nachricht|mail|meldung|notiz|mitteilung)',
    'hor(?:t|en) (?:davon|daruber)',
    'auf (?:den |dem |neuesten |aktuellen )*stand (?:gebracht|gehalten)',
    'on (?:lui|leur) (?:dit|ecrit|raconte)',
    'lapprend|lapprennent',
    'recoi(?:t|vent) (?:une? |le |la )?(?:mot|courriel|message|note|nouvelle)',
    'm(?:et|is|ise|ettre) au (?:parfum|jus)',
    'se les? (?:cuenta|dice|comenta|comunica|escribe)',
    'les? llega (?:una? |el |la )?(?:aviso|correo|mensaje|nota|noticia)',
    'lo saben? (?:despues|luego|al final)',
    'a gente (?:conta|avisa|informa|diz)',
    'recebem? (?:uma? |o |a )?(?:aviso|recado|mensagem|noticia)',
    'ficam? (?:por dentro|ciente|cientes)',
    '(?:gli|le) si (?:dice|scrive|comunica|racconta)',
    'v(?:iene|engono) a saper(?:lo|ne)',
    '(?:gli|le) arriva (?:un avviso|un messaggio|una nota|una notizia)',
    'lo sa(?:nno)? (?:dopo|a cose fatte)',
  ],
  helps: [
    'chips? in',
    'jumps? in',
    'grei(?:ft|fen) unter die arme',
    'spring(?:t|en) (?:mit )?ein',
    'prete(?:nt)? main forte',
    'arriman? el hombro',
    'dao? uma (?:forca|maozinha)',
  ],
  checks: [
    'looks? (?:it|this|things) over',
    'schau(?:t|en) (?:noch mal |nochmal )?(?:druber|daruber)',
    'pruf(?:t|en) (?:noch mal |nochmal )?gegen',
    'jette(?:nt)? un (?:oeil|œil)',
    'echan? un (?:ojo|vistazo)',
    'conferem?',
    'dao? uma olhada',
    'da(?:nno)? unocchiata',
    'ricontrolla(?:no)?',
  ],
};

const sayings = Object.entries(SAYINGS).map(
  ([meaning, kinds]) => [meaning as Meaning, new RegExp(`(?:^|\\s)(?:${kinds.join('|')})(?=\\s|$)`)] as const,
);

/** Every meaning that the words may have; more than one says nothing. */
export function spokenMeanings(phrase: string): readonly Meaning[] {
  const words = wordKey(phrase).replace(/[^\p{L}\p{N}]+/gu, ' ');
  return sayings.filter(([, saying]) => saying.test(words)).map(([meaning]) => meaning);
}

export function spokenMeaning(phrase: string): Meaning | undefined {
  const [meaning, ...others] = spokenMeanings(phrase);
  return others.length === 0 ? meaning : undefined;
}
