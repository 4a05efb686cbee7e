// "e" is Italian and Portuguese: in terse tables it is the commonest small word, and says nothing alone.
import { expect, it } from 'vitest';
import { countLanguages } from '../../../src/domain/recognition/countLanguages';
import { plainWords } from '../../../src/domain/recognition/plainWords';

function languagesOf(names: string): readonly string[] {
  const count = countLanguages();
  for (const name of names.trim().split(/\s*[|\n]\s*/)) count.add(plainWords(name));
  return count.languages().map(({ language }) => language);
}

// Written before they were run: of these and one more, seven were known at first.
it.each([
  [
    'Portuguese',
    `Refinar e estimar histórias | Deploy e rollback | Backups e reposição | Retenção e eliminação | Piquete | Pentest e correções
      Contratos e faturas | Regras antifraude | Sandbox | Chaves e HSM`,
  ],
  [
    'Portuguese',
    'Proposta e preço | Briefing e âmbito | Desenho do site | Textos do cliente | Programação e testes | Publicação | Avarias | Cobrança',
  ],
  [
    'Portuguese',
    'Escala e folgas | Alertas e painéis | Cópias e restauro | Licenças e contratos | Formação e manuais | Acessos e senhas | Rede | Postos',
  ],
  [
    'Portuguese',
    'Análise e desenho | Código e revisão | Testes e aceitação | Mudanças e versões | Custos e faturas',
  ],
  [
    'Portuguese',
    'Suporte ao utilizador | Formação ao pessoal | Manuais | Contas e acessos | Cópias | Rede do edifício | Impressoras',
  ],
  [
    'Italian',
    `Analisi e disegno | Codice e revisione | Prove e accettazione | Modifiche e versioni | Costi e fatture | Turni e ferie
      Backup e ripristino | Contratti e licenze`,
  ],
  [
    'Italian',
    'Preventivo e contratto | Testi e foto | Grafica | Prove e correzioni | Messa online | Guasti | Fatture e incassi',
  ],
  [
    'Italian',
    'Turni e reperibilità | Allarmi e cruscotti | Copie e ripristino | Formazione e manuali | Accessi e password | Rete',
  ],
  [
    'Italian',
    'Server e rete | Utenti e permessi | Fornitori e contratti | Guasti | Modifiche e rilasci | Copie | Stampanti',
  ],
  [
    'Spanish',
    'Análisis y diseño | Código y revisión | Pruebas | Cambios y versiones | Costes y facturas | Guardias e incidencias',
  ],
  [
    'Spanish',
    'Servidores y red | Usuarios y permisos | Proveedores e importes | Averías | Cambios | Copias | Impresoras',
  ],
])('%s is known where what joins two words is the commonest small word', (language, names) => {
  expect(languagesOf(names)).toEqual([language, 'English']);
});

it('nothing tells a language where the verbs beside it are Spanish as well', () => {
  const names =
    'Planear e orçar | Testar e aprovar | Entregar | Vigiar e avisar | Corrigir e explicar | Comprar e pagar';
  expect(languagesOf(names)).toEqual(['English']);
});
