/** Heads of letters over columns of names, as people write them in six languages. Written before the code that reads them. */

export interface SpokenHeads {
  /** Of the activity, of who answers, who does, who is asked and who is told. */
  readonly heads: readonly [string, string, string, string, string];
}

const of = (...heads: SpokenHeads['heads']): SpokenHeads => ({ heads });

export const spokenHeads: readonly SpokenHeads[] = [
  of('Process', 'Accountable (one)', 'Does it', 'Consulted', 'Informed'),
  of('Task', 'Owner (single)', 'Performs', 'Asked', 'Told'),
  of('Activity', 'Who decides', 'Who does it', 'Who is asked', 'Who is told'),
  of('Task', 'Final responsibility', 'Responsible', 'Consulted', 'Informed'),
  of('Task', 'Answers for it (one name)', 'Does the work', 'Asked first', 'Told after'),
  of('Task', 'Accountable, exactly one', 'Responsible (one or more)', 'Consulted before', 'Informed after'),
  of('Step', 'Signs for it', 'Hands on', 'Asked before', 'Gets told'),
  of('Prozess', 'Verantwortlich (genau eine)', 'Durchführung', 'Wird gefragt', 'Wird informiert'),
  of('Aufgabe', 'Wer entscheidet', 'Wer macht es', 'Wer wird gefragt', 'Wer wird informiert'),
  of('Aufgabe', 'Verantwortet (einer)', 'Führt aus', 'Konsultiert', 'Informiert'),
  of('Aufgabe', 'Gesamtverantwortung (eine Stelle)', 'Ausführung', 'Beratung', 'Information'),
  of('Vorgang', 'Hält den Kopf hin', 'Macht es', 'Vorher fragen', 'Bekommt Bescheid'),
  of('Processus', 'Répond (un seul)', 'Exécute', 'Consulté', 'Informé'),
  of('Tâche', 'Responsable final', 'Réalise', 'À consulter', 'À informer'),
  of('Tâche', 'Qui décide', 'Qui fait', 'Qui est consulté', 'Qui est informé'),
  of('Tâche', 'Garant (unique)', 'Fait', 'Donne son avis', 'Est prévenu'),
  of('Proceso', 'Responde (uno)', 'Ejecuta', 'Se consulta', 'Se informa'),
  of('Proceso', 'Responde', 'Ejecuta', 'Consulta', 'Informa'),
  of('Tarea', 'Responsable final', 'Ejecuta', 'Consultado', 'Informado'),
  of('Tarea', 'Quién decide', 'Quién lo hace', 'A quién se consulta', 'A quién se informa'),
  of('Tarea', 'Rinde cuentas (una persona)', 'Hace', 'Opina', 'Se entera'),
  of('Actividad', 'Dueño (uno)', 'Ejecuta', 'Consultados', 'Informados'),
  of('Processo', 'Risponde (uno solo)', 'Esegue', 'Consultato', 'Informato'),
  of('Attività', 'Responsabile ultimo', 'Esegue', 'Si consulta', 'Si informa'),
  of('Attività', 'Chi decide', 'Chi fa', 'Chi va sentito', 'Chi va informato'),
  of('Attività', 'Titolare (unico)', 'Svolge', 'Sentito', 'Avvisato'),
  of('Processo', 'Responde (um só)', 'Executa', 'Consultado', 'Informado'),
  of('Atividade', 'Responsável final', 'Executa', 'Consulta', 'Informa'),
  of('Tarefa', 'Quem decide', 'Quem faz', 'Quem é ouvido', 'Quem é avisado'),
  of('Tarefa', 'Dono (único)', 'Faz', 'Dá opinião', 'Fica a saber'),
];

/** Heads that say what their column is, whatever names stand below them. */
export const noHeads: readonly string[] = [
  'Notes',
  'Contact',
  'Kontakt',
  'Observaciones',
  'Remarques',
  'Osservazioni',
  'Document',
];
