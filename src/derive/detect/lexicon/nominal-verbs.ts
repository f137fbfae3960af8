/** The verb that says what an event noun names, for titles: "Russia's intervention", "Russia intervenes". */
export const nominalVerbs: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    intervention: 'intervene',
    withdrawal: 'withdraw',
    retreat: 'retreat',
    arrival: 'arrive',
    departure: 'leave',
    return: 'return',
    death: 'die',
    resignation: 'resign',
    surrender: 'surrender',
    collapse: 'collapse',
    escape: 'escape',
    victory: 'win',
    invasion: 'invade',
    disappearance: 'disappear',
    visit: 'visit',
    retirement: 'retire',
    protest: 'protest',
    election: 'elect',
    appointment: 'appoint',
  }),
);
