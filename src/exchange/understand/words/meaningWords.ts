/** Full words that files write instead of letters, in the languages met: English, German, French, Spanish, Italian, Portuguese. */
import type { Meaning } from '../../../domain/matrix/scheme/scheme';
import { wordKey } from './wordKey';

const WORDS: { readonly [meaning in Meaning]: string } = {
  owns: `accountable, accountability, answerable, answers, owner, owns, answers for, answers for it, carries the can, own, owned, ownership, approver, approves, approve, approved,
    approval, final authority, authority, decider, decides, decide, decision, decision maker, final say, directly responsible individual, dri,
    rechenschaftspflichtig, gesamtverantwortlich, ergebnisverantwortlich, gesamtverantwortung, ergebnisverantwortung, letztverantwortung, endverantwortung, kostenverantwortlich, letztverantwortlich, genehmigt, genehmigend,
    genehmiger, genehmigung, entscheidet, entscheider, entscheidung, entscheidungsverantwortung, freigabe, gibt frei,
    has the last word, last word, has the final word, final word, has the final say, has the last say, has final say, gets the final say, on the hook, is on the hook, buck stops here, the buck stops here, is in charge, in charge, gives the green light,
    halt den kopf hin, hat das letzte wort, a le dernier mot, le dernier mot, tiene la ultima palabra, da la cara, ha lultima parola, tem a ultima palavra,
    verantwortet, tragt die verantwortung, hat die gesamtverantwortung, tragt verantwortung, tragt die gesamtverantwortung, steht gerade, steht dafur gerade,
    muss geradestehen, rechenschaft, legt rechenschaft ab,
    redevable, pilote, approuve, approbateur, approbatrice, approbation, autorite, garant, decide, decideur, rend compte, rend des comptes, porte la responsabilite, repond de, en repond, repond du resultat, tranche,
    aprueba, aprobador, aprobadora, autoridad, rinde cuentas, rendidor de cuentas, alto responsable, decide, responde de, responde por, responde del resultado, autoriza,
    approva, approvatore, autorita, rende conto, rendicontazione, titolare, decisore, risponde di, ne risponde, risponde del risultato, autorizza,
    aprova, aprovador, aprovadora, autoridade, presta contas, prestador de contas, imputavel, responsabilizado, responsabilizavel, responde por, responde pelo resultado, autoriza,
    godkanner, godkannare, beslutar, har ansvaret, ansvarar for, godkjenner, godkender, ytterst ansvarig, jovahagyo, szamonkerheto, hyvaksyja, schvalovatel, schvaluje, onaylayan, hesap veren, aproba,
    eindverantwoordelijk, goedkeurder, keurt goed, aanspreekbaar, rozliczany, nadzorujacy, zatwierdza, zatwierdzajacy, підзвітний, затверджує, затверджувач, schvaluje, подотчетный, утверждающий, утверждает, ответственный, согласует и утверждает,
    批准, 审批, 问责, 当责, 最终负责, 核准, 當責, 說明責任, 説明責任, 説明責任者, 承認, 承認者, 승인, 승인자, 최종 책임, 책임자`,
  does: `responsible, responsibility, does, do, doer, execute, carries out, carries it out, gets it done, hands on, executes, executor, executed, perform, performs, performer, implements, implement, coordinates, coordinate, coordinator,
    driver, drives, drive, assigned, assigned to, assignee, assignees, create, creates, produces, works, primary, participant,
    verantwortlich, durchfuhrung, durchfuhrend, durchfuhrungsverantwortlich, durchfuhrungsverantwortung, ausfuhrungsverantwortung, umsetzungsverantwortung, handlungsverantwortung, fuhrt durch, realisiert, realisierung, ausfuhrend, ausfuhrung,
    umsetzung, umsetzungsverantwortlich, bearbeitet, zustandig, fuhrt aus, setzt um, macht, macht es, erledigt, arbeitet,
    responsable, realise, realisateur, realisatrice, realisation, execute, executant, fait, acteur,
    ejecuta, ejecutor, ejecucion, realiza, realizador, hace, encargado, lo hace,
    responsabile, esegue, esecutore, realizza, realizzatore, svolge, fa, lo fa,
    responsavel, executa, executor, realiza, faz,
    uitvoerend, uitvoerder, voert uit, verantwoordelijk, odpowiedzialny, wykonuje, wykonawca, виконує, виконавець, відповідальний, udforer, udforende, исполнитель, исполняет, выполняет, ansvarig, ansvarlig, utfor, gor, genomfor, utforare, utforende, felelos, vegrehajto, vastuullinen, vastaa, odpovedny, provadi, sorumlu, responsabil,
    负责, 执行, 負責, 執行, 実行, 実行責任, 実行責任者, 担当, 担当者, 실행, 실행자, 담당, 담당자`,
  helps: `support, supports, supported, supporting, supportive, supporter, help, helps, helper, helping, lends a hand, pitches in, assist, assists, assistance, assisting,
    unterstutzt, unterstutzend, unterstutzung, unterstutzer, mitwirkung, mitwirkend, wirkt mit, mitarbeit, hilft,
    soutien, soutient, aide, appui, appuie, assiste, contribue,
    apoyo, apoya, soporte, soporta, ayuda, asiste,
    supporto, supporta, aiuta, aiuto, assiste, collabora,
    suporte, apoia, apoio, suporta, ajuda, auxilia,
    ondersteunend, ondersteunt, wspiera, wspierajacy, поддержка, поддерживает, 支持, 协助, 协作, 支援, 協助, 지원`,
  advises: `consulted, consult, consults, consulting, consultation, advise, advises, adviser, advisor, advice, input, inputs, recommend, recommends,
    recommender, asked, contributor, is asked, gets asked, ask first, ask before, asked before, asked first, talk to, talk to first, talk to them first, check with, check with first, has a say, have a say, is heard, must be heard, gives input, contributes, contribute, suggest, suggests, suggestion, agree, agrees,
    konsultiert, konsultieren, zu konsultieren, beratend, beratung, berat, berater, wird konsultiert, empfiehlt, angehort, wird angehort, gefragt, wird gefragt, befragt, wird befragt, wird einbezogen, einbezogen, wird beteiligt, ist zu beteiligen, wirkt beratend mit, hinzugezogen, wird hinzugezogen, wird um rat gefragt, vorher fragen, redet mit, hat mitsprache,
    consulte, consultee, consultes, consulter, consultation, conseille, conseil, recommande, avis, donne son avis, demander avant, a consulter, a son mot a dire, est interroge, interroge,
    consultado, consultada, consultados, consulta, consultar, asesora, recomienda, opina, da su opinion, preguntar antes, se le pregunta,
    consultato, consultata, consultati, consultare, consiglia, raccomanda, sentito, viene sentito, chiedere prima, da sentire, da consultare, da un parere, parere,
    consultado, consultada, consulta, consultar, aconselha, recomenda, da opiniao, perguntar antes, ouvido, e ouvido,
    konsulteras, konsulterad, tillfragas, rådfragas, far yttra sig, radfragas, konsulteres, konsultert, konzultalt, bevont, konsultoitava, konzultovany, danisilan, consultat,
    geraadpleegd, raadgevend, adviseert, konsultowany, konsultuje, konsultant, консультує, консультант, консультується, консультант, консультирует, консультируемый, 咨询, 被咨询, 顾问, 諮詢, 相談, 相談先, 協議先, 자문, 협의`,
  hears: `informed, inform, informs, informing, information, notified, notify, notifies, notification, told, aware, kept informed, watcher, watchers, follower, followers, in the loop, kept in the loop, kept posted, kept up to date, is kept up to date, tell after, tell afterwards, told after, let know, let them know, gets a heads up, heads up, copied in, knows about it, gets told, is told, hears about it, fyi,
    informiert, informieren, zu informieren, wird informiert, information, benachrichtigt, erfahrt, bekommt bescheid, weiss bescheid, bescheid geben, bescheid sagen, wird verstandigt, zur kenntnis, nimmt zur kenntnis,
    informe, informee, informes, informer, avise, notifie, est tenu au courant, prevenu, est prevenu, a prevenir, a informer, tenu au courant, au courant,
    informado, informada, informados, informa, informar, notificado, notificada, avisado, avisada, se entera, al tanto, avisar despues, hay que avisar,
    informato, informata, informati, informare, notificato, avvisato, viene avvisato, da avvisare, avvisare dopo, da informare, al corrente,
    informado, informada, informa, informar, notificado, notificada, avisar depois, e avisado,
    informeras, informerad, halls informerad, informeres, informert, orienteres, tajekoztatott, informalt, informoitava, tiedotettava, informovany, bilgilendirilen, informat,
    інформується, поінформований, інформований, needs know, need know, should know,
    geinformeerd, wordt geinformeerd, informowany, informacja, информируемый, информируется, информирован, 知会, 告知, 通知, 被告知, 被通知, 知會, 報告, 報告先, 통보, 공유, 통지`,
  checks: `verifier, verifies, verify, verification, check, checks, checker, review, reviews, reviewer, quality review, quality reviewer, control,
    controls, controller, veto, audit, audits,
    pruft, prufer, prufung, verifiziert, kontrolliert, uberpruft,
    verifie, verificateur, verification, controle, relit,
    verifica, verificador, revisa, revisor, comprueba, controla,
    verifica, verificatore, controlla, revisiona,
    verifica, verificador, revisa, revisor, controla`,
  signs: `signatory, signs, sign, sign off, signs off, signoff, sign off required, signer,
    unterzeichnet, unterschreibt, unterzeichner, zeichnet,
    signataire, signe, signature,
    firma, firmante, firmatario, assina, signatario, assinante`,
  none: `omitted, omit, out of the loop, not involved, uninvolved, excluded, nicht beteiligt, unbeteiligt, non implique, non concerne, no involucrado,
    no participa, non coinvolto, nao envolvido, not used, unused, nicht verwendet, wird nicht verwendet, wird hier nicht verwendet, nicht benutzt, non utilise,
    no se usa, no utilizado, non usato, non utilizzato, nao usado, nao utilizado, nie bierze udzialu, nie dotyczy, niet betrokken`,
};

