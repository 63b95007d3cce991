import type { SwapEnd } from "./rota.ts";

/** Somebody asks another, or anybody of the space, to take a shift of hers. Until somebody says yes she keeps it. */
export type Swap = {
  id: string;
  spaceId: string;
  shiftId: string;
  fromPersonId: string;
  /** Null: anybody. */
  toPersonId: string | null;
  askedAt: Date;
  /** From then on it is settled, and hers: two hours before it begins, or when it begins. */
  lapsesAt: Date;
  ended: { at: Date; how: SwapEnd } | null;
};
