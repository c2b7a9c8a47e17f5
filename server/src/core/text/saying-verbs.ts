import type { Language } from '../model';

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Forms of verbs that report speech or name what follows ("called it …"), lower case. */
export const sayingVerbs: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set(`said says say saying told tells tell telling added adds adding asked asks asking replied replies replying
    answered answers answering stated states stating announced announces announcing declared declares declaring claimed
    claims claiming argued argues arguing asserted asserts asserting insisted insists insisting warned warns warning
    explained explains explaining noted notes noting observed observes observing remarked remarks remarking commented
    comments commenting admitted admits admitting acknowledged acknowledges acknowledging conceded concedes conceding
    confirmed confirms confirming denied denies denying emphasised emphasized emphasises emphasizes emphasising
    emphasizing stressed stresses stressing underlined underlines underlining underscored underscores reiterated
    reiterates reiterating repeated repeats repeating recalled recalls recalling recounted recounts suggested suggests
    suggesting indicated indicates indicating hinted hints hinting wrote writes writing tweeted tweets tweeting posted
    posts posting quipped quips joked jokes joking shouted shouts shouting yelled screamed cried whispered murmured
    muttered exclaimed exclaims urged urges urging demanded demands demanding promised promises promising vowed vows
    vowing pledged pledges pledging predicted predicts predicting complained complains complaining lamented laments
    responded responds responding retorted concluded concludes concluding continued continues testified testifies
    testifying reported reports disclosed revealed reveals revealing proclaimed proclaims pleaded boasted boasts bragged
    contended contends maintained maintains cautioned cautions cautioning countered counters quoted put puts putting
    thundered fumed mused vented opined agreed agrees believes believed thinks thought called calls calling described
    describes describing dismissed dismisses dismissing denounced denounces denouncing condemned condemns condemning
    hailed hails hailing praised praises branded brands branding labelled labeled labels labelling labeling dubbed dubs
    termed terms deemed deems characterised characterized criticised criticized blasted slammed sums summed reads read`),
  fr: set(`dit disait déclaré déclare déclarait affirmé affirme affirmait expliqué explique expliquait ajouté ajoute
    ajoutait indiqué indique souligné souligne assuré assure estimé estime estimait précisé précise répondu répond
    répondait lancé lance martelé martèle insisté insiste écrit écrivait annoncé annonce prévenu prévient averti avertit
    confié confie raconté raconte reconnu reconnaît rappelé rappelle résumé résume regretté regrette dénoncé dénonce
    conclu conclut poursuivi poursuit réagi réagit commenté commente témoigné témoigne soutenu soutient promis promet
    juré avancé avance glissé glisse tonné plaidé plaide qualifié tweeté rétorqué rétorque accusé accuse demandé demande
    noté note observé observe admis admet jugé juge`),
  de: set(`sagte sagt gesagt erklärte erklärt betonte betont ergänzte ergänzt fragte fragt antwortete antwortet schrieb
    schreibt meinte meint warnte warnt forderte fordert kritisierte kritisiert berichtete berichtet behauptete behauptet
    versprach verspricht erzählte erzählt bestätigte bestätigt beklagte beklagt mahnte mahnt unterstrich versicherte
    versichert rief ruft äußerte nannte nennt bezeichnete bezeichnet verkündete bekräftigte bekräftigt begründete
    zitierte so hieß teilte fügte kündigte stellte`),
  es: set(`dijo dice decía declaró declara afirmó afirma aseguró asegura explicó explica añadió añade señaló señala indicó
    indica manifestó manifiesta sostuvo sostiene subrayó subraya destacó destaca advirtió advierte recordó recuerda
    respondió responde escribió escribe anunció anuncia apuntó apunta agregó agrega comentó comenta reconoció reconoce
    precisó precisa insistió insiste lamentó lamenta denunció denuncia preguntó pregunta concluyó concluye reiteró
    reitera contó admitió admite calificó califica relató prometió promete pidió confirmó confirma`),
};
