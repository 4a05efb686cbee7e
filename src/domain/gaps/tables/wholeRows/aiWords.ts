/** Words by which a row of one's own is known as the row that speaks for AI, in the six languages that names are read in. */
import { anyOf } from '../../../recognition/anyOf';

export const AI_VENDORS = anyOf(
  /open.?source|(validat|assess|check|review|approve|vet)\S* .*(vendor|third.?party|supplier|licen)/i,
  /(vendor|supplier|licen\S*) (risk|validation|assessment|review|terms|governance)|vendor.*(terms|licen)/i,
  /\b(choos|select|pick|compar|decid|swap|switch|choi[sx]|elegir|elecci|selecci|sele[cç]|sceg?l|escolh)\S*.* ((model|modell|modèle|modelo|modello|llm|assistant|assistent|asistente|assistente|chatbot|bot)|(vendor|provider|supplier|third.?party|anbieter|fournisseur|proveedor|fornitor|fornecedor))/i,
  /(modell)?(vendor|provider|supplier|third.?party|anbieter|fournisseur|proveedor|fornitor|fornecedor)\S*.*(auswahl|auswähl|wähl)/i,
);

export const KNOWLEDGE_SOURCES = anyOf(
  /knowledge (source|base)|source.*(freshness|ownership|rights)|owner of .*source|(freshness|rights) of .*sources?/i,
  /wissensquelle|wissensbasis/i,
  /(base|sources?) de connaissance/i,
  /(base|fuentes?) de conocimiento/i,
  /base di conoscenza|fonti (della|di) conoscenza/i,
  /(base|fontes?) de conhecimento/i,
);

export const AI_OPERATION = anyOf(
  /(keep|run|operat|watch|monitor).*(model|endpoint|ai|assistant|inference)|operational health/i,
  /(drift|quality) .*production/i,
  /(model|modell|modèle|modelo|modello|llm|assistant|assistent|asistente|assistente|chatbot|bot)\S*.*(betrieb|überwach|betreib)|(betrieb|überwach|betreib)\S*.*((model|modell|modèle|modelo|modello|llm|assistant|assistent|asistente|assistente|chatbot|bot)|\bki\b)/i,
  /(exploit|surveill|operar|vigilar|monitor|sorvegli|gestire|esercizio)\S*.*((model|modell|modèle|modelo|modello|llm|assistant|assistent|asistente|assistente|chatbot|bot)|\bia\b)/i,
  /\b(serve|serving)\b.*(model|assistant)|(model|assistant|inference)\S* (monitoring|serving|operation|uptime|latency)|latency of/i,
  /(supervision|operación|operação|esercizio|exploitation) d\S* ?(modèle|modelo|modello|assistant)/i,
);

export const AI_STRATEGY = anyOf(
  /\b(ai|ki|ia|ml)\b.*(strateg|stratég|estratég|architect|roadmap)/i,
  /(strateg|stratég|estratég|roadmap).*\b(ai|ki|ia)\b/i,
);

export const OVERSIGHT = anyOf(
  /(human|menschlich\S*)( \S+)? (oversight|supervision|aufsicht|kontrolle|review|check|approv|overrid|in the loop)|oversight|\b(a|one) person (reviews|checks|approves)|people (review|check)/i,
  /(supervision|contrôle|revue|validation) humaine?/i,
  /(supervisión|revisión|control) human[ao]/i,
  /(supervisione|revisione|controllo) uman[ao]/i,
  /(supervisão|revisão|controle|controlo) human[ao]/i,
  /(humans?|people|person|clinician|expert)\b.* (overrul|overrid|confirm|approv)\S*.*(model|suggestion|decision|answer|output|\bai\b)/i,
  /mensch\S* prüf|humain\S* (valid|vérif|contrôl)|persona (revis|verific|control)\S*|pessoa (revê|revis|verific)\S*/i,
  // Who takes over from it, or reads what it said, watches it.
  /\b(hand|pass|escalat|transfer|route)\S* .{0,20}to (an? |the )?(human|person|agents?\b|colleague|staff|operator|adviser)|(human|person|agent|colleague) takes over/i,
  /\b(read|review|check|sampl|spot.?check|listen)\S* .{0,20}(random|sampl|\d+).{0,20}(chat|answer|conversation|transcript|repl|dialog)/i,
  /(übergabe|übergib|weiterleit\S*|abgabe) an (einen |den |die )?(mensch|mitarbeit|person|sachbearbeit|berater)|mensch übernimmt|stichprobe\S* .{0,20}(antwort|chat|dialog|gespräch)|(antwort|chat|dialog|gespräch)\S*.{0,20}stichprobe/i,
  /(passer|passage|transf|escalad|relais|reprise)\S* .{0,15}(à|par|vers) (un |une )?(humain|conseiller|agent|personne|opérateur)|échantillon\S* .{0,20}(réponse|conversation|chat)|relire .{0,20}(réponse|conversation)/i,
  /(pas|deriv|transfer|escal)\S* .{0,15}(a|por) (un |una )?(humano|persona|agente)|muestra\S* .{0,20}(respuesta|conversacion|chat)|(leer|revisar) .{0,20}(conversaciones|respuestas|chats)/i,
  /(pass|trasfer|escal)\S* .{0,15}(a |all')(un |una |un')?(umano|persona|operatore)|campion\S* .{0,20}(rispost|conversazion|chat)|(leggere|rileggere) .{0,20}(conversazioni|risposte|chat)/i,
  /(pass|transfer|encaminh|escal)\S* .{0,15}(a|para) (um |uma )?(humano|pessoa|agente|operador)|amostra\S* .{0,20}(resposta|conversa|chat)|(ler|rever) .{0,20}(conversas|respostas|chats)/i,
);

