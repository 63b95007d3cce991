import {
  go,
  notFound,
  one,
  page,
  Stop,
  type Answer,
  type Asked,
  type Route,
} from "../../platform/web/index.ts";
import { readEmail } from "../../words/email.ts";
import { isMobile, readPhone } from "../../words/phone.ts";
import type { Reading } from "../../words/reading.ts";
import { herself, reachPerson, type Reached } from "../reach-person.ts";
import { drawSafeContact } from "../safe-contact/routes.tsx";
import { findAddress } from "../sign-in/store.ts";
import { claimAddress } from "./claim-address.ts";
import { ClaimOver, ConfirmClaim } from "./pages/claim-pages.tsx";
import { sayAddress } from "./say-address.ts";
import { dropClaim, endAddress, findClaim, keepAddress, listAddresses, type Claim } from "./store.ts";

function readAddress(typed: string): Reading<Claim> {
  if (typed.trim() === "") return { ok: false, sentence: "Enter a mobile number or an email address." };
  const kind = typed.includes("@") ? "email" : "phone";
  const reading = kind === "email" ? readEmail(typed) : readPhone(typed);
  return reading.ok ? { ok: true, value: { kind, value: reading.value } } : reading;
}

async function claim(asked: Asked): Promise<Answer> {
  const me = herself(asked);
  const reading = readAddress(one(asked.typed, "address"));
  const sentence = reading.ok
    ? reading.value.kind === "phone" && !isMobile(reading.value.value)
      ? "A link cannot reach a landline. Enter a mobile number or an email address."
      : null
    : reading.sentence;
  if (sentence !== null || !reading.ok)
    return drawSafeContact(asked, me, { typed: asked.typed, problems: { address: sentence ?? "" } });
  await claimAddress(asked, me.id, reading.value);
  return go("/me/safe-contact?done=sent");
}

async function openClaim(asked: Asked): Promise<Answer> {
  const token = asked.params["token"] ?? "";
  const found = await findClaim(asked.db, herself(asked).id, token, asked.now);
  if (!found) return page("Your link", <ClaimOver />, { status: 410 });
  return page("Your link", <ConfirmClaim token={token} address={sayAddress(found)} />, { current: "me" });
}

async function useClaim(asked: Asked): Promise<Answer> {
  const me = herself(asked);
  const found = await findClaim(asked.db, me.id, asked.params["token"] ?? "", asked.now);
  if (!found) return page("Your link", <ClaimOver />, { status: 410 });
  await refuseTaken(asked, me, found);
  await keepAddress(asked.db, {
    ...found,
    organisationId: asked.organisation.id,
    personId: me.id,
    at: asked.now,
    verifiedAt: asked.now,
  });
  await dropClaim(asked.db, found.id);
  await told(asked, me, "AddressBegan");
  return go("/me/safe-contact?done=added");
}

async function refuseTaken(asked: Asked, person: Reached, claim: Claim): Promise<void> {
  const holder = await asked.asSystem(() => findAddress(asked.db, claim));
  if (holder && holder.personId !== person.id)
    throw new Stop(
      409,
      "Somebody else here already uses this number or address, so it was not added. If it is the same person twice, tell a coordinator.",
    );
}

async function add(asked: Asked): Promise<Answer> {
  const person = await reachPerson(asked, "change");
  const reading = readAddress(one(asked.typed, "address"));
  if (!reading.ok)
    return drawSafeContact(asked, person, { typed: asked.typed, problems: { address: reading.sentence } });
  await refuseTaken(asked, person, reading.value);
  await keepAddress(asked.db, {
    ...reading.value,
    organisationId: asked.organisation.id,
    personId: person.id,
    at: asked.now,
    verifiedAt: null,
  });
  await told(asked, person, "AddressBegan");
  return go(`/people/${person.id}/safe-contact?done=added`);
}

const end =
  (whose: "own" | "hers") =>
  async (asked: Asked): Promise<Answer> => {
    const person = whose === "own" ? herself(asked) : await reachPerson(asked, "change");
    const held = await listAddresses(asked.db, person.id);
    if (whose === "own" && held.length === 1 && held[0]?.id === asked.params["addressid"])
      throw new Stop(
        409,
        "This is the only way to reach you, and the only one to sign in with. Add another first.",
      );
    if (!(await endAddress(asked.db, person.id, asked.params["addressid"] ?? "", asked.now)))
      throw notFound();
    await told(asked, person, "AddressEnded");
    return go(`${whose === "own" ? "/me" : `/people/${person.id}`}/safe-contact?done=ended`);
  };

const told = (asked: Asked, person: Reached, kind: "AddressBegan" | "AddressEnded"): Promise<void> =>
  asked.happened({ kind, subjectKind: "person", subjectId: person.id, aboutPersonId: person.id });

const coordinating = ["coordinator", "administrator"] as const;

export const addressRoutes: Route[] = [
  {
    method: "POST",
    path: "/me/addresses",
    who: "signed-in",
    records: "address.claimed",
    limit: { max: 10, seconds: 600 },
    answer: claim,
  },
  {
    method: "GET",
    path: "/me/addresses/confirm/:token",
    who: "signed-in",
    records: "nothing",
    answer: openClaim,
  },
  {
    method: "POST",
    path: "/me/addresses/confirm/:token",
    who: "signed-in",
    records: "address.began",
    answer: useClaim,
  },
  {
    method: "POST",
    path: "/me/addresses/:addressid/ending",
    who: "signed-in",
    records: "address.ended",
    answer: end("own"),
  },
  {
    method: "POST",
    path: "/people/:id/addresses",
    who: coordinating,
    records: "address.began-for-her",
    answer: add,
  },
  {
    method: "POST",
    path: "/people/:id/addresses/:addressid/ending",
    who: coordinating,
    records: "address.ended-for-her",
    answer: end("hers"),
  },
];
