import type { Vocabulary } from './cues';

/** German words that tell names and their kinds; compiled for this project from the grammar and the usage of the press. Nouns stand for their compounds too. */
export const german: Vocabulary = {
  language: 'de',
  ordinaryEnding: /.{3}(?:lich|ig|isch|weise|los|bar|sam|haft|wärts|ierte?|ierten|end|ende|enden)$/,
  adjectiveEnding: /.{2}(?:e|en|er|es|em)$/,
  lists: {
    function: `
der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser diese dieses diesen diesem jener jene jenes jenen jeder jede jedes jeden jedem mancher manche manchen solche welcher welche welches welchen alle aller allen alles beide beiden viele vieler vielen wenige wenigen einige einigen einiger mehrere mehreren sämtliche etliche
mein meine meinen meinem meiner dein deine sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer euer eure
ich du er sie es wir man mich dich ihn uns euch mir dir ihm ihnen sich wer wen wem wessen was wo woher wohin wann wie warum wieso weshalb weswegen womit wofür wobei
und oder aber denn sondern doch jedoch dennoch trotzdem deshalb deswegen daher darum also somit folglich allerdings zudem außerdem ferner überdies weiterhin auch sowie sowohl weder noch entweder
in im ins an am ans auf aus bei beim bis durch für gegen hinter mit nach neben ohne seit über um unter von vom vor während wegen zu zum zur zwischen trotz statt anstatt laut gemäß entlang dank mangels angesichts aufgrund infolge mittels innerhalb außerhalb oberhalb unterhalb gegenüber samt nebst binnen ab außer je pro per via rund etwa knapp fast circa ca. zirka kaum beinahe
wenn als dass daß ob weil da damit obwohl obgleich bevor nachdem sobald solange seitdem falls sofern indem während
nicht nichts nie niemals niemand jemand etwas irgendwer irgendwo nirgends immer oft manchmal selten mehr weniger sehr zu so nur erst schon noch wieder bereits bald gleich jetzt nun dann danach davor vorher nachher zuvor zuletzt zunächst zuerst schließlich endlich inzwischen mittlerweile derzeit zurzeit momentan aktuell künftig früher später damals einst jüngst kürzlich neulich vielleicht wohl möglicherweise wahrscheinlich offenbar angeblich anscheinend tatsächlich natürlich selbstverständlich leider immerhin zumindest mindestens höchstens wenigstens insgesamt insbesondere vor allem besonders vorerst allein
heute gestern morgen vorgestern übermorgen hier dort da drüben oben unten links rechts vorne hinten innen außen überall dabei dafür dagegen damit daneben daran darauf daraus darin darüber darunter davon dazu hinzu hingegen dadurch daraufhin demnach dementsprechend ebenso ebenfalls genauso gleichzeitig gleichwohl
ist sind war waren wird werden wurde wurden hat haben hatte hatten habe sei seien wäre wären kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen mag möchte gibt gab geht ging kommt kam steht stand liegt lag bleibt blieb macht machte ja nein bitte danke
zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert tausend erste zweite dritte vierte letzter letzte letztes letzten nächste nächster nächstes nächsten ersten zweiten dritten ganz ganze halb
schwere schwerer schweres neue neuer neues neuen alte alter altes große großer großes kleine kleiner gute guter gutes weitere weiterer weiteren andere anderer anderen`,
    common: `täglich wöchentlich monatlich jährlich mehrfach erneut erstmals vergangene vergangenen vergangener kommende kommenden unterdessen angaben betroffen auslöser ursache grund hintergrund ziel folge ergebnis fazit warten hoffen bangen`,
    article: `der die das den dem des ein eine einen einem einer eines kein keine keinen dieser diese dieses diesen diesem jeder jede jedes jeden mein meine sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere im am zum zur vom beim ins ans alle viele einige mehrere`,
    placePreposition: `in aus nach bei nahe ab`,
    sourcePreposition: `laut`,
    joiner: `für der des von zur und gegen im in zum`,
    particle: `von zu van de der den di da dos la le bin ibn al`,
    address: `herr herrn frau dr. prof. professor pater schwester bruder sir lord lady sankt dr prof`,
    female: `frau schwester königin prinzessin lady mutter tochter ehefrau witwe tante`,
    male: `herr herrn pater könig prinz kaiser papst lord vater sohn ehemann bruder`,
    role: `
präsident präsidentin vizepräsident ministerpräsident kanzler kanzlerin minister ministerin staatssekretär staatssekretärin bürgermeister bürgermeisterin stadtrat landrat landrätin senator senatorin abgeordnete abgeordneter abgeordneten politiker politikerin chef chefin sprecher sprecherin vorsitzende vorsitzender vorsitzenden leiter leiterin direktor direktorin manager managerin geschäftsführer geschäftsführerin vorstand gründer gründerin inhaber inhaberin eigentümer betreiber unternehmer unternehmerin ökonom ökonomin analyst analystin volkswirt experte expertin sekretär sekretärin gouverneur botschafter botschafterin konsul diplomat diplomatin kommissar kommissarin beauftragte beauftragter kandidat kandidatin spitzenkandidat fraktionschef obmann obfrau landeshauptmann landeshauptfrau rat rätin
staatsanwalt staatsanwältin anwalt anwältin rechtsanwalt rechtsanwältin richter richterin verteidiger verteidigerin notar polizist polizistin general oberst major hauptmann leutnant kommandeur kommandant soldat feuerwehrmann kriminalhauptkommissar
könig königin prinz prinzessin kaiser zar sultan emir scheich papst kardinal erzbischof bischof bischöfin pfarrer pfarrerin priester rabbiner imam
journalist journalistin reporter reporterin korrespondent korrespondentin redakteur redakteurin chefredakteur chefredakteurin moderator moderatorin fotograf fotografin schriftsteller schriftstellerin autor autorin dichter dichterin philosoph philosophin historiker historikerin soziologe soziologin politologe politologin
schauspieler schauspielerin sänger sängerin musiker musikerin rapper pianist pianistin geiger geigerin komponist komponistin dirigent dirigentin regisseur regisseurin intendant intendantin produzent produzentin maler malerin bildhauer bildhauerin architekt architektin tänzer tänzerin kurator kuratorin künstler künstlerin
arzt ärztin chirurg chirurgin pfleger pflegerin professor professorin forscher forscherin wissenschaftler wissenschaftlerin wissenschafter biologe biologin physiker physikerin chemiker chemikerin geologe geologin klimaforscher meteorologe meteorologin virologe virologin astronom astronomin astronaut astronautin ingenieur ingenieurin archäologe archäologin psychologe psychologin tierarzt tierärztin restaurator restauratorin mediziner medizinerin glaziologe glaziologin
lehrer lehrerin student studentin schüler schülerin rektor rektorin
landwirt landwirtin bauer bäuerin winzer winzerin fischer fischerin bäcker bäckerin wirt wirtin gastwirt gastwirtin arbeiter arbeiterin mitarbeiter mitarbeiterin techniker technikerin fahrer fahrerin pilot pilotin lokführer lokführerin händler händlerin handwerker förster försterin konzernbevollmächtigter
trainer trainerin bundestrainer stürmer stürmerin torwart torhüter torhüterin mittelfeldspieler spieler spielerin kapitän kapitänin meister meisterin weltmeister weltmeisterin olympiasieger olympiasiegerin läufer läuferin schwimmer schwimmerin skirennläufer skirennläuferin boxer boxerin radprofi schiedsrichter schiedsrichterin sieger siegerin titelverteidiger sportdirektor
gewerkschafter gewerkschafterin aktivist aktivistin oppositionelle oppositioneller unterhändler vermittler gesandte gesandter
vater mutter sohn tochter bruder schwester ehemann ehefrau frau mann witwe witwer onkel tante cousin cousine enkel enkelin freund freundin kollege kollegin nachbar nachbarin
anwohner anwohnerin bewohner bewohnerin rentner rentnerin zeuge zeugin angeklagte angeklagter verdächtige täter terrorist milliardär oligarch diktator investor passagier urlauber präses meister teamchef kollegen gutachter gutachterin historikerin obmann`,
    modifier: `früherer frühere früheren ehemaliger ehemalige ehemaligen amtierende amtierender neuer neue neuen damaliger damalige damaligen stellvertretende stellvertretender stellvertretenden designierte designierter scheidende scheidender`,
    portfolio: ``,
    bodyHead: `
ministerium bundesamt landesamt amt gericht gerichtshof universität hochschule fachhochschule akademie schule gymnasium institut zentrum museum theater oper orchester bibliothek klinik klinikum krankenhaus stiftung fonds verband bund verein vereinigung gesellschaft gewerkschaft union partei bewegung bündnis allianz rat kammer handelskammer agentur behörde kommission ausschuss bank sparkasse börse staatsanwaltschaft polizei feuerwehr armee brigade bataillon werft brauerei verlag messe flughafen stadtwerke zoo sender bistum erzbistum diözese landkreis stadtverwaltung handwerkskammer kunsthalle galerie club fc sv sc vfb vfl tsv tsg fsv bayer borussia eintracht werder hertha rapid sturm arminia fortuna`,
    bodyNoun: `
konzern unternehmen firma gesellschaft hersteller autobauer anbieter betreiber zulieferer versicherer bank verlag zeitung magazin sender portal agentur nachrichtenagentur partei gewerkschaft verband verein bündnis organisation hilfsorganisation stiftung bewegung gruppe gruppierung klub club band miliz kartell brauerei werft reederei airline fluggesellschaft handelskette kette marke start-up genossenschaft institut labor studio plattform netzwerk tochter mutterkonzern holding dienst band orchester ensemble rüstungskonzern energieversorger netzbetreiber discounter hotel restaurant festival supermarktkette reederei partei`,
    placeNoun: `
stadt dorf gemeinde ort ortschaft ortsteil stadtteil bezirk kreis landkreis region provinz kanton bundesland bundesstaat insel halbinsel see fluss berg tal gebirge küste hafen flughafen bahnhof straße platz brücke tunnel stausee talsperre meer bucht stadion hauptstadt metropole hansestadt vorort kleinstadt großstadt küstenstadt hafenstadt grenzstadt kreisstadt landeshauptstadt urlaubsort badeort nachbarort gefängnis kloster schloss burg`,
    placeHead: ``,
    otherHead: ``,
    thingNoun: `hurrikan orkan sturmtief tief sturm taifun zyklon schiff fähre frachter kreuzfahrtschiff fregatte u-boot flugzeugträger tanker kutter satellit sonde rakete trägerrakete teleskop rover rakete marschflugkörper drohne panzer kampfjet kampfpanzer hubschrauber flugzeug zug mission operation projekt programm impfstoff software app modell`,
    saying: `sagte sagt erklärte erklärt betonte betont teilte berichtete berichtet meinte meint warnte warnt kritisierte kritisiert forderte fordert kündigte versprach verspricht bestätigte bestätigt bezeichnete räumte fügte ergänzte schrieb schreibt rief antwortete fragte lobte mahnte appellierte klagte beklagte urteilte hofft hoffte glaubt glaubte will wollte erzählt erzählte gewann siegte traf unterlag trat erinnerte verwies`,
    calendar: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar feber märz april mai juni juli august september oktober november dezember frühling frühjahr sommer herbst winter weihnachten ostern pfingsten silvester neujahr`,
    abbreviation: `tv dna pc km kg bip usw uhr pkw lkw kfz co2 ki it cd dvd usb sms gps ok wm em vip pr ceo cfo ob pin ip kita ico ps kw mw gw twh kwh hiv aids abs pcr app ice`,
    standing: `bundesverfassungsgericht bundesgerichtshof bundesverwaltungsgericht bundesarbeitsgericht bundesfinanzhof bundessozialgericht bundeskartellamt bundesnetzagentur bundeskriminalamt bundespolizei bundeswehr bundesbank bundesrechnungshof bundestag bundesrat bundesanwaltschaft verfassungsschutz kreml nationalrat landtag weltbank rechnungshof nationalbank bundesheer`,
    standingOther: `bundesliga brexit grundgesetz oktoberfest champions-league dfb-pokal`,
  },
};
