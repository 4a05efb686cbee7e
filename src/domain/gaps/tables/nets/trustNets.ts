/** Nets for who secures what is built and who lets an AI go live, in the six languages that names are read in. */
import { anyOf } from '../../../recognition/anyOf';
import type { AnswerWords } from '../subjects/subject';

export const SECURITY: AnswerWords = {
  answers: anyOf(
    // As colleagues put it: “keep the bad guys out”.
    /bad guys|hacker|intruder|intrusion|attacker|cyber(?!netic| monday)|locks and keys|log4j|who is (an )?admin|admin (account|right)|wer darf|einbruch in|angriff(?! nehmen)|angreifer|pirates et|qui (a le droit|a accès|peut)|droits? à quoi/i,
    /\bataques\b|qui[eé]n (entra|puede|accede)|chi può|chi accede|quem (entra|pode|acede)|intrus[io]/i,
    /(?<!job |social |food )\bsecur(e|ing|ity)\b(?! (number|of supply|deposit|for the loan|(the |an? )?(fund|budget|resource|sponsor|stakeholder|venue|load|speaker)))|harden|pen.?tests?|fire.?wall|\bmfa\b|\b2fa\b|\bsso\b|iso ?27|\bcve|vulner(?!able (customer|adult|people|group))|password|passphrase|\bvault|\bsoc\b|\bsiem\b|zero.?trust|anti.?virus|malware|phish|threat|encrypt|(?<!trade )secrets?\b(?! santa)|(?<!gift )certificates(?! of)|\biam\b|access (right|review|control|manag)|(who|what) (may|can) (log in|see|access|touch)|permissions|privileged|\bedr\b|\bsbom\b|owasp/i,
    /(?<!arbeits|verkehrs|fahr|versorgungs|daten|ausfall|planungs|rechts|patienten|lebensmittel)sicherheit(?!sschuh|sabstand|sbestand|sgurt|sleistung| und gesundheit)|härtung|härten|viren|passw[oö]rt|kennw[oö]rt|\bisb\b|\bisms\b|verschlüssel|schwachstell|zugriff|zugänge|berechtig|rechte (und|vergeb|jähr|prüf)|zertifikat/i,
    /(?<![\wà-ÿ])sécurité(?! (sociale|incendie|routière|au travail|alimentaire|et santé))|\brssi\b|pare.?feu|mots? de passe|droits d.accès|habilitation|chiffrement|vulnérab|(?<![\wà-ÿ])accès\b/i,
    /(?<!copias? de )seguridad(?! (social|vial|laboral|alimentaria|y salud))|cortafuegos|contraseñas|permisos|cifrado|accesos|vulnerabil/i,
    /sicurezza(?! (sul lavoro|stradale|alimentare))|abilitazion|vulnerabilità|cifratur|accessi\b|password/i,
    /(?<!c[óo]pias? de )segurança(?! (social|[dn]o trabalho|do paciente|alimentar|rodoviária))|palavras?.passe|senhas|acessos|vulnerabil|cifrage|criptogra/i,
  ),
  answersNot:
    /car park|parking|bond|securities trading|(gesundheit|santé|salud|salute|saúde) (und|et|y|e) |vulnérabilité soc/i,
};

export const GO_NO_GO: AnswerWords = {
  answers: anyOf(
    /thumbs.?up|before (users|customers|people) (see|get|use)|let \S+ \S+ loose|out of the lab|open the doors|yes or no|daumen hoch|auf (die )?\S+ loslassen|darf (er|es|sie|das) (raus|live)|ouvr\S* les vannes|sortie du labo/i,
    /soltar (el|o) |sal[ei] del? labor|apre al pubblico|abrir al público|abrir ao público|sai do labor/i,
    /go.?no.?go|go.?live|\bsign.?off|(ok|okay|fit|ready|cleared|clearance|approved?|accept(ed)?) (for|to|in) (prod|live|release|launch|customers|use)|(model|prompt|version|bot|assistant|release)s?\b.*(approv|accept|gate|sign.?off|\bok\b|promot|releas|live\b|switch)|(approv|accept|promot|releas|sign.?off|switch)\S* .*(model|prompt|version|bot|assistant|customers)|shadow mode|\bcanary|champion|(roll.?out|launch|release) (board|review|gate|decision)|launch\b|pilot to|say yes|don.?t ship|ship.{0,3}(or|\/)|\d+ ?\/ ?\d+ ?\/ ?\d+ ?%|to prod(uction)?\b|for production|switch it on/i,
    /freigab|freigeben|scharf.?(schalt|stell)|produktiv(setz|nahme|stell|gang)|abnahme|live.?gang|live.?schalt|in betrieb nehmen|einführungsentscheid/i,
    /feu vert|mises? en (service|prod|ligne)|passage en prod|avant (la )?mise|ouverture (aux|au|du)|validation d\S+ (modèle|prompt|version|mod)|homologation|autorisation/i,
    /visto bueno|luz verde|(pase|paso|puesta) (a|en) (prod|marcha|serv)|aprob\S* .*(modelo|prompt|versi)|aprobación del? (modelo|asist)/i,
    /via libera|messa in (esercizio|produzione|servizio)|approv\S* .*(modello|prompt|version)|passaggio in prod|rilascio del modello/i,
    /aprova\S* .*(modelo|prompt|vers)|entrada em (prod|serv)|colocar (no ar|em prod)|ir para o ar|passagem a prod/i,
  ),
  answersNot:
    /live chat|data sign|urlaub|congés|vacaciones|\bferie\b|férias|holiday|production planning|launch party|training data release|invoice|timesheet|expens|access to prod|rechnung|budget|presse|wohnung|gewicht|dépense|autorisation d.(accès|absence)|autorisation de sortie|mise en (ligne des|production du film)/i,
};
