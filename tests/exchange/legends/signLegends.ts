/** Legends of signs, dashes and dots, and of cut Dutch words, in six languages. Most were not read when they were written. */
import type { WrittenLegend } from './writtenLegends';

export const signLegends: readonly WrittenLegend[] = [
  {
    text: 'Legend: ★ final say · ● does it · ○ asked · – told. ★● = both. One ★ per line, no exceptions (we learned).',
    where: 'above',
    means: { '★': 'owns', '●': 'does', '○': 'advises', '–': 'hears' },
  },
  {
    text: '★ has the last word; ● does the work; ○ gets asked; – gets told',
    where: 'below',
    means: { '★': 'owns', '●': 'does', '○': 'advises', '–': 'hears' },
  },
  {
    text: '◆ = answers for it | ● = pitches in | ○ = is asked | . = is told',
    where: 'above',
    means: { '◆': 'owns', '●': 'helps', '○': 'advises', '.': 'hears' },
  },
  {
    text: '✓ does it, ★ final say, x asked, – told',
    where: 'below',
    means: { '✓': 'does', '★': 'owns', x: 'advises', '–': 'hears' },
  },
  {
    text: '▲: final say\n●: does it\n○: asked first\n–: told after',
    where: 'above',
    means: { '▲': 'owns', '●': 'does', '○': 'advises', '–': 'hears' },
  },
  {
    text: 'Key ■ – has the last word · □ – does it · △ – asked · ▽ – told',
    where: 'below',
    means: { '■': 'owns', '□': 'does', '△': 'advises', '▽': 'hears' },
  },
  {
    text: '★ final say · ● does it · ○ asked · · told',
    where: 'above',
    means: { '★': 'owns', '●': 'does', '○': 'advises', '·': 'hears' },
  },
  {
    text: '● does it, ◐ pitches in, ○ gets told, ★ owns it. Empty = not involved.',
    where: 'below',
    means: { '●': 'does', '◐': 'helps', '○': 'hears', '★': 'owns' },
  },
  {
    text: '★ decides · ● does it · ○ asked · – not involved',
    where: 'above',
    means: { '★': 'owns', '●': 'does', '○': 'advises' },
  },
  {
    text: 'Legende: ★ entscheidet · ● macht es · ○ wird gefragt · – wird informiert',
    where: 'below',
    means: { '★': 'owns', '●': 'does', '○': 'advises', '–': 'hears' },
  },
  {
    text: '★ hat das letzte Wort; ● macht die Arbeit; ○ gefragt; – Bescheid sagen',
    where: 'above',
    means: { '★': 'owns', '●': 'does', '○': 'advises', '–': 'hears' },
  },
  {
    text: '▲ = hält den Kopf hin | ● = packt an | ○ = redet mit | – = bekommt Bescheid',
    where: 'below',
    means: { '▲': 'owns', '●': 'does', '○': 'advises', '–': 'hears' },
  },
  {
    text: '★ trägt die Verantwortung, ● führt aus, ◐ hilft, ○ weiß Bescheid',
    where: 'above',
    means: { '★': 'owns', '●': 'does', '◐': 'helps', '○': 'hears' },
  },
  {
    text: '★ entscheidet · ● macht · ○ gefragt · – nicht beteiligt',
    where: 'below',
    means: { '★': 'owns', '●': 'does', '○': 'advises' },
  },
  {
    text: 'Légende : ★ décide · ● fait · ○ consulté · – prévenu',
    where: 'above',
    means: { '★': 'owns', '●': 'does', '○': 'advises', '–': 'hears' },
  },
  {
    text: '★ a le dernier mot ; ● fait le travail ; ○ on demande son avis ; – on le prévient',
    where: 'below',
    means: { '★': 'owns', '●': 'does', '○': 'advises', '–': 'hears' },
  },
  {
    text: '▲ = tranche | ● = exécute | ◐ = donne un coup de main | – = informé',
    where: 'above',
    means: { '▲': 'owns', '●': 'does', '◐': 'helps', '–': 'hears' },
  },
  {
    text: 'Leyenda: ★ decide · ● lo hace · ○ se le pregunta · – se le avisa',
    where: 'below',
    means: { '★': 'owns', '●': 'does', '○': 'advises', '–': 'hears' },
  },
  {
    text: '★ tiene la última palabra; ● hace el trabajo; ○ opina; – enterado',
    where: 'above',
    means: { '★': 'owns', '●': 'does', '○': 'advises', '–': 'hears' },
  },
  {
    text: '▲ = responde | ● = ejecuta | ◐ = echa una mano | – = informado',
    where: 'below',
    means: { '▲': 'owns', '●': 'does', '◐': 'helps', '–': 'hears' },
  },
  {
    text: 'Legenda: ★ decide · ● lo fa · ○ viene sentito · – viene avvisato',
    where: 'above',
    means: { '★': 'owns', '●': 'does', '○': 'advises', '–': 'hears' },
  },
  {
    text: '★ ha l’ultima parola; ● esegue; ○ consultato; – informato',
    where: 'below',
    means: { '★': 'owns', '●': 'does', '○': 'advises', '–': 'hears' },
  },
  {
    text: '▲ = risponde | ● = fa il lavoro | ◐ = dà una mano | – = per conoscenza',
    where: 'above',
    means: { '▲': 'owns', '●': 'does', '◐': 'helps', '–': 'hears' },
  },
  {
    text: 'Legenda: ★ beslist · ● doet het · ○ denkt mee · – krijgt bericht',
    where: 'below',
    means: { '★': 'owns', '●': 'does', '○': 'advises', '–': 'hears' },
  },
  {
    text: '★ heeft het laatste woord; ● voert uit; ○ meedenken; – laten weten',
    where: 'above',
    means: { '★': 'owns', '●': 'does', '○': 'advises', '–': 'hears' },
  },
  {
    text: '▲ = eindverantw. | ● = uitvoeren | ◐ = helpt mee | – = weten',
    where: 'below',
    means: { '▲': 'owns', '●': 'does', '◐': 'helps', '–': 'hears' },
  },
  {
    text: 'TD = technische dienst. R = uitvoeren, A = eindverantw., C = vooraf vragen, I = laten weten',
    where: 'above',
    means: { R: 'does', A: 'owns', C: 'advises', I: 'hears' },
  },
  {
    text: 'R = doen, A = eindverantw., C = meedenken, I = op de hoogte houden',
    where: 'below',
    means: { R: 'does', A: 'owns', C: 'advises', I: 'hears' },
  },
  {
    text: 'A eindverantw. · R uitvoerend · C meepraten · I laten weten',
    where: 'above',
    means: { A: 'owns', R: 'does', C: 'advises', I: 'hears' },
  },
  {
    text: 'A has the last word | R does it | C asked | I gets told',
    where: 'below',
    means: { A: 'owns', R: 'does', C: 'advises', I: 'hears' },
  },
];
