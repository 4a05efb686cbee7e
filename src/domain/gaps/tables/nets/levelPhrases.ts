/**
 * How colleagues say how well it must run: it never stands, someone is never cut off, it is there by an hour of every day. In the six
 * languages that names are read in, and one more. Once, one Saturday or in one rehearsal is no level.
 */
import { anyOf } from '../../../recognition/anyOf';

export const PLAIN_LEVEL = anyOf(
  // By day and by night, and on the days that matter.
  /round the clock|day and night|\b24 hours\b|at any hour|whatever happens|(in|through) (the )?\S* ?(rush|storm season|exam weeks?|peak)|\b(payday|black friday|christmas)\b.{0,8}(included|too|as well)|\bup on (mon|tues|wednes|thurs|fri|satur|sun)days|rund um die uhr|tag und nacht|dag en nacht|nuit et jour|jour et nuit|día y noche|giorno e notte|dia e noite|(auch|noch) (am|im|bei|nachts|an) ?(heilig|weihnacht|sturm|feiertag|nachts|wochenend)\w*|también (en|de) (navidad|noche|fiesta)|anche (a|di|in) (natale|notte)|também (no|de|à) (natal|noite)|(pendant|durant) les (examens|soldes|fêtes)|le soir des|aguante? (en|nos?|nas|no)\b|examenweken|tijdens de actie/i,
  // A longest, a most, a deadline in figures, and figures at an hour of every day.
  /longest gap|no (gaps?|blind spots?|drop.?outs?)\b|no more than .{0,12}(drop|outage|hour|minute|a (year|month|quarter))|\b(within|inside|under|in) \d+ ?(s|ms|sec\w*|seconds?)\b|(inside|within|answer in) (two|three|five|\d+) (s|seconds?|minutes?)\b|how long it may be|may be (away|down|off)|nobody (waits|stands|is) |\b(not one|no) \w+ without\b|(every|each) morning (at|by) \d|\bby \d{1,2}(:\d\d)?( ?am)?,? (every|each)|the figure we quote|never offline/i,
  /höchstens eine? (stunde|minute|tag)|(kein|keine) \w+ ohne\b|(jeden|jede) (morgen|tag|nacht)\b.{0,16}(um|bis|da)|in (zwei|drei|fünf|\d+) sekunden|in einer minute beim|länger als \d+|tot sein|wegbleib\w*|ausfallzeit|antwortzeit halten|\bimmer (da|an|offen)|muss .{0,16}laufen|durchhält|bleibt stehen.{0,3}auch|läuft auch|geht auch (am|an|im|nachts)/i,
  /langer dan een|elke (ochtend|morgen|dag).{0,12}(om|klaar)|altijd (bereikbaar|open|aan)|gaan altijd|doen het (op|in)|blijft in de lucht|hoe lang het .{0,8}(plat|uit)|binnen (twee|drie|vijf|\d+) sec|niet stilvallen|zonder (gaten|storing|uitval)|beschikbaar|afgesproken niveau|\bgeen zwart beeld/i,
  /pas plus d.une|(en|sous|moins de) (deux|trois|cinq|\d+) secondes|chaque matin (à|pour)|jamais de \S+ sans|à toute heure|(peut|puisse) (rester|être) (coupé|arrêté)|aucun trou|promesse de|promis\b|toujours (reçue?s?|ouvert|disponible)|(qui )?ne s.arrête|répondre du (service|système)|en service pendant|qui marchent|\btient (le|la|les|à|pendant)/i,
  /(no|ni) más de una|(menos de|en) (dos|tres|cinco|\d+) segundos|cada mañana (a|para)|ningún \S+ (quede|sin)|a cualquier hora|(puede|pueda) estar (caído|parad|sin)|sin (huecos|cortes)|nivel pactado|que (llegan|funcionan|salen) siempre|llegan siempre|nunca parad|responder si se queda|que funcionan/i,
  /non più di un|(entro|in) (due|tre|cinque|\d+) secondi|ogni mattina (a|al)|nessun[oa]? \S+ (senza|nel)|a qualsiasi ora|può stare (spento|giù|ferm)|livello promesso|arrivano sempre|mai fermi|senza interruzioni|sempre in funzione|\bregga\b|nei giorni di scadenza/i,
  /não mais de um|(menos de|em) (dois|duas|três|cinco|\d+) segundos|todas as manhãs|nenhum[a]? \S+ sem|a qualquer hora|pode estar (parad|em baixo)|nível prometido|chegam sempre|nunca parad|sem (cortes|falhas|buracos)|sempre a funcionar|\baguente\b|de pé\b/i,
  // Who is cut off, and by whose fault.
  /must not stop|(answers?|stands?|responsible) .{0,30}(cut off|when it is away|if it stops)|because of us|(darf|dürfen) .{0,40}nie|unserer (steuerung|technik|software) nie|geradesteht|por culpa nuestra|per colpa nostra|por nossa causa|à cause de nous|\bno black\b|no silence|never (full|dark|black)|(through|arrives?|works?) for every|talking to us|kommt immer|data fresh|go through, |open for every|pages open|can (log|get) in at any|kept running/i,
);

/** A time that is told of one thing, in one night or after it failed. */
export const NOT_EVEN_PLAINLY = anyOf(
  /\b(write.?up|rehears\w*|dry run|drill|road test|backtest|soak|on a sunday night|compensation|if off|if it is off)\b|issues (huddle|call)|^umschaltung|^storm roster|board pack|avant ouverture|uma vez\)|informe y arreglos|antes de publicar|si cae|se cade|si va a mano/i,
  /\b(first response|phone answered|hotline|helpdesk|service desk|pick(s|ed)? up)\b.{0,24}\b(in|within) \d|nimmt in|(worked off|answered|handled|closed|picked up|called back|replied) (with)?in \d|décroch|anruf\w* in|down (notice|time pack)|downtime pack/i,
  /\b(de|como) siempre\b|page indisponible|till stable|hold.?out\b|offline eval|\bonline (até|bis|jusqu|fino|hasta) /i,
  /aviso (quando|cuando)|remettre le formulaire|^(lasttest|pick test|spare|testing|test )|naar de markt voor|bereitschaft einteil|^ensayo|^ensaio|^prueba/i,
);
