/** Words of a product that is made and sold, and of a service that is run, in the six languages that names are read in. */
import { anyOf } from '../../../recognition/anyOf';
import type { AnswerWords } from '../subjects/subject';

/** Devices, machines and vehicles, what proves them fit, and what comes after they are sold. */
export const OF_A_PRODUCT: AnswerWords = {
  answers: anyOf(
    // A plant or a system is proven fit before it is handed over.
    /\bgamp\b|\bgxp\b|(?<!model |data )validation (master )?(plan|report|protocol|strategy)|trace(ability)? matrix|\bdeviations\b|qualification (plan|protocol|report)|(factory|site) acceptance|validierungs(plan|bericht)|qualifizierungs|(plan|rapport) de validation|plan de validación|piano di validazione|plano de validação/i,
    /\bscrews\b|from the factory|factory (test|accept|release)|\b(first|pilot) \S+ units|leaflet$|\btüv\b|schrauben|rütteltisch|erste \S+ stück|table vibrante|cartons et|première série|primeras? \S+ unidades|tornillos|prime \S+ macchine|parafusos|primeiras \S+ unidades/i,
    /\b(iso|iec|en|din)?.?(14971|13485|62304|62366|60601|26262|21434|13849|62061|61508|60335|60730|60204|12100)\b|\b(hil|sil|mil)\b.?(bench|test|rig|prüf)|(test|dyno) (bench|rig)|\budi\b|eudamed|510\(?k|\bcapas?\b(?! d[eao])|vigilance|\bfs(n|ca)\b|recalls?\b(?! (camp|and prec))|hw.?\/.?sw|\bemc\b|\bpcba?\b|\bboms?\b|bill of materials|firmware|bootloader|embedded(?! (analyt|report|video))|\beol\b.?test|flashing|type.?(approval|test|exam)|\bce.?(mark|label|conf|file|decl)|declaration of conform|[dp]?-?fmea|\bppap\b|first article|spare parts|design for (manuf|assembly|test)|transfer to (production|manufact)|(?<!data |image )labelling(?! of tickets| guid| tool)|\bIFU\b|\b[iop]q\b ?[/,]|misra|soup list|notified body|medical device|\bpms\b.*psur|clinical eval|design history|\bmold|(^|production |injection |prototype )tooling\b(?! (for|team))|pilot (run|series)|series production|homologation(?! (de (la )?sécurité|environment))|\burs\b|battery|sensor|actuator|housing|enclosure|schematic|mass production/i,
    /serien(anlauf|produktion|fertigung|reife|freigabe)|nullserie|vorserie|bauteil|maschinenrichtl|maschinenverordnung|typ(prüf|genehm|zulass)|\bemv|stückliste|schaltplan|prüfst[aä]nd|konformitäts(erkl|bew)|ce.?konform|ersatzteil|leiterplatte|platine|gehäuse|erstmuster|feldtest|feldausfäll|feldrück|gewährleistung(?! (von|der|des))|werkzeug(bau|form)|steuergerät|regler|medizinprodukt|produktsicherheit|rückruf/i,
    /bancs? d.essais?|marquage ce|carte électron|nomenclature (prod|des comp)|mise en fabric|pièces détach|pré.?série|industrialis|dispositifs? médic|matériovigil|organisme notifié|cahier des charges produit|essais? cem|rappels? (de )?produit/i,
    /banco de (prueb|ensay)|marcado ce|piezas de (rec|rep)|puesta en fabric|preserie|placa electr|producto sanitario|retirada de prod|homologaci\S+ (del? )?(la |los )?(veh|prod|equip|tipo|model|máq)/i,
    /banco (di )?prova|marcatura ce|distinta base|ricamb[i]|preserie|scheda elettr|dispositivo medico|omologaz|richiamo prod/i,
    /bancada de|marcação ce|peças de (rep|subst)|lista de materiais|pré.?série|placa eletr|dispositivo médico|homologaç\S+ (d[aeo]s? )?(veíc|prod|equip|tipo|model|máq)|recolha de prod/i,
  ),
  answersNot: /firewall|switch firmware|server firmware|intranet|sensor data lake/i,
};

/** What only those have who keep something running for others. */
export const OF_A_SERVICE =
  /on.?call|24 ?[x/] ?7|\bslas?\b|\bslos?\b|uptime|hosting|\bcloud\b|\baws\b|azure|kubernetes|\bk8s\b|tenants?\b|data.?cent(er|re)|server|back.?ups?\b|restore|fail.?over|service desk|help.?desk|monitoring|dashboards?|deploy|release train|prod(uction)? (env|access|data)|incident|outage|rufbereit|rechenzentrum|datensicherung|betriebsführ|astreinte|sauvegard|supervision|hébergement|exploitation|guardia|copias|servidor|nube\b|reperib|salvatagg|plantão|cópias|nuvem/i;
