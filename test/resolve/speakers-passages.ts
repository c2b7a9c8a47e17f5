import type { Language } from '../../server/src/core/model';

/**
 * Short passages as a reader meets them, marked before the tool had read them: each quotation with the fullest name that
 * the passage gives its speaker, with nobody where no name is given (a role, a plural, a thing, a title, a scare quote).
 * One that the tool gets wrong stays, with the reason.
 */
export type MarkedPassage = readonly [desk: string, language: Language, marked: string, unsolved?: string];

export const passages: readonly MarkedPassage[] = [
  // English: verb, order and place of the speaker
  [
    'politics',
    'en',
    '[|“The bill is dead,”|]{Helen Marsh} said Senator Helen Marsh, who chairs the finance committee.',
  ],
  [
    'politics',
    'en',
    'OSLO, March 4, 2024 — [|“We will not be rushed,”|]{Ingrid Solberg} Finance Minister Ingrid Solberg told parliament on Monday. [|“Not by markets,”|]{Ingrid Solberg} she went on, [|“and not by our neighbours.”|]{Ingrid Solberg}',
  ],
  [
    'politics',
    'en',
    'Mayor Daniel Ortega arrived late. [|“Traffic,”|]{Daniel Ortega} he said, [|“is the reason I ran for this office.”|]{Daniel Ortega}',
  ],
  [
    'business',
    'en',
    '[|“Orders have fallen for five months,”|]{Peter Lund} said Peter Lund, chief economist at Nordbank in Copenhagen. [|“The sixth will be no better.”|]{Peter Lund}',
  ],
  [
    'business',
    'en',
    'Acme Mining said in a statement that it was [|“reviewing all options for the mine.”|]{Acme Mining}',
  ],
  [
    'business',
    'en',
    '[|“We regret the disruption to our passengers,”|]{Ryanair} Ryanair said in an emailed statement on Tuesday.',
  ],
  [
    'business',
    'en',
    'In a letter to shareholders, chief executive Laura Benning described the quarter as [|“the hardest in our history.”|]{Laura Benning}',
  ],
  [
    'business',
    'en',
    'Analysts were unmoved. [|“It is too little,”|]{Kenji Mori} wrote Kenji Mori of Tanaka Securities in a note to clients.',
  ],
  [
    'war',
    'en',
    '[|“The enemy shelled the village all night,”|]{Oleh Syniehubov} Oleh Syniehubov, the regional governor, wrote on Telegram.',
  ],
  [
    'war',
    'en',
    'In a post on X, Foreign Minister Andrii Sybiha wrote: [|“There can be no agreement over our heads.”|]{Andrii Sybiha}',
  ],
  [
    'war',
    'en',
    'Kremlin spokesman Dmitry Peskov declined to comment. [|“Let us wait for the call,”|]{Dmitry Peskov} Peskov told reporters.',
  ],
  [
    'war',
    'en',
    'The Russian Defence Ministry said the attack had been [|“repelled with heavy losses”|]{Russian Defence Ministry} and showed a video.',
  ],
  [
    'war',
    'en',
    'A soldier who gave only his call sign said: [|“We sleep two hours a night.”|]{} [|“Sometimes three,”|]{} added another.',
  ],
  [
    'courts',
    'en',
    'Judge Maria Keller called the scheme [|“a fraud from its first day to its last.”|]{Maria Keller} The defendant, Thomas Brandt, showed no emotion.',
  ],
  [
    'courts',
    'en',
    'Brandt’s lawyer, Susan Whitfield, said her client was [|“a scapegoat for others.”|]{Susan Whitfield}',
  ],
  ['courts', 'en', 'Asked whether he regretted it, Thomas Brandt said: [|“Every day.”|]{Thomas Brandt}'],
  [
    'courts',
    'en',
    '[|“Did you sign the letter?”|]{Anna Hale} asked prosecutor Anna Hale. [|“I may have,”|]{Victor Stone} Victor Stone replied.',
  ],
  [
    'courts',
    'en',
    'According to court papers, Stone told an accomplice that the money was [|“gone for good.”|]{Stone}',
  ],
  [
    'disaster',
    'en',
    '[|“I heard a roar and then nothing,”|]{Mary Okafor} recalled Mary Okafor, 61, whose house was swept away.',
  ],
  [
    'disaster',
    'en',
    'Rescuers were working in the dark. [|“We can hear voices,”|]{Ahmed Rahimi} said their leader, Ahmed Rahimi.',
  ],
  [
    'disaster',
    'en',
    'The bridge [|“was inspected in May and found to be safe,”|]{Paolo Conti} according to Paolo Conti, an engineer with the province.',
  ],
  [
    'disaster',
    'en',
    'The United Nations described the situation as [|“beyond desperate”|]{United Nations} and asked for tents.',
  ],
  [
    'sport',
    'en',
    '[|“I just ran,”|]{Faith Chebet} a smiling Faith Chebet said afterwards. [|“My coach told me to.”|]{Faith Chebet}',
  ],
  [
    'sport',
    'en',
    'Manager Gareth Pryce was furious. [|“It was never a penalty,”|]{Gareth Pryce} he said. Referee Luis Camacho did not comment.',
  ],
  [
    'sport',
    'en',
    '[|“He is the best I have played against,”|]{Tom Adler} said Tom Adler of his opponent, Marco Vialli.',
  ],
  [
    'sport',
    'en',
    'Captain Sarah Lowe praised her team-mates. [|“They never gave up,”|]{Sarah Lowe} she told the BBC, before adding: [|“Neither did I.”|]{Sarah Lowe}',
  ],
  [
    'science',
    'en',
    '[|“It’s a signal we can’t explain,”|]{Priya Nair} says Priya Nair, an astronomer at the University of Leiden who led the study.',
  ],
  ['science', 'en', 'Nair’s colleague Erik Holm is more careful: [|“We need a second telescope.”|]{Erik Holm}'],
  [
    'science',
    'en',
    'Others doubt it. [|“The data are thin,”|]{Wei Zhang} says Wei Zhang, who was not involved in the work. [|“Very thin.”|]{Wei Zhang}',
  ],
  [
    'culture',
    'en',
    'Her first novel, [|“The Salt Road”|]{}, sold a million copies. [|“I wrote it in a kitchen,”|]{Nora Quinn} author Nora Quinn told The Guardian.',
  ],
  [
    'culture',
    'en',
    'Critics called the film [|“a masterpiece”|]{}; its director, Jonas Weil, calls it [|“a home movie with a budget”|]{Jonas Weil}.',
  ],
  [
    'health',
    'en',
    'The World Health Organization warned on Friday that the outbreak [|“could spread within days”|]{World Health Organization}.',
  ],
  [
    'health',
    'en',
    '[|“Nobody should die of measles,”|]{Amina Diallo} the agency’s regional director, Amina Diallo, told a news conference in Dakar.',
  ],
  [
    'health',
    'en',
    'Nurses held up signs that read [|“Pay us or lose us”|]{}. [|“I love this job and I am leaving it,”|]{Karen Doyle} said one of them, Karen Doyle.',
  ],
  [
    'local',
    'en',
    'Neighbours complain of the noise. [|“It starts at four,”|]{Bill Tanner} said Bill Tanner, 70. His wife, Ruth, agreed: [|“You get used to nothing.”|]{Ruth}',
  ],
  [
    'local',
    'en',
    'Council leader Janet Holt denied that the plan was a [|“done deal”|]{Janet Holt}. Residents held a meeting.',
  ],
  ['local', 'en', 'The so-called [|“bedroom tax”|]{} was scrapped last year, said Martin Frost, a councillor.'],
  [
    'interview',
    'en',
    'Clara Voss has run the zoo for ten years.\n\n[|“When I came there were two tigers and a debt.\n\n“Now there are five tigers and a smaller debt,”|]{Clara Voss} she said.',
  ],
  [
    'interview',
    'en',
    '[|“We had no water for a week,”|]{Omar Haddad} said Omar Haddad, a baker.\n\n[|“Then the trucks came.”|]{Omar Haddad}\n\nThe army denies it.\n\n[|“There were no trucks,”|]{Rami Saleh} said Colonel Rami Saleh.',
  ],
  [
    'diplomacy',
    'en',
    '[|“The talks were frank,”|]{} a senior State Department official said on condition of anonymity.',
  ],
  [
    'diplomacy',
    'en',
    'President Emmanuel Macron said he had a [|“useful and frank”|]{Emmanuel Macron} exchange with Friedrich Merz, the German chancellor.',
  ],
  [
    'diplomacy',
    'en',
    'Iran’s foreign minister, Abbas Araghchi, said talks would go on [|“only with respect”|]{Abbas Araghchi}, while Donald Trump called them [|“a last chance”|]{Donald Trump}.',
  ],
  [
    'diplomacy',
    'en',
    'Trump had called Zelenskiy [|“a dictator without elections”|]{Trump}. Zelenskiy replied that Trump lived in a [|“disinformation space”|]{Zelenskiy}.',
  ],
  [
    'diplomacy',
    'en',
    'Hungary would veto the plan, Foreign Minister Peter Szijjarto said, calling it [|“an attack on the nation.”|]{Peter Szijjarto}',
  ],
  [
    'diplomacy',
    'en',
    '[|“This is a red line,”|]{Foreign Ministry} the Foreign Ministry in Beijing said. Its spokeswoman, Mao Ning, declined to go further: [|“I have nothing to add.”|]{Mao Ning}',
  ],
  ['politics', 'en', 'Many lawmakers thought [|“this cannot be happening,”|]{} as one aide put it.'],
  [
    'politics',
    'en',
    'Sen. Robert Pike, D-Ohio, said the vote was [|“a disgrace.”|]{Robert Pike} Rep. Alice Munro, a Republican, disagreed. [|“It was democracy,”|]{Alice Munro} she said.',
  ],
  [
    'politics',
    'en',
    'In the words of the party’s founder, Hugo Stein, the left had [|“forgotten the worker”|]{Hugo Stein}.',
  ],
  ['weather', 'en', '[|“Stay off the roads,”|]{National Weather Service} the National Weather Service warned.'],
  ['wire', 'en', 'A spokesperson for Boeing said the company was [|“cooperating fully with the inquiry”|]{Boeing}.'],
  // French
  [
    'politique',
    'fr',
    'PARIS, 4 mars 2024 — [|« Nous n’avons pas été entendus »|]{Sophie Binet}, a regretté Sophie Binet, secrétaire générale de la CGT.',
  ],
  [
    'politique',
    'fr',
    'Pour Bruno Le Maire, [|« la dette n’est pas une fatalité »|]{Bruno Le Maire}. Le ministre en a parlé lundi.',
  ],
  [
    'politique',
    'fr',
    'Le maire, Jean Castel, ne décolère pas. [|« C’est une honte »|]{Jean Castel}, répète-t-il. [|« Une honte pour la République. »|]{Jean Castel}',
  ],
  [
    'justice',
    'fr',
    'Selon le procureur, Luc Morel, l’accusé était [|« parfaitement conscient de ses actes »|]{Luc Morel}.',
  ],
  [
    'société',
    'fr',
    '[|« On a tout perdu »|]{Fatima Benali}, soupire Fatima Benali, 42 ans, devant sa maison. [|« Il ne reste que les murs »|]{Fatima Benali}, ajoute-t-elle.',
  ],
  [
    'culture',
    'fr',
    'L’auteur du roman [|« Les Heures lentes »|]{}, Paul Garnier, dit écrire [|« pour ne pas crier »|]{Paul Garnier}.',
  ],
  [
    'économie',
    'fr',
    'D’après Claire Aubert, analyste chez Natixis, le marché est [|« en train de se retourner »|]{Claire Aubert}.',
  ],
  ['sport', 'fr', 'Interrogé après le match, Didier Lacombe s’est dit [|« fier de ce groupe »|]{Didier Lacombe}.'],
  // German
  [
    'Politik',
    'de',
    'BERLIN, 4. März 2024 — [|„Das ist ein guter Tag für das Land“|]{Nancy Faeser}, sagte Bundesinnenministerin Nancy Faeser am Montag.',
  ],
  [
    'Politik',
    'de',
    'Laut Stefan Brandner ist der Entwurf [|„nicht zustimmungsfähig“|]{Stefan Brandner}. Die Koalition will nachbessern.',
  ],
  [
    'Wirtschaft',
    'de',
    'Der Vorstandsvorsitzende Klaus Reimann sprach von einem [|„verlorenen Jahr“|]{Klaus Reimann}. [|„2025 wird besser“|]{Klaus Reimann}, sagte er.',
  ],
  [
    'Kultur',
    'de',
    'Die Regisseurin Eva Lindner zeigt ihren Film [|„Das stille Haus“|]{}. [|„Ich wollte nie Filme machen“|]{Eva Lindner}, so Lindner.',
  ],
  [
    'Sport',
    'de',
    '[|„Wir haben gekämpft“|]{Julian Weber}, meinte Trainer Julian Weber nach dem Spiel, [|„aber es hat nicht gereicht.“|]{Julian Weber}',
  ],
  ['Lokales', 'de', 'Anwohnerin Gerda Pohl ist wütend: [|„Jede Nacht dieser Lärm!“|]{Gerda Pohl} Die Stadt prüft.'],
  ['Wissenschaft', 'de', 'Für den Physiker Martin Albrecht ist das [|„ein kleines Wunder“|]{Martin Albrecht}.'],
  [
    'Politik',
    'de',
    'Der Bericht spricht von [|„schweren Versäumnissen“|]{}. Ministerin Petra Hahn wies das zurück: [|„Es gab keine Versäumnisse.“|]{Petra Hahn}',
  ],
  // Spanish
  [
    'política',
    'es',
    'MADRID, 4 de marzo de 2024 — [|«No habrá elecciones anticipadas»|]{Pedro Sánchez}, aseguró el presidente del Gobierno, Pedro Sánchez.',
  ],
  ['política', 'es', 'Según la ministra Teresa Ribera, el acuerdo es [|«un paso de gigante»|]{Teresa Ribera}.'],
  [
    'sucesos',
    'es',
    '[|«Oímos una explosión»|]{Carmen Vidal}, relata Carmen Vidal, vecina del barrio. [|«Luego, silencio»|]{Carmen Vidal}, añade.',
  ],
  [
    'deporte',
    'es',
    'El entrenador Javier Roldán fue claro: [|«Jugamos mal»|]{Javier Roldán}. El domingo llega otro partido.',
  ],
  ['economía', 'es', 'Para la economista Lucía Torres, la reforma es [|«insuficiente y tardía»|]{Lucía Torres}.'],
  [
    'cultura',
    'es',
    'El escritor Mario Salas presentó su novela [|«La última orilla»|]{}. [|«Me costó diez años»|]{Mario Salas}, confesó.',
  ],
  // a second batch: longer passages
  [
    'war',
    'en',
    'KHARKIV, Ukraine, May 12, 2024 — Russian troops crossed the border on Friday, Ukrainian officials said.\n\nGen. Oleksandr Syrskyi said his forces were [|“doing everything they can”|]{Oleksandr Syrskyi} to hold the line. He did not give numbers.\n\n[|“We left with one bag,”|]{Halyna Bondar} said Halyna Bondar, 67, at a school in Kharkiv. She had walked for six hours. [|“My dog is still there,”|]{Halyna Bondar} she said.',
  ],
  [
    'war',
    'en',
    'NATO Secretary General Mark Rutte said allies would spend more. [|“This is not about charity,”|]{Mark Rutte} he said at a news conference with Prime Minister Kaja Kallas. She agreed: [|“It is about survival.”|]{Kaja Kallas}',
  ],
  [
    'courts',
    'en',
    'LEEDS — A nurse was jailed for life on Thursday.\n\nMr Justice Alan Forsyth told Denise Parrott: [|“You betrayed every one of them.”|]{Alan Forsyth}\n\nParrott, 41, shook her head. Outside court, Detective Inspector Jo Ridley said: [|“Our thoughts are with the families.”|]{Jo Ridley}',
  ],
  [
    'courts',
    'en',
    'The Supreme Court ruled on Monday that the tax was [|“plainly unlawful.”|]{Supreme Court} Writing for the majority, Justice Elena Brandao said lawmakers had shown [|“contempt for the text”|]{Elena Brandao}.',
  ],
  [
    'business',
    'en',
    'Shares of Volt Motors fell 12%. [|“We misjudged demand,”|]{Rick Halloran} CEO Rick Halloran told analysts on a call. [|“It was my call, and it was wrong.”|]{Rick Halloran}\n\n[|“The brand is broken,”|]{Dana Wu} said Dana Wu, an analyst with Piper Sandler, who cut her rating to [|“sell”|]{}.',
  ],
  [
    'business',
    'en',
    'The Federal Reserve said inflation remained [|“somewhat elevated.”|]{Federal Reserve} Chair Jerome Powell told reporters that the bank was [|“in no hurry”|]{Jerome Powell} to cut.',
  ],
  [
    'business',
    'en',
    'Airbus CEO Guillaume Faury said on Wednesday that the supply chain was [|“improving, but slowly”|]{Guillaume Faury}, adding that 2025 would be [|“a year of transition.”|]{Guillaume Faury}',
  ],
  [
    'science',
    'en',
    'In a paper published in Nature, the team led by Sofia Marchetti describes the fossil as [|“a missing step”|]{}. [|“I cried when I saw it,”|]{Sofia Marchetti} Marchetti says.',
  ],
  [
    'science',
    'en',
    '[|“We’re not saying it’s life,”|]{Paul Rimmer} cautions co-author Paul Rimmer of the University of Cambridge, [|“but we can’t rule it out.”|]{Paul Rimmer}',
  ],
  [
    'sport',
    'en',
    'Novak Djokovic beat Carlos Alcaraz in five sets on Sunday.\n\n[|“He pushed me to the limit,”|]{Novak Djokovic} Djokovic said of Alcaraz.\n\nAlcaraz, who was chasing a third title, was philosophical. [|“I’ll be back,”|]{Carlos Alcaraz} said the Spaniard.',
    'whom “the Spaniard” means is not known',
  ],
  [
    'sport',
    'en',
    'United manager Erik ten Hag called the defeat [|“unacceptable”|]{Erik ten Hag} and apologised to the fans. Striker Marcus Rashford posted [|“Not good enough”|]{Marcus Rashford} on Instagram.',
  ],
  [
    'disaster',
    'en',
    'JAKARTA (Reuters) — At least 46 people died when a quake hit Java on Monday, officials said.\n\n[|“Most of the dead are children,”|]{Ridwan Kamil} West Java Governor Ridwan Kamil told reporters.\n\n[|“The room collapsed and my legs were buried,”|]{Apipah} a 14-year-old student, Apipah, told Reuters. [|“My friend Zulfikar pulled me out.”|]{Apipah}',
  ],
  [
    'disaster',
    'en',
    'The mayor of Derna, Abdulmenam al-Ghaithi, told Al Arabiya that the toll could reach 20,000. [|“We need teams that can recover bodies,”|]{Abdulmenam al-Ghaithi} he said.',
  ],
  [
    'health',
    'en',
    'Dr. Anthony Reyes, who runs the clinic, does not sleep much. [|“You learn to nap standing,”|]{Anthony Reyes} he says. His deputy, Dr. Lien Tran, laughs. [|“He snores, too,”|]{Lien Tran} she says.',
  ],
  [
    'health',
    'en',
    'The drugmaker Novacore said the recall was voluntary. [|“Patient safety comes first,”|]{Novacore} it said in a statement.',
    'Novacore is taken for a person',
  ],
  [
    'culture',
    'en',
    'Pianist Mitsuko Arai played Schubert’s [|“Winterreise”|]{} and Philip Glass’s [|“Metamorphosis”|]{} last night. [|“I hate encores,”|]{Mitsuko Arai} she told the audience.',
    '“Pianist Mitsuko Arai” is taken for a body',
  ],
  [
    'culture',
    'en',
    'Swift’s new album, [|“Midnight Rain,”|]{} broke records. Critic Jon Pareles of The New York Times called it [|“her bravest work.”|]{Jon Pareles}',
    '“Critic” is taken for a part of the name',
  ],
  [
    'local',
    'en',
    '[|“It’s not about the trees,”|]{Gwen Pugh} said Gwen Pugh, who has lived on Mill Lane for 40 years. [|“It’s about being asked.”|]{Gwen Pugh}\n\nA council spokesman said: [|“A full consultation took place.”|]{}\n\nBut Ms Pugh said she had heard [|“not one word”|]{Gwen Pugh} from the council.',
  ],
  ['interview', 'en', 'Q: When did you know?\n\nA: [|“On the second day,”|]{} the goalkeeper says, and laughs.'],
  [
    'interview',
    'en',
    'Does she regret it? [|“No,”|]{Olga Ilyina} says Olga Ilyina, a former diplomat. [|“Next question.”|]{Olga Ilyina}',
  ],
  [
    'politics',
    'en',
    'WASHINGTON — President Joe Biden said Thursday that the vote was [|“a big step forward.”|]{Joe Biden}\n\n[|“We’re going to keep at it,”|]{Joe Biden} Biden told reporters at the White House.\n\nHouse Speaker Mike Johnson called the bill [|“dead on arrival”|]{Mike Johnson} in a post on X.\n\n[|“The American people deserve better,”|]{Mike Johnson} Johnson wrote.',
  ],
  [
    'politics',
    'en',
    'Chancellor Olaf Scholz rejected the claim. [|“That is nonsense,”|]{Olaf Scholz} he told the Bundestag. Opposition leader Friedrich Merz shouted back that Scholz was [|“a coward”|]{Friedrich Merz}.',
  ],
  [
    'politics',
    'en',
    '[|“Sooner or later everyone leaves,”|]{Theresa Nolan} said Theresa Nolan, the party’s treasurer, when asked about Mr. Shaw’s future. Mr. Shaw’s office declined to comment.',
  ],
  [
    'politics',
    'en',
    'Polls show that voters see her as [|“out of touch.”|]{} Her campaign manager, Luis Vega, disputes that: [|“They see her as experienced.”|]{Luis Vega}',
  ],
  [
    'diplomacy',
    'en',
    'China’s Foreign Ministry spokesman Lin Jian said Beijing [|“firmly opposes”|]{Lin Jian} the sale. Taiwan’s presidential office said the island was [|“grateful”|]{} for the help.',
  ],
  [
    'diplomacy',
    'en',
    '[|“We are closer than ever,”|]{Josep Borrell} the EU’s top diplomat, Josep Borrell, said after the talks in Doha. Qatar said they had been [|“constructive”|]{Qatar}.',
  ],
  [
    'diplomacy',
    'en',
    'Rubio said he had told Lavrov that [|“there has to be progress soon”|]{Rubio} and that the president’s patience was [|“not endless.”|]{Rubio}',
  ],
  [
    'diplomacy',
    'en',
    '[|“Russia will respond,”|]{Grushko} Grushko warned in an interview with Izvestia, according to the ministry.',
  ],
  [
    'wire',
    'en',
    'The so-called [|“coalition of the willing”|]{} met in Paris. A French official said the aim was [|“to show resolve”|]{}.',
  ],
  [
    'wire',
    'en',
    'The 35-year-old suspect, named as Karl Reuter, wrote in a manifesto that he wanted [|“to wake people up.”|]{Karl Reuter} Police called it [|“the work of one man.”|]{}',
  ],
  [
    'justice',
    'fr',
    '[|« Je n’ai rien à me reprocher »|]{Alain Perrin}, a répété Alain Perrin à la barre. Son avocate, Sarah Cohen, a dénoncé [|« un procès politique »|]{Sarah Cohen}.',
  ],
  [
    'politique',
    'fr',
    'Gabriel Attal a appelé les élus [|« à la responsabilité »|]{Gabriel Attal}. [|« Le pays nous regarde »|]{Gabriel Attal}, a-t-il lancé.',
  ],
  [
    'Politik',
    'de',
    'Außenministerin Annalena Baerbock nannte den Angriff [|„einen Bruch des Völkerrechts“|]{Annalena Baerbock}. Sie fügte hinzu: [|„Wir werden reagieren.“|]{Annalena Baerbock}',
  ],
  [
    'Wirtschaft',
    'de',
    '[|„Die Lage ist ernst“|]{Monika Schulz}, warnte Monika Schulz vom Ifo-Institut. Man brauche [|„jetzt Entscheidungen“|]{Monika Schulz}.',
  ],
  [
    'política',
    'es',
    'El portavoz del partido, Iñigo Méndez, acusó al Gobierno de [|«mentir a los ciudadanos»|]{Iñigo Méndez}. [|«Que den la cara»|]{Iñigo Méndez}, dijo.',
  ],
  [
    'sucesos',
    'es',
    '[|«Todo pasó muy rápido»|]{Rosa Molina}, cuenta Rosa Molina, de 54 años. Su marido, Luis, asiente: [|«Pensé que era el fin»|]{Luis}.',
  ],
  // a third batch, measured once before it was looked at: 58 of 62 quotations right
  [
    'politics',
    'en',
    'Prime Minister Luc Frieden defended the budget. [|“Nobody will pay more,”|]{Luc Frieden} he told lawmakers on Wednesday. [|“And most will pay less.”|]{Luc Frieden}',
  ],
  ['politics', 'en', '[|“We were lied to,”|]{Rosa Lindqvist} complained opposition lawmaker Rosa Lindqvist.'],
  [
    'politics',
    'en',
    'The White House press secretary, Karoline Leavitt, dismissed the story as [|“gossip.”|]{Karoline Leavitt}',
  ],
  [
    'politics',
    'en',
    'Governor Tim Walsh, a Democrat, vetoed the bill, saying it would [|“punish the poor.”|]{Tim Walsh} Republicans vowed to override him.',
  ],
  [
    'politics',
    'en',
    '[|“You can’t eat promises,”|]{Gloria Mensah} shouted Gloria Mensah, a street vendor, as the minister’s convoy passed.',
  ],
  [
    'war',
    'en',
    'The Israeli military said it had struck [|“a command centre”|]{} in the north. Residents said it was a school. [|“There was no command centre here,”|]{Samir Aziz} said Samir Aziz, a teacher.',
  ],
  ['war', 'en', 'Ukraine’s air force said on Telegram that 31 drones had been [|“lost from radar.”|]{}'],
  [
    'war',
    'en',
    '[|“We hold the bridge,”|]{Viktor Danko} Captain Viktor Danko said by telephone, [|“but I would not call it a bridge any more.”|]{Viktor Danko}',
  ],
  [
    'war',
    'en',
    'President Volodymyr Zelenskyy thanked his allies. In his nightly address he called the package [|“timely and strong.”|]{Volodymyr Zelenskyy}',
  ],
  [
    'business',
    'en',
    'Lufthansa CEO Carsten Spohr warned of [|“a turbulent summer.”|]{Carsten Spohr} The shares fell 3%.',
  ],
  [
    'business',
    'en',
    '[|“The consumer is tired,”|]{Megan Sato} said Megan Sato, a strategist at Brightwater Capital. Her colleague Ivan Petrovic was blunter: [|“The consumer is broke.”|]{Ivan Petrovic}',
  ],
  ['business', 'en', 'Toyota said the recall was [|“precautionary”|]{Toyota} and that no injuries had been reported.'],
  [
    'business',
    'en',
    'According to the company’s finance chief, Andre Dubois, margins will [|“normalise next year.”|]{Andre Dubois}',
  ],
  [
    'courts',
    'en',
    '[|“I was only the driver,”|]{Milan Horvat} Milan Horvat told the jury. Prosecutor Helena Voss replied: [|“You drove four times.”|]{Helena Voss}',
  ],
  [
    'courts',
    'en',
    'Sentencing him to nine years, Judge Francis Obi said the fraud had been [|“breathtaking in its greed.”|]{Francis Obi}',
  ],
  ['courts', 'en', 'A lawyer for the family said they were [|“devastated but not surprised.”|]{}'],
  [
    'disaster',
    'en',
    '[|“The water came at two in the morning,”|]{Leila Moradi} said Leila Moradi, clutching her son. [|“By three we were on the roof.”|]{Leila Moradi} A helicopter reached them at noon.',
  ],
  [
    'disaster',
    'en',
    'Fire chief Doug Perrin described the blaze as [|“the worst in thirty years.”|]{Doug Perrin} His crews had been up all night, he said. [|“They are running on coffee.”|]{Doug Perrin}',
  ],
  [
    'sport',
    'en',
    'Coach Brenda Okoye took the blame. [|“I picked the team,”|]{Brenda Okoye} she said. [|“They did what I asked.”|]{Brenda Okoye}',
  ],
  ['sport', 'en', 'Asked about his future, midfielder Luka Maric smiled. [|“Ask my wife,”|]{Luka Maric} he said.'],
  [
    'sport',
    'en',
    '[|“It hurts,”|]{Sam Fielding} admitted captain Sam Fielding. Asked if he would stay, he shrugged: [|“Ask me in June.”|]{Sam Fielding}',
  ],
  [
    'science',
    'en',
    'The finding [|“changes the textbook,”|]{Yuki Tanabe} says Yuki Tanabe of Kyoto University. Not everyone agrees. [|“Textbooks change slowly,”|]{Carla Ricci} says Carla Ricci, a geologist in Padua.',
  ],
  ['science', 'en', 'Lead author Mei Chen cautioned that the sample was [|“small and mostly male.”|]{Mei Chen}'],
  [
    'culture',
    'en',
    'Her exhibition, [|“Rooms Without Doors,”|]{} opens in May. [|“I paint what I was not allowed to see,”|]{Farida Aslam} says Farida Aslam.',
  ],
  ['culture', 'en', 'Director Owen Pryde calls the play [|“a love letter to bad weather.”|]{Owen Pryde}'],
  [
    'health',
    'en',
    '[|“Wash your hands,”|]{Judith Alvarez} advised Dr. Judith Alvarez, the county’s health officer. The so-called [|“kissing bug”|]{} had been found in two homes.',
  ],
  [
    'local',
    'en',
    '[|“They promised us a park,”|]{Derek Lamb} said resident Derek Lamb. The council promised [|“green space”|]{} in 2019.',
  ],
  [
    'diplomacy',
    'en',
    'Turkish Foreign Minister Hakan Fidan said after meeting Sergei Lavrov that the two had agreed to [|“keep the channel open.”|]{Hakan Fidan}',
    '“the two” are taken for the speakers',
  ],
  [
    'diplomacy',
    'en',
    'The statement, signed by 14 countries, speaks of [|“grave concern”|]{}. China called it [|“interference.”|]{China}',
  ],
  [
    'diplomacy',
    'en',
    '[|“The door is open,”|]{Kaja Kallas} EU foreign policy chief Kaja Kallas posted on X. Moscow’s envoy, Vassily Nebenzia, answered within the hour: [|“We see no door.”|]{Vassily Nebenzia}',
  ],
  [
    'interview',
    'en',
    'Maria Castellanos was the first woman to run the port.\n\n[|“They gave me the night shift,”|]{Maria Castellanos} she recalls.\n\n[|“I think they hoped I would sleep through it.”|]{Maria Castellanos}',
  ],
  [
    'politique',
    'fr',
    'Selon Marine Tondelier, le texte est [|« un recul historique »|]{Marine Tondelier}. Le gouvernement parle d’un [|« malentendu »|]{}.',
  ],
  [
    'société',
    'fr',
    '[|« Nous n’avons plus d’eau depuis mardi »|]{Claude Rey}, déplore Claude Rey, le maire. [|« C’est intenable »|]{Claude Rey}, insiste-t-il.',
  ],
  ['justice', 'fr', 'À la barre, Julie Marchand a raconté [|« des années de silence »|]{Julie Marchand}.'],
  [
    'Politik',
    'de',
    '[|„Wir brauchen mehr Tempo“|]{Robert Habeck}, forderte Robert Habeck in Kiel. Die Opposition sprach von [|„leeren Worten“|]{}.',
  ],
  [
    'Wirtschaft',
    'de',
    'Nach Angaben von Sabine Keller ist der Markt [|„nahezu ausgetrocknet“|]{Sabine Keller}. [|„Wir verkaufen kaum noch“|]{Sabine Keller}, sagte sie.',
  ],
  ['Sport', 'de', 'Nach dem Spiel sagte Thomas Berger: [|„Das war zu wenig.“|]{Thomas Berger}'],
  [
    'política',
    'es',
    '[|«No vamos a ceder»|]{Alberto Ruiz}, advirtió Alberto Ruiz, secretario general del sindicato. Según Ruiz, la empresa actúa [|«de mala fe»|]{Alberto Ruiz}.',
  ],
  ['cultura', 'es', 'La directora Paula Ortega define su película como [|«un viaje sin mapa»|]{Paula Ortega}.'],
  [
    'sucesos',
    'es',
    'El portavoz de los bomberos, Andrés Gil, explicó que el fuego [|«se originó en la cocina»|]{Andrés Gil}. [|«No hay heridos»|]{Andrés Gil}, añadió.',
  ],
];
