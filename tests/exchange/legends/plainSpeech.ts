/** What people say of letters in plain speech, in six languages. Written before the code that reads it. */
import type { Meaning } from '../../../src/domain/matrix/scheme/scheme';

type Spoken = { readonly [letter in 'R' | 'A' | 'C' | 'I' | 'S' | 'V']?: readonly string[] };

export const MEANT: { readonly [letter: string]: Meaning } = {
  R: 'does',
  A: 'owns',
  C: 'advises',
  I: 'hears',
  S: 'helps',
  V: 'checks',
};

export const plainSpeech: readonly Spoken[] = [
  {
    R: ['rolls up their sleeves', 'makes it happen', 'picks it up', 'gets their hands dirty', 'you do it'],
    A: [
      'stands for it',
      "it's on them",
      'has to explain it if it goes wrong',
      'takes the heat',
      "it's yours in the end",
    ],
    C: ['run it past them', 'we want their view', 'has something to say about it', 'bounce it off them'],
    I: [
      'drop them a line',
      'finds out',
      'gets the news',
      'tell them when it is done',
      'hears of it',
      'send them a note',
    ],
    S: ['chips in', 'jumps in when needed'],
    V: ['double-checks it', 'looks it over'],
  },
  {
    R: ['packt zu', 'nimmt es in die Hand', 'legt Hand an', 'kümmert sich drum'],
    A: ['steht dafür ein', 'trägt es am Ende', 'hat den Hut auf', 'muss dafür geradestehen'],
    C: ['wird mit ins Boot geholt', 'darf mitreden', 'wird vorher angesprochen', 'gibt seinen Senf dazu'],
    I: [
      'bekommt es gesagt',
      'hört davon',
      'kriegt eine Nachricht',
      'erfährt es hinterher',
      'wird auf Stand gebracht',
    ],
    S: ['greift unter die Arme', 'springt ein'],
    V: ['schaut drüber', 'prüft gegen'],
  },
  {
    R: ['met la main à la pâte', 's’y colle', 'fait le boulot'],
    A: ['en porte la charge', 'doit s’en expliquer', 'porte le chapeau'],
    C: ['on lui demande', 'on prend son avis', 'a voix au chapitre'],
    I: ['on lui dit', 'l’apprend', 'reçoit un mot', 'on le met au parfum'],
    S: ['prête main-forte'],
    V: ['relit derrière', 'jette un œil'],
  },
  {
    R: ['pone manos a la obra', 'se pone con ello', 'lo saca adelante'],
    A: ['es cosa suya', 'pone la cara', 'responde si sale mal'],
    C: ['se le pide opinión', 'se habla antes con él', 'tiene voz'],
    I: ['se le cuenta', 'se le dice', 'le llega un aviso', 'lo sabe después'],
    S: ['arrima el hombro'],
    V: ['le echa un ojo'],
  },
  {
    R: ['põe a mão', 'mete a mão na massa', 'toca o trabalho'],
    A: ['é dele', 'responde por isso', 'dá satisfação', 'é quem assume'],
    C: ['dá pitaco', 'a gente pergunta antes', 'é chamado a opinar'],
    I: ['recebe um aviso', 'a gente conta', 'fica por dentro'],
    S: ['dá uma força'],
    V: ['confere', 'dá uma olhada'],
  },
  {
    R: ['ci mette le mani', 'si rimbocca le maniche', 'se la sbriga'],
    A: ['è roba sua', 'deve renderne conto', 'se ne fa carico'],
    C: ['gli si chiede', 'si sente il suo parere', 'dice la sua'],
    I: ['gli si dice', 'viene a saperlo', 'gli arriva una mail', 'lo sa dopo'],
    S: ['dà una mano'],
    V: ['ci dà un’occhiata', 'ricontrolla'],
  },
];

/** Nearly the same words, which do not mean that. What they mean is asked. */
export const otherSpeech: readonly (readonly [string, Meaning])[] = [
  ['stands in for it', 'owns'],
  ['stands by', 'owns'],
  ['hands off', 'does'],
  ['it is not on them', 'owns'],
  ['has nothing to say about it', 'advises'],
  ['drop it', 'hears'],
  ['drop them from the list', 'hears'],
  ['writes the line', 'hears'],
  ['finds the fault', 'hears'],
  ['never run it past them', 'advises'],
  ['picks the colour', 'does'],
  ['wer die Hand hebt', 'does'],
  ['steht daneben', 'owns'],
  ['hat keinen Hut auf', 'owns'],
  ['bekommt nichts gesagt', 'hears'],
  ['hört auf', 'hears'],
  ['ne met pas la main à la pâte', 'does'],
  ['on ne lui dit pas', 'hears'],
  ['passe la main', 'does'],
  ['no es cosa suya', 'owns'],
  ['cuenta las cajas', 'hears'],
  ['no se le cuenta', 'hears'],
  ['pide la mano', 'does'],
  ['não é dele', 'owns'],
  ['abre mão', 'does'],
  ['a gente não conta', 'hears'],
  ['non è roba sua', 'owns'],
  ['alza le mani', 'does'],
  ['dice di no', 'advises'],
];

/** Items about cells with nothing in them end what is said of the letter before. */
export const emptyItems: readonly string[] = [
  'R = does the work · A = answers for the result · C = asked before · I = told · empty = not involved',
  'R = does it, A = owns it, C = asked, I = told, blank = not involved',
  'R = does it / A = owns it / C = asked / I = told / an empty cell = no part in it',
  'R: does it; A: owns it; C: asked; I: told; blank cells: nothing to do with it',
  'Empty = not involved · R = does it · A = owns it · C = asked · I = told',
  'R = macht es · A = verantwortet es · C = wird gefragt · I = wird informiert · leer = nicht beteiligt',
  'R = macht es, A = verantwortet es, C = wird gefragt, I = wird informiert, leere Felder = nicht beteiligt',
  'R = fait · A = en répond · C = consulté · I = informé · vide = pas concerné',
  'R = fait, A = en répond, C = consulté, I = informé, case vide = pas concerné',
  'R = lo hace · A = responde · C = consultado · I = informado · vacío = no participa',
  'R = lo hace, A = responde, C = consultado, I = informado, celda vacía = no participa',
  'R = faz · A = responde · C = consultado · I = informado · vazio = não participa',
  'R = lo fa · A = ne risponde · C = consultato · I = informato · vuoto = non coinvolto',
  'R = lo fa, A = ne risponde, C = consultato, I = informato, casella vuota = non coinvolto',
  'R = voert uit · A = eindverantwoordelijk · C = geraadpleegd · I = geïnformeerd · leeg = niet betrokken',
  'R = does it · A = owns it · C = asked · I = told · – = not involved',
  'R = does it · A = owns it · C = asked · I = told · - = not involved',
  'R = does it | A = owns it | C = asked | I = told | "-" = not involved',
];
