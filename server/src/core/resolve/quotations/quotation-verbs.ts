import type { Language } from '../../model';

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/**
 * Verbs that report speech only beside a quotation ("prefers “…”", « a salué “…” »), so they are no part of the verbs of
 * saying at large; lower case.
 */
export const quotationVerbs: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set(`prefers preferred call describe laughed laughs sighed sighs shrugged shrugs grinned smiled snapped groaned sobbed
    chuckled enthused gushed mocked mocks scoffed scoffs sneered begged begs implored confided confides reckoned reckons
    guessed texted texts emailed likened likens welcomed welcomes spoke speaks accused accuses ruled rules feared fears
    interjected ventured mumbled bellowed roared declaimed clarified clarifies specified elaborated marvelled marveled
    recites recited objected objects protested summarised summarized summarises summarizes`),
  fr: set(`répète répétait répété appelle épelle martèle espère redoute salué salue saluait souffle soufflé exclame exclamé exclamait plaint plaignait félicité félicite réjouit réjoui inquiète inquiété
    indigné indigne étonne étonné interroge interrogé évoqué évoque critiqué fustigé fustige vanté vante loué crié crie
    murmuré murmure soupiré soupire sourit plaisanté plaisante ironisé ironise tranché tranche détaillé détaille argué
    argue renchéri renchérit décrit décrivait parlé parle appelé appelle craint redoute prédit signalé signale relevé
    relève proclamé proclame hurlé lâché lâche reprend souvient pointé pointe qualifie qualifiait traité martelait
    soulignait précisait indiquait assurait ajoutait confiait racontait lançait annonçait rappelait prévenait regrettait
    dénonçait`),
  de: set(`zufolge warf wirft bezichtigte beschuldigte lobte lobt begrüßte begrüßt spottete scherzte seufzte klagte klagt jubelte bedauerte bedauert freute freut
    kommentierte kommentiert entgegnete entgegnet erwiderte erwidert resümierte urteilte urteilt sprach spricht erinnerte
    erinnert erläuterte erläutert präzisierte prophezeite prognostizierte räumte hob dachte denkt findet hofft hoffte
    fürchtet befürchtet befürchtete gestand gesteht notierte twitterte wiederholte unterstreicht verteidigte lacht lachte
    schimpft schimpfte wettert wetterte appelliert appellierte warb wirbt nannten`),
  es: set(`acusó acusa tildó tilda tachó tacha definió define asiente asintió espetó suelta reza queja quejó quejaba exclamó exclama ironizó ironiza criticó critica celebró celebra elogió elogia felicitó alabó
    zanjó zanja matizó matiza remarcó remarca recalcó recalca detalló detalla expuso expone argumentó argumenta defendió
    defiende opinó opina considera consideró cree piensa auguró augura avisó avisa bromeó bromea gritó grita susurró
    suspiró suspira confesó confiesa resumió describió describe llamó llama habló habla tachó tacha teme alertó alerta
    contestó contesta relata cuenta sentenció pide exigió exige celebraba decía afirmaba aseguraba explicaba señalaba
    recordaba contaba lamentaba`),
};

/** Verbs that report speech with a particle only ("she went on", "he shot back"): form → particle. */
export const phrasalVerbs: ReadonlyMap<string, string> = new Map([
  ...['went', 'goes', 'going', 'carried'].map((verb) => [verb, 'on'] as const),
  ...['chimed', 'chimes', 'cut', 'weighed', 'weighs', 'butted'].map((verb) => [verb, 'in'] as const),
  ...['shot', 'shoots', 'hit', 'fired', 'snapped', 'wrote', 'texted'].map((verb) => [verb, 'back'] as const),
  ...['pointed', 'points', 'called', 'cried'].map((verb) => [verb, 'out'] as const),
]);

/** Participles that report speech behind a form of "have" only ("had written", "ha dicho"). */
export const quotationParticiples: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set(`written spoken`),
  fr: set(''),
  de: set(''),
  es: set(`dicho declarado afirmado asegurado explicado añadido señalado indicado manifestado advertido recordado sostenido
    subrayado destacado apuntado comentado reconocido precisado insistido lamentado denunciado concluido escrito anunciado
    agregado admitido prometido pedido confirmado criticado celebrado defendido`),
};

export const formsOfHave = set('has have had having ha han había habían he hemos');

/** Short pronouns that stand between a subject and its verb. */
export const clitics = set(`se le les lo me nos te ne lui leur sich s'est s’est s'était s’était l'a l’a n'a n’a`);

/** Things that carry words of their own: a colon behind them gives the words of nobody. */
export const writtenThings =
  set(`sign signs banner banners poster posters placard placards headline note notes letter letters message messages
  slogan motto plaque label inscription graffiti caption title text line song lyrics rule rules law clause article poem
  panneau pancarte banderole affiche slogan lettre message titre mot mots devise schild plakat banner brief titel motto
  zettel nachricht cartel pancarta lema carta mensaje titular nota letrero`);
