/** What the head of a column says about it, in the languages met. */
import type { ColumnField } from '../reading/tableReading';
import { wordKey } from './wordKey';

export type HeadMeaning =
  | 'activity'
  | 'role'
  | 'section'
  | 'codes'
  | 'number'
  | 'condition'
  /** What is said of an activity in letters of its own: priority, size, status. */
  | 'attribute'
  /** How many letters there are: "# R", "Total". */
  | 'count'
  | ColumnField;

const HEADS: { readonly [meaning in HeadMeaning]?: string } = {
  activity: `activity, activities, object, objects, task, tasks, action, actions, item, items, step, steps, deliverable, deliverables, work item, work package,
    process, process step, responsibility, responsibilities, decision, decisions, duty, duties, activity name, task name, topic, what,
    action/task/responsibility, function, functions, capability, milestone, requirement, control, job, work, activity / task, activity/task, task/activity,
    aktivitat, aktivitaten, tatigkeit, tatigkeiten, aufgabe, aufgaben, taetigkeit, aktivitaet, massnahme, schritt, prozess, prozessschritt, arbeitspaket, entscheidung, thema,
    activite, activites, tache, taches, etape, livrable, processus, livrables, decision, mission, sujet,
    actividad, actividades, tarea, tareas, accion, acciones, paso, entregable, proceso, decision,
    attivita, compito, compiti, azione, passo, fase di lavoro, processo, decisione, consegna,
    atividade, atividades, tarefa, tarefas, acao, passo, entrega, processo, decisao,
    aktivitet, aktiviteter, uppgift, oppgave, opgave, feladat, tevekenyseg, ukol, cinnost, gorev, faaliyet, tehtava, sarcina,
    taak, taken, activiteit, activiteiten, zadanie, zadania, czynnosc, czynnosci, задача, задачи, действие, активность, работа, процесс, 任务, 活动, 工作, 事项, 任務, 活動, 作業, 業務, タスク, 업무, 작업, 활동`,
  role: `role, roles, team, teams, person, people, who, stakeholder, stakeholders, party, actor, name, position, job title, assignee, member, resource, group,
    rolle, rollen, team, wer, beteiligte, stelle, funktion, abteilung, equipe, equipes, role, acteur, qui, partie prenante,
    rol, equipo, equipos, quien, persona, interesado, cargo, ruolo, ruoli, squadra, chi, persona, papel, papeis, funcao, equipe, time, quem, pessoa,
    роль, роли, команда, исполнители, rola, role, zespol, 角色, 团队, 部门, 團隊, 部門, 役割, 역할, 팀`,
  section: `phase, phases, stage, stages, section, area, areas, category, categories, workstream, stream, domain, process area, process group, theme, epic, pillar, lifecycle,
    lifecycle stage, bereich, kategorie, abschnitt, gruppe, phase, stufe, themenfeld, etape du cycle, categorie, domaine, rubrique, fase, fases, etapa, seccion, categoria, area,
    ambito, sezione, fase, secao, dominio, fluxo,
    этап, стадия, раздел, etap, faza, 阶段, 類別, 类别, フェーズ, 단계`,
  codes: `raci, rasci, code, codes, letter, letters, assignment, assignments, responsibility type, raci code, raci role, type of involvement, involvement, raci value, value, participation,
    beteiligung, buchstabe, code raci, lettre, letra, codigo, lettera, codice, participacion, participation type, rasic, daci, rapid, arci,
    raci vs, racivs, rascivs, raci letter, raci type, rasci role, rasci code, raci-vs, rasci-vs, role type, responsibility level, resp`,
  number: `#, no, no., nr, nr., id, number, nummer, n°, no°, num, wbs, ref, key, lfd nr, lfd. nr, pos, pos., index, numero, code activite`,
  condition: `condition, conditions, bedingung, bedingungen, einschrankung, condicion, condiciones, condizione, condizioni, condicao`,
  attribute: `rag, rag status, rag rating, traffic light, ampel, ampelstatus, semaforo, feu, health, interest, influence, power, attitude, engagement, priority, prio, size, t-shirt size, t shirt size, risk, risk level, complexity, severity, impact, urgency, importance, effort, estimate, status, state,
    progress, likelihood, probability, criticality, classification, class, type, level, grade, moscow, confidentiality, maturity, done, result, frequency class,
    prioritat, grosse, risiko, komplexitat, schwere, auswirkung, dringlichkeit, wichtigkeit, aufwand, stand, kritikalitat, typ, klasse,
    priorite, taille, risque, complexite, gravite, urgence, statut, avancement, criticite, etat, charge, prioridad, tamano, riesgo, complejidad, urgencia, estado,
    criticidad, esfuerzo, priorita, dimensione, rischio, complessita, gravita, urgenza, stato, prioridade, tamanho, risco, complexidade, situacao, esforco,
    prioriteit, omvang, complexiteit, приоритет, статус, риск, размер, 优先级, 状态, 風險, 优先, 優先度, 状態, 우선순위, 상태`,
  count: `total, totals, grand total, gesamtsumme, total general, sum, sums, count, counts, number of roles, summe, gesamt, anzahl, totale, somme, suma, totaal, итого, 合计, 合計, 합계`,
  notes: `notes, note, next step, next steps, nachste schritte, nachster schritt, prochaines etapes, prochaine etape, proximos pasos, proximos passos, prossimi passi, volgende stappen, comment, comments, remark, remarks, description, details, detail, explanation, hint, additional information, info, definition, rationale,
    bemerkung, bemerkungen, anmerkung, anmerkungen, kommentar, beschreibung, hinweis, erlauterung, remarque, remarques, commentaire, commentaires, observations, precision,
    notas, nota, comentario, comentarios, descripcion, observaciones, descrizione, commento, commenti, osservazioni, descricao, observacao, observacoes,
    opmerking, opmerkingen, uwagi, komentarz, примечание, комментарий, описание, 备注, 说明, 備註, 備考, 비고`,
  link: `link, links, url, reference, wiki, ticket, lien, enlace, collegamento`,
  doc: `document, documents, runbook, procedure, dokument, procedura, procedimiento, documento, plan`,
  sla: `sla, response time, reaktionszeit, service level`,
  schedule: `schedule, frequency, freq, freq., cadence, how often, when, haufigkeit, turnus, frequence, frecuencia, frequenza, frequencia, timing`,
  contact: `contact, contacts, kontakt, contatto, contacto, contato, email, phone`,
  scope: `scope, service, system, product, region, geltungsbereich, perimetre, alcance, ambito, escopo`,
  dueOn: `due, due date, deadline, target date, due on, frist, faellig, fallig, fallig am, termin, echeance, date limite, fecha limite, vencimiento, scadenza, prazo, end date`,
  reviewedOn: `reviewed on, last reviewed, reviewed, last review, review date, zuletzt gepruft`,
  exercisedOn: `exercised on, last exercised, last tested, tested on`,
  concerns: `concerns, concern, tags, tag, labels, label`,
  kind: `kind, activity kind`,
  duty: `incident duty`,
  paths: `path, paths, code path, repository path, codeowners`,
};

