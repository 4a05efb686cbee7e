/** Words of a table that moves from one system to another, or of a contract that will end, in the six languages that names are read in. */
import { anyOf } from '../../../recognition/anyOf';

/** What a changeover is called. Schemas migrate in every delivery. */
export const CHANGEOVER = anyOf(
  /cut.?over|switch.?over|^(?!.*schema).*\bmigrat(e|es|ing|ion)\b/i,
  /umstellung|umschaltung|umzug|migrier|altsystem/i,
  /bascul|migraci[oó]n|migrazione|migração|travaso|\bvirada\b/i,
);

export const GO_DECISION = anyOf(
  /\bgo\W{0,3}(or |and )?no.?go|yes or no|green light/i,
  /(decid|decision|approv|authori[sz]|sign\S* off|releas)\S*.{0,40}(cut.?over|switch(es|ing)?.?over|go(es|ing)?.?live)/i,
  /(cut.?over|switch.?over|go.?live|going live|migration) (decision|approval|sign.?off)/i,
  /(entscheid|freig[ae]b)\S*.{0,30}(umstell|umschalt|migri|migration$|produktivsetz|livegang|inbetriebnahme)/i,
  /(umstell|umschalt|produktivsetz|livegang|inbetriebnahme)\S*.{0,20}(entscheid|freig[ae]b)/i,
  /feu vert|(décision|décid|valid|autoris|approuv)\S*.{0,20}(bascul|mise en (production|service)|la migration$)/i,
  /luz verde|(decid|decis|aprob|autoriz)\S*.{0,20}(cambio|corte|puesta en |paso a producci|la migración$)/i,
  /via libera|(decid|decis|approv|autorizz)\S*.{0,20}(si parte|messa in |il passaggio$|la migrazione$)/i,
  /(sinal|luz) verde|(decid|decis|aprov|autoriz)\S*.{0,20}(virada|corte|entrada em |a migração$)/i,
);

export const WAY_BACK = anyOf(
  /\broll(s|ed|ing)?.?back|\broll(s|ed|ing)? (?!out)(\w+ ){1,3}back\b|back.?out|backing .{0,20}\bout\b|fall(ing|s)?.?back|\b(go|goes|going) back\b|way back/i,
  /(return|revert|switch|mov)\S* (back )?to the (old|previous|former|legacy)|call(ing|s)? off|\babort|\breversal\b/i,
  /rückfall|rückabwick|rückschwenk|zurück (auf|zum|zur|ins) |zurück(dreh|roll|schwenk|setz)|abbruch/i,
  /retour (arrière|à l.ancien)|reven\S* (à l.ancien|en arrière)|\brepli\b|annul\S* la (bascule|migration)/i,
  /vuelta (atrás|al)|volver (al|a la|atrás)|marcha atrás|reversión|revertir/i,
  /ritorno al |\brientro\b|tornare (indietro|al )|annull\S* (il|la) (passaggio|migrazione)/i,
  /voltar (ao|à|atrás)|reversão|reverter|retorno (ao|à)/i,
);

export const SWITCHED_OFF = anyOf(
  /decommission|dismantl|retir(e|es|ing|ement)\b.{0,25}(old|legacy|system|server|platform|estate)/i,
  /(switch|turn|shut|power)\S* (off|down)\b.{0,20}(old|legacy|mainframe|previous|data cent)/i,
  /(switch|turn|shut|power)\S* .{0,12}(old|legacy|previous)\b.{0,30}\b(off|down)/i,
  /stilllegung|stilllegen|rückbau|außerbetriebnahme|\b(alt|bisherig)\S*.{0,25}(abschalt|ausschalt|abbau)|(abschalt|ausschalt)\S*.{0,15}\balt(e|sys)/i,
  /décommission|démant[eè]l|mise hors service|(étein|arrêt|coup)\S*.{0,25}(ancien|vieux|vieil)/i,
  /desmantel|(apag|retir|desconect|dar de baja|desactiv)\S*.{0,30}(antigu|viej|anterior|legad)/i,
  /dismis|dismett|spegn\S*.{0,40}(vecchi|sala macchine|legacy)|disattiv\S*.{0,25}(vecchi|legacy)/i,
  /descomission|(deslig|desativ|aposent|retirada)\S*.{0,25}(antig|legad|velh)/i,
);

/** Rows of a contract: who runs it has an end of it to think of. */
export const CONTRACT = anyOf(
  /(?<!employment )\bcontracts?\b(?! (test|first))|service credits|\bsl[ao]s?\b|service (review|report|level)|invoice|rate card/i,
  /vertrag(?!\S*test)|rechnung|gutschrift|monatsbericht|contrat|\bfactur|fattur|fatura/i,
);

export const EXIT = anyOf(
  /\bexit\b(?! interview)|hand.?back|(end|expiry) of (the )?contract|(on|at) termination|contract end/i,
  /(hand\S* over|transfer|hand)\S*.{0,30}(next|successor|new) (supplier|provider|vendor)|leaves\b.{0,30}handed over/i,
  /ausstieg|vertrags(ende|beendigung|ablauf)|reversibilit|daten (heraus|zurück)geb|rückgabe der daten|nachfolger/i,
  /réversibilit|restitution des données|plan de sortie|fin de contrat|transf\S*.{0,30}repreneur/i,
  /devoluci\S* de (los )?datos|plan de salida|reversibilidad|fin(al)? del contrato|transfer\S*.{0,20}nuevo proveedor/i,
  /uscita dal|restituzione dei dati|piano di uscita|reversibilità|fine contratto|consegne al nuovo|riavere i dati/i,
  /devolução d\S+ dados|plano de saída|fim do contrato|encerramento do contrato|novo fornecedor/i,
);
