import { one, type Typed } from "../../platform/web/index.ts";
import { readEmail } from "../../words/email.ts";
import { readPersonName } from "../../words/person-name.ts";
import { readLine } from "../../words/text.ts";
import { gathering, isWhole } from "../about/gathering.ts";
import type { Problems } from "../../ui/index.ts";
import type { Offer } from "../offers/offer.ts";

export type RequestRead = { name: string; role: string; team: string; email: string; programmeId: string };

/** Who asks, where she works, and for which programme. */
export function readRequest(
  typed: Typed,
  offers: readonly Offer[],
): { ok: true; value: RequestRead } | { ok: false; problems: Problems } {
  const found = gathering();
  const { take, refuse } = found;
  const name = take("name", readPersonName(one(typed, "name"), { noun: "your name", required: true }));
  const role = take(
    "role",
    readLine(one(typed, "role"), {
      noun: "your role",
      max: 120,
      required: true,
      missing: "Enter your role, such as community midwife",
    }),
  );
  const team = take(
    "team",
    readLine(one(typed, "team"), {
      noun: "your team",
      max: 120,
      required: true,
      missing: "Enter your team or the place where you work",
    }),
  );
  const email = take("email", readEmail(one(typed, "email")));
  const offer = offers.length === 1 ? offers[0] : offers.find(({ id }) => id === one(typed, "programme"));
  if (!offer)
    refuse("programme", "Choose the programme you would refer to. You can ask for another one later.");
  return isWhole(found) && offer
    ? {
        ok: true,
        value: {
          name: name ?? "",
          role: role ?? "",
          team: team ?? "",
          email: email ?? "",
          programmeId: offer.id,
        },
      }
    : { ok: false, problems: found.problems };
}
