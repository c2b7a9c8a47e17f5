/** Pairs of two names that look alike. Never one. */
export const differentPairs = `
# an ending makes another person or thing
Peskov|Peskova
Ivanov|Ivanova
Petrov|Petrova
Putin|Putina
Navalny|Navalnaya
Zelensky|Zelenska
Kuznetsov|Kuznetsova
Zakharov|Zakharova
Medvedev|Medvedeva
Novak|Novakova
Niger|Nigeria
Iran|Iraq
Iran|Iranian
Kim|Kims
Mali|Malawi
Mali|Maldives
Austria|Australia
Slovakia|Slovenia
Slovak|Slovenian
Latvia|Lithuania
Liberia|Libya
Gambia|Zambia
Guinea|Guyana
Ghana|Guyana
Chad|Chile
China|Chile
Korea|Koreas
Congo|Tonga
Dominica|Dominican
Mauritius|Mauritania
Namibia|Zambia
Oman|Jordan
Palau|Nauru
Paraguay|Uruguay
Samoa|Samara
Somalia|Somaliland
Sudan|Sweden
Sweden|Switzerland
Togo|Tonga
Tunis|Tunisia
Kuwait|Kurdistan
India|Indiana
Ireland|Iceland
Georgia|George
Jordan|Jordanian
Lebanon|Lisbon
Panama|Parana
Peru|Perm
Qatar|Gator
Serbia|Siberia
Syria|Serbia
Turkey|Torquay
Kazan|Kazakh
Perm|Peru
Omsk|Tomsk
Minsk|Pinsk
Kursk|Kurgan
Kursk|Kirsk
Tver|Tula
Donetsk|Lipetsk
Luhansk|Bryansk
Kharkiv|Kherson
Lviv|Kyiv
Sumy|Sochi
Bucharest|Budapest
Basel|Brussels
Dublin|Lublin
Vienna|Vilnius
Oslo|Osaka
Rome|Romania
Riga|Rigas
Turin|Tours
Paris|Parish
Bonn|Born
Bern|Berlin
Berlin|Merlin
London|Londonderry
Boston|Houston
Austin|Justin
Homs|Hams
Hama|Hamas
Gaza|Giza
Basra|Bosra Ham
Dubai|Doha
Sanaa|Sanya Li
Aden|Arden
Kabul|Kabila
Delhi|Delphi
Busan|Busam
Hanoi|Henan
Hunan|Henan
Shanxi|Shaanxi
Hebei|Hubei
Jilin|Jilan
Fujian|Fuxian Po
# persons
Bush|Busch Jr
Biden|Bidens
Harris|Harrison
Johnson|Johnston
Johnson|Jonson
Martin|Marti
Clinton|Clifton
Obama|Osama
Trump|Tromp
Trump|Trumps
Vance|Vince
Rubio|Rubin
Rubin|Robin
Waltz|Walsh
Merz|Mertens
Scholz|Schulze
Schmidt|Schmitz
Meyer|Mayor
Macron|Macro
Le Pen|Le Pain
Starmer|Stammer
Sunak|Sanak
Truss|Trust
Blair|Blain
Brown|Braun
Kallas|Kellas
Orban|Urban
Fico|Fica
Tusk|Task
Duda|Dudas
Kaczynski|Kaminski
Kowalski|Kovalsky Jan
Nowak|Novick
Lavrov|Larov
Lavrov|Gavrilov
Petrov|Pavlov
Pavlov|Paslov
Sobolev|Sokolov
Sorokin|Sokolin
Romanov|Rodanov
Markov|Markin
Makarov|Maksimov
Smirnov|Sminov
Orlov|Orlin
Volkov|Volgin
Titov|Tito
Kozlov|Kozlin
Belov|Belin
Wickoff|Witkoff
Netanyahu|Netanya
Abbas|Abass Ali
Hassan|Hussein
Hamid|Hamad
Hamad|Ahmad
Ahmad|Asmad
Assad|Asad Umar
Khan|Kahn Li
Khan|Khun Sa
Sharif|Sherif Ali
Salman|Soliman
Saud|Saad
Said|Sadr
Rouhani|Raisi
Lee|Li Qiang
Kim Jong-un|Kim Jong-il
Kim Jong-un|Kim Yo-jong
Moon|Mun Se
Park|Perk
Wang Yi|Wang Yang
Li Keqiang|Li Qiang
Xi Jinping|Xi Zhongxun
Hu Jintao|Hu Yaobang
Jiang Zemin|Jiang Qing
Zhang|Zheng
Chen|Chan Wei
Gonzalez|Gonzales Li
Lopez|Lopes Jr
Sanchez|Sancho
Vladimir Putin|Mikhail Putin
Dmitry Medvedev|Sergei Medvedev
George Bush|Kate Bush
# across scripts
Putin|Пушкин
Peskov|Пескова
Ivanova|Иванов
Zelensky|Зеленская
Kursk|Курган
Minsk|Пинск
Omsk|Томск
Lavrov|Лаврин
Petrov|Павлов
Anna|Анне
Olga|Ольге
Belov|Белин
Romanov|Романова
Markov|Макаров
Sokolov|Соболев
Vucic|Ђоковић
Kharkiv|Херсон
Lviv|Київ
Poroshenko|Тимошенко@uk
Mitsotakis|Τσίπρας
Papandreou|Παπαδόπουλος
Hassan|حسين
Hussein|حسن
Salman|سليمان
Khaled|خليل
Mubarak|محمد
# numbers
G7|G8
G7|G20
MI5|MI6
S-300|S-400
Nord Stream|Nord Stream 2
Nord Stream 1|Nord Stream 2
Leopard 1|Leopard 2
OPEC|OPEC+
Su-35|Su-35S
Elizabeth I|Elizabeth II
World War I|World War II
С-300|S-400
Hunan|Hainan
Hainan|Henan
`;