export const GO_NO_GO = anyOf(
  /go.?\/?.?no.?go|release approval|sign.?off before (go|launch|release)|(approve|release|sign.?off)\S* .*\b(ai|model|assistant)\b|decide\S* .*\b(ai|model|assistant)\b.*(release|launch|production|live)/i,
  /decid\S* .*goes live|freigabe.*(modell|\bki\b|assistent)|(modell|ki|assistent)\S*.?freigabe/i,
  /(valid|autoris|décid)\S* .*mise en (production|service)/i,
  /(autoriz|aprob|aprov|approv)\S* (el|il|la|o|a|al|l.)? ?((model|modell|modèle|modelo|modello|llm|assistant|assistent|asistente|assistente|chatbot|bot)|\bia\b)/i,
  /release decision.*model|entscheidung .*(einsatz|freigabe).*(modell|ki)/i,
  /decisi\S* .*(puesta en producción|lanzamiento|lançamento|rilascio).*(modelo|modello|ia)|decid\S* .*(rilascio|lançamento|lanzamiento).*(modello|modelo|ia)/i,
);

export const IMPACT = anyOf(
  /impact assessment|\bdpia\b|\bfria\b|assess.*impact.*(privacy|rights)/i,
  /folgenabschätzung|\bdsfa\b|analyse d.impact|\baipd\b|evaluación de impacto|\beipd\b/i,
  /valutazione d.impatto|avaliação de impacto|\bripd\b/i,
);

export const INDEPENDENT = anyOf(
  /(independent|second|third).*(eval|test|assess|validat)|red.?team/i,
  /unabhängig\S*.*(bewert|prüf|test|evalu)|(évaluation|validation|test)\S* indépendant/i,
  /(evaluaci|validaci|prueba)\S* independiente|(valutazion|validazion|prov|verific)\S* indipendent|(avaliaç|validaç|teste)\S* independente/i,
  /(evaluat|test|review|validat)\S* by (another|an independent|a second|an external)|external (audit|review|test)/i,
  /unabhängige (stelle|prüf)|par un tiers|par une équipe indépendante|(equipo|terceros?|equipe|terzi|terceiros?) independ|da parte di terzi|por terceiros?/i,
);

/** What harms is stopped, or what ran before is put back, whatever it is called. */
export const TURNED_OFF = anyOf(
  /(previous|older|last good|prior) (version|model|prompt)|go(ing|es)? back to\b|\broll(s|ed|ing)?.?back|\broll(s|ed|ing)? (?!out)(\w+ ){1,3}back\b/i,
  /\b(turn|switch|take|pull|shut)(s|ing)?\b.{0,30}\b(off|offline|down)\b|kill.?switch|(feature|chat|bot|assistant)\S* (off|pause)/i,
  /\b(vorherig|alt|letzt)\S* (version|modell|stand)|abschalt|ausschalt|abstell|zurückroll/i,
  /(version|modèle) précédent|revenir (à|en)|retour arrière|désactiv|débranch|coup(er|ure de) l|arrêt du (bot|chatbot|modèle|service)/i,
  /(versión|modelo) anterior|volver a la|vuelta atrás|apag(ar|ado)|desactiv|desconect/i,
  /(versione|modello) precedente|tornare alla|spegn|disattiv/i,
  /(versão|modelo) anterior|voltar à|reverter|deslig|desativ/i,
);
