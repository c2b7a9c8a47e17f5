import type { Language } from '../../model';

/**
 * Regular verbs that report speech beside a quotation, in the form that is listed in a dictionary (German and Spanish
 * without prefix or pronoun); their forms of the third person are made by rule.
 */
const infinitives: Readonly<Record<Language, string>> = {
  en: `advise counsel instruct inform plead pray propose theorize affirm attest allege confess declaim deplore disagree dispute exclaim expound fret gripe grumble interject intone
    joke marvel moan murmur narrate opine profess quip rage rant reaffirm reassure rebuke recount refute relate remark
    remind retort scold sneer speculate stammer state stress stutter surmise taunt tease theorise theorize tout trumpet
    utter wail whine whisper worry yell bark beam bemoan boast chide clarify contend crow deadpan decry elaborate
    emphasise emphasize enthuse gloat gush hazard howl insist lament lecture mumble muse observe outline plead preach
    proclaim reason recall reckon reflect reiterate rejoin reminisce snap snarl sniff splutter sum surmise thunder
    venture volunteer wisecrack joke tweet post blog email message apologise apologize sympathise counter concede`,
  fr: `affirmer expliquer ajouter indiquer souligner assurer estimer préciser annoncer confier raconter résumer regretter
    dénoncer commenter témoigner glisser tonner plaider tweeter rétorquer accuser demander noter observer réitérer
    déplorer marmonner murmurer chuchoter pester agacer emporter insurger étonner exclamer interroger indigner inquiéter
    désoler argumenter riposter répliquer enchaîner nuancer tempérer trancher clamer scander railler blaguer plaisanter
    ironiser conseiller recommander certifier confirmer contester réfuter nier critiquer fustiger saluer louer vanter
    évoquer détailler expliciter justifier balayer minimiser relativiser pointer épingler signaler mentionner relater
    alerter supplier implorer exhorter espérer redouter considérer soupirer sangloter crier hurler écrier souffler
    balbutier bredouiller marteler insister juger avancer lancer renchérir`,
  de: `sagen erklären betonen ergänzen fragen antworten meinen warnen fordern kritisieren berichten behaupten erzählen
    bestätigen beklagen mahnen versichern äußern bekräftigen begründen klagen jubeln bedauern freuen kommentieren
    entgegnen erwidern resümieren urteilen erinnern erläutern präzisieren prophezeien prognostizieren scherzen seufzen
    spotten schimpfen wettern appellieren unterstreichen verteidigen flüstern murmeln frohlocken drohen kontern
    konstatieren konkretisieren argumentieren räsonieren philosophieren witzeln staunen stöhnen schwärmen poltern
    schnauben twittern posten rechtfertigen verdeutlichen monieren rügen tadeln würdigen loben schildern fluchen`,
  es: `declarar afirmar asegurar explicar señalar indicar manifestar subrayar destacar recordar anunciar apuntar comentar
    precisar lamentar denunciar preguntar reiterar contar calificar relatar confirmar quejar exclamar ironizar criticar
    celebrar elogiar felicitar zanjar matizar remarcar recalcar detallar argumentar opinar considerar augurar avisar
    bromear gritar susurrar suspirar confesar alertar contestar sentenciar aclarar alegar alabar aventurar constatar
    corroborar criticar cuestionar desafiar deslizar enfatizar espetar evocar explayar expresar ilustrar informar
    justificar murmurar narrar negar objetar observar ponderar presumir proclamar pronosticar puntualizar ratificar
    razonar rechazar reclamar replicar reprochar resaltar soltar sollozar tuitear valorar vaticinar`,
};

/** Endings of the third person and the participle for each class of verb: what the infinitive ends in → forms. */
const endings: Readonly<Record<Exclude<Language, 'en'>, readonly (readonly [ending: string, forms: string])[]>> = {
  fr: [
    ['er', 'e ent ait aient é a èrent'],
    ['ir', 'it issait i'],
  ],
  de: [
    ['eln', 'elt elte elten'],
    ['ern', 'ert erte erten'],
    ['en', 't te ten'],
  ],
  es: [['ar', 'a an ó aron aba aban']],
};

function english(base: string): string[] {
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`];
  if (base.endsWith('e')) return [`${base}s`, `${base}d`];
  const double = /^(?:quip|snap|chat)$/.test(base) ? base[base.length - 1] : '';
  return [/(?:s|x|sh|ch)$/.test(base) ? `${base}es` : `${base}s`, `${base}${double}ed`];
}

function formsOf(language: Language, infinitive: string): string[] {
  if (language === 'en') return english(infinitive);
  const [ending, forms] = endings[language].find(([last]) => infinitive.endsWith(last)) ?? ['', ''];
  const stem = infinitive.slice(0, infinitive.length - ending.length);
  return forms.split(' ').map((form) => join(language, stem, form));
}

/** Spelling where stem and ending meet: "lançait", "jugeait", "antwortete", "richtete". */
function join(language: Language, stem: string, form: string): string {
  if (language === 'fr' && /^[aâ]/.test(form)) {
    if (stem.endsWith('c')) return `${stem.slice(0, -1)}ç${form}`;
    if (stem.endsWith('g')) return `${stem}e${form}`;
  }
  if (language === 'de' && /[dt]$/.test(stem) && form.startsWith('t')) return `${stem}e${form}`;
  return stem + form;
}

function formsIn(language: Language): ReadonlySet<string> {
  return new Set(infinitives[language].split(/\s+/).flatMap((infinitive) => formsOf(language, infinitive)));
}

/** The forms that these verbs take in news, lower case. */
export const regularVerbs: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: formsIn('en'),
  fr: formsIn('fr'),
  de: formsIn('de'),
  es: formsIn('es'),
};
