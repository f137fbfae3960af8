/**
 * Reporting verbs. General English. `claim` verbs keep their distance from what is said, so an event
 * known only through them is a claim; `announce` verbs make something known by saying it.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

export const sayVerbs = words(`
  say tell report state add note explain describe remark comment observe argue stress emphasize emphasise warn
  reiterate reply respond answer ask write tweet post recall insist maintain clarify indicate suggest
  mention acknowledge admit concede confess predict testify caution quote cite speak show reveal disclose
  inform notify brief believe think estimate expect warn vow promise pledge swear hail praise welcome
  criticize criticise condemn denounce slam blast blame accuse lament regret apologize apologise point_out
  speak_out voice express
`);

export const announceVerbs = words(`
  announce confirm declare proclaim reveal disclose release publish issue inform unveil
`);

export const claimVerbs = words(`claim allege purport contend profess assert boast`);

export const denyVerbs = words(`deny refute reject dispute rebut disavow`);

/** Nouns for what is said, which carry what was claimed: "the claim that", "a statement". */
export const claimNouns = words(`claim allegation assertion boast`);

/** Adverbs and adjectives that mark what nobody vouches for. */
export const hedges = words(`
  allegedly reportedly purportedly supposedly apparently unconfirmed alleged purported supposed suspected
  unverified rumoured rumored
`);

/** Nouns for occasions of speech: their date is the date of what is said there. */
export const occasions = words(`
  statement briefing conference interview speech address call conversation phone letter message video
  teleconference filing telegram tweet post report interview talk meeting remark comment visit ceremony
  announcement broadcast
`);

/** Verbs of holding to be so, which keep what is held at a distance: "suspected of", "feared dead". */
export const suspicionVerbs = words(`suspect fear believe presume accuse allege rumour rumor`);

/** Every verb by which something is said. */
export const isSpeech = (lemma: string): boolean =>
  sayVerbs.has(lemma) || announceVerbs.has(lemma) || claimVerbs.has(lemma) || denyVerbs.has(lemma);
