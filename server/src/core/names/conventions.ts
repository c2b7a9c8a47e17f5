/**
 * How the presses of eight conventions write names of other scripts in Latin letters.
 *
 * A row is a unit of the source script and its spellings, one column a convention in the order of `conventions`.
 * `|` parts alternatives, `.` is nothing, `=` repeats the English column. `~` before an alternative: only at the
 * start, after a vowel or after a sign (Russian е: Yeltsin, Dostoyevsky); `+`: only after a consonant; `-`: not at the
 * start.
 * `^` and `$` in the unit tie it to the start and the end of the word; `!` keeps it to names given in the source
 * script; a row of `-` removes an inherited unit.
 *
 * Sources: BGN/PCGN romanisation tables (Russian 1947, Ukrainian 2019, Belarusian 1979, Bulgarian 2013, Arabic 1956),
 * resolution 55/2010 of the Cabinet of Ministers of Ukraine, ISO 9:1995, GOST R 52535.1-2006, ELOT 743, the Bulgarian
 * Transliteration Act 2009, Duden's transcription tables, the PWN rules for Polish, the Nederlandse Taalunie's
 * transcription table, the usage tables of the French Imprimerie nationale and of Fundéu (facts, not their text).
 * Letters and names are compared with ICU's transliterators for BGN/PCGN, UNGEGN (ELOT 743) and Hanyu Pinyin by
 * test/names/transliterations.test.ts, and with published tables of the other standards, of what six presses write for
 * Russian, the German for Bulgarian and the Polish for Ukrainian, by published-tables.test.ts. What presses write for the
 * letters of the other languages was not compared with a source.
 */
export const conventions = ['en', 'fr', 'de', 'es', 'it', 'pl', 'nl', 'scholarly'] as const;
export type Convention = (typeof conventions)[number];
export type Origin = 'ru' | 'uk' | 'be' | 'bg' | 'sr' | 'el' | 'ar';

//        en          fr          de          es          it          pl          nl          scholarly
const russian = `
а         a           =           =           =           =           =           =           =
б         b           =           =           =           =           =           =           =
в         v           =           w           =           v|w         w           v|w         =
в$        v|ff        v|ff|w      w           v|f         =           w           v|f         v
г         g           g|gu        =           g|gu        g|gh        =           =           =
д         d           =           =           =           =           =           =           =
е         e|~ye       e|é|ie|~ïe|~ié|~ïé|~ye e|~je   e|~ye|~ie   e|~je|~ie   e|+ie|~je   e|~je       e|~je
ё         e|yo|o|io|jo e|io|o|yo|é jo|o|e     yo|io|o|e   e|io|o|jo|ë io|o|jo|e   jo|o|e|je   ë|e
ж         zh          j           sch|sh      zh|y|j|ch   ž|zh        ż|z|rz      zj          ž
з         z           =           s           z|s         z           z|ź         =           =
и         i           i|ï|y       i           i|í         i           i|y         i           =
й         y|-i|j      -ï|-i|y     -i|j        -i|y        j|-i        j           j|-i        j
ий$       y|iy|ii|i|ij i|y|ii|iï  i|ij        i|iy|y      ij|i|y      i|y         i|y|ij      ij|i
ый$       y|yy|yi|yj|iy y|i|yï    y|yj|i      i|y         yj|y|i      y           y|i         yj|y
кс        ks|x        x|ks        x|ks        =           =           ks          x|ks        ks
к         k           k|c         k           =           =           =           =           =
л         l           =           =           =           =           l|ł         =           =
м         m           =           =           =           =           =           =           =
н         n           =           =           =           =           n|ń         =           =
ин$       in          ine|in      in          ín|in       in          in|yn       in          in
ын$       yn|in       yne|ine     yn          =           yn          =           =           =
ен$       en          ene|en|iene en|jen      én|en       =           en|ien      en|jen      en
о         o           =           =           o|ó         =           o|ó         =           =
п         p           =           =           =           =           =           =           =
р         r           =           =           =           =           r|rz        =           =
с         s           s|ss        s|ss        s           =           s|ś         =           =
т         t           =           =           =           =           =           =           =
у         u           ou          u           u|ú         u           u           oe          u
ф         f|ph        f           =           f           f           f           f           f
х         kh|h        kh          ch          j|kh|h      ch|kh|h     ch          ch          x|ch|h|kh
ц         ts|tz|c     ts          z           ts|z        c|ts|z      c           ts          c
ч         ch          tch         tsch        ch          č|ci        cz|ć        tsj         č
ш         sh          ch          sch         sh          š|sc        sz          sj          š
щ         shch|sch    chtch       schtsch     shch|sch|sh šč          szcz        sjtsj       šč|ŝ
ъ         .|"         .           .           .           .           .           .           .|ʺ
ы         y|i         y           y           y|i         y           y           y           y
ь         .|'|’       .           .           .           .|'         .           .           .|ʹ|'
'         .|'|’       .           .           .           .|'         .           .           .|ʺ|'
ьи        yi|i|'i     ii|i|ï      ji|i        i|yi        ji|'i|i     ji          ji|i        ʹi|'i|i
нь        n|n'        n|gne       n           n|ñ         n           ń|n         n|nj        n'|nʹ|n
ли        li          =           =           =           =           li          =           =
э         e           e|è|é       e|ä         e           e           e           e           e|è
ю         yu|iu|ju    iou|you|ïou ju          yu|iu       ju|iu       iu|ju|u     joe         ju
я         ya|ia|ja    ia|ya|ïa    ja          ya|ia       ja|ia       ia|ja|a     ja          ja
ия$       ia|iya|ya   ia|iya      ija|ia      ia|iya      ija|ia      ia|ja       ia|ija      ija
дж        dzh|j|dj    dj          dsch        dzh|y|j     dž|g|gi     dż          dzj         dž|dz
`;

