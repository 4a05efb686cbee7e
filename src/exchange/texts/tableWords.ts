/**
 * Words of role and activity tables in languages whose letters have the bytes that letters of the West have elsewhere,
 * and look as plausible there: only words tell these encodings apart. None of them is a word of another language:
 * "klient", "jurist" and "kontroll" are not here.
 */

/** Lithuanian, Latvian, Estonian. */
const BALTIC: ReadonlySet<string> = new Set(
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

/** Czech, Slovak, Hungarian, Slovene, Croatian. */
const CENTRAL: ReadonlySet<string> = new Set(
  `činnost činnosti úkol úkoly ředitel ředitelka vedoucí účetní vývojář vývojáři zákazník dodavatel oddělení odpovědný konzultovaný informovaný
  schválení schvaluje rozpočtu rozpočet smluv smlouva smlouvy příprava testování nasazení požadavků změn kontrola placení faktur zadání
  činnosť úloha úlohy riaditeľ vedúci účtovník vývojár zákazník dodávateľ oddelenie zodpovedný schválenie rozpočtu zmlúv príprava testovanie
  feladat feladatok tevékenység vezető igazgató fejlesztő tesztelő ügyfél beszállító osztály felelős jóváhagyó konzultált tájékoztatott
  költségvetés jóváhagyása szerződés szerződések ellenőrzése készítése tesztelés tervezés követelmények megrendelés
  naloga naloge dejavnost vodja direktorica razvijalec računovodstvo potrditev proračuna pogodbe preverjanje priprava testiranje zahtev
  zadatak zadaci aktivnost voditelj ravnatelj naručitelj računovodstvo odobrenje proračun ugovora provjera izrada`.split(
    /\s+/,
  ),
);

/** How many different words of a text are of one of the Baltic languages. */
export function balticWords(text: string): number {
  return countOf(text, (word) => BALTIC.has(word) || ENDING.test(word));
}

/** How many are of one of the languages of Central Europe. */
export function centralWords(text: string): number {
  return countOf(text, (word) => CENTRAL.has(word));
}

function countOf(text: string, isKnown: (word: string) => boolean): number {
  let found = 0;
  for (const word of new Set(text.toLowerCase().match(/\p{L}{4,}/gu))) if (isKnown(word)) found += 1;
  return found;
}
