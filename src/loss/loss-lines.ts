import type { HelpLine } from "../platform/db/index.ts";
import type { Organisation } from "../platform/web/index.ts";
import type { LossKind } from "./loss.ts";

const line = (name: string, phone: string, words: string): HelpLine => ({
  name,
  phone,
  words,
  kind: "listen",
});
const sands = line("Sands", "0808 164 3332", "For anybody whose baby has died, before or after birth. Free");
const children = line(
  "Child Bereavement UK",
  "0800 02 888 40",
  "When a child has died, and for children who grieve. Free",
);

/** Whom to turn to until the organisation names its own. Content that is owned: version 1, not yet checked. */
const usual: Readonly<Record<LossKind, readonly HelpLine[]>> = {
  "pregnancy loss": [
    line(
      "The Miscarriage Association",
      "0303 003 6464",
      "After a miscarriage, an ectopic or a molar pregnancy",
    ),
    line("Tommy’s midwives", "0800 0147 800", "A midwife to talk to, on weekdays. Free"),
  ],
  stillbirth: [sands, children],
  "baby died": [
    line("The Lullaby Trust", "0808 802 6868", "When a baby or young child died suddenly. Free"),
    sands,
    children,
  ],
  "mother died": [children],
  "baby removed": [line("Family Rights Group", "0808 801 0366", "Free advice about social care and court")],
  "neonatal stay": [line("Tommy’s midwives", "0800 0147 800", "A midwife to talk to, on weekdays. Free")],
  "concealed pregnancy": [],
};

/** The organisation's own lines for loss, as its administrator wrote them. */
export const ownLossLines = ({ settings }: Pick<Organisation, "settings">): HelpLine[] => {
  const kept = settings["lossLines"];
  return Array.isArray(kept) ? kept.filter(isLine) : [];
};

/** Her organisation's own lines first, then those that are for everybody. */
export const lossLines = (organisation: Pick<Organisation, "settings">, kind: LossKind): HelpLine[] => [
  ...ownLossLines(organisation),
  ...usual[kind],
];

const isLine = (thing: unknown): thing is HelpLine =>
  typeof thing === "object" && thing !== null && "name" in thing && "phone" in thing && "words" in thing;