/** Verbs that explain a letter. Alone in a cell they are more likely an activity: “Tell”. */
const VERBS: { readonly [meaning in Meaning]?: string } = {
  advises: 'ask, fragen, demander, preguntar, chiedere, perguntar',
  hears: 'tell, tells, knows, prevenir, avisar, avvisare',
};

const meaningByWord = byWord(WORDS);
const meaningByVerb = byWord(VERBS);

function byWord(table: { readonly [meaning in Meaning]?: string }): ReadonlyMap<string, Meaning> {
  return new Map(
    Object.entries(table).flatMap(([meaning, words]) =>
      words.split(',').map((word) => [wordKey(word.trim()), meaning as Meaning] as const),
    ),
  );
}

/** Cut short, and only with the dot that says so: "Inf" may be a department. */
const CUT_SHORT: ReadonlyMap<string, Meaning> = new Map([
  ['resp.', 'does'],
  ['acc.', 'owns'],
  ['acct.', 'owns'],
  ['cons.', 'advises'],
  ['inf.', 'hears'],
  ['supp.', 'helps'],
]);

export function meaningOfWord(word: string): Meaning | undefined {
  return meaningByWord.get(wordKey(word)) ?? CUT_SHORT.get(word.toLowerCase());
}

/** The meaning of a phrase such as a legend's: its first words that mean something. */
export function meaningOfPhrase(phrase: string): Meaning | undefined {
  const words = wordsOf(phrase);
  const meaning = meaningOfFirst(words);
  if (meaning) return meaning;
  for (const word of words) {
    const meaning = meaningByWord.get(word);
    if (meaning) return meaning;
  }
  return undefined;
}