const meaningByHead: ReadonlyMap<string, HeadMeaning> = new Map(
  Object.entries(HEADS)
    // A word in two lists means what the earlier list says: "decision" is an activity.
    .reverse()
    .flatMap(([meaning, words]) =>
      (words ?? '')
        .split(',')
        .map((word) => [wordKey(word.trim()) || word.trim(), meaning as HeadMeaning] as const),
    ),
);

/** "area_id", "Task ID", "Step no.": names for machines and lists. */
const IDENTIFIER = /[_\s-](?:id|ids|no|no\.|nr|nr\.|key|uuid)$/i;

/** "# R", "Count of A", "R total", "No. of C". */
const COUNT =
  /^(?:(?:#|σ|Σ|no\. of|number of|count(?: of)?|sum(?: of)?|total(?: of)?|anzahl|nb de)\s*\p{Lu}(?:['’]?s)?|\p{Lu}(?:['’]?s)? (?:total|count|sum))$/iu;

/** Of "RAG last month", "Status (June)" and "Risk Q3" what is behind the name: the same, of some time. */
const TIME =
  /^(?:(?:last|this|next) (?:week|month|quarter|year)|now|today|current|aktuell|heute|vormonat|vorwoche|q[1-4]|(?:kw|cw|week) ?\d{1,2}|\([^()]{1,20}|\d{4}|\d{1,2}[./ ]\d{1,4}(?:[./ ]\d{2,4})?)$/;

function isOfATime(key: string): boolean {
  const [name = '', ...time] = key.split(' ', 4);
  return meaningByHead.get(name) === 'attribute' && TIME.test(time.join(' '));
}

export function meaningOfHead(text: string): HeadMeaning | undefined {
  const key = wordKey(text);
  if (COUNT.test(text.trim())) return 'count';
  return (
    meaningByHead.get(key) ??
    meaningByHead.get(text.trim()) ??
    (isOfATime(key) ? 'attribute' : undefined) ??
    (IDENTIFIER.test(text.trim()) ? 'number' : undefined)
  );
}

const ROLE_WORD =
  /\b(manager|owner|lead|leader|engineer|engineers|engineering|team|teams|architect|developer|developers|officer|director|analyst|client|customer|vendor|supplier|sponsor|designer|tester|coach|master|admin|administrator|consultant|head|board|committee|ops|devops|sre|qa|hr|cto|ceo|ciso|cfo|pm|po|ba|user|users|department|office|staff|specialist|squad|leiter|leitung|kunde|entwickler|abteilung|auftraggeber|lieferant|chef|responsable|directeur|equipe|fournisseur|gerente|equipo|cliente|proveedor|responsabile|fornitore|gestor|fornecedor|provider|steward|contributor|contributors|legal|finance|security|procurement|marketing|sales)\b/;

/** Sounds like a role or a team rather than like work. */
export function soundsLikeRole(text: string): boolean {
  return ROLE_WORD.test(wordKey(text));
}
