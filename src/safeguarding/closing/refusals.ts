export type CloseRefusal = "nothingDecided" | "somethingWaits" | "standsDown" | "namesSomebody";

/** A sentence for every refusal, with what to do about it. */
export const CLOSE_REFUSALS: Record<CloseRefusal, string> = {
  nothingDecided: "Decide what happens first, even if it is no further action. Then close it.",
  somethingWaits: "Something still waits for an answer. See to it first, then close the concern.",
  standsDown:
    "A supporter is kept from new matches because of this concern. Say how that ends first, then close it.",
  namesSomebody: "Take the names out: everybody who works or volunteers here reads the lesson",
};
