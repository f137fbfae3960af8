/** General English abbreviations written with a full stop. Lower case, without the stop. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Before a name: never the end of a sentence. */
export const titles = list(`
  mr mrs ms messrs mme mlle dr prof rev fr gen lt col maj capt cmdr cpl sgt adm gov sen rep reps sens hon pres st
  ste mt ft pvt insp supt det amb atty sec treas vs v viz cf fig figs eq vol vols pp para attn e.g i.e eg esp ca
  drs p.s approx al-haj maj-gen lt-gen brig
`);

/** Closed by a stop, and at times the last word of a sentence. */
export const closing = list(`
  inc corp co ltd llc bros jr sr esq etc ave blvd rd hwy dept univ assn est ed eds al ext misc ph.d m.sc b.sc d.phil
  sq km kg lb lbs oz hrs hr min mins yrs yr mos govt intl natl dist ariz calif colo conn del fla ill ind kan ky md
  mich minn miss mont neb nev okla ore pa penn tenn tex va vt wash wis wyo alta ont que u.s.a
`);

/** Days and months: an abbreviation only before a number, a comma, or another name. */
export const calendar = list(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
`);

/** An abbreviation only before a number ("No. 5"). */
export const beforeNumber = list('no nos art arts op ch c ca p pp sect fig figs vol para');

/** Words that begin a sentence far more often than they follow an abbreviation, capitalised. */
export const starters = list(`
  the a an this that these those there here it its he his she her they their we our you your i my one some many most
  all both each another other such no not but and or so yet nor in on at by for from with without after before since
  until during while when where what who whom whose why how which if as although though because unless despite
  however meanwhile moreover then thus therefore also still even only just according under over between among
  against about is are was were do does did has have had will would can could should may might let please thanks
  yes now today yesterday tomorrow earlier later last
`);

/** Prefixes that stay one token with what follows their hyphen, as in UD English EWT ("anti-government"). */
export const prefixes = list(`
  e co anti non pre post pro re semi mid ex multi counter sub un over under neo inter intra micro mini ultra psycho
  socio arch quasi trans super hyper cyber bi tri electro geo macro mega meta mis para proto pseudo retro infra
  extra de dis out
`);

/** Suffixes that stay one token with what comes before their hyphen. */
export const suffixes = list('wise esque fold ish');

/** Endings after which a dotted word is one token: a host or a file. */
export const dotted = list(`
  com org net gov edu mil int info biz uk us eu de fr ru cn ir sy iq lb il ae sa tr in au ca tv io co me ly
  doc docx xls xlsx pdf txt htm html xml csv jpg jpeg gif png mp3 mp4 avi zip exe url js ts py php asp ppt pptx
`);