const ukrainian = `
г         h|g         h           =           h           h           h           h           h
ґ         g           =           =           =           =           =           =           =
е         e           e|é         e           =           =           e           e           e
ё         -
є         ye|ie|e     ie|ye|ïe|ié je|e        ye|ie       je|ie       ie|je|e     je          je
и         y|i         y           y           y|i         y           y           y           y
і         i           i           =           i|í         i           i           i           i
ин$       yn|in       yne|ine     yn          =           yn          =           =           yn
ен$       en          ene|en      en          én|en       en          en          =           en
ї         i|yi|ji     ï|i|yi      ji|i        i|yi        ji|i        ji|i        ji|i        ji|ï
ий$       y|yi|yy|yj|iy|i y|yi|yï|i yj|y|ij   i|yi|y      yj|y|i      y|i         y|yj        yj|y
ій$       iy|ii|i|ij  iï|ii|i     ij          ii|i|iy     ij|i        ij          ij          ij
зг        zgh|zh      zh          sh          zh          =           zh          =           =
ь         .|'|’       .           .           .           .|'         .           .           .|ʹ|'
ия$       -
ія$       ia|iya      ia|iya      ija|ia      ia          ija|ia      ia|ija      ija|ia      ija
`;

const belarusian = `
е         e|ye|ie     e|é|ie|ye|ïe e|je       e|ye|ie     e|je|ie     e|ie|je     e|je        ie|~je|e
г         h|g         h           =           h           h           h           h           h
і         i           i           =           i|í         i           i           i           i
ў         u|w         ou|w        u           u           =           ŭ|u|ł       oe|w        ŭ|u
дз        dz          =           ds          dz          dz          dz          dz          dz
ль        l|l'        l           l           l           l           l           l           l'|lʹ|l|ĺ
нь        n|n'        n|gne       n           n|ñ         n           ń|n         n|nj        n'|nʹ|n|ń
сь        s|ss|s'     s|ss        s|ss        s           s           ś|s         s           s'|sʹ|s|ś
зь        z|z'        z           s           z|s         z           ź|z         z           z'|zʹ|z|ź
ць        ts|tz|c     ts          z           ts|z        c|ts|z      ć|c         ts          c'|cʹ|c|ć
`;

const bulgarian = `
ъ         a|u         a|ă|e       a           a           ă|a         a|y         a           ă|a
х         h|kh        kh|h        ch|h        j|h         h|ch        ch|h        ch|h        h|x
щ         sht         cht         scht        sht|st      št|st       szt         sjt         št|st|ŝ
й         y|-i        =           j|-i        y|-i        j|-i        j           j           j
ия$       ia|iya      ia          ia|ija      ia          ija|ia      ia|ija      ia|ija      ija
ж         zh          j           sch|sh      zh|y        ž|zh|z      ż           zj          ž|z
`;

