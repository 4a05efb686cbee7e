/** Legends that explain words of cells, in six languages and in all places. Written before the code that reads them. */
import type { WrittenLegend } from './writtenLegends';

type Means = WrittenLegend['means'];

/** The words in the order of who answers, who does it, who is asked and who is told. */
const of = (words: string, where: WrittenLegend['where'], ...lines: readonly string[]): WrittenLegend => {
  const [owns = '', does = '', advises = '', hears = ''] = words.split(', ');
  const means: Means = { [owns]: 'owns', [does]: 'does', [advises]: 'advises', [hears]: 'hears' };
  return { text: lines.join('\n'), where, means };
};

export const wordLegends: readonly WrittenLegend[] = [
  of(
    'owns, does, helps, hears',
    'above',
    "*owns* = your neck. *does* = your hands. *helps* = ask them. *hears* = tell them. Written on the train to the offsite, change it if it's wrong.",
  ),
  of(
    'Boss, Hands, Voice, Mail',
    'below',
    '**Boss** = answers for the result, **Hands** = does it, **Voice** = asked first, **Mail** = told afterwards',
  ),
  of(
    'Decides, Drives, Weighs in, Reads',
    'top',
    'Drives = does the work; Decides = answers for it, one per line; Weighs in = asked before; Reads = told after',
  ),
  of(
    'Boss, Hands, Voice, Mail',
    'rows',
    'Boss: answers for it',
    'Hands: does the work',
    'Voice: is asked before',
    'Mail: is told after',
  ),
  of('Boss, Hands, Voice, Copy', 'cells', 'Boss = owns it|Hands = does it|Voice = is asked|Copy = gets told'),
  of(
    'Boss, Hands, Voice, Copy',
    'pairs',
    'Boss|answers for the result',
    'Hands|does the work',
    'Voice|is asked before',
    'Copy|is told after',
  ),
  of(
    'Captain, Crew, Pilot, Shore',
    'above',
    'How to read it: Captain → answers for it / Crew → does it / Pilot → asked before / Shore → told after',
  ),
  of(
    'Chef, Macher, Rat, Post',
    'top',
    'Chef = trägt die Verantwortung, nur einer je Zeile',
    'Macher = führt aus. Rat = wird vorher gefragt. Post = wird informiert.',
  ),
  of(
    'Kopf, Hand, Mund, Ohr',
    'above',
    '**Kopf** = verantwortet das Ergebnis, **Hand** = macht es, **Mund** = wird gefragt, **Ohr** = bekommt Bescheid',
  ),
  of(
    'Kopf, Hand, Mund, Ohr',
    'below',
    'Legende: Kopf: hält den Kopf hin; Hand: macht es; Mund: wird gefragt; Ohr: wird informiert',
  ),
  of(
    'Hut auf, packt an, redet mit, liest mit',
    'top',
    '„Hut auf“ = steht dafür gerade | „packt an“ = führt aus | „redet mit“ = wird gefragt | „liest mit“ = wird informiert',
  ),
  of(
    'Chef, Main, Avis, Copie',
    'top',
    'Chef = répond du résultat, un seul par ligne',
    'Main = fait le travail. Avis = on lui demande avant. Copie = on le prévient.',
  ),
  of(
    'Tête, Bras, Voix, Oreille',
    'above',
    '_Tête_ = répond du résultat, _Bras_ = exécute, _Voix_ = consulté avant, _Oreille_ = informé après',
  ),
  of(
    'Tête, Bras, Voix, Oreille',
    'rows',
    'Tête : répond du résultat',
    'Bras : exécute',
    'Voix : consulté avant',
    'Oreille : informé après',
  ),
  of(
    'Manda, Hace, Opina, Se entera',
    'top',
    'Manda = responde del resultado, uno solo por tarea',
    'Hace = se remanga. Opina = se le pregunta antes. Se entera = se le avisa.',
  ),
  of(
    'Jefe, Mano, Voz, Copia',
    'below',
    'Jefe = responde, Mano = ejecuta, Voz = se le consulta, Copia = se le informa',
  ),
  of(
    'Cabeza, Manos, Voz, Oreja',
    'above',
    '«Cabeza» = quien responde; «Manos» = quien lo hace; «Voz» = a quien se consulta; «Oreja» = a quien se informa',
  ),
  of(
    'Capo, Braccia, Voce, Orecchie',
    'top',
    'Capo = ne risponde, uno solo per riga',
    'Braccia = lo fa. Voce = viene sentito prima. Orecchie = viene avvisato.',
  ),
  of(
    'Testa, Mani, Voce, Posta',
    'below',
    '**Testa** – risponde del risultato; **Mani** – esegue; **Voce** – va sentito; **Posta** – va informato',
  ),
  of(
    'Chefe, Braço, Voz, Ouvido',
    'top',
    'Chefe = responde pelo resultado, um só por linha',
    'Braço = faz. Voz = é ouvido antes. Ouvido = é avisado depois.',
  ),
  of(
    'Cabeça, Mão, Voz, Correio',
    'above',
    'Cabeça: responde pelo resultado · Mão: executa · Voz: é ouvido antes · Correio: é informado',
  ),
  of(
    'Cabeça, Mão, Voz, Correio',
    'cells',
    'Cabeça = responde pelo resultado|Mão = executa|Voz = é ouvido antes|Correio = é informado',
  ),
];

/** Lines that explain words, none of them a word of the cells. */
export const noWords: readonly string[] = [
  'PM = project manager, QA = quality assurance',
  'Phase 1 = design, Phase 2 = build',
  'Done = told to the client, Open = ask Bo first',
  'Owner: Ana. Reviewer: Bo. Informed: nobody.',
];
