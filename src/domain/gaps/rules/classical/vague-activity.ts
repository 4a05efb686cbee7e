import { type ActivityRule, defineRule, type Remark, thresholdOf } from '../../../findings/rule';
import { splitByName } from '../../fixes/splitRow';
import { rowName } from '../../names/words';

const VERBS = new Set(
  'accept acknowledge add adopt agree align allocate analyse analyze apply approve archive assess assign attend audit automate backup build buy calculate call change check choose close code collect communicate configure confirm control coordinate create declare decide define deliver deploy describe design detect develop discover distribute document draft educate eliminate enable encrypt enforce ensure escalate establish estimate evaluate execute fix follow forecast gather govern grant handle harden hire hold identify implement improve inform inspect install integrate investigate keep launch lead learn maintain make manage measure migrate mitigate monitor negotiate notify onboard operate optimise optimize order organise organize own package patch pay perform plan prepare present prevent prioritise prioritize procure promote protect prove provide provision publish raise reconcile record recover reduce refactor refine register release remove renew repair replace report request resolve respond restore retain retire retrain revert review revoke roll rotate run scale schedule secure select send set share sign size specify staff steer store submit support surface switch tag take test track train translate triage troubleshoot tune update upgrade use validate verify watch write'.split(
    ' ',
  ),
);
/** Single words that hold a whole department: any team would have to ask what is meant. */
const DEPARTMENT =
  /^(systems?|it|infrastructure?|infrastruktur|software|hardware|technology|technik|operations?|betrieb|support|data|daten|security|sicherheit|quality|qualität|communication|kommunikation|documentation|dokumentation|administration|verwaltung|projects?|projekte?|tasks?|aufgaben|work|issues?|tools?|processe?s?|prozesse?|sistemas?|datos|seguridad|calidad|procesos?|systèmes?|données|sécurité|qualité|processus|sistemi|dati|sicurezza|qualità|processi|dados|segurança|qualidade|processos?)$/i;
const EMPTY =
  /^(misc\w*|other|others|stuff|various|general|tbd|todo|etc|sonstiges|divers|varios|altro|outros)\b/i;

const rule: ActivityRule = defineRule({
  id: 'vague-activity',
  group: 'classical',
  scope: 'activity',
  severity: 'look',
  title: 'The activity name is unclear',
  why: 'If a name does not say what to do, nobody can tell when it is done.',
  source: 'RACI practice: verb and object',
  remedy: 'Start with a verb: “Renew certificates”. Split two actions into two activities.',
  thresholds: {
    words: { label: 'Most words in a name', value: 20, least: 4, most: 40, step: 1, unit: 'count' },
  },
  flagged: [
    `
                            | Architect | Engineer
    Misc                    | A         | R
    Design portals and build billing | A | R`,
    `
                                                                              | Architect | Engineer
    Renew one two three four five six seven eight nine ten eleven twelve one two three four five six seven certificates | A | R`,
  ],
  accepted: [
    `
                            | Architect | Engineer
    Renew certificates      | A         | R
    Portal maintenance      | A         | R
    Design and build portal | A         | R`,
    `
                                                                       | Architect | Engineer
    Renew one two three four five six seven eight nine ten eleven twelve one two three four five six certificates | A | R`,
  ],
  // Rows of the catalogue are known by their names; reviews, hand-overs and duties are named by what they are.
  mayFind: ({ activity: { name, kind, origin, duties } }, reading) =>
    !origin &&
    !duties?.length &&
    (kind === 'activity' || kind === 'decision') &&
    faultOf(name, thresholdOf(rule, 'words', reading)) !== undefined,
  *check(row, reading): Iterable<Remark> {
    const { id, name } = row.activity;
    const fault = faultOf(name, thresholdOf(rule, 'words', reading));
    yield {
      about: id,
      message: `${rowName(row)} ${fault}.`,
      facts: name,
      places: [{ activityId: id }],
      fixes: (context) => (fault === TWO_THINGS ? splitByName(row, context) : []),
      links: [{ kind: 'rename', activityId: id }],
    };
  },
});

export default rule;

const TWO_THINGS = 'describes two actions';

function faultOf(name: string, most: number): string | undefined {
  const words = name.match(/\S+/g) ?? [];
  if (words.length > most) return `uses ${words.length} words to describe one action`;
  if (EMPTY.test(name.trim())) return 'does not describe anything that can be checked';
  if (joinsVerbs(name)) return TWO_THINGS;
  const short =
    words.length === 1 && DEPARTMENT.test(words[0] ?? '') && !/^\p{Lu}{2,}$/u.test(words[0] ?? '');
  return short ? 'does not say what to do' : undefined;
}

/** To tell of what was done ends the same action: measure quality and publish the scorecard. */
const TELLING = new Set(
  'announce communicate document distribute inform notify present publish record report share tell write'.split(
    ' ',
  ),
);

/** Each piece says a verb and its object. Two verbs of one object are one thing: write and review code. */
function joinsVerbs(name: string): boolean {
  const [one, other, ...more] = name.split(/ and | & /);
  if (!one || !other || more.length > 0 || /[/(]/.test(name)) return false;
  const [first, second] = [one.split(' '), other.split(' ')];
  const [verb = '', otherVerb = ''] = [first[0]?.toLowerCase(), second[0]?.toLowerCase()];
  if (first.length < 2 || second.length < 2 || verb === otherVerb || TELLING.has(otherVerb)) return false;
  return VERBS.has(verb) && VERBS.has(otherVerb);
}
