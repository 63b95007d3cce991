import {
  go,
  notAllowed,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Route,
} from "../../../platform/web/index.ts";
import { isStaff } from "../../../words/roles.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import { findKey } from "../code/store.ts";
import { proveFirst } from "../prove/prove.ts";
import { rolesHeld } from "../store.ts";
import { keepNewPasskey, newPasskeyOptions } from "./make-passkey.ts";
import { MyPasskeys } from "./my-passkeys.tsx";
import { endPasskey, listPasskeys } from "./store.ts";

const title = "Passkeys";

async function drawn(asked: Asked, problems: Problems) {
  const passkeys = await listPasskeys(asked.db, asked.actor.personId ?? "");
  return <MyPasskeys passkeys={passkeys} problems={problems} now={asked.now} />;
}

/** A passkey opens staff roles: whoever holds one proves herself before she makes or takes away a passkey. */
async function proofFirst(asked: Asked): Promise<Answer | null> {
  const roles = await rolesHeld(asked.db, asked.actor.personId ?? "");
  return roles.some((held) => isStaff(held.role)) ? proveFirst(asked, { next: "/me/passkeys" }) : null;
}

async function show(asked: Asked): Promise<Answer> {
  return (await proofFirst(asked)) ?? page(title, await drawn(asked, noProblems), { current: "me" });
}

async function options(asked: Asked): Promise<Answer> {
  return (await proofFirst(asked)) ?? newPasskeyOptions(asked, asked.actor.personId ?? "");
}

async function make(asked: Asked): Promise<Answer> {
  const first = await proofFirst(asked);
  if (first) return first;
  if (await keepNewPasskey(asked, asked.actor.personId ?? "", one(asked.typed, "credential")))
    return go("/me/passkeys");
  const problems = { passkey: "The passkey was not made, or it took too long. Try once more." };
  return notYetRight(title, await drawn(asked, problems), { current: "me" });
}

async function end(asked: Asked): Promise<Answer> {
  const first = await proofFirst(asked);
  if (first) return first;
  const personId = asked.actor.personId ?? "";
  const [passkeys, roles, key] = [
    await listPasskeys(asked.db, personId),
    await rolesHeld(asked.db, personId),
    await findKey(asked.db, personId),
  ];
  const onlyWay = passkeys.length === 1 && !key && roles.every((held) => isStaff(held.role));
  if (onlyWay)
    throw notAllowed(
      "This passkey is your only way in. Make another first, or ask your administrator for a set-up link.",
    );
  await endPasskey(asked.db, personId, one(asked.typed, "passkey"), asked.now);
  return go("/me/passkeys");
}

export const myPasskeyRoutes: Route[] = [
  { method: "GET", path: "/me/passkeys", who: "signed-in", records: "nothing", answer: show },
  { method: "POST", path: "/me/passkeys/options", who: "signed-in", records: "nothing", answer: options },
  { method: "POST", path: "/me/passkeys", who: "signed-in", records: "passkey.made", answer: make },
  { method: "POST", path: "/me/passkeys/ending", who: "signed-in", records: "passkey.ended", answer: end },
];
