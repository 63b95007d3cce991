import type { Care } from "./care.ts";

/** A case for tests: an amber nobody has, written at ten and due at eleven. */
export const aCare = (change: Partial<Care> = {}): Care => ({
  postId: "post",
  spaceId: "space",
  threadId: "thread",
  tier: "A",
  writtenAt: new Date("2026-08-04T10:00:00Z"),
  outOfHours: false,
  promisedAt: new Date("2026-08-04T11:00:00Z"),
  dueAt: new Date("2026-08-04T11:00:00Z"),
  rung: 0,
  fallbackId: null,
  ownerId: null,
  ownedAt: null,
  boardAt: null,
  openedAt: null,
  openedBy: null,
  calledAt: null,
  seenAt: null,
  repliedAt: null,
  settledAt: null,
  settledHow: null,
  ...change,
});
