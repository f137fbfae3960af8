/** What sort of event: the lane it is drawn in. The order is the order of the lanes. */
export const kinds = [
  { id: 'control', label: 'Control' },
  { id: 'conflict', label: 'Conflict' },
  { id: 'crime', label: 'Crime' },
  { id: 'disaster', label: 'Disasters' },
  { id: 'movement', label: 'Movement' },
  { id: 'politics', label: 'Politics' },
  { id: 'diplomacy', label: 'Diplomacy' },
  { id: 'justice', label: 'Justice' },
  { id: 'business', label: 'Business' },
  { id: 'health', label: 'Health' },
  { id: 'science', label: 'Science' },
  { id: 'sport', label: 'Sport' },
  { id: 'culture', label: 'Culture' },
  { id: 'statement', label: 'Statements' },
  { id: 'other', label: 'Other' },
] as const;

export type Kind = (typeof kinds)[number]['id'];

const labels = new Map<Kind, string>(kinds.map((kind) => [kind.id, kind.label]));

/** The lane's name as the reader sees it. */
export function kindLabel(kind: Kind): string {
  return labels.get(kind) ?? kind;
}
