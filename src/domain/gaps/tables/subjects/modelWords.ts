/** Words of a model that scores, forecasts or decides, and of who watches how right it stays, in the six languages that names are read in. */
import { anyOf } from '../../../recognition/anyOf';
import type { SubjectWords } from './subject';

export const SCORING: SubjectWords = {
  asks: anyOf(
    /scoring (model|api|engine|service)|(fraud|forecast|risk|credit|churn|predictive|prediction|ranking|recommend\w*) (model|score)s?\b|challenger|champion|\bre-?train|model (card|registry|validation|release|version|artefact)|validation of the model|feature (pipeline|store|engineering)|score cut.?offs?|(?<!staff )training (data(?! sheet)|set|run)s?\b|train (the|a|new) .{0,20}model/i,
    /modellkarte|trainingsdaten|(scoring|prognose|risiko|bonitäts|betrugs|ki)-?modell|neu trainier|nachtrainier/i,
    /modèle de (scoring|score|prévision|détection)|réentra[iî]n|données d.entra[iî]nement|(carte|fiche) du modèle/i,
    /modelos? de (scoring|predicción|pontuação|previsão|riesgo|fraude)|reentren|datos de entrenamiento|ficha del modelo|retrein|dados de trein/i,
    /modell[oi] di (scoring|previsione|rischio|frode)|riaddestr|dati di addestramento/i,
  ),
  // What it was trained with is no staff that is.
  asksNot:
    /data model|datenmodell|business model|operating model|cost model|support model|training data sheet/i,
  answers: anyOf(
    /\bdrift(?! nets)|backtest|back-test|precision|recall\b|false (positive|negative|alarm)s?|hit.?rate|live accuracy|outcome monitoring|population stability|\bpsi\b|model (health|quality|performance|monitor|watch|decay)|(watch|monitor|observ|track)\w* .{0,30}(model|score|scoring quality|predict|accuracy|champion)|(model|score|predict\w*)s?\b.{0,30}(monitor|watch|observ|shift|still right|in production|after (release|go.?live)|degrad)|still right/i,
    /modell\S*.{0,20}(überwach|beobacht|im betrieb|güte im)|(überwach|beobacht)\S* .{0,20}(modell|güte)|trefferquote|fehlalarm|modellgüte im/i,
    /dérive|faux positifs|(surveill|suivi)\S* .{0,12}modèle|modèle en production|performance du modèle/i,
    /\bderiva\b|desvio do modelo|falsos? positivos?|(vigil|segui|monitor|acompanh)\S* .{0,20}model|modelo en producción|modelo em produção/i,
    /falsi positivi|(sorvegli|monitor)\S* .{0,12}modello|modello in (esercizio|produzione)/i,
  ),
  answersNot: anyOf(
    // What is done once before it goes live is no watch.
    /(pre|before|vor|avant|antes|prima)\S*.{0,12}(go.?live|release|freigabe|live|mise en|puesta|del rilascio|entrada)/i,
    /uptime|latency|deployment|prices/i,
  ),
};
