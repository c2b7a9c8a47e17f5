import type { Language } from '../model';

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** Never end a sentence: a name, number or example follows. Lower case, without the final stop. All languages. */
const leadingAnywhere = `mr mrs ms mx dr prof profs gen lt col sgt capt cpl pvt cmdr comdr adm maj brig gov govs sen sens rep reps
  rev hon pres amb atty asst assoc dist supt insp msgr ft mt vs e.g i.e cf vol vols pp fig figs ch approx ca nos dept
  messrs det treas vp lieut cllr`;

export const leading: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set(`${leadingAnywhere} fr v sec`),
  fr: set(`${leadingAnywhere} m mm mme mmes mlle mlles me mgr pr art av bd ste`),
  de: set(
    `${leadingAnywhere} hr frl dipl ing abs bzw z.b d.h u.a vgl evtl ggf sog bspw inkl exkl zzgl nr str st z d u`,
  ),
  es: set(`${leadingAnywhere} sr sra sres srta dña d lic gral cnel tte cap almte ee pág núm art`),
};

/** Abbreviations that English writes small too; the others need their capital ("Sat.", "Miss.", "Gov."). */
export const smallInEnglish = set(
  `vs v e.g i.e cf vol vols pp fig figs ch approx ca nos dept a.m p.m etc inc corp co ltd al no mln jr sr ph.d sq ft`,
);

/** End a sentence only where the next word is one that opens sentences: "in the U.S. The …", "at 9 a.m. He …". */
export const ambiguous = set(
  `u.s u.k u.n e.u u.s.a u.s.s.r d.c n.y l.a b.c a.d a.m p.m ph.d m.d b.a m.a inc corp co cos ltd llc plc bros jr sr etc
   jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
   ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn
   tex va vt wash wis wyo n.h n.j n.m n.c n.d r.i s.c s.d w.va st ste ave blvd rd sq est al no mln mio mrd mds md usw
   usf u.s.w janv févr avr juil déc ene abr ago dic ee.uu pp.ee s.a s.l a.c d.c u.ä a.d.ö p.ej art`,
);

/** Words that open sentences and hardly ever follow an abbreviation within one. Lower case. */
export const openers = set(
  `the a an this that these those he she it they we you i his her its their our my in on at as if when while where
   after before since but and or so yet however there here for from with by to what who why how no not most some many
   all both one two three police officials mr mrs ms last earlier meanwhile according although though because during
   despite under over more only also still then now
   le la les un une des il elle ils elles on nous je ce cette ces mais et dans en pour sur à au aux selon après avant
   der die das ein eine einer er sie es wir ich ihr und aber doch im am um bei nach vor seit mit auf für von zu laut
   dies diese dieser auch wenn als
   el los las una él ella ellos nosotros yo pero y según tras antes desde este esta`,
);

/** German words that open a sentence after a number with a stop, which else is an ordinal ("am 3. Oktober"). */
export const germanOpeners = set(
  `der die das ein eine einer er sie es wir ich und aber doch im in am um bei nach vor seit mit auf für von zu laut dies
   diese dieser auch wenn als dabei damit danach darauf dazu außerdem zudem insgesamt`,
);
