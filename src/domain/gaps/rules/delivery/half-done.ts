/** What is done and never proven, reviewed or watched: in a table of one's own, one rule over a table. */
import { defineRule, type MatrixRule, type Rule, type RuleWords } from '../../../findings/rule';
import type { AreaId } from '../../../matrix/areas';
import type { Choice, Reading } from '../../../reading/reading';
import { anyOf } from '../../../recognition/anyOf';
import { addReferenceRow } from '../../fixes/addRow';
import { rowsListed } from '../../names/words';
import { isOwnTable } from '../../ownership/sides';
import { isCaught, netOf } from '../../remarks/caught';
import { scopeOf } from '../../scope/matrixScope';
import { exampleTable } from '../../tables/exampleRows';
import { ACCESS } from '../../tables/wholeRows/rowWords';

interface Line extends Omit<RuleWords, 'flagged' | 'accepted'> {
  readonly area: AreaId;
  /** The half that is there, from so many activities on. */
  readonly half: Choice;
  readonly least: number;
  readonly does: string;
  /** The half that is looked for, and how a sentence says it. */
  readonly other: Choice;
  readonly says: string;
  /** The catalogue row that closes it, and its name here. */
  readonly origin: string;
  readonly name: string;
  /** From so many activities on, a table of delivery or operations is asked whatever area it claims: the half that is there says it. */
  readonly largeFrom?: number;
  /** For the examples: so many as it takes, and the one that closes it. */
  readonly rows: readonly string[];
  readonly closes: string;
}

/** A try of it, in the six languages that names are read in. */
const TRIED =
  /\b(tests?\b(?! (system|data|env))|test(ed|ing|en)\b|drill|rehears|exercis|prov(e|es|en|ing)\b|verif|validat|try\b|tried\b|trial|prob[ei]|übung|simul|prueba|ensay|essai|répét[ée]|geprobt|geübt|exercice|prova\b|prove\b|esercit|ensai[oa]|teste)|rückspiel|sicherungsprobe/i;

/** What is brought back at fixed times is brought back on trial. */
const BROUGHT_BACK = /restor|recover|wiederherstell|rücksicher|restaur|recuper|récupér|ripristin/i;
const AT_TIMES =
  /quarter|month|year|annual|twice|quartal|jährlich|halbjähr|monatlich|trimest|semest|anual|mensual|annuel|mensuel|mensil/i;

const REVIEWED = anyOf(
  AT_TIMES,
  /review|recert|re-?certif|attest|\baudit(s|ing)?\b|tidy|clean|who (still |can |may |has)|lifecycle|rights|permission|identit\S* (and|&) access|\biam\b|manage(ment|s)?\b/i,
  /rechte|durchsicht|überprüf|rezertif|kontroll|prüf|verwalt/i,
  /droits|revue|revoir|contrôl|gestion|gérer/i,
  /derechos|direitos|gerenc|revis|control|gesti[oó]n|gerir|gestão/i,
  /diritti|riesam|verific|ricertif|controll|gestire/i,
);

/** What comes and goes with people. “Access rights” may be all of it. */
const GIVEN =
  /joiner|leaver|offboard|onboard|grant|revoke|remov|block|request|anlegen|sperren|eintritt|austritt|ouvrir|couper|arriv|départ|\baltas?\b|\bbajas?\b|conced|assegn|revoc|revog/i;

/** In an attack accounts are blocked, and nobody has left. */
const CUT_OFF =
  /isolat|endpoint|playbook|compromis|\bcontain|quarant|attack|incident|isolier|eindämm|angriff|vorfall|isoler|confin|attaque|aislar|conten(er|ción)|ataque|isolare|contenere|attacco|isolar|conter\b/i;

/** Of a row that is not known to be about cost. */
const SPIKES =
  /\bspikes?\b|over-?spend|over budget|going over|kostenausreiß|budgetüberschreit|dépassement|sobrecosto|sforament/i;

const SPEND_WATCHED =
  /anomal|alert|alarm|spike|overspend|over budget|overrun|exceed|threshold|\blimits?\b|guardrail|surprise|variance|watch|\breact(s|ing)?\b|investigat|ausreiß|überschreit|warn|schwelle|beobacht|écart|dépass|seuil|alerte|surveill|desv[ií]|sobrecost|umbral|alerta|vigil|scostament|sforament|soglia|allert|desvio|estouro|limite\b/i;

