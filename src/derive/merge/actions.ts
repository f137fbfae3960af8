/** Actions that different reports of one happening choose between; a row is one family. */
const families: readonly (readonly string[])[] = [
  ['control', 'lose', 'oust', 'leave-place'],
  ['kill', 'die', 'attack', 'shoot', 'explode', 'injure'],
  ['fight', 'attack', 'advance'],
  ['kidnap', 'disappear', 'ransom'],
  ['release', 'rescue', 'escape', 'find'],
  ['meet', 'talk'],
  ['elect', 'vote', 'win'],
  ['reject', 'vote', 'legislate', 'approve', 'agree'],
  ['approve', 'rule', 'order', 'reject'],
  // A coach takes over from another, an owner a club, an army a town.
  ['take-over', 'appoint', 'elect'],
  ['take-over', 'acquire', 'control'],
  ['bankrupt', 'sue'],
  ['bankrupt', 'collapse'],
  ['sue', 'demand'],
  ['cut-jobs', 'close'],
  ['cut-jobs', 'reduce'],
  ['reduce', 'fall'],
  ['lose-match', 'fall'],
  ['increase', 'rise'],
  ['restrict', 'order', 'close'],
  ['confiscate', 'arrest'],
  ['fund', 'receive', 'demand', 'talk', 'propose'],
  ['crash', 'die', 'kill', 'injure', 'explode', 'burn'],
  ['collapse', 'fall', 'crash', 'strike-disaster', 'die', 'kill', 'injure', 'destroy'],
  ['strike-disaster', 'explode', 'die', 'kill', 'damage', 'destroy', 'injure'],
  ['burn', 'destroy', 'damage', 'die', 'kill', 'injure'],
  ['dismiss', 'resign', 'appoint', 'elect', 'cut-jobs'],
  ['arrest', 'charge', 'question'],
  ['arrest', 'charge', 'try'],
  ['question', 'release', 'arrest'],
  ['convict', 'rule', 'try'],
  ['plead', 'convict', 'try'],
  ['acquit', 'rule', 'try'],
  ['convict', 'sentence'],
  ['sentence', 'fine'],
  ['agree', 'sign'],
  ['acquire', 'agree', 'sign', 'approve', 'talk', 'propose'],
  ['propose', 'restructure'],
  ['leave-place', 'order', 'move', 'evacuate'],
  ['evacuate', 'rescue'],
  ['open', 'found', 'start', 'build'],
  ['open', 'space', 'release-product', 'discover'],
  ['publish', 'release-product'],
  ['discover', 'find', 'say', 'publish'],
  ['close', 'call-off', 'end'],
  ['crash', 'destroy', 'lose-thing', 'disappear', 'fall', 'collapse'],
  ['outbreak', 'declare', 'diagnose'],
  ['win', 'lose-match', 'assault'],
  ['celebrate', 'bury', 'meet'],
  // What is done by saying it.
  ['say', 'propose', 'declare', 'demand', 'threaten', 'talk', 'consider', 'claim-responsibility'],
];

/** What is told of each, from pairs. */
function bySide(pairs: Iterable<readonly [string, string]>): Map<string, Set<string>> {
  const others = new Map<string, Set<string>>();
  for (const [a, b] of pairs) others.set(a, (others.get(a) ?? new Set()).add(b));
  return others;
}

const relatives = bySide(
  families.flatMap((family) => family.flatMap((a) => family.map((b) => [a, b] as const))),
);

/** How near two actions are: the same, of one family, or neither. */
export function actionNearness(a: string, b: string): 'same' | 'related' | null {
  if (a === b) return 'same';
  return relatives.get(a)?.has(b) ? 'related' : null;
}

/** Actions that undo each other: of one thing on one day news tells one of them, not both. */
const opposites = bySide(
  `approve reject, legislate reject, increase reduce, convict acquit, open close, rise fall, start end, arrest release,
   cut-jobs appoint, win lose-match, found dissolve, start call-off`
    .split(/,\s+/)
    .flatMap((pair) => {
      const [a = '', b = ''] = pair.split(' ');
      return [
        [a, b],
        [b, a],
      ] as const;
    }),
);

/** Whether two actions cannot be one happening. */
export const areOpposite = (a: string, b: string): boolean => opposites.get(a)?.has(b) ?? false;

/** Actions that are about another happening: what is charged, mourned, protested against. */
export const aboutOthers: ReadonlySet<string> = new Set(
  `claim-responsibility investigate charge convict sentence acquit try sue rule arrest question demand protest resign dismiss
   fine sanction bury celebrate consider propose threaten`.split(/\s+/),
);

/**
 * What may happen to one and the same again within days. Of anything else two reports of about one date that
 * name the same one mean one happening: a minister is dismissed, a bridge is opened, a probe is launched but once.
 */
export const repeatable: ReadonlySet<string> = new Set(
  `say talk meet demand threaten consider propose attack fight advance shoot explode kill die injure move
   protest win score lose-match fall rise fund receive pay test find discover investigate broadcast
   question order approve agree celebrate assault rob vaccinate treat transfer`.split(/\s+/),
);

/** What happens to a thing or a person only once. */
export const onlyOnce: ReadonlySet<string> = new Set(
  `collapse fall crash die kill bankrupt born dissolve convict sentence acquit extradite bury`.split(
    ' ',
  ),
);
