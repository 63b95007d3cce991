/** A message ready to leave: its address, its words, and an id that stays the same however often it is tried. */
export type Letter = {
  id: string;
  channel: "email" | "text";
  to: string;
  /** What the receiver sees as the sender; neutral where she asked for that. */
  from: string;
  subject: string;
  text: string;
  /** How often it has been tried before. */
  tries: number;
};

export type Delivery =
  | { kind: "sent" }
  /** It will never arrive like this: the sentence says why, for staff. */
  | { kind: "refused"; why: string };

/** A way out of the building. It throws when it is worth trying again later. */
export type Post = {
  channels: readonly ("email" | "text")[];
  send(letter: Letter): Promise<Delivery>;
  /** Asks later what became of a letter, where the post can know. */
  follow?(letter: Pick<Letter, "id">): Promise<Delivery | { kind: "pending" }>;
  close(): Promise<void>;
};
