/** Words of the nets as a table that has no room writes them: “inc cmdr”, “Bkp”, “Rufber.”, in the six languages that names are read in. */
import { anyOf } from '../../../recognition/anyOf';

export const SHORT_COMMAND = anyOf(
  /\b(maj(or|\.)? ?|sev\S* .{0,3})?inc(id)?(ident)?s?\b\.? ?(cmdr?|cdr|comm?d|ldr|lead|mgr|coord|hd)\b/i,
  /\bmim\b|\bmi\b.{0,2}(mgr|cmdr?|koord|coord|lead|call)|(?<!\bits?,? )\bic\b ?(rota|role|on duty|\(?(sev|p1)|\+|&|deputy)|^ic$/i,
  /\b(sev|p)[-. ]?[0-2]\b.{0,12}(lead|coord|koord|cmdr?|mgr|ltg|leit|führ|líder|resp|who)|(lead|coord|koord|resp|pilot\S?|líder|ltg|leit\S*|ef|el|bei)\b\.? ?\S{0,6} ?(sev|p)[-. ]?[0-2]\b|\bsev\b.?(lead|ldr|mgr)/i,
  /(störungs|einsatz|krisen|notfall|lage)-?(ltg|koord)|\b(ltg|koord)\b\.? ?(großstör|p1|krise|notfall|störung)/i,
  /(resp|pilote?|coord|dir|líder|lider|gest)\b\.? ?(d\S+ )?(inc(id)?s?\b|inc\.|incid|crisi)/i,
);

export const SHORT_ON_CALL = anyOf(
  /\booh\b|\bo\/c\b ?(rota|eng|cover|phone|supp)|\boc\b (rota|rotation|shift)|\bwk?.?ends?\b|\bw\/e\b.?(stand|cover|stby|supp|duty)|\bstby\b|\bnt\.? (shift|duty)|\bpd\b (schedule|rota|rotation|escal)|\b24 ?(h|\/7|hrs?)\b|\bh ?24\b|hotl\b/i,
  /\brb\b.{0,2}(nacht|we\b|plan|dienst|it\b)|ruf.?b(er)?\b|bereitsch\b|\bbd\b (nacht|we\b)|(rufb\S*|nacht|bereitsch\S*|dienst) ?\+? ?we\b/i,
  /\bastr\b|\bperm\b\.? (we\b|nuit|soir)|\bgde\b (nuit|we)|\bguard\b\.? ?(n\d|noct|fin|24)|disp\b\.? ?24|\brep\b\.? h24|sobreav|\bplant\b\.? (fds|noit|24)|\bprev\b\.? ?24/i,
);

export const SHORT_ACTIONS = anyOf(
  /\b(p\.?i\.?r|p\.?m|rca|ll|inc)\b\S*.{0,6}\b(acts?|ais?|f\/?us?p?s?|to.?dos)\b|\bais?\b.{0,10}(post|pm\b|rca|pir|inc)|\bai.s\b (from|of|post)|(mortem|review|retro)s? (ais?|acts?)\b|\bf\/?ups?\b(?! w\/? ?(leads|cust))|\bf\/u\b(?! (w\/|with|call|visit|lead|cust))|\bfu (act|items)/i,
  /\bcorr\b\.?.{0,10}\bact|\bact\b\.? ?(items?|log|list|trk|corr|prev)|\b(open|impr|overdue|prev)\b\.? ?act(s|ions)?\b|\bcsi\b.{0,2}(reg|log|list)|\bpdca\b/i,
  /maßn\b|massn\b|korr\.?-?m|\b(lop|op.?liste)\b.{0,20}(stör|vorf|inc|nach|audit)|\bvp-?liste|\bkvp\b/i,
  /(suivi|plan)\b.{0,4}\bact\b(?! now)|\bact\b\.? ?corr|\b(acc|az)\b\.? ?(corr|prev|mej|melh)|(?<![\wà-ÿ])aç\.? ?(corr|prev|mel)|\b(seg|acomp)\b\.? ?(de )?(acc|aç)|\bplan\S?\.? (acc|aç|az)\./i,
);

export const SHORT_COST = anyOf(
  /\bbd?gd?ts?\b|\bbud\b|[$€£]\/|\b(aws|azure|gcp|cloud|host\S*)\W{0,2}[$€£]|[/+&] ?\S{0,8} ?[$€£]|\bspnd\b|\bcst\b|\binv\b\.? ?(appr|check|hosting|cloud)|\blic\b\.? ?(\+|&|fee|ren|cst|cost)|\bpos?\b ?(\+ ?inv|\(host|\(cloud|&)|\b(ri|sp)s?\b ?[/+&].{0,3}(sp|sav|ri)|\btco\b(?!-)|\bch?gbk\b|\bexp\b\.? (cloud|host|it)/i,
  /\bk\/(mt|mon)|\bkst\b|\brg\b\.? ?(prüf|host|cloud)|\brechn\b|liz\.?-?k/i,
  /\bfact\b\.? (cloud|nub|hé?b|fourn|prov)|\bct\b\.? cloud|\bdép\.? ?cloud|\bgtos\b|\bp[pt]to\b(?!\.? (de )?err)|\bsp\b\.? cloud|\bfatt\b|\borç\.? (an|cloud|ti\b|nuv)|\b(desp|fat)\b\.? (nuv|cloud|forn)/i,
);

export const SHORT_RELIABILITY = anyOf(
  /\bmon\b\.? ?(\+|&|stack|24|prod|infra)|\bmo?ntr\b|\bobs\b\.? (stack|tool)|\balrts?\b(?!\.? cloth)|\bbkps?\b|\bb\/u\b|\bcap\b\.? ?(mgmt|plan)|\bperf\b\.? test|\bavlb|\bslx\b|\bha\b ?[/+&] ?dr|\bbcm\b|\bitscm\b|\bdrp\b|\bbc\/dr\b|\binc(id)?\b\.? ?(mgmt|handl|resp)/i,
  /(?<![\wà-ÿ])überw\b|verfügb\b|\bdasi\b|\bstör\b|kap\.?-?plan/i,
  /\bsuperv\b(?!\.? of)|\bsauv\b|\bsvg\b ?[+/] ?rest|\bdispo\b|\bmonit\b|\bdisp\b\.? (serv|app|sist)|\bc[oó]p\b\.? seg|\bsalvat\b|\bdispon\b/i,
);

export const SHORT_RESTORE_TESTS = anyOf(
  /\b(rest|rstr|rec|f\/?o|dr|drp|bcp?|bkps?|b\/?u)\b\.? ?(rest\S* )?(test|ex\b|exer|drill|verif)|\b(drp|bcp|dr|bkp)\b.{0,3}(test|ex\b)/i,
  /(wiederh|wdh|whl|rs|rücksich|dasi|nf|k-?fall)\b\.?-? ?-?(test|üb)/i,
  /(test|essai|ex|exer)\b\.? (rest|pra|pca|svg|sauv|dr|drp|bkp)\b|(prueba|pr|sim|prova|p|teste?)\b\.? (rest(aur)?|drp?|rip(rist)?\S*|recup)\b|\bp\. ripr/i,
);

export const SHORT_SECURITY = anyOf(
  /(?<!\d )\bsec\b\.? ?(rev|req|test|ctrl|audit|pol|ops|arch)|\b(info|app|dev|prod|it).?sec(ops)?\b|\bsecops|\bpam\b(?! \w*butter)|\biam\/|\bvulns?\b|\bfw\b ?(rules?|\+|pol|chang)|\bwaf\b|\bav\/|\bauth[nz]\b|\brbac\b|\bpriv\b\.? acc|\bacc\b\.? (mgmt|rev|rights)|\bpwds?\b|\bcerts?\b ?[+&]|\bkms\b/i,
  /it-?sibe\b|\bsibe\b|infosi\b|\bber\b\.?-?konz|zugr\b/i,
  /\bssi\b|(?<![\wà-ÿ])sécu\b|gest\S* (des )?droits|\bhab\b\.? (util|appli|user)|\bseg(ur)?\b\.? (da |de la )?inf|ciberseg|\bsic(ur)?\b\.? (inf|it\b)|gest\S* (delle )?utenze/i,
);

export const SHORT_GO_NO_GO = anyOf(
  /\bg\/?ng\b|\bgo.?no\b|\bg\/?l\b (decision|sign|appr|ok|gate)|\bgl-?entsch|\bs\/o\b (for|to) (prod|live|rel)|\bapp?r\b\.? (for |to )?(prod|live|rel|mod)|(prod|rel|model|mdl|prompt)\b\.? (appr|ok\b|promo)|\brtp\b sign|\borr\b(?! rail)|\bprr\b(?! bonus)|\blrr\b|ok (for|a|to|en) (the )?(model|prod)|\bmdl promo|\bpro?m\b\.? to pr/i,
  /\bfreig\b|modell?-?freig|prod\.?-?freig|\bfg\b (modell|prod|prompt)|\babn\b\.? ?[+/&]/i,
  /\bmep\b ?(:|mod|prod|ok|model|ia\b)|\+ ?mep\b|\b(autor|val)\b\.? (mep|mod|prod|rilasc)|\b(vb|pap|pip|ok)\b (a |al? )?(prod|model)|\b(aprob|aprov|appr)\b\.? mod/i,
);
