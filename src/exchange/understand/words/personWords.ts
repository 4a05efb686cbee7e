/** Names in brackets behind a letter that may be those of people: “Ana”, and also “Kassel”. Well-known places and cases are none. */
import { hoursOf } from '../../../domain/incidents/judging/conditions';
import { soundsLikePerson } from './axisNames';
import { beginsOrEndsWithWhen } from './whenWords';
import { wordKey } from './wordKey';

/** "Ana", and also "Europe": a person can tell. */
const FIRST_NAME = /^\p{Lu}[\p{Ll}'’-]{1,20}$/u;

/** Each of them; none where one can be none. */
export function personsIn(text: string | undefined): readonly string[] {
  if (text === undefined || text.length > 200) return [];
  const parts = text.split(/[,;/&]/).map((part) => part.trim());
  return parts.every((part) => soundsLikePerson(part) || FIRST_NAME.test(part)) ? parts : [];
}

/** Likelier people than anything else. */
export function areLikelyPeople(text: string | undefined): boolean {
  const names = personsIn(text);
  return (
    names.length > 0 &&
    names.every(
      (name) => !isOfPlaceOrCase(name) && hoursOf(name) === undefined && !beginsOrEndsWithWhen(name),
    )
  );
}

const WORDS = new Set(
  `africa america asia europe europa afrika amerika asien afrique amerique asie oceania nordics benelux baltics balkans iberia scandinavia
  germany france spain italy portugal austria switzerland poland netherlands belgium ireland england scotland wales britain denmark sweden norway
  finland greece hungary romania bulgaria croatia serbia ukraine russia turkey israel egypt india china japan korea australia canada mexico brazil
  argentina chile colombia peru singapore malaysia vietnam thailand indonesia
  deutschland frankreich spanien italien osterreich schweiz polen niederlande belgien irland schottland danemark schweden norwegen finnland
  griechenland ungarn rumanien turkei indien kanada mexiko brasilien
  allemagne espagne italie autriche suisse pologne belgique irlande angleterre suede norvege grece turquie inde chine japon canada mexique bresil
  alemania francia espana italia suiza polonia belgica irlanda inglaterra suecia noruega grecia turquia brasil
  germania spagna austria svizzera belgio inghilterra svezia norvegia turchia cina giappone brasile
  alemanha espanha franca suica polonia belgica irlanda inglaterra suecia noruega grecia turquia japao
  duitsland frankrijk spanje italie oostenrijk zwitserland polen belgie ierland engeland zweden noorwegen griekenland turkije
  berlin hamburg munich munchen koln cologne frankfurt stuttgart dusseldorf leipzig dresden hannover nurnberg bremen dortmund essen bonn kassel ulm
  mannheim karlsruhe wien vienna graz linz salzburg zurich geneva geneve genf basel bern lausanne london manchester birmingham leeds glasgow edinburgh
  bristol cardiff belfast dublin cork paris lyon marseille toulouse lille bordeaux nantes nice strasbourg rennes grenoble madrid barcelona valencia
  sevilla seville bilbao malaga zaragoza vigo lisbon lisboa porto braga coimbra roma rome milano milan torino turin napoli naples bologna firenze
  genova venezia verona palermo amsterdam rotterdam utrecht eindhoven groningen antwerp antwerpen brussels bruxelles brussel ghent gent warsaw
  warszawa krakow gdansk wroclaw poznan lodz prague praha brno bratislava budapest bucharest sofia athens istanbul ankara kyiv kiev moscow oslo
  bergen stockholm goteborg malmo copenhagen kopenhagen aarhus helsinki tampere tallinn riga vilnius boston chicago seattle austin dallas houston
  denver atlanta miami toronto montreal vancouver sydney melbourne perth brisbane tokyo osaka seoul beijing shanghai shenzhen mumbai delhi bangalore
  bengaluru pune chennai hyderabad dubai johannesburg nairobi lagos cairo recife curitiba brasilia salvador bogota lima santiago
  bayern sachsen hessen bavaria lombardia veneto catalunya cataluna andalucia bretagne normandie wallonia flanders
  north south east west central nord sud est ovest oest norte sur sul este oeste leste nordost sudwest zentral
  prod production produktion preprod staging stage test tests testing dev development int integration sandbox live demo pilot canary beta alpha
  azure aws gcp google amazon microsoft oracle salesforce workday linux unix windows android ios macos mac web mobile backend frontend mainframe cloud
  onprem hardware software network database kubernetes docker kafka jira github gitlab snowflake databricks citrix vmware sap erp crm mes wms
  shop app apps api data core edge batch online offline onsite remote
  day night nights weekend weekends weekday weekdays daytime morning evening holiday holidays summer winter spring autumn always sometimes normally
  tag nacht nachts tagsuber werktags wochenende feiertag feiertage sommer herbst fruhling urlaub ferien jour nuit weekends ete hiver printemps dia noche
  invierno verano notte giorno estate inverno noite verao
  monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi
  vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo lunedi martedi mercoledi giovedi venerdi domenica segunda terca quarta
  quinta sexta january february march april may june july august september october november december januar februar marz mai juni juli oktober
  dezember janvier fevrier mars avril juin juillet aout septembre octobre decembre enero febrero marzo abril mayo junio julio agosto septiembre
  octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
  major minor critical urgent emergency normal standard planned unplanned new existing old final draft optional partly partially temporary interim
  tbd tbc todo yes no all none some other others external internal local global regional national high low medium big small large legal finance
  security privacy quality safety budget cost strategy design build run operate review approval only lead main primary secondary shared joint
  freigabe abnahme anfrage reise notfall notfalle ausnahme betrieb storung havarie regelbetrieb projekt extern intern kritisch wichtig neu alt bestand gross klein einmalig dauerhaft
  teilweise fachlich technisch formal inhaltlich vorab vertretung leitung stellvertretung beratend vertrag kosten einkauf technik vertrieb rechtlich
  urgence exploitation projet externe interne critique majeur mineur nouveau ancien technique metier ponctuel partiel
  urgencia emergencia proyecto externo interno critico nuevo viejo tecnico parcial
  urgenza emergenza progetto esterno critico nuovo vecchio tecnico parziale
  urgente projeto tecnico novo velho parcial externo`.split(/\s+/),
);

/** Names of towns, and German, French and Romance words for what is done. */
const ENDING =
  /.(?:burg|stadt|heim|furt|hausen|dorf|bach|kirchen|ingen|mouth|chester|bridge|shire|ville|land|lands|ung|heit|keit|tion|sion|ment|ing|cion|zione|zioni|cao|coes|system|systeme|fall|falle|phase|region|werk)$/;

function isOfPlaceOrCase(name: string): boolean {
  const key = wordKey(name);
  return WORDS.has(key) || ENDING.test(key);
}

/** Not said to be a place. */
export function mayBeCalled(name: string): boolean {
  return FIRST_NAME.test(name) && !isOfPlaceOrCase(name);
}
