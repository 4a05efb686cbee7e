/** Which encoding bytes that are not UTF-8 are in: the one that gives the most plausible text, and how plausible it is. */
import type { EncodingName } from '../contract/encodings';
import { balticWords, centralWords } from './tableWords';
import { textIn } from './textIn';

export interface GuessedEncoding {
  readonly encoding: EncodingName;
  /** Every letter is where words have it, and no other encoding comes near. */
  readonly sure: boolean;
}

/** Bytes looked at: enough for thousands of letters. */
const SAMPLE = 64 * 1024;

export function guessEncoding(bytes: Uint8Array): GuessedEncoding {
  const sample = sampleOf(bytes);
  const found = CANDIDATES.map(([encoding, plausible]) => ({
    encoding,
    score: plausible(textIn(encoding, sample)),
  })).sort((one, other) => other.score - one.score);
  const [best, next] = found;
  if (!best || best.score <= 0) return { encoding: 'Windows-1252', sure: false };
  // Excel in the West writes Windows-1252, so clear text of it needs no question.
  const sure =
    best.encoding === 'Windows-1252' && best.score >= 0.95 && best.score > (next?.score ?? 0) + 0.1;
  return { encoding: best.encoding, sure };
}

// Only what is not ASCII tells encodings apart, so long stretches without it are passed over.
function sampleOf(bytes: Uint8Array): Uint8Array {
  const from = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, from - 64);
  return bytes.subarray(start, start + SAMPLE);
}

type Plausible = (text: string) => number;

/** The share of a text's other characters that are usual in the languages of an encoding. */
function share(usual: RegExp, bonus: RegExp, isWord: RegExp): Plausible {
  return (text) => {
    let others = 0;
    let score = 0;
    const characters = [...text];
    for (const [at, character] of characters.entries()) {
      const point = character.codePointAt(0) ?? 0;
      if (point < 0x80) continue;
      others += 1;
      if (point === 0xfffd || point < 0xa0) score -= 3;
      else if (bonus.test(character)) score += 1;
      else if (usual.test(character)) score += 0.75;
      else score -= 0.5;
      const before = characters[at - 1] ?? '';
      if (isForeign(before, character, characters[at + 1] ?? '')) score -= 0.8;
      // A capital in the middle of a word, a sign between letters: nobody writes so.
      if (/\p{Ll}/u.test(before) && /\p{Lu}|[^\p{L}\s\p{P}]/u.test(character)) score -= 0.6;
      else if (isWord.test(before) && !/[\p{L}\p{M}\p{P}]/u.test(character)) score -= 0.3;
    }
    return others === 0 ? 0 : score / others;
  };
}

/** A letter of another alphabet inside a Latin word: nobody writes so. Signs of words stand beside Latin ones. */
function isForeign(before: string, character: string, after: string): boolean {
  if (!/\p{L}/u.test(character) || /\p{Script=Latin}/u.test(character)) return false;
  const beside = [before, after].filter((one) => /[a-z]/.test(one)).length;
  return (
    beside === 2 ||
    (beside === 1 &&
      /[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]/u.test(character))
  );
}

const LETTER = /\p{L}/u;
const WEST = /[\u00A0-\u00FF\u0152\u0153\u2013\u2014\u2018-\u201E\u2022\u2026\u20AC]/;
const EAST = /[\u00A0-\u017F\u2013\u2014\u2018-\u201E\u2022\u2026\u20AC]/;
const COMMON_WEST = /[äöüßÄÖÜéèêëàâáãåæçíìîïñóòôõøúùûœÉÀÈÇÑÓÁÍÚÕÃÂÊÔÅØ\u2013\u2014\u2019\u201C\u201D]/;
const COMMON_EAST = /[ąćęłńśźżĄĆĘŁŃŚŹŻčďěňřšťůžýáíéúóČĎĚŇŘŠŤŮŽőűŐŰ]/;
const CYRILLIC = /[\u0400-\u045F]/;
const COMMON_CYRILLIC = /[оеаинтсрвлкмдпуяыьгзбчйхжшю]/;
const HAN = /[\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]/;
const COMMON_HAN =
  /[的一是不了在人有我他这中大来上个国到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市作任务组审批计划测试运维负责人需求设计部署监控数据安全管理项目系统服务编写接口档构建发布态状批准咨询知会]/;
