/** Legends whose explanations have a comma in them or say in a whole sentence what a letter is. Written before the code. */
import type { WrittenLegend } from './writtenLegends';

const RACI: WrittenLegend['means'] = { R: 'does', A: 'owns', C: 'advises', I: 'hears' };

export const longLegends: readonly WrittenLegend[] = [
  'Legend: A – one person, gets the phone call. R – works on it. C – has a say before. I – reads it afterwards.',
  'A: exactly one, is rung at night; R: works on it; C: has a say; I: just reads it',
  'A = one name, no more | R = hands on | C = asked first | I = reads about it',
  'A = one of us, answers for it. R = anyone, does the work. C = experts, asked before. I = the others, get told.',
  'A = genau eine Person, wird angerufen; R = arbeitet daran; C = wird vorher gefragt; I = liest es nachher',
  'A: nur einer, mit Namen. R: setzt um. C: redet mit. I: liest mit.',
  'A = une seule personne, on lui téléphone ; R = fait le travail ; C = donne son avis ; I = le lit après',
  'A : une personne, avec son nom | R : réalise | C : consulté | I : lit ensuite',
  'A = una sola persona, recibe la llamada; R = lo hace; C = opina antes; I = lo lee después',
  'A: una persona, con nombre. R: ejecuta. C: se le consulta. I: solo lee.',
  'A = una sola persona, riceve la telefonata; R = lo fa; C = va sentito; I = lo legge dopo',
  'A = uma só pessoa, recebe a chamada; R = faz; C = dá parecer; I = lê depois',
].flatMap((text, at): WrittenLegend[] => [{ text, where: at % 2 === 0 ? 'below' : 'above', means: RACI }]);
