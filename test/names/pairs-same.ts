/** Pairs that are one name: by script and convention. Name TAB other name; `@xx` at the end gives a language. */
export const samePairs = `
# French
Poutine|Putin
Vladimir Poutine|Vladimir Putin
Koursk|Kursk
Soumy|Sumy@uk
Marioupol|Mariupol
Khrouchtchev|Khrushchev
Gorbatchev|Gorbachev
Eltsine|Yeltsin
Medvedev|Medvédev
Choïgou|Shoigu
Loukachenko|Lukashenko
Prigojine|Prigozhin
Kouleba|Kuleba
Boutcha|Bucha
Lougansk|Lugansk
Chostakovitch|Shostakovich
Prokofiev|Prokofyev
Soljenitsyne|Solzhenitsyn
Pouchkine|Pushkin
Mendeleïev|Mendeleyev
Raspoutine|Rasputin
Joukov|Zhukov
Brejnev|Brezhnev
Tchernenko|Chernenko
Ouchakov|Ushakov
Matvienko|Matviyenko
Iouchtchenko|Yushchenko
Timochenko|Tymoshenko
Porochenko|Poroshenko
Tchétchénie|Tchetchenie
Staline|Stalin
Lénine|Lenin
Netanyahou|Netanyahu
Houssein|Hussein
# German
Selenskyj|Zelensky
Jelzin|Yeltsin
Gorbatschow|Gorbachev
Chruschtschow|Khrushchev
Lukaschenko|Lukashenko
Medwedew|Medvedev
Lawrow|Lavrov
Prigoschin|Prigozhin
Charkiw|Kharkiv
Cherson|Kherson
Saporischschja|Zaporizhzhia
Schukow|Zhukov
Breschnew|Brezhnev
Solschenizyn|Solzhenitsyn
Puschkin|Pushkin
Tschernenko|Chernenko
Schostakowitsch|Shostakovich
Nawalny|Navalny
Janukowytsch|Yanukovych
Juschtschenko|Yushchenko
Tymoschenko|Tymoshenko
Mischustin|Mishustin
Sobjanin|Sobyanin
Surkow|Surkov
Müller|Mueller
Müller|Muller
Söder|Soeder
Weiß|Weiss
# Polish
Zełenski|Zelensky
Chruszczow|Khrushchev
Gorbaczow|Gorbachev
Jelcyn|Yeltsin
Ławrow|Lavrov
Miedwiediew|Medvedev
Prigożyn|Prigozhin
Łukaszenko|Lukashenko
Breżniew|Brezhnev
Puszkin|Pushkin
Szojgu|Shoigu
Czernienko|Chernenko
# Dutch
Poetin|Putin
Zelenski|Zelensky
Chroesjtsjov|Khrushchev
Gorbatsjov|Gorbachev
Loekasjenko|Lukashenko
Lavrov|Lavrov
Koersk|Kursk
Sjojgoe|Shoigu
Poesjkin|Pushkin
Brezjnev|Brezhnev
# Spanish and Italian
Jersón|Kherson
Járkov|Kharkov
Jrushchov|Khrushchev
Navalni|Navalny
Lukashenko|Lukašenko
Zelenskij|Zelensky
Gorbačëv|Gorbachev
Chruščëv|Khrushchev
Puškin|Pushkin
Brežnev|Brezhnev
Lavróv|Lavrov
# standards and English alternatives
Zelenskyy|Zelensky
Zelenskiy|Zelensky
Sergei|Sergey
Dmitri|Dmitry
Yuri|Yuriy
Dostoyevsky|Dostoevsky
Tolstoi|Tolstoy
El'cin|Yeltsin
Puškin|Pushkin
Čajkovskij|Chaikovsky
Yevgeny|Evgeny
Aleksey|Aleksei
Tokaev|Tokayev
Nazarbaev|Nazarbayev
# Russian letters
Putin|Путин
Poutine|Путин
Poetin|Путин
Vladimir Putin|Владимир Путин
Khrushchev|Хрущев
Chruschtschow|Хрущёв@ru
Chruszczow|Хрущов@ru
Yeltsin|Ельцин
Jelzin|Ельцин@ru
Shoigu|Шойгу
Lavrov|Лавров
Medvedev|Медведев
Gorbachev|Горбачев
Pushkin|Пушкин
Kursk|Курск
Novosibirsk|Новосибирск
Teoman|Теоман
Klubowicz|Клубович
Peskov|Песков
Carpenter|Карпентер
# Ukrainian, Belarusian, Bulgarian, Serbian letters
Zelenskyy|Зеленський
Selenskyj|Зеленський
Zełenski|Зеленський
Volodymyr Zelenskyy|Володимир Зеленський
Poroshenko|Порошенко@uk
Yushchenko|Ющенко@uk
Tymoshenko|Тимошенко@uk
Kharkiv|Харків
Kyiv|Київ
Lviv|Львів
Odesa|Одеса@uk
Mykolaiv|Миколаїв
Zaporizhzhia|Запоріжжя
Lukashenka|Лукашэнка@be
Hrodna|Гродна@be
Homel|Гомель@be
Borisov|Борисов@bg
Radev|Радев@bg
Varna|Варна@bg
Vucic|Вучић
Vučić|Вучић
Djokovic|Ђоковић
Đoković|Ђоковић
Jovanovic|Јовановић
Nis|Ниш@sr
# Greek
Mitsotakis|Μητσοτάκης
Tsipras|Τσίπρας
Papandreou|Παπανδρέου
Kyriakos|Κυριάκος
Thessaloniki|Θεσσαλονίκη
Varoufakis|Βαρουφάκης
Dimitriou|Δημητρίου
Georgios|Γεώργιος
Nikolaidis|Νικολαΐδης
Athina|Αθήνα
# Arabic and its neighbours
Gaddafi|Qaddafi@ar
Kadhafi|Gaddafi@ar
Mohammed|Muhammad@ar
Mohamed|Mohammad@ar
Usama|Osama@ar
Oussama|Osama@ar
Hussein|Husayn@ar
Bachar al-Assad|Bashar al-Assad
Bashar al Assad|Bashar Assad
Khalid|Khaled@ar
Mustafa|Moustafa@ar
Mubarak|Moubarak@ar
Mohammed|محمد
Hussein|حسين
Bashar|بشار
Hassan|حسن
Salman|سلمان
Khaled|خالد
Mubarak|مبارك
Saddam|صدام
# Chinese
Mao Tse-tung|Mao Zedong
Chou En-lai|Zhou Enlai
Teng Hsiao-p'ing|Deng Xiaoping
Peking|Beijing
Chiang Kai-shek|Jiang Jieshi
Xi Jinping|Xi Jin-ping
Hsi Chin-p'ing|Xi Jinping
Li K'o-ch'iang|Li Keqiang
# accents, order, parts
Erdoğan|Erdogan
Orbán|Orban
Szijjártó|Szijjarto
Kim Jong-un|Kim Jong Un
Abe Shinzo|Shinzo Abe
Vladimir Vladimirovich Putin|Vladimir Putin
Kiev|Kyiv
Odessa|Odesa
Niğde|Nigde
José|Jose
# numbers that agree
С-300|S-300
G 7|G7
МиГ-29|MiG-29
Su 57|Su-57
`;
