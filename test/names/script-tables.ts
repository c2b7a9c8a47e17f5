/**
 * Names in their own script and what presses and standards make of them. A line: the name, then forms with the key of
 * their source. A press's form is the title of the article, or the name as it opens the article, in the Wikipedia of
 * that language (en, fr, de, es, it, pl, nl); bgn: BGN/PCGN romanisation; elot: ELOT 743; iso9: ISO 9:1995; sci: the
 * scholarly system; bg09: the Transliteration Act of Bulgaria, 2009; be07: the instruction of Belarus on place names of
 * 2000 with the changes of 2007; sr: Serbian Latin; ala: ALA-LC; pinyin: ISO 7098; wade: Wade–Giles. After `≠` follow
 * Latin names of others, which look alike. The forms of bgn (Belarusian), elot, sr and pinyin are compared with ICU's
 * transliterators by transliterations.test.ts; the pages of the other forms were not opened again.
 */
export const scriptTables: Readonly<Record<string, string>> = {
  el: `
Μητσοτάκης en:Mitsotakis de:Mitsotakis fr:Mitsotákis ≠ Mitsopoulos Mitsotaki
Τσίπρας en:Tsipras fr:Tsípras pl:Tsipras ≠ Tsipis Cipriani
Παπανδρέου en:Papandreou de:Papandreou fr:Papandréou it:Papandreou ≠ Papadopoulos Papadimitriou
Καραμανλής en:Karamanlis elot:Karamanlis es:Karamanlís ≠ Karamanos Caramanica
Βενιζέλος en:Venizelos fr:Venizélos es:Venizelos ≠ Venizelou Venezis
Σαμαράς en:Samaras elot:Samaras ≠ Samara Samarin
Βαρουφάκης en:Varoufakis de:Varoufakis fr:Varoufákis ≠ Voulgarakis
Θεοδωράκης en:Theodorakis fr:Theodorákis it:Theodorakis ≠ Theodoridis Teodorescu
Καζαντζάκης en:Kazantzakis de:Kazantzakis es:Kazantzakis ≠ Kazantzidis Kazan
Σεφέρης en:Seferis fr:Séféris ≠ Severis
Ελύτης en:Elytis de:Elytis fr:Elýtis ≠ Elitsa Eliades
Παπαδόπουλος en:Papadopoulos elot:Papadopoulos ≠ Papadopoulou Papadakis
Ανδρέας en:Andreas elot:Andreas ≠ Andrei Andrea
Γεώργιος en:Georgios elot:Georgios ≠ Gregorios Georgina
Αλέξης en:Alexis elot:Alexis ≠ Alexei Alexia
Κυριάκος en:Kyriakos elot:Kyriakos fr:Kyriákos ≠ Kyriaki
Νικόλαος en:Nikolaos elot:Nikolaos ≠ Nikolai Nikola
Δημήτριος en:Dimitrios elot:Dimitrios ≠ Dimitrov Dimitra
Θεσσαλονίκη en:Thessaloniki elot:Thessaloniki ≠ Thessalia Tessin
Πειραιάς elot:Peiraias ≠ Patras
Ηράκλειο elot:Irakleio ≠ Iraklis
Λάρισα en:Larissa elot:Larisa ≠ Lamia
Βόλος en:Volos elot:Volos ≠ Voloshin
Ιωάννινα en:Ioannina elot:Ioannina ≠ Ioannis
Χανιά en:Chania elot:Chania de:Chania ≠ Chioni
Κέρκυρα elot:Kerkyra ≠ Kirkuk
Ξάνθη en:Xanthi elot:Xanthi ≠ Santi
Ψαρά en:Psara elot:Psara ≠ Sara
Μυτιλήνη en:Mytilene elot:Mytilini ≠ Militini
Ευάγγελος en:Evangelos elot:Evangelos ≠ Evangelia
Αυγενάκης en:Avgenakis elot:Avgenakis ≠ Avgerinos
Μπακογιάννης en:Bakoyannis elot:Bakogiannis ≠ Bakunin
Γκίκας en:Gikas ≠ Gigas`,
  ar: `
محمد en:Muhammad en:Mohammed fr:Mohamed de:Mohammed ≠ Mahmoud Ahmed
أحمد en:Ahmed de:Ahmad ala:Aḥmad ≠ Hamad Mohammed
محمود en:Mahmoud en:Mahmud fr:Mahmoud ≠ Mohammed Masoud
عباس en:Abbas fr:Abbas ala:ʿAbbās ≠ Abbasi Abbad
حسين en:Hussein en:Husayn fr:Hussein ≠ Hassan Hasan
حسن en:Hassan en:Hasan ≠ Hussein Hassani
مصطفى en:Mustafa en:Mostafa fr:Moustapha ≠ Mustafin
بشار en:Bashar fr:Bachar de:Baschar ≠ Bashir
بشير en:Bashir fr:Bachir ≠ Bashar
عمر en:Omar en:Umar ≠ Omari Camar
علي en:Ali ≠ Alia
يوسف en:Youssef en:Yusuf fr:Youssef de:Yusuf ≠ Yasif
إبراهيم en:Ibrahim fr:Ibrahim ≠ Abraham
خالد en:Khaled en:Khalid fr:Khaled de:Chalid ≠ Khalil Walid
طارق en:Tariq en:Tareq fr:Tarek ≠ Tarif
جمال en:Jamal en:Gamal fr:Djamal ≠ Jamil Kamal
ناصر en:Nasser en:Nasir ≠ Nasseri
صدام en:Saddam fr:Saddam ≠ Sadat
سليمان en:Suleiman en:Sulayman ≠ Salman
سلمان en:Salman fr:Salmane ≠ Suleiman Selim
فيصل en:Faisal fr:Fayçal de:Faisal ≠ Fazal
معمر en:Muammar fr:Mouammar ≠ Omar
القذافي en:Gaddafi en:Qaddafi en:Gadhafi fr:Kadhafi ≠ Kafi
السيسي en:Sisi en:Sissi ≠ Sasi
هنية en:Haniyeh fr:Haniyeh ≠ Hanover
سنوار en:Sinwar ≠ Senior
حلب en:Halab ≠ Halabi
دمشق ala:Dimashq ≠ Damask
بغداد en:Baghdad fr:Bagdad ≠ Bagdasar
بيروت fr:Beyrouth ≠ Bayreuth
غزة en:Gaza ≠ Ghazi
رفح en:Rafah ≠ Rafi
خان en:Khan ≠ Kahn
نتنياهو en:Netanyahu fr:Netanyahou ≠ Netanya`,
  be: `
Лукашэнка en:Lukashenka be07:Lukašenka bgn:Lukashenka ≠ Lukashevich
Аляксандр en:Aliaksandr bgn:Alyaksandr be07:Aliaksandr ≠ Aliaksandra
Святлана en:Sviatlana bgn:Svyatlana ≠ Sviatoslav
Ціханоўская en:Tsikhanouskaya bgn:Tsikhanowskaya ≠ Tsikhanouski
Ціханоўскі en:Tsikhanouski ≠ Tsikhanouskaya
Бабарыка en:Babaryka be07:Babaryka ≠ Babarenka
Калеснікава en:Kalesnikava bgn:Kalyesnikava ≠ Kalesnik
Марыя en:Maryia bgn:Maryya ≠ Maryna
Алесь en:Ales be07:Aleś ≠ Alesia
Бяляцкі en:Bialiatski bgn:Byalyatski be07:Bialiacki ≠ Bialik
Уладзімір en:Uladzimir bgn:Uladzimir ≠ Uladzislau
Макей en:Makei bgn:Makyey ≠ Makeyev
Андрэй en:Andrei bgn:Andrey ≠ Andreyeu
Мікалай en:Mikalai bgn:Mikalay ≠ Mikola
Статкевіч en:Statkevich be07:Statkievič ≠ Statkus
Шушкевіч en:Shushkevich be07:Šuškievič de:Schuschkewitsch ≠ Shishkevich
Станіслаў en:Stanislau bgn:Stanislaw ≠ Stanislava
Быкаў en:Bykau bgn:Bykaw ≠ Bykova
Васіль en:Vasil be07:Vasiĺ ≠ Vasili
Алексіевіч en:Alexievich bgn:Alyeksiyevich ≠ Aleksandrovich
Гродна bgn:Hrodna be07:Hrodna ≠ Grodzka
Брэст en:Brest bgn:Brest ≠ Bratsk
Віцебск be07:Viciebsk bgn:Vitsyebsk ≠ Vilejka
Магілёў be07:Mahilioŭ bgn:Mahilyow ≠ Mahilau
Гомель be07:Homieĺ bgn:Homyel ≠ Hamel
Мінск en:Minsk ≠ Pinsk
Пінск en:Pinsk ≠ Minsk
Барысаў be07:Barysaŭ bgn:Barysaw ≠ Borisova`,
  bg: `
Борисов en:Borisov bg09:Borisov de:Borissow fr:Borissov ≠ Borisova Boris
Бойко en:Boyko bg09:Boyko ≠ Boyka
Радев en:Radev bg09:Radev de:Radew ≠ Radeva
Румен en:Rumen bg09:Rumen fr:Roumen ≠ Ruben
Желев en:Zhelev bg09:Zhelev de:Schelew ≠ Zheleva
Желю en:Zhelyu bg09:Zhelyu ≠ Zhelya
Живков en:Zhivkov bg09:Zhivkov de:Schiwkow fr:Jivkov ≠ Zhivkova
Тодор en:Todor bg09:Todor ≠ Fyodor
Първанов en:Parvanov bg09:Parvanov ≠ Parvanova
Плевнелиев en:Plevneliev bg09:Plevneliev ≠ Pleven
Георги en:Georgi bg09:Georgi ≠ Georgia
Петков en:Petkov bg09:Petkov de:Petkow ≠ Petkova
Кирил en:Kiril bg09:Kiril ≠ Kirill
Димитров en:Dimitrov bg09:Dimitrov de:Dimitrow ≠ Dimitrova
Симеон en:Simeon bg09:Simeon ≠ Simone
Станишев en:Stanishev bg09:Stanishev de:Stanischew fr:Stanichev ≠ Stanisheva
Орешарски en:Oresharski bg09:Oresharski ≠ Orekhov
Георгиева en:Georgieva bg09:Georgieva ≠ Georgiev
Кристалина en:Kristalina bg09:Kristalina ≠ Christina
Бокова en:Bokova bg09:Bokova ≠ Bokov
Стоичков en:Stoichkov bg09:Stoichkov de:Stoitschkow ≠ Stoichkova
Христо en:Hristo bg09:Hristo ≠ Christa
Пловдив en:Plovdiv bg09:Plovdiv ≠ Pleven
Варна en:Varna bg09:Varna ≠ Verona
Бургас en:Burgas bg09:Burgas ≠ Burgos
Русе en:Ruse bg09:Ruse ≠ Rosa
Велико bg09:Veliko ≠ Velika
Търново en:Tarnovo bg09:Tarnovo ≠ Tarnow
Благоевград en:Blagoevgrad bg09:Blagoevgrad ≠ Belgorod
Габрово en:Gabrovo bg09:Gabrovo ≠ Gabrov`,
  sr: `
Вучић en:Vučić sr:Vučić en:Vucic ≠ Vujić Vukić
Александар en:Aleksandar sr:Aleksandar ≠ Aleksandra
Милошевић en:Milošević sr:Milošević en:Milosevic de:Milošević ≠ Miloševac
Слободан en:Slobodan sr:Slobodan ≠ Slobodanka
Караџић en:Karadžić sr:Karadžić en:Karadzic ≠ Karadjov
Радован en:Radovan sr:Radovan ≠ Radovana
Младић en:Mladić sr:Mladić en:Mladic ≠ Mladenović
Ратко en:Ratko sr:Ratko ≠ Ratka
Ђинђић en:Đinđić sr:Đinđić en:Djindjić ≠ Dinić
Зоран en:Zoran sr:Zoran ≠ Zorana
Коштуница en:Koštunica sr:Koštunica en:Kostunica ≠ Kostunić
Војислав en:Vojislav sr:Vojislav ≠ Vjačeslav
Тадић en:Tadić sr:Tadić ≠ Tasić
Борис en:Boris sr:Boris ≠ Borislav
Дачић en:Dačić sr:Dačić en:Dacic ≠ Dakić
Ивица en:Ivica sr:Ivica ≠ Ivana
Брнабић en:Brnabić sr:Brnabić ≠ Barnabić
Николић en:Nikolić sr:Nikolić en:Nikolic ≠ Nikolin
Ђоковић en:Đoković sr:Đoković en:Djokovic ≠ Dokić
Новак en:Novak sr:Novak ≠ Novakova
Шешељ en:Šešelj sr:Šešelj ≠ Sešić
Андрић en:Andrić sr:Andrić en:Andric ≠ Andrejić
Нови sr:Novi ≠ Novo
Ниш en:Niš sr:Niš ≠ Nis̀a
Крагујевац en:Kragujevac sr:Kragujevac ≠ Kraljevo
Суботица en:Subotica sr:Subotica ≠ Subotić
Београд sr:Beograd ≠ Belgorod`,
  zh: `
习近平 pinyin:Xi_Jinping wade:Hsi_Chin-p'ing ≠ Xi_Jinpeng Xi_Jingping
李克强 pinyin:Li_Keqiang ≠ Li_Qiang Li_Kejiang
李强 pinyin:Li_Qiang ≠ Li_Jiang Li_Keqiang
毛泽东 pinyin:Mao_Zedong wade:Mao_Tse-tung ≠ Mao_Zemin Mao_Zetan
邓小平 pinyin:Deng_Xiaoping wade:Teng_Hsiao-p'ing ≠ Deng_Xiaobing Deng_Yingchao
江泽民 pinyin:Jiang_Zemin wade:Chiang_Tse-min ≠ Jiang_Zeming
胡锦涛 pinyin:Hu_Jintao wade:Hu_Chin-t'ao ≠ Hu_Jingtao Hu_Jinbao
温家宝 pinyin:Wen_Jiabao ≠ Wen_Jiabo
周恩来 pinyin:Zhou_Enlai wade:Chou_En-lai ≠ Zhou_Enli
王毅 pinyin:Wang_Yi ≠ Wang_Yang
王洋 pinyin:Wang_Yang ≠ Wang_Yi
李鹏 pinyin:Li_Peng wade:Li_P'eng ≠ Li_Ping
赵紫阳 pinyin:Zhao_Ziyang ≠ Zhao_Ziyan
胡耀邦 pinyin:Hu_Yaobang ≠ Hu_Yaobing
刘少奇 pinyin:Liu_Shaoqi wade:Liu_Shao-ch'i ≠ Liu_Xiaoqi
林彪 pinyin:Lin_Biao wade:Lin_Piao ≠ Lin_Bao
朱德 pinyin:Zhu_De wade:Chu_Teh ≠ Zhu_Di
彭德怀 pinyin:Peng_Dehuai wade:P'eng_Te-huai ≠ Peng_Dehai
朱镕基 pinyin:Zhu_Rongji ≠ Zhu_Ronghai
李显龙 pinyin:Li_Xianlong ≠ Li_Xianglong
马英九 pinyin:Ma_Yingjiu wade:Ma_Ying-chiu ≠ Ma_Yingju
蔡英文 pinyin:Cai_Yingwen wade:Ts'ai_Ying-wen ≠ Cai_Yinwen
馬英九 pinyin:Ma_Yingjiu ≠ Ma_Yinjiu
孫中山 pinyin:Sun_Zhongshan ≠ Sun_Zongshan
曾国藩 pinyin:Zeng_Guofan wade:Tseng_Kuo-fan ≠ Zheng_Guofan
单田芳 pinyin:Shan_Tianfang ≠ Dan_Tianfan
解振华 pinyin:Xie_Zhenhua ≠ Xie_Zhenghua
任正非 pinyin:Ren_Zhengfei ≠ Ren_Zhenfei
马云 pinyin:Ma_Yun ≠ Ma_Yong
马化腾 pinyin:Ma_Huateng ≠ Ma_Huadeng
刘晓波 pinyin:Liu_Xiaobo ≠ Liu_Xiaobao
艾未未 pinyin:Ai_Weiwei ≠ Ai_Wenwen
陈云 pinyin:Chen_Yun wade:Ch'en_Yün ≠ Chen_Yi
吕布 pinyin:Lü_Bu pinyin:Lyu_Bu ≠ Liu_Bu
北京 pinyin:Beijing ≠ Nanjing
上海 pinyin:Shanghai ≠ Shanhai
西安 pinyin:Xi'an pinyin:Xian ≠ Xining
南京 pinyin:Nanjing ≠ Beijing
广州 pinyin:Guangzhou ≠ Hangzhou
深圳 pinyin:Shenzhen ≠ Shenyang
重庆 pinyin:Chongqing ≠ Chengqing
台北 pinyin:Taibei wade:T'ai-pei ≠ Taipo`,
};
