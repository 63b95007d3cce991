import { parts, type HeldAbout, type HeldItem } from "../people/index.ts";
import { listProgrammes } from "../programmes/index.ts";
import { attributeEntry, attributes } from "../words/attribute.ts";
import { saySlot } from "../words/availability.ts";
import { CONTACT_KINDS } from "../words/contact-kind.ts";
import { at, sayDay } from "../words/day.ts";
import { sayList } from "../words/lists.ts";
import { sayReason } from "../words/referral-reason.ts";
import { SHARING_CHOICES } from "../words/sharing.ts";
import { listLeave } from "./leave/store.ts";
import { readinessLabel } from "./readiness/readiness.ts";
import { listReadiness } from "./readiness/store.ts";
import { findSupporter } from "./store.ts";

const sayCode = (code: string): string => {
  const attribute = attributes.find((each) => each === code);
  return attribute ? attributeEntry(attribute).label : sayReason(code);
};

/** A supporter's profile, her training and checks, and her breaks; read as herself. */
export const heldBySupporters: HeldAbout = async (asked) => {
  if (asked.actor.role !== "supporter") return [];
  const personId = asked.actor.personId ?? "";
  const profiles: HeldItem[] = [];
  const readiness: HeldItem[] = [];
  for (const { id, name } of await listProgrammes(asked.db, asked.organisation.id)) {
    const said = await findSupporter(asked.db, personId, id);
    if (said)
      profiles.push({
        at: said.since,
        parts: parts({
          Programme: name,
          Languages: sayList(said.languages),
          "Lives in": said.outcode,
          "How you meet": sayList(said.contactKinds.map((kind) => CONTACT_KINDS[kind])),
          "When it suits you": sayList(said.availability.map(saySlot)),
          "What you have lived": said.experience
            .map(
              (each) =>
                `${attributeEntry(each.attribute).label}: ${each.theirs.join(", ")}. ${each.words ?? ""} (${SHARING_CHOICES[each.sharing]})`,
            )
            .join("\n"),
          "Rather not just now": [...said.ratherNot.map(sayCode), said.ratherNotWords ?? ""]
            .filter(Boolean)
            .join("; "),
          "What a parent may read": said.hello,
        }),
      });
    for (const period of await listReadiness(asked.db, id, personId))
      readiness.push({
        at: at(period.fromOn, "12:00"),
        parts: parts({
          What: readinessLabel(period.kind),
          Programme: name,
          Until: period.untilOn && sayDay(period.untilOn),
          "Seen by": period.seenBy,
          Note: period.note,
          "Taken back": period.ended && `${sayDay(period.ended.on)}: ${period.ended.why}`,
        }),
      });
  }
  const breaks = await listLeave(asked.db, asked.today, personId);
  return [
    { title: "Your supporter profile", why: "So that you are only asked what suits you.", items: profiles },
    {
      title: "Training and checks",
      why: "Parents are safe with you, and we must be able to show why we think so.",
      items: readiness,
    },
    {
      title: "Your breaks",
      why: "So that nobody asks you then. We never ask why.",
      items: breaks.map((each) => ({
        at: null,
        parts: parts({ From: sayDay(each.fromOn), Until: each.untilOn ? sayDay(each.untilOn) : "not said" }),
      })),
    },
  ];
};