const serbian = `
ж         z|zh|ž      ž|z|j       ž|z|sch     z           ž|z         ž|z|ż       ž|z         ž
ч         c|ch|č      č|c|tch     č|c|tsch    c|ch        č|c         č|c|cz      č|c         č
ћ         c|ch|ć      ć|c|tch|tch ć|c|tsch    c|ch        ć|c         ć|c         ć|c         ć
ђ         dj|j|đ|d|gj dj|đ        đ|dj|dsch   dj|d        đ|dj|d      đ|dź        đ|dj        đ
ш         s|sh|š      š|s|ch      š|s|sch     s|sh        š|s         š|s|sz      š|s|sj      š
ј         j|y|i       j|ï|y|i     j           j|y         j           j           j           j
љ         lj|ly|l     =           lj          lj|li       lj          lj|l        lj          lj
њ         nj|ny|n     nj|gn       nj          nj|ñ        nj          ń|nj        nj          nj
ц         c|ts        c|ts        c|z         c|ts        c           c           c|ts        c
џ         dz|dzh|j|dž dž|dj       dž|dsch     dz          dž|dz       dż|dž       dž|dz       dž|d̂
х         h           h|kh        h|ch        h           h           h|ch        h           h
у         u           u|ou        u           =           u           u           u|oe        u
в         v           v           v|w         v           v           v|w         v           v
з         z           z           z|s         z           z           z           z           z
ѓ         gj|g        =           gj          gj|g        gj|g        gj          gj          ǵ
ќ         kj|k        =           kj          kj|k        kj|k        kj          kj          ḱ
ѕ         dz          =           =           =           =           =           =           dz|ẑ
`;

const greek = `
α         a           =           =           =           =           =           =           =
αι        ai|e        é|ai|e      ä|ai|e      e|ai        e|ai        e|ai        e|ai        ai
αυ        av|af|au    =           =           =           =           =           =           au
β         v|b         v           w|v|b       v|b         v|b         w|b         v           v|b
γ         g|y|gh      g|y|gh|gu   g|j         g|y|gu      g|gh        g           g           g
γι        gi|y        =           gi|j        gi|y        gi          gi|j        gi          gi
γγ        ng|gg       =           =           ng          ng          ng          ng          ng|gg
γχ        nch|nh|nkh  =           nch         nj|nch      nch         nch         nch         nch|nkh
γξ        nx|nks      nx          nx          nx          nx          nks         nx          nx
γκ        gk|g|ng|nk  =           =           =           g|ng|gk     g|nk        gk|g|nk     gk
δ         d|dh        =           =           =           d           d           d           d
ε         e           e|é         e           =           =           e           e           e
ει        i|ei        i|ei        i|ei        i           i           i           i|ei        ei
ευ        ev|ef|eu    =           ew|eu|ef|ev =           =           ew|ef|eu    =           eu
ζ         z           =           s|z         =           z           z           z           z
η         i|e         i|ē|é       i           i           i           i           i           ē|i
θ         th|t        th          th          t|th        t|th        t           th          th
ι         i|y         i|ï         i           i|y|í       i           i|j         i           i
κ         k|c         =           k           c|k         c|k         k           k           k
λ         l           =           =           =           =           l           =           =
μ         m           =           =           =           =           =           =           =
μπ        b|mp|mb     =           =           =           =           =           =           mp
ν         n           =           =           =           =           =           =           =
ντ        d|nt|nd     =           =           =           =           =           =           nt
ξ         x|ks        x           x           x|j         x|ss        ks          x           x
ο         o           o|ó         o           o|ó         =           o           =           o
οι        i|oi        =           =           =           =           =           =           oi
ου        ou|u|oo     ou          u|ou        u           u           u           oe|ou       ou
π         p           =           =           =           =           =           =           =
ρ         r|rh        =           =           r           r           r           r           r
σ         s|ss        s|ss        s|ss        s           s|ss        s           s           s
ς$        s           s           s           =           =           =           s           s
τ         t           =           =           =           =           =           =           =
τζ        tz|dz|j     tz|dj       ts|tz       tz          tz|z        dz          tz          tz
τσ        ts|ch       ts|tch      ts|tsch     ts|ch       ts          ts|cz       ts          ts
υ         y|i|u       y|i         y|i         i|y         i           i|y         y|i         y
φ         f|ph        ph|f        f|ph        f           f           f           f           ph|f
χ         ch|h|kh|x   kh|ch|h     ch          j|h         ch|h        ch          ch          ch|h
ψ         ps          =           =           ps          ps          ps          ps          ps
ω         o           o           o           o|ó         o           o           o           ō|o
`;

