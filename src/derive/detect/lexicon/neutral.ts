/**
 * Words that take sides, and the plain words that titles use instead; the loaded ones stay in the
 * quotes. General English. An empty word drops it.
 */
export const plainWords: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    terrorist: 'fighter',
    terrorists: 'fighters',
    thug: 'member',
    thugs: 'members',
    regime: 'government',
    martyr: 'dead person',
    martyrs: 'dead',
    martyred: 'killed',
    liberate: 'retake',
    liberated: 'retaken',
    liberates: 'retakes',
    liberating: 'retaking',
    liberation: 'recapture',
    liberations: 'recaptures',
    purge: 'expel',
    purged: 'expelled',
    purges: 'expels',
    cleanse: 'clear',
    cleansed: 'cleared',
    slaughter: 'kill',
    slaughtered: 'killed',
    butchered: 'killed',
    neutralized: 'killed',
    neutralised: 'killed',
    neutralize: 'kill',
    eliminated_people: 'killed',
    'so-called': '',
    takfiri: '',
    infidel: '',
    infidels: '',
    heroic: '',
    heroically: '',
    brutal: '',
    brutally: '',
    cowardly: '',
    barbaric: '',
    notorious: '',
    treacherous: '',
    unjust: '',
    unjustly: '',
    heinous: '',
    vile: '',
    shameful: '',
    shamefully: '',
    despicable: '',
    ruthless: '',
    ruthlessly: '',
    savage: '',
    savagely: '',
    bloodthirsty: '',
    glorious: '',
    valiant: '',
    valiantly: '',
    outrageous: '',
    disgraceful: '',
    evil: '',
    murderous: '',
  }),
);

/** A text with its loaded words replaced by plain ones, the case of the first letter kept. */
export function neutral(text: string): string {
  return text
    .split(' ')
    .map((word) => {
      const plain = plainWords.get(word.toLowerCase());
      if (plain === undefined) return word;
      return /^\p{Lu}/u.test(word) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
    })
    .filter(Boolean)
    .join(' ');
}
