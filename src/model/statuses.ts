/** How far what is said of an event is sure. */
export const statuses = ['reported', 'claimed', 'disputed', 'denied', 'planned'] as const;
export type Status = (typeof statuses)[number];
