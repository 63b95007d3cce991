import { sayDay, today } from "../../words/day.ts";
import { sayRole } from "../../words/roles.ts";
import { needs, needWords } from "../access-needs/access-needs.ts";
import { findAccessNeeds } from "../access-needs/store.ts";
import { sayAddress } from "../addresses/say-address.ts";
import { listEveryAddress } from "../addresses/store.ts";
import { purposeWords, sayHowToHer } from "../consents/consent.ts";
import { listConsents } from "../consents/store.ts";
import { findPerson } from "../person-store.ts";
import { herself } from "../reach-person.ts";
import { saySafeContact } from "../safe-contact/say-safe-contact.ts";
import { listSafePeriods } from "../safe-contact/store.ts";
import { parts, type HeldAbout, type HeldGroup } from "./held.ts";
import { listRolePeriods, listSessions } from "./store.ts";

const until = (end: Date | null): string => (end ? `until ${sayDay(today(end))}` : "holds now");

/** Who she is, how to reach her safely, what she needs and agreed to, her places here and where she signed in. */
export const heldByPeople: HeldAbout = async (asked) => {
  const { id } = herself(asked);
  const { db } = asked;
  const person = await findPerson(db, id);
  const [addresses, safe, access] = [
    await listEveryAddress(db, id),
    await listSafePeriods(db, id),
    await findAccessNeeds(db, id),
  ];
  const [consents, roles, sessions] = [
    await listConsents(db, id),
    await listRolePeriods(db, id),
    await listSessions(db, id),
  ];
  return [
    group("Who you are", "So that we call you by your name.", [
      {
        at: person?.joinedAt ?? null,
        parts: parts({
          Name: person?.name,
          "Known as": person?.knownAs,
          Pronouns: person?.pronouns,
          "Home-safe": person?.homeSafe ? "on" : "off",
        }),
      },
    ]),
    group(
      "Numbers and email addresses",
      "So that messages and sign-in links reach you.",
      addresses.map((each) => ({
        at: each.beganAt,
        parts: parts({
          Address: sayAddress(each),
          Checked: each.verifiedAt ? "yes, by a link" : "no",
          Used: until(each.endedAt),
        }),
      })),
    ),
    group(
      "How it is safe to reach you",
      "Every message obeys it. Older answers stay, so that we can say what we knew when.",
      safe.map((each) => ({
        at: each.beganAt,
        parts: [...saySafeContact(each), { name: "Held", value: until(each.endedAt) }],
      })),
    ),
    group(
      "What makes it easier for you",
      "So that you do not have to ask twice.",
      access
        ? [
            {
              at: access.changedAt,
              parts: parts({
                Language: access.language,
                Needs: needs
                  .filter((need) => access[need])
                  .map((need) => needWords[need].her)
                  .join("; "),
                Note: access.note,
              }),
            },
          ]
        : [],
    ),
    group(
      "What you agreed to",
      "We only do what you agreed to, and must be able to show it.",
      consents.map((each) => ({
        at: each.beganAt,
        parts: parts({
          What: purposeWords[each.purpose].name,
          Programme: each.programmeName,
          How: sayHowToHer(each.how),
          Held: until(each.endedAt),
        }),
      })),
    ),
    group(
      "Your places here",
      "They decide what you can see and do.",
      roles.map((each) => ({
        at: each.beganAt,
        parts: parts({
          Role: sayRole(each.role),
          Programme: each.programme,
          Held: until(each.endedAt),
          Why: each.endedWhy,
        }),
      })),
    ),
    group(
      "Where you signed in",
      "So that you can see if somebody else did.",
      sessions.map((each) => ({
        at: each.beganAt,
        parts: parts({
          Device: each.device,
          How: each.how,
          Ended: each.endedAt ? sayDay(today(each.endedAt)) : "not yet",
        }),
      })),
    ),
  ];
};

const group = (title: string, why: string, items: HeldGroup["items"]): HeldGroup => ({ title, why, items });
