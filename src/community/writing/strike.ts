/** What holds for a member for a time: a warning that counts, or something she may not do. */
export const strikeKinds = ["warning", "read only", "held first", "no reactions", "out"] as const;
export type StrikeKind = (typeof strikeKinds)[number];

export type Strike = { id: string; spaceId: string; kind: StrikeKind; fromAt: Date; untilAt: Date };
