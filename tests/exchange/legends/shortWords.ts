/** Words that are cut short with a dot and explained behind it, as their cells hold them. */
import type { WrittenLegend } from './writtenLegends';

export const shortWords: readonly WrittenLegend[] = [
  {
    text: 'Cómo se lee: **Resp.** da la cara (uno por fila) · **Ejec.** lo hace · **Cons.** se le pregunta antes · **Inf.** se le avisa',
    where: 'above',
    means: { 'Resp.': 'owns', 'Ejec.': 'does', 'Cons.': 'advises', 'Inf.': 'hears' },
  },
  {
    text: 'Verantw. entscheidet, Durchf. macht es, Ber. wird gefragt, Info. wird informiert',
    where: 'below',
    means: { 'Verantw.': 'owns', 'Durchf.': 'does', 'Ber.': 'advises', 'Info.': 'hears' },
  },
  {
    text: 'Acc. = answers for it; Cons. = asked before; Inf. = told after',
    where: 'above',
    means: { 'Acc.': 'owns', 'Cons.': 'advises', 'Inf.': 'hears' },
  },
  {
    text: 'Resp. does it, Acc. answers for it, Cons. is asked before, Inf. is told after',
    where: 'below',
    means: { 'Resp.': 'does', 'Acc.': 'owns', 'Cons.': 'advises', 'Inf.': 'hears' },
  },
];
