import type { Role } from "../../src/words/roles.ts";
import { idOf } from "./id-of.ts";

/** Somebody of the small world, in the one role she acts in. */
export type Cast = { key: string; name: string; role: Role; organisation: string; programme: string | null };

/** The small world: two organisations; the first has two programmes. */
export const harbrook = idOf("harbrook");
export const elsewhere = idOf("elsewhere");
export const befriending = idOf("befriending");
export const birth = idOf("birth companions");
export const mentoring = idOf("mentoring");

const one = (
  key: string,
  name: string,
  role: Role,
  organisation: string,
  programme: string | null,
): Cast => ({
  key,
  name,
  role,
  organisation,
  programme,
});

/**
 * Ann is supported by Tess; Dot has been proposed to Tess, who has not answered; Eve has only been referred.
 * Bea is in the other programme, with Nell. Cat belongs to another charity.
 */
export const cast: readonly Cast[] = [
  one("ann", "Ann Larkspur", "parent", harbrook, befriending),
  one("dot", "Dot Meadowsweet", "parent", harbrook, befriending),
  one("bea", "Bea Thornbury", "parent", harbrook, birth),
  one("tess", "Tess Oakden", "supporter", harbrook, befriending),
  one("nell", "Nell Rowanberry", "supporter", harbrook, birth),
  one("ria", "Ria Finchley", "referrer", harbrook, befriending),
  one("rob", "Rob Heronsgate", "referrer", harbrook, null),
  one("cora", "Cora Stonebridge", "coordinator", harbrook, befriending),
  one("cleo", "Cleo Flintham", "coordinator", harbrook, birth),
  one("lena", "Lena Brookfield", "safeguarding-lead", harbrook, null),
  one("ada", "Ada Fieldhouse", "administrator", harbrook, null),
  one("pru", "Pru Ashgrove", "professional", harbrook, befriending),
  one("cat", "Cat Fennimore", "parent", elsewhere, mentoring),
  one("vera", "Vera Elmswell", "supporter", elsewhere, mentoring),
  one("rex", "Rex Swiftcroft", "referrer", elsewhere, mentoring),
  one("cy", "Cy Slateford", "coordinator", elsewhere, mentoring),
  one("amos", "Amos Moorgate", "administrator", elsewhere, null),
];

/** One story of the small world: who it is about and who has a part in it. `who` names its rows in docs/access.md. */
export type Story = {
  who: "Ann" | "Dot" | "Eve" | "Bea" | "Cat";
  name: string;
  /** How far it has come. */
  as: "sent" | "proposed" | "supported";
  organisation: string;
  programme: string;
  parent: string | null;
  supporter: string | null;
  referrer: string;
  coordinator: string;
};

const id = (key: string): string => idOf(key);
const here = { organisation: harbrook, programme: befriending, coordinator: id("cora") };

export const stories: readonly Story[] = [
  {
    who: "Ann",
    name: "Ann Larkspur",
    as: "supported",
    ...here,
    parent: id("ann"),
    supporter: id("tess"),
    referrer: id("ria"),
  },
  {
    who: "Dot",
    name: "Dot Meadowsweet",
    as: "proposed",
    ...here,
    parent: id("dot"),
    supporter: id("tess"),
    referrer: id("rob"),
  },
  {
    who: "Eve",
    name: "Eve Hawksmoor",
    as: "sent",
    ...here,
    parent: null,
    supporter: null,
    referrer: id("ria"),
  },
  {
    who: "Bea",
    name: "Bea Thornbury",
    as: "supported",
    organisation: harbrook,
    programme: birth,
    coordinator: id("cleo"),
    parent: id("bea"),
    supporter: id("nell"),
    referrer: id("rob"),
  },
  {
    who: "Cat",
    name: "Cat Fennimore",
    as: "supported",
    organisation: elsewhere,
    programme: mentoring,
    coordinator: id("cy"),
    parent: id("cat"),
    supporter: id("vera"),
    referrer: id("rex"),
  },
];
