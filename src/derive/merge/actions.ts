/** Actions that different reports of one happening choose between; a row is one family. */
const families: readonly (readonly string[])[] = [
  ['control', 'lose', 'oust', 'leave-place'],
  ['kill', 'die', 'attack', 'shoot', 'explode', 'injure'],
  ['fight', 'attack', 'advance'],
  ['kidnap', 'disappear', 'ransom'],
  ['release', 'rescue', 'escape', 'find'],
  ['meet', 'talk'],
  ['elect', 'vote', 'win'],
  ['reject', 'vote', 'legislate', 'approve'],
  ['approve', 'rule', 'agree'],
  ['bankrupt', 'sue'],
  ['cut-jobs', 'close'],
  ['fund', 'receive', 'demand', 'talk'],
  ['crash', 'die', 'kill', 'injure', 'explode', 'burn'],
  ['collapse', 'fall', 'crash', 'strike-disaster', 'die', 'kill', 'injure', 'destroy'],
  ['strike-disaster', 'explode', 'die', 'kill', 'damage', 'destroy', 'injure'],
  ['burn', 'destroy', 'damage', 'die', 'kill', 'injure'],
  ['dismiss', 'resign', 'appoint'],
  ['arrest', 'charge', 'question'],
  ['question', 'release', 'arrest'],
  ['convict', 'rule', 'try'],
  ['acquit', 'rule', 'try'],
  ['convict', 'sentence'],
  ['sentence', 'fine'],
  ['agree', 'sign'],
  ['acquire', 'agree', 'sign', 'approve', 'talk'],
  ['propose', 'restructure'],
  ['leave-place', 'order', 'move', 'evacuate'],
  ['evacuate', 'rescue'],
  ['win', 'lose-match', 'assault'],
  ['celebrate', 'bury', 'meet'],
  // What is done by saying it.
  ['say', 'propose', 'declare', 'demand', 'threaten', 'talk', 'consider', 'claim-responsibility'],
];

const familiesOf = new Map<string, Set<number>>();
families.forEach((family, i) => {
  for (const action of family) familiesOf.set(action, (familiesOf.get(action) ?? new Set()).add(i));
});

/** How near two actions are: the same, of one family, or neither. */
export function actionNearness(a: string, b: string): 'same' | 'related' | null {
  if (a === b) return 'same';
  const x = familiesOf.get(a);
  return [...(familiesOf.get(b) ?? [])].some((i) => x?.has(i)) ? 'related' : null;
}

/** Actions that are about another happening: what is charged, mourned, protested against. */
export const aboutOthers: ReadonlySet<string> = new Set(
  `claim-responsibility investigate charge convict sentence acquit try sue rule arrest question demand protest resign dismiss
   fine sanction bury celebrate consider propose threaten`.split(/\s+/),
);

/** What happens to a thing or a person only once. */
export const onlyOnce: ReadonlySet<string> = new Set(
  `collapse fall crash die kill bankrupt born dissolve convict sentence acquit extradite bury`.split(
    ' ',
  ),
);