/** The meaning of a sentence that begins with it: "Told afterwards.", and not "“Stream” is the one that owns the service." */
export function meaningOfStart(sentence: string): Meaning | undefined {
  return meaningOfFirst(wordsOf(sentence));
}

function wordsOf(phrase: string): readonly string[] {
  return wordKey(phrase)
    .split(/[^\p{L}\p{N}]+/u, 12)
    .filter((word) => word !== '');
}

function meaningOfFirst(words: readonly string[]): Meaning | undefined {
  for (let length = Math.min(4, words.length); length > 0; length -= 1) {
    const first = words.slice(0, length).join(' ');
    const meaning = meaningByWord.get(first) ?? meaningByVerb.get(first);
    if (meaning) return meaning;
  }
  return undefined;
}

/** Words that a language uses for two meanings; the first is the one that is taken without further evidence. */
const AMBIGUOUS: readonly (readonly [readonly Meaning[], string])[] = [
  [['owns', 'does'], 'verantwortung, ответственный, ответственные, 責任者, 책임자, 负责人, 負責人'],
  [
    ['does', 'owns'],
    '负责, 負責, responsable, verantwoordelijk, odpowiedzialny, ansvarig, ansvarlig, відповідальний, responsavel, responsabile, verantwortlich',
  ],
];

const ambiguousByWord: ReadonlyMap<string, readonly Meaning[]> = new Map(
  AMBIGUOUS.flatMap(([meanings, words]) =>
    words.split(',').map((word) => [wordKey(word.trim()), meanings] as const),
  ),
);

/** Every meaning that a word may have, where it has more than one. */
export function meaningsOfPhrase(phrase: string): readonly Meaning[] {
  return ambiguousByWord.get(wordKey(phrase)) ?? [];
}
