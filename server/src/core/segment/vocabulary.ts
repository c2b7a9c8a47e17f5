function set(lines: string): ReadonlySet<string> {
  return new Set(
    lines
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
}

/** Whole lines of the page around an article, folded, without final punctuation. English, French, German, Spanish. */
export const boilerplateLines = set(`
  skip to content
  skip to main content
  skip to navigation
  skip navigation
  skip to site footer
  jump to content
  back to top
  top
  advertisement
  advertising
  sponsored
  sponsored content
  promoted
  paid content
  partner content
  article continues below
  story continues below
  story continues below advertisement
  article continues after advertisement
  continue reading
  read more
  show more
  load more
  see more
  learn more
  more
  view all
  see all
  share
  share this
  share this article
  share this story
  share on facebook
  share on twitter
  share on x
  share on whatsapp
  share on linkedin
  share via email
  tweet
  email
  print
  print this article
  copy link
  link copied
  save
  save article
  bookmark
  listen
  listen to this article
  listen to article
  watch
  watch live
  live
  live updates
  latest
  latest news
  breaking news
  breaking
  top stories
  most read
  most popular
  most viewed
  trending
  trending now
  editors' picks
  editor's picks
  recommended
  recommended for you
  recommended stories
  you may also like
  you might also like
  more on this story
  more from this section
  more stories
  more like this
  related
  related articles
  related content
  related news
  related stories
  related topics
  related posts
  next article
  previous article
  next story
  next
  previous
  home
  menu
  search
  log in
  login
  sign in
  sign up
  register
  subscribe
  subscribe now
  newsletter
  newsletters
  contact us
  about us
  privacy policy
  terms of use
  terms of service
  cookie policy
  cookie settings
  accept all cookies
  accept cookies
  all rights reserved
  comments
  leave a comment
  leave a reply
  post a comment
  add comment
  view comments
  no comments
  0 comments
  follow
  follow us
  tags
  topics
  facebook
  twitter
  whatsapp
  linkedin
  telegram
  instagram
  youtube
  reddit
  pinterest
  toggle navigation
  close
  image
  photo
  photos
  video
  gallery
  audio
  play
  pause
  mute
  getty images
  reuters photo
  file photo
  loading
  fact sheet
  explore more
  publicite
  partager
  partager cet article
  partager sur facebook
  lire la suite
  lire plus
  a lire aussi
  lire aussi
  sur le meme sujet
  les plus lus
  dernieres nouvelles
  derniere minute
  a la une
  s'abonner
  abonnez-vous
  se connecter
  commentaires
  aller au contenu
  aller au contenu principal
  anzeige
  werbung
  teilen
  artikel teilen
  drucken
  zum inhalt springen
  zum hauptinhalt springen
  mehr zum thema
  mehr
  mehr lesen
  weiterlesen
  meistgelesen
  das konnte sie auch interessieren
  anmelden
  abonnieren
  kommentare
  startseite
  nach oben
  publicidad
  anuncio
  compartir
  saltar al contenido
  ir al contenido
  leer mas
  mas leidas
  lo mas leido
  lo mas visto
  ultimas noticias
  ultima hora
  noticias relacionadas
  te puede interesar
  suscribete
  suscribirse
  iniciar sesion
  comentarios
  inicio
`);

/** Starts of lines that point away from the article, folded; what follows is a link or an appeal. */
export const boilerplateStarts: readonly string[] = [
  'read also:',
  'also read:',
  'read more:',
  'read next:',
  'read the full',
  'read: ',
  'related:',
  'see also:',
  'see more:',
  'watch:',
  'watch now:',
  'listen:',
  'more:',
  'more on this:',
  'don’t miss:',
  "don't miss:",
  'recommended:',
  'sign up for',
  'sign up to',
  'sign up here',
  'subscribe to our',
  'subscribe to the',
  'subscribe for',
  'follow us on',
  'follow us for',
  'join our',
  'join us on',
  'download our app',
  'download the app',
  'get the latest',
  'click here',
  'tap here',
  'photo:',
  'photo by',
  'photo credit',
  'image:',
  'image source',
  'image credit',
  'picture:',
  'credit:',
  'copyright',
  '©',
  '(c) ',
  'tags:',
  'topics:',
  'filed under',
  'posted in',
  'share on ',
  'this site uses cookies',
  'we use cookies',
  'enable javascript',
  'please enable javascript',
  'lire aussi :',
  'lire aussi:',
  'a lire aussi',
  'lire egalement',
  'voir aussi',
  'abonnez-vous',
  'inscrivez-vous',
  'lesen sie auch',
  'mehr zum thema',
  'siehe auch',
  'auch interessant',
  'melden sie sich',
  'foto:',
  'bild:',
  'lea tambien',
  'lee tambien',
  'lea mas',
  'leer tambien',
  'ver tambien',
  'te puede interesar',
  'siguenos en',
];

/** Names of newspaper sections, folded: a line of its own above or below the headline. */
export const sectionNames = set(`
  news
  world
  world news
  international
  politics
  us politics
  uk politics
  national
  us
  u.s
  us news
  uk
  uk news
  europe
  asia
  asia pacific
  africa
  middle east
  americas
  latin america
  ukraine
  russia
  china
  war in ukraine
  ukraine war
  russia-ukraine war
  opinion
  comment
  commentary
  editorial
  analysis
  explainer
  op-ed
  business
  economy
  economics
  finance
  markets
  money
  technology
  tech
  science
  environment
  climate
  health
  sport
  sports
  football
  culture
  entertainment
  arts
  lifestyle
  travel
  education
  media
  law
  crime
  courts
  defence
  defense
  security
  energy
  society
  local
  features
  investigation
  interview
  blog
  press release
  press releases
  monde
  politique
  societe
  economie
  france
  afrique
  debats
  tribune
  politik
  ausland
  inland
  wirtschaft
  panorama
  gesellschaft
  wissenschaft
  kultur
  meinung
  kommentar
  politica
  mundo
  internacional
  nacional
  economia
  sociedad
  deportes
  opinion
  ciencia
  cultura
`);

/** Words in the names of newspapers and magazines, folded; in English and French the last one, as a rule. */
export const paperNames = set(
  `times post herald tribune gazette chronicle courier ledger observer guardian telegraph journal dispatch star examiner
   inquirer sentinel standard examiner echo argus mirror mail express independent bulletin register record review
   reporter monitor advertiser advocate digest daily weekly magazine today news press globe sun world citizen leader
   enquirer recorder messenger mercury outlook wire zeitung anzeiger nachrichten tageblatt tagblatt kurier rundschau
   allgemeine presse blatt merkur spiegel bote gazette figaro monde depeche parisien matin soir liberation croix
   diario periodico mundo pais vanguardia correo heraldo noticias prensa gaceta jornada universal`
    .split(/\s+/)
    .join('\n'),
);

/** Words that make a line the name of a desk or section ("International desk", "World News"), folded. */
export const deskWords = set(
  `desk section news edition bureau department staff newsroom supplement pages report ressort redaktion rubrik
   auslandsredaktion politikredaktion redaction rubrique service seccion redaccion suplemento edicion`
    .split(/\s+/)
    .join('\n'),
);

/** Small words in the name of a paper, folded. */
export const mastheadArticles = set(
  'the of and & la le les l el los las der die das de du des del und et y'.split(' ').join('\n'),
);

/** Words of lines that state when something was published, besides the date itself. Folded. */
export const dateLineWords = set(
  `today on at the of in published posted updated last modified created date dated issued first update publication
   edition time is and et und y le la les de du der die das am um vom a el los min mins minute minutes read reading
   minuto minutos lectura lecture hours hour hrs hr ago uhr h gmt utc est edt et cet cest bst pst pdt ist msk am pm
   st nd rd th er publie publiee mis mise jour modifie veroffentlicht stand aktualisiert erschienen publicado
   publicada actualizado actualizada fecha monday tuesday wednesday thursday friday saturday sunday mon tue tues wed
   thu thur thurs fri sat sun lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag
   freitag samstag sonnabend sonntag mo di mi do fr sa so lunes martes miercoles jueves viernes sabado domingo local
   eastern release immediate for`
    .split(/\s+/)
    .join('\n'),
);

/** Words that may stand in lower case in a byline. */
export const bylineWords = set(
  `and und et y e with avec mit con in en à de del della di da van von der den zu le la du al el bin ibn for pour für para
   at of the editor correspondent reporter staff writer political foreign senior chief contributor special
   our diplomatic defence defense economics`
    .split(/\s+/)
    .join('\n'),
);
