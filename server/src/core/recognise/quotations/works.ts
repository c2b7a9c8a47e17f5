function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Nouns before the title of a work, in all four languages. */
export const workNouns: ReadonlySet<string> =
  set(`film movie documentary book novel memoir biography autobiography song album single thriller comedy drama sequel
  remake trilogy blockbuster track hymn ballad sonnet symphony concerto sonata installation mural comic tune
  play musical opera ballet series sitcom show programme program podcast magazine newspaper paper essay poem painting
  sculpture exhibition game titled entitled headlined report article editorial column episode miniseries anthem hit
  tv's abc's cbs's nbc's bbc's
  livre roman chanson série pièce émission tableau spectacle ouvrage essai recueil opéra exposition documentaire
  long-métrage comédie revue titre tube poème intitulé intitulée
  buch lied serie stück oper ausstellung dokumentation sendung komödie krimi zeitung magazin gemälde bestseller titel
  theaterstück kinofilm gedicht dokumentarfilm
  libro novela canción película disco álbum obra documental ópera exposición programa cuadro revista poema ensayo cinta
  filme comedia titulada titulado`);
