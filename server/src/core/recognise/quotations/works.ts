function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Nouns before the title of a work. */
export const workNouns: ReadonlySet<string> =
  set(`film movie documentary book novel memoir biography autobiography song album single
  play musical opera ballet series sitcom show programme program podcast magazine newspaper paper essay poem painting
  sculpture exhibition game titled entitled headlined report article editorial column episode miniseries anthem hit
  tv's abc's cbs's nbc's bbc's film livre roman chanson série pièce émission buch lied serie stück libro novela
  canción película`);
