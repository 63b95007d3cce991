import { parts, type HeldAbout } from "../people/index.ts";
import { findContact, listOpenings } from "./store.ts";

/** Whom she named, and when it was opened, as far as she may read it. */
export const heldByEmergency: HeldAbout = async (asked) => {
  const me = asked.actor.personId ?? "";
  const contact = await findContact(asked, me);
  return [
    {
      title: "Who to call in an emergency",
      why: "Sealed. It is opened only with a reason, and our safeguarding lead is told.",
      items: [
        ...(contact
          ? [
              {
                at: contact.beganAt,
                parts: parts({
                  Name: contact.name,
                  "Who they are to you": contact.relation,
                  "How to reach them": contact.reach,
                  Note: contact.note,
                }),
              },
            ]
          : []),
        ...(await listOpenings(asked, me)).map(({ at, why }) => ({ at, parts: parts({ Opened: why }) })),
      ],
    },
  ];
};