const COMMON_HAN_OLD =
  /[的一是不了在人有我他這中大來上個國到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可里後小麼心多天而能好都然沒日於起還發成事只作當想看文無開手十用主行方又如前所本見經頭面公同三已老從動兩長知民樣現分將外但身些與高意進把法此實回二理美點月明其種聲全工己話兒者向情部正名定女問力機給等幾很業最間新什打便位因重被走電四第門相次東政海口使教西再平真聽世氣信北少關並內加化由卻代軍產入先山五太水萬市任務組審批計劃測試運維負責需求設計部署監控數據安全管理專案系統服務撰寫環境狀態]/;
const KANA = /[\u3040-\u30FF\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]/;
const COMMON_KANA = /[\u3041-\u3096\u30A1-\u30FC]/;
const HANGUL = /[\uAC00-\uD7A3\u3130-\u318F\u3000-\u303F]/;
const COMMON_HANGUL = /[가-힣]/;
const GREEK = /[\u0370-\u03FF\u00A0-\u00BF\u2013\u2014\u2018-\u201E]/;
const COMMON_GREEK = /[α-ωάέήίόύώς]/;
const TURKISH = /[\u00A0-\u00FF\u011E\u011F\u0130\u0131\u015E\u015F\u2013\u2014\u2018-\u201E\u2026]/;
const COMMON_TURKISH = /[çğıöşüÇĞİÖŞÜâ]/;
const HEBREW = /[\u05B0-\u05F4\u2013\u2014\u2018-\u201E]/;
const COMMON_HEBREW = /[א-ת]/;
const ARABIC = /[\u0600-\u06FF\u060C\u061B\u061F\u2013\u2014\u2018-\u201E]/;
const COMMON_ARABIC = /[ء-ي]/;
const THAI = /[\u0E00-\u0E7F\u2013\u2014\u2018-\u201E]/;
const COMMON_THAI = /[\u0E01-\u0E4E]/;
const BALTIC = /[\u00A0-\u017F\u2013\u2014\u2018-\u201E\u2022\u2026\u20AC]/;
const COMMON_BALTIC = /[ąčęėįšųūžāēģīķļņäöõüĄČĘĖĮŠŲŪŽĀĒĢĪĶĻŅÄÖÕÜ\u2013\u2014\u2019\u201C-\u201E]/;
const NEVER = /$^/;

/** Signs above and below stand on letters, vowels in front of them, and figures are written as everywhere. */
const ODD_THAI =
  /(?<![\u0E01-\u0E2E\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]|[\u0E40-\u0E44](?![\u0E01-\u0E2E])|[\u0E2F\u0E3F\u0E46\u0E4F-\u0E5B]/g;

function thai(text: string): number {
  const letters = text.match(/[\u0080-\uFFFF]/g)?.length ?? 1;
  return share(THAI, COMMON_THAI, NEVER)(text) - (3 * (text.match(ODD_THAI)?.length ?? 0)) / letters;
}

/** Words are worth more than letters: each letter of "Költségvetés" is one of the West as well. */
function central(text: string): number {
  const words = centralWords(text);
  return share(EAST, COMMON_EAST, LETTER)(text) + (words < 2 ? 0 : Math.min(0.3, words * 0.1));
}

/** Taken only where two words say so, and then before encodings in which the same bytes are other letters. */
function baltic(text: string): number {
  const words = balticWords(text);
  return words < 2 ? 0 : share(BALTIC, COMMON_BALTIC, LETTER)(text) + Math.min(0.3, words * 0.1);
}

const CANDIDATES: readonly (readonly [EncodingName, Plausible])[] = [
  ['Windows-1252', share(WEST, COMMON_WEST, LETTER)],
  ['Mac Roman', share(WEST, COMMON_WEST, LETTER)],
  ['Windows-1250', central],
  ['Windows-1251', share(CYRILLIC, COMMON_CYRILLIC, LETTER)],
  // What is KOI8-R looks like capitals in Windows-1251, and the other way round.
  ['KOI8-R', share(CYRILLIC, COMMON_CYRILLIC, LETTER)],
  ['GB 18030', share(HAN, COMMON_HAN, NEVER)],
  ['Big5', share(HAN, COMMON_HAN_OLD, NEVER)],
  ['Windows-1253', share(GREEK, COMMON_GREEK, LETTER)],
  ['Windows-1254', share(TURKISH, COMMON_TURKISH, LETTER)],
  ['Windows-1255', share(HEBREW, COMMON_HEBREW, LETTER)],
  ['Windows-1256', share(ARABIC, COMMON_ARABIC, LETTER)],
  ['Windows-1257', baltic],
  ['Windows-874', thai],
  ['Shift-JIS', share(KANA, COMMON_KANA, NEVER)],
  ['EUC-JP', share(KANA, COMMON_KANA, NEVER)],
  ['EUC-KR', share(HANGUL, COMMON_HANGUL, NEVER)],
];