// The marks of short vowels stand for what Arabic and Persian spelling leaves out; Hebrew names follow the same presses.
const arabic = `
َ         a|e         a|e|é       a|e         a|e         a|e         a|e         a|e         a
ِ         i|e         i|e|é       i|e         i|e         i|e         i|e|y       i|e         i
ُ         u|o         ou|o        u|o         u|o         u|o         u|o         oe|o|u      u
ا         a|aa|e      a|â|é       a           a|á         a           a           a|aa        ā|a
آ         a|aa        =           a           a           a           a           a           ā
!أ        a|u|o|i|e   a|ou|o|i|é|e a|u|o|i    a|u|o|i     a|u|o|i     a|u|o|i     a|oe|o|i    a|u|i
!إ        i|e         =           i           i|e         i           i           i           i
!^ا       a|u|o|i|e   a|ou|o|i|é|e a|u|o|i    a|u|o|i     a|u|o|i     a|u|o|i     a|oe|o|i    a|u|i
ب         b           =           =           =           =           =           =           =
پ         p           =           =           =           =           =           =           =
ت         t           t|th        =           =           =           =           =           =
ث         th|s        =           th|s        t|z|s       th|t        s|th        th          ṯ|th
ج         j|g|dj|zh   dj|j|gu|g   dsch|j|g    y|j|g       g|gi|j      dż|j|g      dj|zj|g     ǧ|j
چ         ch          tch         tsch        ch          c|ci        cz          tsj         č
ح         h           =           h           h|j         h           h           h           ḥ|h
خ         kh|h        kh          ch|kh       j|kh        kh|ch       ch          ch|kh       ḫ|kh
د         d           =           =           =           =           =           =           =
ذ         dh|d|z      dh|d        dh|d        d|dh        dh|d        z|dh        dh          ḏ|dh
ر         r           =           =           =           =           =           =           =
ز         z           =           s|z         z           z           z           z           z
ژ         zh|j        j           sch         zh|y        zh          ż           zj          ž
س         s|ss        s|ss        s|ss        s           s|ss        s           s           s
ش         sh          ch          sch         sh|ch       sc|sh       sz          sj          š|sh
ص         s|ss        s|ss|ç      s           s           s           s           s           ṣ|s
ض         d|dh|z      =           d           d           d           d           d           ḍ|d
ط         t           =           =           =           =           =           =           ṭ|t
ظ         z|dh        z|dh        s|z         z           z           z           z           ẓ|z
ع         .|'|‘       .|'         .|'         .           .|'         .           .|'         ʿ|'
غ         gh|g        gh|g|r      gh|g        g|gh        gh|g        gh|g        gh|g        ġ|gh
ف         f           f|ph        =           =           =           =           =           =
ق         q|k|g|gh    k|q|g       k|q|g       q|k|c       q|k         k           k|q         q
ك         k|c         =           k           k|c|qu      k|c|q       k           k           k
ک         k           =           k           k|c|qu      k|c         k           k           k
گ         g           gu|g        g           g|gu        g|gh        g           g           g
ل         l           =           =           =           =           =           =           =
م         m           =           =           =           =           =           =           =
ن         n           =           =           =           =           =           =           =
ن$        n           n|ne        n           =           =           =           =           =
ه         h           =           =           =           =           =           =           =
ه$        h|.         h|.         h|.         h|.         h|.         h|.         h|.         h
ة$        a|ah|eh|e   a|ah|é|eh|e a|e       a           a           a           a           a|at
و         w|v         ou|w|v      w           w|u         w|u         w           w           w
ُو        u|oo|ou|o   ou|o        u|o         u|o         u|o         u|o         oe|o        ū|u
َو        aw|au|ow|ou|o aou|aw|au|o au|aw|o   au|o        au|aw|o     au|aw|o     au|aw|o     aw
ي         y|i         y|ï|i       j|y|i       y|i         y|i         j|i         j|y|i       y
!ی        y|i|ee|iy|ei|e i|y|ï|eï|ei i|j|y|ei i|y|í|ei    i|y|ei      i|j|ej      i|y|ei      ī|y|i
ِي        i|ee|ie     i           i|ie        i|í         i           i           ie|i        ī|i
ِي$       i|y|iy      i|y         i           i|í         i           i           i           ī|i
َي        ay|ai|ei|ey|e|ie aï|ai|ei|eï|e|ey|ay ai|ei|e|ay ai|ei|e|ay|ey ai|ei|e ai|ej|aj|e ai|ei|e ay
!ى$       a|i         =           a           a           a           a           a           ā|a
ئ         .|'|i|y     .|'|ï       .|'|i       .|i         .           .           .           ʾ|'
ؤ         .|'|u       =           .|'         .           .           .           .           ʾ|'
ء         .|'|’       .           .           .           .           .           .           ʾ|'
`;

export const tables: Readonly<Record<Origin, readonly string[]>> = {
  ru: [russian],
  uk: [russian, ukrainian],
  be: [russian, belarusian],
  bg: [russian, bulgarian],
  sr: [russian, serbian],
  el: [greek],
  ar: [arabic],
};

/** Letters after which a `~` alternative may stand. */
export const sourceVowels = "аеёиоуыэюяіїєўъьѣαειουηωاآأإوي'";