const LINES: readonly Line[] = [
  {
    id: 'restore-untested',
    largeFrom: 24,
    title: 'Nobody tests that a restore works',
    why: 'A backup is only as good as the last restore from it. Without a test, the first restore that matters is the first one at all.',
    source: 'ISO 27001 A.8.13; AWS REL09-BP04; asked for by careful readers of published and invented tables',
    remedy: 'Name who restores on trial, how often, and who looks at the result.',
    area: 'reliability',
    half: {
      holds: ({ activity: { duties = [] } }) => duties.includes('backup') || duties.includes('restore'),
    },
    least: 1,
    does: 'backups and restores',
    other: {
      holds: ({ activity: { name, duties = [], concerns } }) =>
        duties.includes('exercise') ||
        duties.includes('verify') ||
        ((duties.includes('backup') || duties.includes('restore') || concerns.includes('dr')) &&
          (TRIED.test(name) || (BROUGHT_BACK.test(name) && AT_TIMES.test(name)))),
    },
    says: 'who tests that a restore works',
    origin: 'ref-restore-test',
    name: 'Test that a restore works',
    rows: ['Take backups {backup}'],
    closes: 'Restore once a quarter {restore}',
  },
  {
    id: 'access-unreviewed',
    title: 'Nobody reviews who has access',
    why: 'Access that is granted and never looked at again stays with people who have moved on.',
    source: 'ISO 27001 A.5.18; NIST CSF PR.AA-05; asked for by careful readers of invented tables',
    remedy: 'Name who looks through all access, how often, and who removes what is no longer needed.',
    area: 'security',
    half: {
      holds: ({ activity: { name, duties = [] } }) =>
        GIVEN.test(name) &&
        ACCESS.test(name) &&
        !REVIEWED.test(name) &&
        !CUT_OFF.test(name) &&
        !duties.some((duty) => duty === 'contain-security' || duty === 'credential-revoke'),
    },
    least: 1,
    does: 'access that is given and taken',
    other: { holds: ({ activity: { name } }) => ACCESS.test(name) && REVIEWED.test(name) },
    says: 'who reviews who has access',
    origin: 'ref-access-lifecycle',
    name: 'Review who has access',
    rows: ['Joiners and leavers'],
    closes: 'Review who has access',
  },
  {
    id: 'overspend-unwatched',
    title: 'Nobody reacts when spending rises',
    why: 'Reports say what was spent. Someone must see early that it is more than planned, and act.',
    source: 'FinOps Framework, anomaly management; asked for by careful readers of invented tables',
    remedy: 'Name who sees that spending rises, and who decides what to do about it.',
    area: 'cost',
    half: { holds: ({ activity: { concerns } }) => concerns.includes('cost') },
    least: 4,
    does: 'cost',
    other: {
      holds: ({ activity: { name, concerns, duties = [] } }) =>
        duties.includes('cost-triage') ||
        SPIKES.test(name) ||
        (concerns.includes('cost') && SPEND_WATCHED.test(name)),
    },
    says: 'who reacts when spending rises',
    origin: 'duty-cost-triage',
    name: 'React when spending rises',
    rows: ['Budget #cost', 'Showback #cost', 'Tags #cost', 'Invoices #cost'],
    closes: 'Alerts when we spend more #cost',
  },
];

export default LINES.map(ruleOf) satisfies readonly Rule[];

/** A table of delivery, or one that is mostly about what runs. */
function runsThings(reading: Reading): boolean {
  const { shape, areas } = scopeOf(reading);
  return shape === 'delivery' || (shape === 'topic' && areas.get('operations')?.state === 'here');
}

function ruleOf(line: Line): MatrixRule {
  const {
    area,
    half,
    least,
    does,
    other,
    says,
    origin,
    name,
    rows: halves,
    closes,
    largeFrom,
    ...told
  } = line;
  const example = (...rows: readonly string[]) => exampleTable(`${area}+build`, rows);
  const net = netOf(line.id);
  const isLarge = (reading: Reading) =>
    largeFrom !== undefined && reading.rows.length >= largeFrom && runsThings(reading);
  return defineRule({
    ...told,
    group: 'delivery',
    scope: 'matrix',
    severity: 'look',
    asksForRows: true,
    needs: ['tags', 'rows'],
    flagged: [example(...halves)],
    accepted: [example(...halves.slice(1)), example(...halves, closes)],
    inputs(reading) {
      if (!isOwnTable(reading)) return [];
      const rows = reading.chosenBy(half);
      return rows.length < least
        ? [rows]
        : [rows, reading.chosenBy(other), isLarge(reading), ...(net ? [reading.matrix.name] : [])];
    },
    *check(reading) {
      const rows = reading.chosenBy(half);
      if (!isOwnTable(reading) || rows.length < least || reading.chosenBy(other).length > 0) return;
      if (net && isCaught(net, reading)) return;
      yield {
        about: '',
        message: `${rowsListed(rows)} ${rows.length === 1 ? 'is' : 'are'} about ${does}. No activity that we recognise says ${says}.`,
        facts: 'no other half',
        causes: [`row:${line.id}`],
        absent: { areas: [area], whole: false, lasting: true, bySubject: isLarge(reading) },
        places: rows.map(({ activity }) => ({ activityId: activity.id })),
        fixes: (context) => [addReferenceRow(origin, context, { name })],
      };
    },
  });
}
