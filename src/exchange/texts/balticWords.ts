/**
 * Words of role and activity tables in Lithuanian, Latvian and Estonian. Their letters have the bytes that French,
 * Danish and Czech letters have elsewhere, and look as plausible there: only words tell these encodings apart. None of
 * them is a word of another language: "klient", "jurist" and "kontroll" are not here.
 */
const WORDS: ReadonlySet<string> = new Set(
  `užduotis užduotys veikla veiklos darbai vadovas vadovė pavaduotojas pavaduotoja direktorius direktorė skyrius skyriaus
  buhalteris buhalterė teisininkas teisininkė kūrėjas kūrėja užsakovas užsakovė vykdytojas vykdytoja savininkas savininkė specialistas
  specialistė analitikas analitikė testuotojas testuotoja darbuotojas darbuotojai tiekėjas tiekėjai klientas rėmėjas atsakingas atsakinga
  atskaitingas atskaitinga konsultuojamas konsultuojama informuojamas informuojama atsakomybė atsakomybės pareigų įgyvendinimas
  reikalavimų reikalavimai pakeitimų sprendimų priežiūra peržiūra ataskaita ataskaitų sąmata biudžetas biudžeto sutarčių sąskaitų žmonių
  išteklių pirkimų duomenų kokybės valdyba
  uzdevums uzdevumi darbība darbības vadītājs vadītāja nodaļa nodaļas grāmatvedis grāmatvede
  izstrādātājs izstrādātāja pasūtītājs pasūtītāja izpildītājs izpildītāja īpašnieks īpašniece speciālists speciāliste analītiķis testētājs
  darbinieks darbinieki piegādātājs atbildīgais atbildīgā atbildība atbildības konsultējamais informējamais ieviešana
  prasību izmaiņu lēmumu uzraudzība pārskats pārskatu budžets līgumu rēķinu drošības kvalitātes
  ülesanne ülesanded tegevus tegevused juhataja projektijuht osakond osakonna raamatupidaja arendaja tellija täitja teostaja
  analüütik töötaja töötajad tarnija vastutav vastutaja aruandekohustuslik konsulteeritav informeeritav
  teavitatav vastutus vastutused nõuete nõuded muudatuste otsuste järelevalve aruanne aruannete eelarve lepingute arvete andmete turvalisuse
  kvaliteedi juhatus žürii kogumine koostamine kinnitamine kinnitus haldamine hooldus testimine arendamine planeerimine juurutamine
  kontrollimine avaldamine hindamine teavitamine koolitamine väljalase`.split(/\s+/),
);

/** Nouns of activity: "testavimas", "apstiprināšana". */
const ENDING = /\p{L}{2}(?:avimas|inimas|ojimas|ėjimas|dymas|tymas|šana|šanas|šanu)$/u;

/** How many different words of a text are of one of the three languages. */
export function balticWords(text: string): number {
  let found = 0;
  for (const word of new Set(text.toLowerCase().match(/\p{L}{4,}/gu)))
    if (WORDS.has(word) || ENDING.test(word)) found += 1;
  return found;
}
