/** Words of products that a law lets onto the market, and of AI that answers people, in the six languages that names are read in. */
import { anyOf } from '../../../recognition/anyOf';
import type { SubjectWords } from './subject';

export const REGULATED: SubjectWords = {
  // To security people MDR is a service that watches.
  asks: anyOf(
    /\bce file|marchio ce\b|\bkba\b|homologation (des? )?véhicule|homologation of (the )?(vehicle|car)|registro sanitario|\bfaa\b|\beasa\b/i,
    /\bmdr\b.{0,4}(anhang|annexe?|class|klass|technical|art)|medical device|\bivdr\b|eudamed|\budi\b|\b510\(?k\)?|\bfda\b|21 cfr|design history file|\bdhf\b/i,
    /(62304|13485|14971|62366|60601|26262|21434|13849|62061)\b|\bdo.?178|\basil\b|\batex\b|unece|\br15[56]\b|type.?approval/i,
    /notified body|clinical evaluation|intended (use|purpose)|risk management file|plac\S+ on the market|declaration of conformity|\bce.?(mark|kennz)|machinery (directive|regulation)|technical (file|documentation)\b.*\b(ce|mdr|device)/i,
    /medizinprodukt|benannte\S* stelle|klinische bewertung|zweckbestimmung|risiko(management)?akte|inverkehrbring|konformitätserklärung|typgenehmigung|maschinen(richtlinie|verordnung)/i,
    /dispositifs? médica|organisme notifié|évaluation clinique|mise sur le marché|déclaration de conformité|marquage ce\b/i,
    /productos? sanitario|organismo notificado|evaluación clínica|puesta en el mercado|declaración de conformidad|marcado ce\b/i,
    /dispositiv\S medic|organismo notificato|valutazione clinica|immissione (in commercio|sul mercato)|dichiarazione di conformità|marcatura ce\b/i,
    /dispositivos? médico|avaliação clínica|colocação no mercado|declaração de conformidade|marcação ce\b/i,
  ),
  answers: anyOf(
    /feedback|adverse|returned (units|goods|devices)|\breturns\b|after.?sales|hotline|service cases|safety (letter|notice)|(hospital|clinic|customer)s? (tell|report|say)/i,
    /rückmeldung|rückläuf|kundendienst|ausfälle|meldepflicht|sicherheitshinweis|retours? (des )?clients?|indésirable|signalement|après.vente/i,
    /incidencias de|efectos adversos|avisos? de seguridad|posventa|segnalazion|\bresi\b|guasti|avvisi di sicurezza|pós.venda|ocorrências|notificação/i,
    /complaint|post.?market|after.?market|\bpms\b|\bpsur\b|\bpmcf\b|vigilance|field (safety|action|report|issue|fail|monitor|return)|from the field|recall|\bfsca\b|\bfsn\b|serious incident|trend report|\bmaude\b|warranty/i,
    /psirt|disclosure|(security|vulnerabilit)\S* .*(report(s|ed)?|from) .*(outside|research|extern|public)|reports? (from|by) (research|customers|hospitals)/i,
    /reklam|beschwerde|marktbeobacht|marktüberwach|vigilanz|rückruf(?!nummer)|feld(beobacht|ausf|korrekt|maßnahm)|maßnahmen im feld|produktbeobacht|schwachstellenmeld|gemeldete schwach|vorkommnis|gewährleist/i,
    /réclamation|vigilance|après.?commercial|rappels? (de|du) |retours? (du )?terrain|actions? correctives? (de sécurité|terrain)|incidents? graves?/i,
    /reclamaci|vigilancia|poscomerc|retirada|alertas? sanitari|incidentes? graves?/i,
    /reclami|sorveglianza post|post.?commerc|richiam|vigilanza|incidenti gravi/i,
    /reclamaç|vigilância|pós.?(mercado|comerc)|recolha d/i,
  ),
  answersNot:
    /recall and precision|météo|before release|supplier complaint|coffee|complaints? about (coffee|payment)/i,
};

export const ANSWERING_AI: SubjectWords = {
  asks: anyOf(
    /assistente? (ia|ki)\b|asistente (ia|ki)\b|robô de atendimento/i,
    /\bprompts?\b|\bllms?\b|\bgpt\b|chat.?bot|\bbots?\b|language model|\brag\b|jailbreak|ai (assistant|agent|feature|answer)|gen(erative)?.?ai\b|fine.?tun|knowledge base.*(bot|assistant)/i,
    /(base|foundation) model|\bmodel (version|release|retrain|vendor|provider|choice)|retrain|credit scor|scoring model|automatic\S* (rank|decision)|talk\w* to a (machine|bot)/i,
    /sprachmodell|\bki.?(assisten|modell|system|antwort)|assistent\S* .*\bki\b/i,
    /agent conversationnel|modèle de langage|assistant (ia|virtuel)/i,
    /modelos? de (lenguaje|ia)|asistente (virtual|de ia)|habla con una máquina/i,
    /modello linguistico|modell[io] (di ia|llm)|assistente virtuale/i,
    /modelos? de (linguagem|ia)|assistente virtual/i,
  ),
  asksNot: /prompt payment|command prompt|dependabot|\bbot (traffic|attack|protection|defen[cs]e)|robot/i,
  answers: anyOf(
    /\bscor(e|es|ing) of\b|quality gate|(answers?|chats?|conversations?) (is |are )?(review|signed|checked|rated)|thumbs|dry run|error rate|answer\S* right|sign\S* off the answers|\d{1,6} (old |test |real )?questions/i,
    /stichprobe|musterfragen|fehlerquote|stimm(t|en) .*antwort|échantillon|questions types?|taux d.erreur/i,
    /muestra|preguntas tipo|tasa de error|campione|domande tipo|tasso di errore|amostra|perguntas tipo|taxa de erro/i,
    /\bevals?\b|evaluat|golden|gold standard|benchmark|red.?team|hallucinat|groundedness|grounding|answer quality|quality of (the )?(answer|respons|output)|accuracy|correctness|(regression|test|reference) (set|suite|question|prompt|conversation)|llm.as|\bbias\b|fairness|model (validation|test|quality)|(valid|test)\S* .*(model|prompt|assistant|bot|answers?|\bai)\b|right answers|\btest(s|ed|ing)? (with|by|of|it|the|before)\b|\buser tests?|offline test|shadow mode|a\/b/i,
    /halluz|antwortqualität|testfragen|güte der|(modell|antwort|prompt)\S*.?(valid|bewert|prüf|test)|antworten (prüf|bewert|test)|goldstandard|evaluier|(prüf|test|bewert)\S* .*(antwort|modell|prompt)/i,
    /évalu|jeu (de|d.) ?(questions|test|éval)|qualité des réponses|validation du modèle|questions de test|test\S* .*(réponses|prompts|modèle)/i,
    /evaluaci|alucin|calidad de (las )?respuestas|preguntas de prueba|validaci\S* del modelo|(prueba|test)\S* .*(respuestas|modelo|prompts)|juego de preguntas|sesgos?\b/i,
    /valutazion|allucin|qualità delle risposte|domande di (prova|test)|validazione del modello|(prov|test)\S* .*(risposte|modello|prompt)/i,
    /avaliaç|qualidade das respostas|perguntas de teste|validação do modelo|(teste)\S* .*(respostas|modelo|prompts)/i,
  ),
  answersNot: anyOf(
    /pen.?test|vendor|supplier|lieferant|fournisseur|proveedor|fornitor|fornecedor|desempenho|performance review|impact|unit.?test|tests? unit|usability/i,
    /folgen|risk assessment|of the data|datenqual|calidad de datos/i,
  ),
};
